import { serve } from "@/lib/isolated/serve";
import { extractTagged } from "./extract-tagged";
import type { TextToRead } from "./text-to-read";

serve(({ text, options }: TextToRead) => extractTagged(text, options));
