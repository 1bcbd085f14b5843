import type { Actor } from "@/domain/access/actor";
import { placeInput } from "@/domain/claims/attach";
import { acceptInput } from "@/domain/claims/schema";
import { evidenceInput, reviewInput } from "@/domain/review/schema";
import type { DemoArticle } from "@/prisma/demo/articles";
import type { DEMO_EVENT, DemoClaim, DemoEvidence, DemoPlace, DemoSpan } from "@/prisma/demo/claims";
import { addArticle } from "@/server/articles/commands/add-article";
import { getArticle } from "@/server/articles/queries/get-article";
import { submissionOf } from "@/server/articles/submission";
import type { ArticleView, SuggestionView } from "@/server/articles/views";
import { acceptSuggestion } from "@/server/claims/commands/accept-suggestion";
import { attachAppearance } from "@/server/claims/commands/attach-appearance";
import { decideContradiction } from "@/server/claims/commands/decide-contradiction";
import { rejectSuggestion } from "@/server/claims/commands/reject-suggestion";
import { findContradictions } from "@/server/claims/contradictions/find-contradictions";
import { getClaim } from "@/server/claims/queries/get-claim";
import type { ClaimSaved } from "@/server/claims/store";
import { createEvent } from "@/server/events/commands/write-event";
import { addEvidence } from "@/server/review/commands/add-evidence";
import { answerEvidence } from "@/server/review/commands/answer-opposition";
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
    for (const place of claim.places ?? []) saved = await this.attach(saved.id, place);
    if (claim.against) saved = await this.answerAgainst(saved, claim.against);
    const { id: claimId, version } = saved;

    if (claim.taken) saved = unwrap(await takeClaim(reviewer, { claimId, version }));
    if (claim.refused) await this.beRefused(saved, claim.refused);
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

  private async attach(claimId: string, { chain, ...span }: DemoSpan): Promise<ClaimSaved> {
    const { article, quote, start, end } = this.span(span);
    const place = placeInput.parse({ articleId: article.id, start, end, quote, chain });
    return unwrap(await attachAppearance(this.actor("reviewer"), { ...place, claimId }));
  }

  private async answerAgainst(
    { id: claimId }: ClaimSaved,
    { answer, ...against }: NonNullable<DemoClaim["against"]>,
  ): Promise<ClaimSaved> {
    const reviewer = this.actor("reviewer");
    const evidence = evidenceInput.parse(this.evidence({ ...against, stance: "against" }));
    const { version } = unwrap(await addEvidence(reviewer, { claimId, evidence }));
    const { evidence: pieces } = await getClaim(reviewer, claimId);
    const { id: evidenceId } = must(pieces[0], "evidence against");
    return unwrap(await answerEvidence(reviewer, { claimId, evidenceId, version, reason: answer }));
  }

  /** Tries what the guard must hold back. */
  private async beRefused({ id: claimId, version }: ClaimSaved, rationale: string): Promise<void> {
    const review = reviewInput.parse({ verdict: "corroborated", rationale, version });
    const result = await writeReview(this.actor("reviewer"), { ...review, claimId });
    must(!result.ok, `refusal of "${rationale}"`);
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
    const { article: where, quote } = this.span({ article, begins, ends });
    return { stance, captureId: where.captureId, quote, source, note };
  }

  /** Where some words of an article stand, in code points. */
  private span({ article: key, begins, ends }: DemoPlace & { ends: string }) {
    const article = this.article(key);
    const { text } = article;
    const first = text.indexOf(begins);
    const words = text.slice(first, text.indexOf(ends, first) + ends.length);
    const quote = must(first >= 0 && words, `the words "${begins}"`);
    const start = [...text.slice(0, first)].length;
    return { article, quote, start, end: start + [...quote].length };
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
