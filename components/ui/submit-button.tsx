"use client";

import { useFormStatus } from "react-dom";
import { Button, type ButtonProps } from "@/components/ui/button";

/** The button that sends the form it stands in, busy while the form is being sent. */
export function SubmitButton({ pending, variant = "primary", ...rest }: Omit<ButtonProps, "type">) {
  const status = useFormStatus();

  return <Button {...rest} type="submit" variant={variant} pending={pending || status.pending} />;
}
