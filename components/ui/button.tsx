import type { ComponentProps, MouseEvent } from "react";
import { type ButtonSize, type ButtonVariant, buttonStyle } from "@/components/ui/button-style";
import { Link } from "@/components/ui/link";
import { BusySpinner } from "@/components/ui/waiting";

interface ButtonLook {
  variant?: ButtonVariant;
  size?: ButtonSize;
}

/** Props of {@link Button}: those of a native button, its look, and whether its work is under way. */
export interface ButtonProps extends ComponentProps<"button">, ButtonLook {
  pending?: boolean;
}

/** What a press of a busy button does: nothing, and its form is not sent either. */
function ignore(event: MouseEvent) {
  event.preventDefault();
}

/**
 * A button. While `pending` it keeps its width and focus, shows a spinner, is said to be busy and does nothing when pressed again. One that sends
 * a form stays the form's send button meanwhile: without any, Enter in the only field of a form sends it.
 */
export function Button({ variant, size, pending, className, children, type, ...rest }: ButtonProps) {
  return (
    <button
      {...rest}
      type={type ?? "button"}
      aria-disabled={pending || undefined}
      onClick={pending ? ignore : rest.onClick}
      className={buttonStyle(variant, size, className)}
    >
      {pending && <BusySpinner />}
      {children}
    </button>
  );
}

/** Props of {@link ButtonLink}: those of a link, and its look. */
export interface ButtonLinkProps extends ComponentProps<typeof Link>, ButtonLook {}

/** A link that looks like a button, for going somewhere rather than doing something. */
export function ButtonLink({ variant, size, className, ...rest }: ButtonLinkProps) {
  return <Link {...rest} className={buttonStyle(variant, size, className)} />;
}
