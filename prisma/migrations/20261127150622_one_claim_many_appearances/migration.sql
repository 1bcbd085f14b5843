-- AlterTable
ALTER TABLE "claims" ADD COLUMN     "merged_into_id" UUID;

-- CreateTable
CREATE TABLE "claim_merges" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "into_id" UUID NOT NULL,
    "appearance_ids" UUID[],
    "evidence_ids" UUID[],
    "event_ids" UUID[],
    "merged_by_id" UUID NOT NULL,
    "merged_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "claim_merges_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "distinctions" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "other_claim_id" UUID,
    "suggestion_id" UUID,
    "said_by_id" UUID NOT NULL,
    "said_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "distinctions_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "claim_merges_claim_id_idx" ON "claim_merges"("claim_id");

-- CreateIndex
CREATE INDEX "claim_merges_into_id_idx" ON "claim_merges"("into_id");

-- CreateIndex
CREATE INDEX "distinctions_other_claim_id_idx" ON "distinctions"("other_claim_id");

-- CreateIndex
CREATE INDEX "distinctions_suggestion_id_idx" ON "distinctions"("suggestion_id");

-- CreateIndex
CREATE UNIQUE INDEX "distinctions_claim_id_other_claim_id_key" ON "distinctions"("claim_id", "other_claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "distinctions_claim_id_suggestion_id_key" ON "distinctions"("claim_id", "suggestion_id");

-- CreateIndex
CREATE INDEX "claims_merged_into_id_idx" ON "claims"("merged_into_id");

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "claims"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_merges" ADD CONSTRAINT "claim_merges_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_merges" ADD CONSTRAINT "claim_merges_into_id_fkey" FOREIGN KEY ("into_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claim_merges" ADD CONSTRAINT "claim_merges_merged_by_id_fkey" FOREIGN KEY ("merged_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_other_claim_id_fkey" FOREIGN KEY ("other_claim_id") REFERENCES "claims"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "distinctions" ADD CONSTRAINT "distinctions_said_by_id_fkey" FOREIGN KEY ("said_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- A merged claim is in no list; its page tells where it went.
ALTER TABLE "claims"
  ADD CONSTRAINT "claims_merged" CHECK (merged_into_id <> id AND (merged_into_id IS NULL OR withdrawn_at IS NOT NULL));
ALTER TABLE "claim_merges"
  ADD CONSTRAINT "claim_merges_ends" CHECK (claim_id <> into_id);
-- A claim can be merged anew only after the merge before was undone.
CREATE UNIQUE INDEX "claim_merges_standing_key" ON "claim_merges" ("claim_id") WHERE undone_at IS NULL;
-- A pair is kept once, whichever of the two it was said about.
ALTER TABLE "distinctions"
  ADD CONSTRAINT "distinctions_other" CHECK (num_nonnulls(other_claim_id, suggestion_id) = 1 AND claim_id < other_claim_id);
