"use client";

import { Popover as Base } from "@base-ui/react/popover";
import clsx from "clsx";
import type { ReactElement, ReactNode } from "react";
import { POPUP_STYLE } from "@/components/ui/popup-style";

interface PopoverProps {
  trigger: ReactElement;
  /** The accessible name of the panel. */
  label: string;
  side?: "top" | "bottom" | "inline-start" | "inline-end";
  align?: "start" | "center" | "end";
  children: ReactNode;
}

/** A small panel beside the button that opens it, for explanations and short settings. */
export function Popover({ trigger, label, side = "bottom", align = "start", children }: PopoverProps) {
  return (
    <Base.Root>
      <Base.Trigger render={trigger} />
      <Base.Portal>
        <Base.Positioner side={side} align={align} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup
            aria-label={label}
            className={clsx(POPUP_STYLE, "max-w-[min(24rem,calc(100vw-1rem))] p-3")}
          >
            {children}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
