"use client";

import { StandingBadge } from "@/components/claims/standing-badge";
import { Button } from "@/components/ui/button";
import { CheckField } from "@/components/ui/field";
import { ForeignText } from "@/components/ui/foreign-text";
import { shownCount } from "@/lib/words";
import type { SplitLinkView } from "@/server/sources/split-views";
import { byMention } from "./split-draft";

interface SplitLinksProps {
  links: readonly SplitLinkView[];
  linkCount: number;
  chosen: ReadonlySet<string>;
  onChoose: (ids: readonly string[], chosen: boolean) => void;
}

/** The chains a source stands in, by the words that were printed for it: all of one wording at a time, or one by one. */
export function SplitLinks({ links, linkCount, chosen, onChoose }: SplitLinksProps) {
  if (links.length === 0)
    return <p className="text-ink-soft">It stands in no chain, but for articles of its own.</p>;

  return (
    <div className="flex flex-col gap-5">
      {byMention(links).map((group) => (
        <Mention key={group.mention ?? ""} {...group} chosen={chosen} onChoose={onChoose} />
      ))}
      {linkCount > links.length && (
        <p className="text-ink-soft">
          {`The first ${links.length} of ${shownCount(linkCount)}. Split again into the same source for the rest.`}
        </p>
      )}
    </div>
  );
}

interface MentionProps extends Pick<SplitLinksProps, "links" | "chosen" | "onChoose"> {
  mention: string | null;
}

function Mention({ mention, links, chosen, onChoose }: MentionProps) {
  const ids = links.map(({ id }) => id);
  const areAll = ids.every((id) => chosen.has(id));

  return (
    <fieldset className="min-w-0">
      <legend className="mb-1.5 flex flex-wrap items-center gap-3 font-medium">
        {mention === null ? (
          "No words printed"
        ) : (
          <q>
            <ForeignText text={mention} />
          </q>
        )}
        {ids.length > 1 && (
          <Button size="sm" variant="quiet" onClick={() => onChoose(ids, !areAll)}>
            {areAll ? "None of these" : `All ${ids.length} of these`}
          </Button>
        )}
      </legend>
      <ul className="flex flex-col gap-2">
        {links.map((link) => (
          <li key={link.id}>
            <CheckField
              label={
                <>
                  <span className="me-1 font-mono text-sm text-ink-faint">{link.claim}</span>{" "}
                  <ForeignText text={link.statement} />
                </>
              }
              hint={<Where link={link} />}
              checked={chosen.has(link.id)}
              onChange={(event) => onChoose([link.id], event.target.checked)}
            />
          </li>
        ))}
      </ul>
    </fieldset>
  );
}

function Where({ link: { role, article, outlet, standing } }: { link: SplitLinkView }) {
  return (
    <span className="flex flex-wrap items-center gap-x-2">
      {role === "origin" ? "Origin" : "Relay"} in {article}, <bdi>{outlet}</bdi>
      <StandingBadge standing={standing} />
    </span>
  );
}
