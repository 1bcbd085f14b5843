import { extract } from "@/domain/extraction/extract";
import { serve } from "@/lib/isolated/serve";
import type { TextToRead } from "./text-to-read";

serve(({ text, options }: TextToRead) => extract(text, options));
