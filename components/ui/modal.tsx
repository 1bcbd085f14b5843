"use client";

import { Dialog as Base } from "@base-ui/react/dialog";
import clsx from "clsx";
import { X } from "lucide-react";
import { type ReactElement, type ReactNode, type RefObject, useRef } from "react";

/** What dialogs and drawers take. Without `open` they keep their own state and are opened by `trigger`. */
export interface ModalProps {
  trigger?: ReactElement;
  open?: boolean;
  onOpenChange?: (open: boolean) => void;
  title: ReactNode;
  description?: ReactNode;
  /** Buttons that stay in view at the end while the content scrolls. */
  footer?: ReactNode;
  /** What gets the focus on opening; the first field unless given, the close button where there is none. */
  initialFocus?: RefObject<HTMLElement | null>;
  children: ReactNode;
}

function ModalHead({ title, description }: Pick<ModalProps, "title" | "description">) {
  return (
    <header className="flex items-start gap-3 border-b border-hairline px-5 py-3.5">
      <div className="min-w-0 flex-1">
        <Base.Title className="text-lg font-semibold">{title}</Base.Title>
        {description && <Base.Description className="mt-0.5 text-ink-soft">{description}</Base.Description>}
      </div>
      <Base.Close
        aria-label="Close"
        className="-me-2 inline-flex size-8 items-center justify-center rounded text-ink-soft hover:bg-sunken hover:text-ink"
      >
        <X aria-hidden className="size-4.5" />
      </Base.Close>
    </header>
  );
}

const FIELD = ":is(input:not([type=hidden]), textarea, select):not(:disabled)";

/** The first field, of radio buttons the one that is chosen. */
function firstField(body: HTMLElement | null): HTMLElement | null {
  const first = body?.querySelector<HTMLElement>(FIELD) ?? null;
  if (!first?.matches("[type=radio]")) return first;
  return first.closest("fieldset")?.querySelector<HTMLElement>("input:checked") ?? first;
}

/** Where a dialog is opened by touch no field takes the focus: the keyboard of the phone would cover it. */
const firstFieldIn = (body: RefObject<HTMLElement | null>) => (openedBy: string) =>
  (openedBy === "touch" ? null : firstField(body.current)) ?? true;

/** The frame of dialogs and drawers: focus kept inside, Escape and the veil close it, focus returns to the trigger. */
export function Modal({
  trigger,
  open,
  onOpenChange,
  className,
  footer,
  initialFocus,
  children,
  ...head
}: ModalProps & { className: string }) {
  const body = useRef<HTMLDivElement>(null);

  return (
    <Base.Root open={open} onOpenChange={onOpenChange && ((next) => onOpenChange(next))}>
      {trigger && <Base.Trigger render={trigger} />}
      <Base.Portal>
        <Base.Backdrop className="fixed inset-0 z-40 bg-veil transition-opacity data-ending-style:opacity-0 data-starting-style:opacity-0" />
        <Base.Popup
          initialFocus={initialFocus ?? firstFieldIn(body)}
          className={clsx(
            "fixed z-50 flex flex-col bg-surface text-ink shadow-float outline-none transition-[opacity,translate]",
            className,
          )}
        >
          <ModalHead {...head} />
          <div ref={body} className="min-h-0 flex-1 overflow-y-auto px-5 py-4">
            {children}
          </div>
          {footer && (
            <footer className="flex flex-wrap justify-end gap-2 border-t border-hairline px-5 py-3">
              {footer}
            </footer>
          )}
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
