-- The queue of what was decided against the rule is walked newest first; few decisions are.
CREATE INDEX "decisions_by_exception" ON "decisions" ("claim_id") WHERE "override_reason" IS NOT NULL;
