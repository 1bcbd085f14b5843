import { Published } from "@/components/articles/published";
import { Link } from "@/components/ui/link";
import { Section } from "@/components/ui/section";
import type { AppearanceView, ClaimDetail } from "@/server/claims/views";
import { ChainChips } from "./chain-chips";
import type { ClaimRights } from "./claim-rights";
import { EditChainDialog } from "./edit-chain-dialog";
import { DetachButton, MoveDialog } from "./move-buttons";
import { leadIn, leadOut } from "./quote-context";
import { toChainLinks } from "./to-chain-links";

/** The address of an article, at the place of one appearance. */
function placeOf({ id, article }: AppearanceView): string {
  return `/articles/${article.ref}#${id}`;
}

function ArticleLine({ appearance }: { appearance: AppearanceView }) {
  const { ref, title, outlet, publishedAt, publishedAtPrecision, language } = appearance.article;

  return (
    <p className="flex flex-wrap items-baseline gap-x-2.5 text-ink-soft">
      <Link href={placeOf(appearance)} className="link font-mono text-sm">
        {ref}
      </Link>
      <bdi lang={language} className="font-medium text-ink">
        {title}
      </bdi>
      <bdi>{outlet}</bdi>
      {publishedAt && <Published at={publishedAt} precision={publishedAtPrecision} />}
    </p>
  );
}

/** The printed words with those around them. */
function Quote({ appearance: { prefix, quote, suffix, article } }: { appearance: AppearanceView }) {
  return (
    <blockquote
      dir="auto"
      lang={article.language}
      className="mt-2 max-w-measure border-s-3 border-hairline ps-4 font-serif text-reading text-ink-soft [overflow-wrap:anywhere]"
    >
      {leadIn(prefix)}
      <mark className="bg-transparent font-medium text-ink">{quote}</mark>
      {leadOut(suffix)}
    </blockquote>
  );
}

interface AppearanceProps {
  claim: ClaimDetail;
  appearance: AppearanceView;
  canEdit: boolean;
  isOutdated: boolean;
}

function Appearance({ claim, appearance, canEdit, isOutdated }: AppearanceProps) {
  const brief = { id: claim.id, version: claim.version };
  return (
    <li className="border-b border-hairline py-4 first:pt-0 last:border-b-0 last:pb-0">
      <ArticleLine appearance={appearance} />
      <Quote appearance={appearance} />
      {isOutdated && (
        <p className="mt-2 text-warning">
          The article was retrieved again since; its newest text no longer has these words.
        </p>
      )}
      <div className="mt-3 flex flex-wrap items-center gap-x-3 gap-y-2">
        <ChainChips links={toChainLinks(appearance.chain)} />
        {canEdit && (
          <span className="no-print inline-flex flex-wrap gap-2">
            <EditChainDialog claim={brief} appearance={appearance} />
            {claim.appearances.length > 1 && (
              <>
                <MoveDialog claimId={claim.id} appearance={appearance} />
                <DetachButton claim={brief} appearance={appearance} />
              </>
            )}
          </span>
        )}
      </div>
      {appearance.caveats.length > 0 && (
        <p className="mt-2 text-ink-soft">
          The outlet adds: <bdi>{appearance.caveats.join("; ")}</bdi>
        </p>
      )}
    </li>
  );
}

interface AppearancesProps {
  claim: ClaimDetail;
  rights: ClaimRights;
  /** The ids of those whose words the newest text of their article no longer has. */
  outdated: readonly string[];
}

/** Every place where the claim is made: the printed words in context, the article, and who told whom. */
export function Appearances({ claim, rights, outdated }: AppearancesProps) {
  if (claim.appearances.length === 0) return null;

  return (
    <Section
      title={
        claim.appearances.length === 1 ? "Where it appears" : `Where it appears (${claim.appearances.length})`
      }
    >
      <ol>
        {claim.appearances.map((appearance) => (
          <Appearance
            key={appearance.id}
            claim={claim}
            appearance={appearance}
            canEdit={rights.edit}
            isOutdated={outdated.includes(appearance.id)}
          />
        ))}
      </ol>
    </Section>
  );
}
