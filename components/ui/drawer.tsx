"use client";

import { Modal, type ModalProps } from "@/components/ui/modal";

const SIDES = {
  start: "inset-y-0 start-0 w-[min(26rem,92vw)]",
  end: "inset-y-0 end-0 w-[min(26rem,92vw)]",
  bottom:
    "inset-x-0 bottom-0 max-h-[80dvh] rounded-t data-ending-style:translate-y-4 data-starting-style:translate-y-4",
} as const;

/** A panel from an edge of the screen, for what stands beside the page when there is room for it. */
export function Drawer({ side = "end", ...modal }: ModalProps & { side?: keyof typeof SIDES }) {
  return (
    <Modal
      {...modal}
      className={`${SIDES[side]} data-ending-style:opacity-0 data-starting-style:opacity-0`}
    />
  );
}
