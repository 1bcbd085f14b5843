import type { Actor } from "@/domain/access/actor";
import { acceptInput } from "@/domain/claims/schema";
import { reviewInput } from "@/domain/review/schema";
import type { DemoArticle } from "@/prisma/demo/articles";
import type { DEMO_EVENT, DemoClaim, DemoEvidence, DemoPlace } from "@/prisma/demo/claims";
import { addArticle } from "@/server/articles/commands/add-article";
import { getArticle } from "@/server/articles/queries/get-article";
import { submissionOf } from "@/server/articles/submission";
import type { ArticleView, SuggestionView } from "@/server/articles/views";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { decideContradiction } from "@/server/claims/commands/decide-contradiction";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { findContradictions } from "@/server/claims/contradictions/find-contradictions";
import type { ClaimSaved } from "@/server/claims/store";
import { createEvent } from "@/server/events/commands/write-event";
import { reopenClaim } from "@/server/review/commands/reopen-claim";
import { takeClaim } from "@/server/review/commands/take-claim";
import { writeReview } from "@/server/review/commands/write-review";
import { publishCheck } from "@/server/summaries/commands/publish-check";
import { unwrap } from "@/server/unwrap";

/** Enters the demo's articles and claims in the name of its people. Throws when the demo's own texts don't fit together. */
export class DemoDesk {
  private readonly actors: ReadonlyMap<string, Actor>;
  private readonly articles = new Map<string, ArticleView>();
  private readonly claims = new Map<string, string>();

  constructor(actors: ReadonlyMap<string, Actor>) {
    this.actors = actors;
  }

  actor(key: string): Actor {
    return must(this.actors.get(key), `person ${key}`);
  }

  async addArticle({ key, ...fields }: DemoArticle): Promise<void> {
    const reviewer = this.actor("reviewer");
    const { articleId } = unwrap(await addArticle(reviewer, submissionOf(fields, "paste")));
    this.articles.set(key, await getArticle(reviewer, articleId));
  }

  /** Gives the claim's id. */
  async enterClaim(claim: DemoClaim): Promise<string> {
    const reviewer = this.actor("reviewer");
    const { statement, chain } = claim;
    let saved = await this.accept(claim.accept, { statement, chain });
    for (const place of claim.also ?? []) saved = await this.accept(place, { claimId: saved.id });
    const { id: claimId, version } = saved;

    if (claim.taken) unwrap(await takeClaim(reviewer, { claimId, version }));
    if (claim.review) saved = await this.review(saved, claim.review);
    if (claim.published)
      unwrap(await publishCheck(this.actor("editor"), { claimId, version: saved.version }));
    if (claim.reopened) {
      const reopening = { claimId, version: saved.version, reason: claim.reopened };
      unwrap(await reopenClaim(this.actor("editor"), reopening));
    }
    if (claim.contradicts) await this.confirmContradiction(claimId, claim.contradicts);
    this.claims.set(statement ?? "", claimId);
    return claimId;
  }

  private async confirmContradiction(claimId: string, statement: string): Promise<void> {
    const other = must(this.claims.get(statement), `claim "${statement}"`);
    const editor = this.actor("editor");
    const found = await findContradictions(editor, claimId);
    const { reasons } = must(
      found.find(({ claim }) => claim.id === other),
      "contradiction",
    );
    unwrap(await decideContradiction(editor, { claimId, other, state: "confirmed", reasons, version: 0 }));
  }

  async enterEvent(event: typeof DEMO_EVENT, claims: string[]): Promise<void> {
    await createEvent(this.actor("editor"), { ...event, claims });
  }

  async reject(place: DemoPlace): Promise<void> {
    await rejectSuggestion(this.actor("reviewer"), { suggestionId: this.suggestion(place).id });
  }

  private async accept(
    place: DemoPlace,
    changes: Parameters<typeof acceptInput.parse>[0],
  ): Promise<ClaimSaved> {
    const suggestionId = this.suggestion(place).id;
    const input = { ...acceptInput.parse(changes), suggestionId };
    return unwrap(await acceptSuggestion(this.actor("reviewer"), input));
  }

  private async review(
    claim: ClaimSaved,
    { by, evidence, ...judgement }: NonNullable<DemoClaim["review"]>,
  ): Promise<ClaimSaved> {
    const input = reviewInput.parse({
      ...judgement,
      evidence: evidence?.map((piece) => this.evidence(piece)),
      version: claim.version,
    });
    return unwrap(await writeReview(this.actor(by), { ...input, claimId: claim.id }));
  }

  private evidence({ stance, article, begins, ends, source, note }: DemoEvidence) {
    const { text, captureId } = this.article(article);
    const start = text.indexOf(begins);
    const quote = text.slice(start, text.indexOf(ends, start) + ends.length);
    return { stance, captureId, quote: must(start >= 0 && quote, `the words "${begins}"`), source, note };
  }

  private suggestion({ article, begins }: DemoPlace): SuggestionView {
    const open = this.article(article).suggestions.find(({ quote }) =>
      withoutMarks(quote).startsWith(begins),
    );
    return must(open, `a suggestion in ${article} that begins "${begins}"`);
  }

  private article(key: string): ArticleView {
    return must(this.articles.get(key), `article ${key}`);
  }
}

const withoutMarks = (quote: string) => quote.replace(/^["“”]?(?:that )?/, "");

function must<T>(value: T | null | undefined | false | "", what: string): T {
  if (!value) throw new Error(`The demo desk has no ${what}.`);
  return value;
}
