"use client";

import { useCallback, useEffect, useRef } from "react";
import type { ActionFailure } from "@/lib/action-result";

/** What holds the fields that are sent together; the nearest one around what was pressed. */
const FORM = 'form, [role="dialog"]';

/**
 * Takes the keyboard to the first field that was refused: its words stand there and nowhere else, perhaps out of sight.
 * Once for each refusal, which is an object of its own each time. Gives what to call when something is sent, so that the
 * form it is sent from is known.
 */
export function useRefusedField(refusal: object | null): () => void {
  const form = useRef<Element | null>(null);

  useEffect(() => {
    if (refusal && isFree(form.current)) firstRefused(form.current ?? document)?.focus();
  }, [refusal]);

  return useCallback(() => {
    // A browser that gives no focus to a pressed button leaves none to go by: the page is looked through then.
    form.current = document.activeElement?.closest(FORM) ?? null;
  }, []);
}

/** Whether the keyboard is still where the form was sent from; who went on in another form is left there. */
function isFree(form: Element | null): boolean {
  const { activeElement, body } = document;
  return form === null || activeElement === null || activeElement === body || form.contains(activeElement);
}

/** A failure that says something of fields; any other is told by its message. */
export const refusalOf = (failure: ActionFailure | null) => (failure?.problems.length ? failure : null);

/** Fields, and groups of them that were refused together. */
const REFUSED = '[aria-invalid="true"], :is(fieldset, section)[aria-describedby$="-error"]';

/** What can take the keyboard: of a group what is chosen in it, else its first control. */
function toControl(refused: HTMLElement): HTMLElement | null {
  if (!refused.matches("fieldset, section")) return refused;
  return (
    refused.querySelector<HTMLElement>("input:checked") ??
    refused.querySelector("input, select, textarea, button")
  );
}

function firstRefused(place: ParentNode): HTMLElement | undefined {
  const refused = [...place.querySelectorAll<HTMLElement>(REFUSED)].flatMap((one) => toControl(one) ?? []);
  const first = refused.find((control) => control.closest("[hidden]") === null);
  // What is folded away can't take the focus.
  first?.closest("details")?.setAttribute("open", "");
  return first;
}
