import { serve } from "@/lib/isolated/serve";
import { readPage } from "./read-page";
import type { Written } from "./reading";

serve(({ content, address }: Written) => readPage(content, address));
