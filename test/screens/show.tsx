import { render } from "@testing-library/react";
import { userEvent } from "@testing-library/user-event";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import {
  PathnameContext,
  SearchParamsContext,
} from "next/dist/shared/lib/hooks-client-context.shared-runtime";
import type { ReactElement, ReactNode } from "react";
import { KeptFor } from "@/components/access/kept-store";
import { UiProvider } from "@/components/ui/ui-provider";
import { idOf } from "./claim-views";

/** Where a screen asked the router to go: `push /queue`, `refresh` ... in order. */
export type Journey = string[];

function routerOf(journey: Journey) {
  const note = (word: string) => (href?: unknown) => {
    journey.push(typeof href === "string" ? `${word} ${href}` : word);
  };
  return {
    push: note("push"),
    replace: note("replace"),
    refresh: note("refresh"),
    back: note("back"),
    forward: note("forward"),
    prefetch: () => undefined,
    bfcacheId: "0",
    hmrRefresh: () => undefined,
  };
}

interface Place {
  /** Who is signed in; what is not saved is kept for them. */
  personId?: string;
  /** The path the screen stands at, with its query; "/" unless given. */
  at?: string;
}

/**
 * Shows a component as a page would, with toasts and a router that only notes where it is sent. Gives what Testing
 * Library gives, `user` to act with, and `journey`.
 */
export function show(screen: ReactElement, { at = "/", personId = idOf(601) }: Place = {}) {
  const journey: Journey = [];
  const router = routerOf(journey);
  const [path = "/", query = ""] = at.split("?");
  const wrapper = ({ children }: { children: ReactNode }) => (
    <AppRouterContext.Provider value={router}>
      <PathnameContext.Provider value={path}>
        <SearchParamsContext.Provider value={new URLSearchParams(query)}>
          <UiProvider>
            <KeptFor personId={personId}>{children}</KeptFor>
          </UiProvider>
        </SearchParamsContext.Provider>
      </PathnameContext.Provider>
    </AppRouterContext.Provider>
  );
  return { user: userEvent.setup(), journey, ...render(screen, { wrapper }) };
}
