-- CreateEnum
CREATE TYPE "OriginDecisionKind" AS ENUM ('dependent', 'independent');

-- CreateTable
CREATE TABLE "origin_decisions" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "decision" "OriginDecisionKind" NOT NULL,
    "origin_id" UUID NOT NULL,
    "other_id" UUID NOT NULL,
    "origin_ids" UUID[],
    "other_ids" UUID[],
    "reason" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_by_id" UUID,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "origin_decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decision_bases" (
    "claim_id" UUID NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "rule_version" INTEGER NOT NULL,
    "basis" JSONB NOT NULL,
    "computed_at" TIMESTAMPTZ(3) NOT NULL,
    "sent_back_version" INTEGER,

    CONSTRAINT "decision_bases_pkey" PRIMARY KEY ("claim_id")
);

-- CreateTable
CREATE TABLE "pending_recounts" (
    "id" BIGSERIAL NOT NULL,
    "claim_id" UUID NOT NULL,
    "because" TEXT NOT NULL,

    CONSTRAINT "pending_recounts_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "origin_decisions_claim_id_idx" ON "origin_decisions"("claim_id");

-- CreateIndex
CREATE INDEX "pending_recounts_claim_id_idx" ON "pending_recounts"("claim_id");

-- AddForeignKey
ALTER TABLE "origin_decisions" ADD CONSTRAINT "origin_decisions_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decisions" ADD CONSTRAINT "origin_decisions_origin_id_fkey" FOREIGN KEY ("origin_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decisions" ADD CONSTRAINT "origin_decisions_other_id_fkey" FOREIGN KEY ("other_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decisions" ADD CONSTRAINT "origin_decisions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "origin_decisions" ADD CONSTRAINT "origin_decisions_withdrawn_by_id_fkey" FOREIGN KEY ("withdrawn_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decision_bases" ADD CONSTRAINT "decision_bases_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "pending_recounts" ADD CONSTRAINT "pending_recounts_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- Two origins, the smaller id first, each among those it was spoken of with; a reason always; withdrawn by somebody.
ALTER TABLE "origin_decisions"
  ADD CONSTRAINT "origin_decisions_pair" CHECK (origin_id < other_id),
  ADD CONSTRAINT "origin_decisions_members" CHECK (origin_id = ANY (origin_ids) AND other_id = ANY (other_ids)),
  ADD CONSTRAINT "origin_decisions_reason" CHECK (char_length(reason) BETWEEN 1 AND 10000),
  ADD CONSTRAINT "origin_decisions_withdrawn" CHECK (num_nonnulls(withdrawn_by_id, withdrawn_at) IN (0, 2));
ALTER TABLE "decision_bases"
  ADD CONSTRAINT "decision_bases_versions" CHECK (rule_version >= 1 AND sent_back_version >= 1);

-- One word on two origins of a claim at a time.
CREATE UNIQUE INDEX "origin_decisions_standing_key" ON "origin_decisions" ("claim_id", "origin_id", "other_id")
  WHERE withdrawn_at IS NULL;
