-- What a verdict was given on is kept with it. Of decisions that are there already it is what stands now, without evidence
-- that came later; nobody can say any more what else has changed since.
ALTER TABLE "decisions" ADD COLUMN "judged" JSONB;

UPDATE "decisions" d SET "judged" = jsonb_build_object(
  'statement', c.statement,
  'claimVersion', c.version,
  'appearances', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('articleRef', 'A-' || ar.ref, 'title', ar.title, 'outlet', outlet.name,
      'language', ar.language, 'url', ar.url,
      'publishedAt', to_char(ar.published_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
      'quote', a.quote, 'start', a.span_start, 'end', a.span_end, 'captureSha256', cap.sha256, 'chain', (
        SELECT jsonb_agg(jsonb_build_object('source', cs.name, 'kind', cs.kind, 'role', l.role, 'stance', l.stance,
          'cue', l.cue, 'unnamed', cs.kind = 'unnamed', 'checked', cs.checked, 'firstHand', l.first_hand,
          'originalUrl', l.original_url, 'originalChecked', l.original_checked) ORDER BY l.position)
        FROM chain_links l JOIN sources s ON s.id = l.source_id JOIN sources cs ON cs.id = s.canonical_id
        WHERE l.appearance_id = a.id)) ORDER BY a.id), '[]')
    FROM appearances a JOIN articles ar ON ar.id = a.article_id JOIN captures cap ON cap.id = a.capture_id
      JOIN sources own ON own.id = ar.outlet_id JOIN sources outlet ON outlet.id = own.canonical_id
    WHERE a.claim_id = d.claim_id),
  'evidence', (
    SELECT coalesce(jsonb_agg(jsonb_build_object('stance', e.stance, 'url', e.url, 'quote', e.quote, 'note', e.note,
      'source', cs.name, 'captureSha256', cap.sha256, 'claimRef', 'C-' || oc.ref, 'answer', e.answered_reason)
      ORDER BY e.id), '[]')
    FROM evidence e LEFT JOIN captures cap ON cap.id = e.capture_id LEFT JOIN claims oc ON oc.id = e.other_claim_id
      LEFT JOIN sources s ON s.id = e.source_id LEFT JOIN sources cs ON cs.id = s.canonical_id
    WHERE e.claim_id = d.claim_id AND e.withdrawn_at IS NULL AND e.created_at <= d.decided_at))
FROM claims c WHERE c.id = d.claim_id;

ALTER TABLE "decisions" ALTER COLUMN "judged" SET NOT NULL,
  ADD CONSTRAINT "decisions_judged" CHECK (jsonb_typeof(judged) = 'object');
