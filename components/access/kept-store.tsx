"use client";

import { createContext, type ReactNode, use, useMemo } from "react";

/** Where what is not saved yet waits, as long as the browser's tab is open. */
export type KeptStore = Pick<Storage, "getItem" | "setItem" | "removeItem">;

const PREFIX = "sayso.";

/** A browser may refuse storage, as in private windows: what is kept then lives as long as the screen does. */
function unlessRefused<T>(use: (storage: Storage) => T, otherwise: T): T {
  try {
    return use(window.sessionStorage);
  } catch {
    return otherwise;
  }
}

function storeOf(personId: string): KeptStore {
  const own = (key: string) => `${PREFIX}${personId}.${key}`;
  return {
    getItem: (key) => unlessRefused((storage) => storage.getItem(own(key)), null),
    setItem: (key, value) => unlessRefused((storage) => storage.setItem(own(key), value), undefined),
    removeItem: (key) => unlessRefused((storage) => storage.removeItem(own(key)), undefined),
  };
}

/** Keeps nothing: nobody is signed in. */
const NONE: KeptStore = { getItem: () => null, setItem: () => undefined, removeItem: () => undefined };

const Kept = createContext(NONE);

/**
 * Has everything within keep what is not saved under the person who is signed in, so that nobody is shown what another
 * was writing. When somebody else signs in, the screens begin anew.
 */
export function KeptFor({ personId, children }: { personId: string | null; children: ReactNode }) {
  const store = useMemo(() => (personId === null ? NONE : storeOf(personId)), [personId]);
  return (
    <Kept key={personId} value={store}>
      {children}
    </Kept>
  );
}

/** Where this screen keeps what its person has not saved; never throws. */
export function useKeptStore(): KeptStore {
  return use(Kept);
}

/** Forgets all that was kept in this tab, whoever it was of. */
export function forgetKept(): void {
  unlessRefused((storage) => {
    for (const key of Object.keys(storage).filter((one) => one.startsWith(PREFIX))) storage.removeItem(key);
  }, undefined);
}
