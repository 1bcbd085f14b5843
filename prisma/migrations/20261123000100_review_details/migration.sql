-- Evidence that came with a review is hidden with it until its reader may see the review.
ALTER TABLE "evidence" ADD COLUMN "review_id" UUID;
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_review_id_fkey" FOREIGN KEY ("review_id") REFERENCES "reviews"("id") ON DELETE SET NULL ON UPDATE CASCADE;
CREATE INDEX "evidence_review_id_idx" ON "evidence"("review_id");

-- What an appearance against the claim was answered with.
ALTER TABLE "appearances" ADD COLUMN "answered_reason" TEXT;

-- Why a decided claim has to be reviewed again; null in every other standing.
ALTER TABLE "claims" ADD COLUMN "re_review_reason" TEXT;
ALTER TABLE "claims" ADD CONSTRAINT "claims_re_review_reason" CHECK (re_review_reason IS NULL OR standing IN ('needs_re_review', 'in_review'));
