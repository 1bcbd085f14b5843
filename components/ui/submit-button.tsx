"use client";

import { useSyncExternalStore } from "react";
import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";

const never = () => () => undefined;

/** Whether the page can act by now: what the server drew stands there before its scripts run. */
function useActs(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
}

/**
 * The button that sends the form it stands in, busy while the form is being sent. With `pending` the form is sent by the
 * page's scripts: until these run the button can't be pressed, or the browser would send the form itself and what was
 * typed would be lost. Without, the browser sends it, scripts or none.
 */
export function SubmitButton({ pending, variant = "primary", disabled, ...rest }: Omit<ButtonProps, "type">) {
  const status = useFormStatus();
  const acts = useActs();
  const waits = pending !== undefined && !acts;

  return (
    <Button
      {...rest}
      type="submit"
      variant={variant}
      pending={pending || status.pending}
      disabled={disabled || waits}
      data-waking={waits || undefined}
    />
  );
}
