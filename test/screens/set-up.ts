import { cleanup, configure } from "@testing-library/react";
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

/** The ranges that a style is drawn under, as the Custom Highlight API has it. */
class Highlight extends Set<Range> {
  constructor(...ranges: Range[]) {
    super(ranges);
  }
}

/** Names in selectors, which jsdom reads but does not write. */
const escapeName = (name: string) => name.replace(/[^\w-]/g, "\\$&");

Object.assign(globalThis, { ResizeObserver: Observer, IntersectionObserver: Observer });
Object.assign(globalThis, {
  CSS: { highlights: new Map<string, Highlight>(), escape: escapeName },
  Highlight,
});
Object.assign(Element.prototype, { scrollIntoView() {}, getAnimations: () => [] });
Object.assign(Range.prototype, { getBoundingClientRect: () => new DOMRect(), getClientRects: () => [] });
Object.assign(document, { fonts: new EventTarget() });
Object.assign(window, {
  matchMedia: (media: string) => ({
    media,
    matches: false,
    addEventListener() {},
    removeEventListener() {},
  }),
});

/** Long enough for a machine that is busy with other things, ms. */
configure({ asyncUtilTimeout: 10_000 });

afterEach(() => {
  cleanup();
  forgetAnswers();
  window.sessionStorage.clear();
  window.localStorage.clear();
});
