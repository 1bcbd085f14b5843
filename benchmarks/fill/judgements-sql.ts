const DECIDED = "standing IN ('corroborated', 'disputed', 'unverifiable', 'needs_re_review')";
const VERDICT = `CASE standing WHEN 'needs_re_review' THEN 'corroborated' ELSE standing END::"Verdict"`;

const REVIEWS = `
  INSERT INTO reviews (id, claim_id, round, reviewer_id, verdict, credibility, rationale, created_at)
  SELECT pg_temp.bench_id('review', n), claim_id, 1, reviewer_id, ${VERDICT}, 3, 'Two accounts were compared with the first report.', at
  FROM slots WHERE ${DECIDED}`;

const LINK = {
  ...{ source: "A monitor", kind: "monitor", role: "origin", stance: "asserts", cue: "said" },
  ...{ unnamed: false, checked: true, firstHand: false, originalUrl: null, originalChecked: false },
};

/** As large as what a decision on one appearance is given on. */
const JUDGED = JSON.stringify({
  claimVersion: 2,
  appearances: [
    {
      ...{ articleRef: "A-1", title: "A report of the day", outlet: "An outlet", language: "en" },
      ...{ url: "https://outlet.example/1", publishedAt: null, quote: "said the monitor", start: 0, end: 16 },
      ...{ captureSha256: "ab".repeat(32), chain: [{ ...LINK, role: "outlet" }, LINK] },
    },
  ],
  evidence: [],
});

const DECISIONS = `
  INSERT INTO decisions (id, claim_id, round, verdict, credibility, rationale, decided_by_id, decided_at, basis, judged)
  SELECT pg_temp.bench_id('decision', n), claim_id, 1, ${VERDICT}, 3, 'Two accounts were compared with the first report.', reviewer_id,
    at, '{"ruleVersion": 1, "overruled": null, "independence": {"independentOrigins": 2}}',
    '${JUDGED}'::jsonb || jsonb_build_object('statement', statement) FROM slots WHERE ${DECIDED}`;

const EVIDENCE = `
  INSERT INTO evidence (id, claim_id, stance, url, quote, review_id, added_by_id, created_at)
  SELECT pg_temp.bench_id('evidence', n), claim_id, CASE standing WHEN 'disputed' THEN 'against' ELSE 'for' END::"EvidenceStance",
    'https://evidence.example/' || n, 'The same hour is named here.', pg_temp.bench_id('review', n), reviewer_id, at
  FROM slots WHERE ${DECIDED} AND n % 2 = 0`;

/** One claim in ten has its history; the program seals every event, which for all of them would be what is measured. */
const HISTORY = `
  INSERT INTO audit_events (id, at, gate, actor_id, actor_name, kind, entity, entity_id, after)
  SELECT pg_temp.bench_id('event', n), at, 'session', reviewer_id, 'Reviewer', 'ClaimCreated', 'claim', claim_id,
    jsonb_build_object('statement', statement) FROM slots WHERE n % 10 = 0 ORDER BY n`;

/** What became of the claims, from the rows of `slots`; in this order. */
export const JUDGEMENTS_SQL = [REVIEWS, DECISIONS, EVIDENCE, HISTORY];
