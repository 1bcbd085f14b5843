"use client";

import { ListChecks } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "@/components/ui/button";
import { Drawer } from "@/components/ui/drawer";
import type { ReadItem } from "@/domain/articles/reading";

const AROUND = 20;

interface PhoneDrawerProps {
  items: readonly ReadItem[];
  activeKey: string | null;
  open: boolean;
  onOpenChange: (open: boolean) => void;
  card: (item: ReadItem) => ReactNode;
}

/** The active card comes into sight, also when the one before it was dealt with; nothing moves while it is in sight. */
function DrawerItem({ active, children }: { active: boolean; children: ReactNode }) {
  const place = useRef<HTMLLIElement>(null);
  useEffect(() => {
    if (active) place.current?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <li ref={place} className="scroll-my-3">
      {children}
    </li>
  );
}

/** The rail where there is no room for one: a drawer with the cards around the active one, and buttons to go on. */
export function PhoneDrawer({ items, activeKey, open, onOpenChange, card }: PhoneDrawerProps) {
  const [more, setMore] = useState(0);
  const active = Math.max(
    0,
    items.findIndex((item) => item.key === activeKey),
  );
  const first = Math.max(0, active - AROUND - more);
  const end = active + AROUND + more;

  return (
    <>
      <Button
        variant="primary"
        className="no-print fixed inset-e-4 bottom-20 z-20 shadow-float sm:bottom-5 lg:hidden"
        onClick={() => onOpenChange(true)}
      >
        <ListChecks aria-hidden /> Claims ({items.length})
      </Button>
      <Drawer open={open} onOpenChange={onOpenChange} side="bottom" title="Claims and suggestions">
        <ol className="space-y-3">
          {items.slice(first, end).map((item) => (
            <DrawerItem key={item.key} active={item.key === activeKey}>
              {card(item)}
            </DrawerItem>
          ))}
        </ol>
        {(first > 0 || end < items.length) && (
          <Button className="mt-3" onClick={() => setMore(more + AROUND)}>
            Show more
          </Button>
        )}
      </Drawer>
    </>
  );
}
