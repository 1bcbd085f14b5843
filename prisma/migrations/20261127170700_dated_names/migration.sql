-- AlterTable
ALTER TABLE "sources" ADD COLUMN "citation" TEXT;

ALTER TABLE "sources"
  ADD CONSTRAINT "sources_citation_form" CHECK (char_length(citation) BETWEEN 1 AND 2000);

-- The name a source bore on a day, however many undated ones it has.
CREATE INDEX "source_aliases_dated_idx" ON "source_aliases" ("source_id", "valid_from")
  WHERE valid_from IS NOT NULL OR valid_to IS NOT NULL;
