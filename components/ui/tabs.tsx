"use client";

import { Tabs as Base } from "@base-ui/react/tabs";
import type { ReactNode } from "react";

/** One tab: its key, its word, a count beside it, and what it shows. */
export interface Tab {
  value: string;
  label: string;
  count?: number;
  content: ReactNode;
}

interface TabsProps {
  /** What the tabs divide, for screen readers. */
  label: string;
  tabs: readonly Tab[];
  defaultValue?: string;
  value?: string;
  onValueChange?: (value: string) => void;
}

const TAB_STYLE =
  "-mb-px inline-flex h-10 items-center gap-1.5 border-b-2 border-transparent px-1 font-medium whitespace-nowrap text-ink-soft transition-colors hover:text-ink data-active:border-accent data-active:text-ink";

/** Views of one thing of which one is seen at a time. */
export function Tabs({ label, tabs, defaultValue, value, onValueChange }: TabsProps) {
  return (
    <Base.Root
      defaultValue={defaultValue ?? tabs[0]?.value}
      value={value}
      onValueChange={onValueChange && ((next) => onValueChange(String(next)))}
    >
      <Base.List
        aria-label={label}
        className="flex gap-5 overflow-x-auto overflow-y-hidden border-b border-hairline"
      >
        {tabs.map((tab) => (
          <Base.Tab key={tab.value} value={tab.value} className={TAB_STYLE}>
            {tab.label}
            {tab.count !== undefined && (
              <span className="text-sm text-ink-faint tabular-nums">{tab.count}</span>
            )}
          </Base.Tab>
        ))}
      </Base.List>
      {tabs.map((tab) => (
        <Base.Panel key={tab.value} value={tab.value} className="pt-4">
          {tab.content}
        </Base.Panel>
      ))}
    </Base.Root>
  );
}
