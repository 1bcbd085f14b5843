"use client";

import clsx from "clsx";
import { Modal, type ModalProps } from "@/components/ui/modal";

const WIDTHS = { sm: "sm:max-w-sm", md: "sm:max-w-lg", lg: "sm:max-w-3xl" } as const;

/** A question or a short form in the middle of the screen; at phone width it rests on the lower edge. */
export function Dialog({ size = "md", ...modal }: ModalProps & { size?: keyof typeof WIDTHS }) {
  return (
    <Modal
      {...modal}
      className={clsx(
        "inset-x-0 bottom-0 max-h-[92dvh] rounded-t sm:inset-x-4 sm:top-[12dvh] sm:bottom-auto sm:mx-auto sm:max-h-[76dvh] sm:rounded",
        "data-ending-style:translate-y-2 data-ending-style:opacity-0 data-starting-style:translate-y-2 data-starting-style:opacity-0",
        WIDTHS[size],
      )}
    />
  );
}
