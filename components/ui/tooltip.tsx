"use client";

import { Tooltip as Base } from "@base-ui/react/tooltip";
import type { ReactElement, ReactNode } from "react";
import { usePortalHome } from "@/components/ui/use-portal-home";

interface TooltipProps {
  text: ReactNode;
  side?: "top" | "bottom" | "inline-start" | "inline-end";
  /** The element that is explained. It needs an accessible name of its own: the tip is for sighted people. */
  children: ReactElement;
}

/** A hint on hover and focus; never the only place where something is said. */
export function Tooltip({ text, side = "top", children }: TooltipProps) {
  const { home, settle } = usePortalHome();

  return (
    <Base.Root onOpenChange={settle}>
      <Base.Trigger render={children} />
      <Base.Portal container={home}>
        <Base.Positioner side={side} sideOffset={6} collisionPadding={8} className="z-50">
          <Base.Popup className="max-w-72 rounded bg-ink px-2 py-1 text-sm text-ground shadow-float transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0">
            {text}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
