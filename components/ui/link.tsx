import NextLink from "next/link";
import type { ComponentProps } from "react";

/**
 * A link within the desk. It asks for nothing before somebody follows it: each page is made for its reader when it is opened,
 * so fetching ahead would cost a request a link and bring nothing that could be shown.
 */
export function Link(props: ComponentProps<typeof NextLink>) {
  return <NextLink prefetch={false} {...props} />;
}
