"use client";

import { Menu as Base } from "@base-ui/react/menu";
import clsx from "clsx";
import Link from "next/link";
import type { ReactElement, ReactNode } from "react";
import { Kbd } from "@/components/ui/kbd";
import { POPUP_ITEM_STYLE, POPUP_STYLE } from "@/components/ui/popup-style";
import { usePortalHome } from "@/components/ui/use-portal-home";

/** One entry of a menu: something to do, somewhere to go, or a line between groups. */
export type MenuItem =
  | {
      kind: "action";
      label: string;
      onSelect: () => void;
      icon?: ReactNode;
      shortcut?: string;
      danger?: boolean;
      disabled?: boolean;
    }
  | { kind: "link"; label: string; href: string; icon?: ReactNode }
  | { kind: "separator"; id: string };

function MenuEntry({ item }: { item: MenuItem }) {
  switch (item.kind) {
    case "separator":
      return <Base.Separator className="my-1 h-px bg-hairline" />;
    case "link":
      return (
        <Base.LinkItem render={<Link href={item.href} />} closeOnClick className={POPUP_ITEM_STYLE}>
          {item.icon}
          {item.label}
        </Base.LinkItem>
      );
    case "action":
      return (
        <Base.Item
          onClick={item.onSelect}
          disabled={item.disabled}
          className={clsx(POPUP_ITEM_STYLE, item.danger && "text-danger")}
        >
          {item.icon}
          <span className="flex-1">{item.label}</span>
          {item.shortcut && <Kbd>{item.shortcut}</Kbd>}
        </Base.Item>
      );
  }
}

interface MenuProps {
  /** The button that opens it; it carries the accessible name. */
  trigger: ReactElement;
  items: readonly MenuItem[];
  align?: "start" | "end";
}

/** A list of actions behind a button; arrow keys, first letters and Escape work in it. */
export function Menu({ trigger, items, align = "end" }: MenuProps) {
  const { home, settle } = usePortalHome();

  return (
    <Base.Root onOpenChange={settle}>
      <Base.Trigger render={trigger} />
      <Base.Portal container={home}>
        <Base.Positioner align={align} sideOffset={4} className="z-50 outline-none">
          <Base.Popup className={clsx(POPUP_STYLE, "min-w-44 p-1")}>
            {items.map((item) => (
              <MenuEntry key={item.kind === "separator" ? item.id : item.label} item={item} />
            ))}
          </Base.Popup>
        </Base.Positioner>
      </Base.Portal>
    </Base.Root>
  );
}
