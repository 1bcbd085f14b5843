-- What people decided on pairs of claims that may not both hold. Proposals are read from the claims; decisions are kept.
CREATE TYPE "ContradictionState" AS ENUM ('confirmed', 'dismissed');
CREATE TABLE "contradictions" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "other_claim_id" UUID NOT NULL,
    "state" "ContradictionState" NOT NULL,
    "reasons" TEXT[],
    "version" INTEGER NOT NULL DEFAULT 1,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "contradictions_pkey" PRIMARY KEY ("id"),
    CONSTRAINT "contradictions_pair" CHECK (claim_id < other_claim_id)
);
CREATE UNIQUE INDEX "contradictions_claim_id_other_claim_id_key" ON "contradictions"("claim_id", "other_claim_id");
CREATE INDEX "contradictions_other_claim_id_idx" ON "contradictions"("other_claim_id");
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_other_claim_id_fkey" FOREIGN KEY ("other_claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "contradictions" ADD CONSTRAINT "contradictions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
