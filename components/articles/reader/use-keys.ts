import { useEffect, useRef, useSyncExternalStore } from "react";

const STORAGE = "sayso.keys";
const CHANGED = "sayso:keys-changed";

function subscribe(onChange: () => void) {
  window.addEventListener(CHANGED, onChange);
  window.addEventListener("storage", onChange);
  return () => {
    window.removeEventListener(CHANGED, onChange);
    window.removeEventListener("storage", onChange);
  };
}

const areOn = () => window.localStorage.getItem(STORAGE) !== "off";

/** Whether single keys are on for this person on this browser (WCAG 2.1.4 wants them to be switched off), and the switch. */
export function useKeysSwitch(): [boolean, (on: boolean) => void] {
  const on = useSyncExternalStore(subscribe, areOn, () => true);
  const set = (next: boolean) => {
    window.localStorage.setItem(STORAGE, next ? "on" : "off");
    window.dispatchEvent(new Event(CHANGED));
  };
  return [on, set];
}

const typesText = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || target.closest("input, textarea, select, [role=dialog]") !== null);

/** Keys that go on while they are held down; any other decides something, and does so once a press. */
const GOES_ON = ["j", "k"];

/** Calls the handler of a pressed key, unless keys are off, a modifier is held, or somebody is typing or in a dialog. */
export function useKeys(on: boolean, handlers: Readonly<Record<string, () => void>>): void {
  const latest = useRef(handlers);
  useEffect(() => {
    latest.current = handlers;
  });

  useEffect(() => {
    const press = (event: KeyboardEvent) => {
      const handler = latest.current[event.key];
      const helpIsAlwaysOn = event.key === "?";
      if (
        !handler ||
        (!on && !helpIsAlwaysOn) ||
        event.ctrlKey ||
        event.metaKey ||
        event.altKey ||
        typesText(event.target)
      )
        return;
      event.preventDefault();
      if (!event.repeat || GOES_ON.includes(event.key)) handler();
    };
    document.addEventListener("keydown", press);
    return () => document.removeEventListener("keydown", press);
  }, [on]);
}
