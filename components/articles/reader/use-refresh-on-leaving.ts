import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import type { ReadItem } from "@/domain/articles/reading";

/**
 * Once something changed here, leaving this screen makes the browser's "back" ask the server for it anew; it would else
 * show it as it was first opened. To draw it anew after each change would cost more than the change.
 */
export function useRefreshOnLeaving(items: readonly ReadItem[]): void {
  const router = useRouter();
  const opened = useRef(items);
  const latest = useRef(items);

  useEffect(() => {
    latest.current = items;
  }, [items]);
  useEffect(
    () => () => {
      if (latest.current !== opened.current) router.refresh();
    },
    [router],
  );
}
