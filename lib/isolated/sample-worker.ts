import { serve } from "@/lib/isolated/serve";

/** The misbehaviours the test of `isolate` asks for, by name. */
const MISBEHAVIOURS: Record<string, () => void> = {
  throw: () => {
    throw new Error("thrown on request");
  },
  loop: () => {
    for (;;);
  },
  eat: () => {
    const eaten: number[][] = [];
    for (;;) eaten.push(new Array(100_000).fill(eaten.length));
  },
};

serve((input: string) => {
  MISBEHAVIOURS[input]?.();
  return input.toUpperCase();
});
