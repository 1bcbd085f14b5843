import { ChangeList } from "@/components/desk/change-list";
import { DeskMeta } from "@/components/desk/desk-meta";
import { DeskStart } from "@/components/desk/desk-start";
import { NewestArticles } from "@/components/desk/newest-articles";
import { StandingCounts } from "@/components/desk/standing-counts";
import { WorkList } from "@/components/desk/work-list";
import { QueueKeys } from "@/components/queue/queue-keys";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { Section } from "@/components/ui/section";
import type { Actor } from "@/domain/access/actor";
import { isAllowed } from "@/domain/access/policy";
import { articleFilter } from "@/domain/articles/schema";
import { queueFilter } from "@/domain/claims/schema";
import { listArticles } from "@/server/articles/queries/list-articles";
import { deskCounts } from "@/server/claims/queries/desk-counts";
import { listClaims } from "@/server/claims/queries/list-claims";
import { pageActor } from "@/server/http/page-actor";
import { countOverrides } from "@/server/review/queries/count-overrides";

export const metadata = { title: "Desk" };

const SHOWN = 8;
const WAITING = ["needs_re_review", "in_review", "unreviewed"] as const;

/** The first claims that wait to be judged: what has to be judged again comes first. */
async function listWaiting(actor: Actor) {
  const pages = await Promise.all(
    WAITING.map((standing) => listClaims(actor, queueFilter.parse({ standing, limit: SHOWN }))),
  );
  return pages.flatMap(({ items }) => items).slice(0, SHOWN);
}

/** The home of the desk: what waits, what happened, and what came in. */
export default async function DeskPage() {
  const actor = await pageActor("claim.read");
  const { items: articles } = await listArticles(actor, articleFilter.parse({ limit: 5 }));
  const { byStanding, changes, lastHere, mineOpen, openSuggestions } = await deskCounts(actor);
  const waiting = await listWaiting(actor);
  const overrides = isAllowed(actor, "review.override-guard") ? await countOverrides(actor) : 0;

  return (
    <>
      <PageHeader
        title="Desk"
        meta={<DeskMeta {...{ mineOpen, openSuggestions, overrides }} />}
        actions={
          byStanding.corroborated > 0 && (
            <ButtonLink href="/what-if">What if a source were discounted?</ButtonLink>
          )
        }
      />
      {articles.length === 0 ? (
        <DeskStart />
      ) : (
        <div className="space-y-9">
          <div className="-mt-5">
            <StandingCounts counts={byStanding} />
          </div>
          <div className="grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-9 xl:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
            <Section
              title="To judge"
              action={
                <ButtonLink href="/queue" size="sm" variant="quiet">
                  Whole queue
                </ButtonLink>
              }
            >
              <QueueKeys>
                <WorkList claims={waiting} />
              </QueueKeys>
            </Section>
            <div className="space-y-9">
              <Section title="What changed">
                <ChangeList changes={changes} lastHere={lastHere} />
              </Section>
              <Section title="Newest articles">
                <NewestArticles articles={articles} />
              </Section>
            </div>
          </div>
        </div>
      )}
    </>
  );
}
