-- Events are named by a short reference, as claims and sources are.
ALTER TABLE "events" ADD COLUMN "ref" SERIAL NOT NULL;
CREATE UNIQUE INDEX "events_ref_key" ON "events"("ref");
ALTER TABLE "events"
  ADD CONSTRAINT "events_form" CHECK (char_length(title) BETWEEN 1 AND 300 AND char_length(place) BETWEEN 1 AND 300),
  ADD CONSTRAINT "events_precision" CHECK ((happened_at IS NULL) = (happened_at_precision IS NULL));

-- What people say the figures of a claim are, in place of what is read from its text.
CREATE TABLE "claim_figures" (
    "claim_id" UUID NOT NULL,
    "figures" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "corrected_by_id" UUID NOT NULL,
    "corrected_at" TIMESTAMPTZ(3) NOT NULL,
    CONSTRAINT "claim_figures_pkey" PRIMARY KEY ("claim_id"),
    CONSTRAINT "claim_figures_list" CHECK (jsonb_typeof(figures) = 'array')
);
ALTER TABLE "claim_figures" ADD CONSTRAINT "claim_figures_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "claim_figures" ADD CONSTRAINT "claim_figures_corrected_by_id_fkey" FOREIGN KEY ("corrected_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
