-- The log by day, and the newest changes of claims however much else is recorded.
CREATE INDEX "audit_events_at_idx" ON "audit_events"("at");
CREATE INDEX "audit_events_entity_seq_idx" ON "audit_events"("entity", "seq");

-- "Mine" walks the claims that somebody reviewed in the order of the list.
CREATE INDEX "reviews_reviewer_id_claim_id_idx" ON "reviews"("reviewer_id", "claim_id");

-- What is open is counted without reading what is done.
CREATE INDEX "claims_open_by_author_idx" ON "claims" ("created_by_id")
  WHERE withdrawn_at IS NULL AND standing IN ('unreviewed', 'in_review', 'needs_re_review');
CREATE INDEX "suggestions_open_idx" ON "suggestions" ("article_id") WHERE state = 'open';
