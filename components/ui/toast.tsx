"use client";

import { Toast as Base } from "@base-ui/react/toast";
import { X } from "lucide-react";
import { type ReactNode, useCallback } from "react";

/** What a toast says, and how to take back what it tells of. */
export interface ToastMessage {
  message: string;
  undo?: () => void;
  tone?: "plain" | "error";
}

/**
 * Gives `show`, which announces politely what has just happened, and gives what takes the message away again; with `undo`
 * it stays twice as long.
 */
export function useToast() {
  const { add, close } = Base.useToastManager();

  const show = useCallback(
    ({ message, undo, tone = "plain" }: ToastMessage) => {
      const id = add({
        title: message,
        type: tone,
        timeout: undo ? 12_000 : 6_000,
        priority: tone === "error" ? "high" : "low",
        actionProps: undo && {
          children: "Undo",
          onClick: () => {
            close(id);
            undo();
          },
        },
      });
      return () => close(id);
    },
    [add, close],
  );

  return { show };
}

function Toasts() {
  const { toasts } = Base.useToastManager();

  return toasts.map((toast) => (
    <Base.Root
      key={toast.id}
      toast={toast}
      swipeDirection={["down", "right"]}
      className="rounded bg-ink text-ground shadow-float transition-opacity data-ending-style:opacity-0 data-limited:hidden data-starting-style:opacity-0"
    >
      <Base.Content className="flex min-h-11 items-center gap-3 py-1.5 ps-4 pe-1.5">
        <Base.Title render={<p />} className="min-w-0 flex-1" />
        <Base.Action className="h-8 rounded px-2 font-semibold underline underline-offset-3 outline-offset-0 focus-visible:outline-ground" />
        <Base.Close
          aria-label="Dismiss"
          className="inline-flex size-8 items-center justify-center rounded outline-offset-0 focus-visible:outline-ground"
        >
          <X aria-hidden className="size-4" />
        </Base.Close>
      </Base.Content>
    </Base.Root>
  ));
}

/**
 * Holds the toasts of the page, of which the newest is shown, away from the cards and their buttons: over the head of the
 * page on phones, else below the text. F6 jumps to it.
 */
export function ToastProvider({ children }: { children: ReactNode }) {
  return (
    <Base.Provider limit={1}>
      {children}
      <Base.Portal>
        <Base.Viewport className="fixed inset-x-3 top-1 z-60 flex flex-col-reverse gap-2 sm:inset-x-auto sm:inset-s-20 sm:top-auto sm:bottom-5 sm:w-96 xl:inset-s-57">
          <Toasts />
        </Base.Viewport>
      </Base.Portal>
    </Base.Provider>
  );
}
