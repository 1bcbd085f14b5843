"use client";

import { X } from "lucide-react";
import { useRouter } from "next/navigation";
import { useTransition } from "react";
import { buttonStyle } from "@/components/ui/button-style";
import { Combobox } from "@/components/ui/combobox";
import type { ComboboxOption } from "@/components/ui/combobox-options";
import { Link } from "@/components/ui/link";
import { Spinner } from "@/components/ui/spinner";
import { loadSourcesByRef } from "./load-sources";
import { MOST_DISCOUNTED, whatIfAddress } from "./what-if-address";

/** Which origins are discounted: each can be left out again, and another one added. The answer is another address. */
export function WhatIfPicker({ sources }: { sources: readonly { ref: string; name: string }[] }) {
  const router = useRouter();
  const [pending, startTransition] = useTransition();
  const refs = sources.map(({ ref }) => ref);
  const add = (source: ComboboxOption | null) => {
    if (source) startTransition(() => router.push(whatIfAddress([...new Set([...refs, source.value])])));
  };

  return (
    <div className="no-print mb-8 flex max-w-2xl flex-col gap-3">
      {sources.length > 0 && (
        <ul aria-label="Discounted" className="flex flex-wrap gap-2">
          {sources.map(({ ref, name }) => (
            <li key={ref}>
              <Link
                href={whatIfAddress(refs.filter((one) => one !== ref))}
                aria-label={`Count on ${name} again`}
                className={buttonStyle("secondary", "sm")}
              >
                <bdi>{name}</bdi>
                <X aria-hidden />
              </Link>
            </li>
          ))}
        </ul>
      )}
      {sources.length < MOST_DISCOUNTED && (
        <div className="flex items-end gap-3">
          <div className="min-w-0 flex-1 basis-60">
            <Combobox
              key={refs.join()}
              label={sources.length === 0 ? "Discount an origin" : "And another one"}
              name="source"
              load={loadSourcesByRef}
              placeholder="Its name"
              value={null}
              onValueChange={add}
            />
          </div>
          {pending && <Spinner label="Counting anew" />}
        </div>
      )}
    </div>
  );
}
