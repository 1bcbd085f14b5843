"use client";

import { createContext, type ReactNode, use, useEffect, useMemo, useRef } from "react";
import { Spinner } from "@/components/ui/spinner";

/** Begins a wait; gives what ends it. */
type Wait = () => () => void;

const Waits = createContext<Wait>(() => () => undefined);

/** What is said while something that was pressed is under way. */
const WORDS = "Please wait.";
/** What is done sooner is told by its outcome alone, ms. */
const SAID_AFTER = 400;

/**
 * Holds the one place where screen readers are told that a pressed button is still busy: a turning circle says nothing to
 * them. Written past React, since it is never drawn and a screen need not be drawn anew for it.
 */
export function WaitingProvider({ children }: { children: ReactNode }) {
  const place = useRef<HTMLParagraphElement>(null);
  const wait = useMemo(() => waitsAt((words) => place.current?.replaceChildren(words)), []);

  return (
    <Waits value={wait}>
      {children}
      <p ref={place} aria-live="polite" className="sr-only" />
    </Waits>
  );
}

/** Says the words once, however many wait, and takes them away when none does. */
function waitsAt(say: (words: string) => void): Wait {
  let waiting = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;

  return () => {
    if (waiting++ === 0) timer = setTimeout(() => say(WORDS), SAID_AFTER);
    return () => {
      if (--waiting > 0) return;
      clearTimeout(timer);
      say("");
    };
  };
}

/** The turning circle of a busy button; where it takes long, that is said too. */
export function BusySpinner() {
  const wait = use(Waits);
  useEffect(() => wait(), [wait]);

  return <Spinner />;
}
