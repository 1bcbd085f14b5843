"use client";

import { CSPProvider } from "@base-ui/react/csp-provider";
import type { ReactNode } from "react";
import { ToastProvider } from "@/components/ui/toast";
import { WaitingProvider } from "@/components/ui/waiting";

/** What the components need around the page. No style element is ever written inline, so none needs a nonce. */
export function UiProvider({ children }: { children: ReactNode }) {
  return (
    <CSPProvider disableStyleElements>
      <WaitingProvider>
        <ToastProvider>{children}</ToastProvider>
      </WaitingProvider>
    </CSPProvider>
  );
}
