import { cleanup } from "@testing-library/react";
import { afterEach } from "vitest";
import { forgetAnswers } from "./answers";

/** What jsdom has no layout for: screens ask, and get the answer of a page on which everything is in sight. */
class Observer {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return [];
  }
}

Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer });
Object.assign(Element.prototype, { scrollIntoView() {}, getAnimations: () => [] });
Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }),
});

afterEach(() => {
  cleanup();
  forgetAnswers();
  window.sessionStorage.clear();
  window.localStorage.clear();
});
