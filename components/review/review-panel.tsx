"use client";

import { useRouter } from "next/navigation";
import { useEffect, useRef } from "react";
import { useKeys, useKeysSwitch } from "@/components/articles/reader/use-keys";
import { StandingIcon } from "@/components/claims/standing-badge";
import { buttonStyle } from "@/components/ui/button-style";
import { Kbd } from "@/components/ui/kbd";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import { isDecided, STANDING_LABELS, type Standing, VERDICTS, type Verdict } from "@/domain/claims/standing";
import { ReviewForm } from "./review-form";
import { TakeButton } from "./take-button";
import type { ReviewedClaim } from "./use-newest";

interface ReviewPanelProps {
  claim: ReviewedClaim;
  standing: Standing;
  /** The verdict the address names; the form is open with it. */
  verdict: Verdict | null;
  canOverride: boolean;
  /** Why the rule would hold corroborated back as things stand; null where it would not. */
  heldBack: string | null;
}

const KEYS: Record<Verdict, string> = { corroborated: "c", disputed: "d", unverifiable: "u" };

function Choices({ addressOf, keysOn }: { addressOf: (verdict: Verdict) => string; keysOn: boolean }) {
  return (
    <>
      {VERDICTS.map((verdict) => (
        <Link key={verdict} href={addressOf(verdict)} className={buttonStyle()}>
          <StandingIcon standing={verdict} />
          {STANDING_LABELS[verdict]}
          {keysOn && (
            <span aria-hidden className="max-sm:hidden">
              <Kbd>{KEYS[verdict]}</Kbd>
            </span>
          )}
        </Link>
      ))}
    </>
  );
}

/** Follows the form with the focus: into it once it is open, back to the choices once it is closed. */
function useFocusOf(isOpen: boolean) {
  const place = useRef<HTMLDivElement>(null);
  const wasOpen = useRef(false);
  useEffect(() => {
    if (isOpen === wasOpen.current) return;
    wasOpen.current = isOpen;
    const target = place.current?.querySelector<HTMLElement>(isOpen ? "input:checked" : "a");
    target?.focus({ preventScroll: true });
  }, [isOpen]);
  return place;
}

/** Where a claim is judged: three verdicts to choose from, by hand or by key, and the form once one is chosen. */
export function ReviewPanel({ claim, standing, verdict, canOverride, heldBack }: ReviewPanelProps) {
  const router = useRouter();
  const [keysOn] = useKeysSwitch();
  const page = `/claims/${claim.ref}`;
  const addressOf = (one: Verdict) => `${page}?verdict=${one}#review`;
  const open = (one: Verdict) => () => router.push(addressOf(one));
  useKeys(keysOn, {
    [KEYS.corroborated]: open("corroborated"),
    [KEYS.disputed]: open("disputed"),
    [KEYS.unverifiable]: open("unverifiable"),
  });
  const close = () => router.replace(page, { scroll: false });
  const place = useFocusOf(verdict !== null);

  return (
    <Section id="review" title={`Review ${claim.ref}`}>
      {verdict === null ? (
        <>
          <p className="mb-3 text-ink-soft">Does it hold? Choose what you find; the form asks for the why.</p>
          {heldBack && (
            <p className="mb-3 border-s-3 border-warning ps-3">
              As it stands, the rule holds corroborated back. {heldBack}
            </p>
          )}
          <div ref={place} className="flex flex-wrap gap-2">
            <Choices addressOf={addressOf} keysOn={keysOn} />
            {standing !== "in_review" && <TakeButton claim={claim} />}
          </div>
        </>
      ) : (
        <div ref={place} className="max-w-2xl">
          <ReviewForm
            claim={claim}
            verdict={verdict}
            canOverride={canOverride}
            onCancel={close}
            onNewest={(newest) => !isDecided(newest.standing) && router.refresh()}
            onDone={() => {
              close();
              router.refresh();
            }}
          />
        </div>
      )}
    </Section>
  );
}
