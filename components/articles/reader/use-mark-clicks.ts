import { type RefObject, useEffect } from "react";

/** Picks the innermost claim under a click on the text; a click that ends a selection picks nothing. */
export function useMarkClicks(root: RefObject<HTMLElement | null>, onPick: (key: string) => void): void {
  useEffect(() => {
    const text = root.current;
    const pick = ({ target }: MouseEvent) => {
      const mark = target instanceof Element ? target.closest("mark[data-keys]") : null;
      const key = mark?.getAttribute("data-keys")?.split(" ").at(-1);
      if (key && (document.getSelection()?.isCollapsed ?? true)) onPick(key);
    };
    text?.addEventListener("click", pick);
    return () => text?.removeEventListener("click", pick);
  }, [root, onPick]);
}
