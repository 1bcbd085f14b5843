-- The public list of checks walks the few published claims, newest first, however many claims there are.
CREATE INDEX "claims_published_idx" ON "claims" ("id" DESC) WHERE published_at IS NOT NULL AND withdrawn_at IS NULL;
