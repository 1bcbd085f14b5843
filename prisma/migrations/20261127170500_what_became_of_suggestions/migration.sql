-- CreateEnum
CREATE TYPE "SuggestionChange" AS ENUM ('statement', 'span', 'chain', 'split');

-- AlterTable
ALTER TABLE "articles" ADD COLUMN     "read_by" TEXT;

-- AlterTable
ALTER TABLE "suggestions" ADD COLUMN     "changes" "SuggestionChange"[] DEFAULT ARRAY[]::"SuggestionChange"[];

-- Only what a person took up can have been changed in doing so.
ALTER TABLE "suggestions"
  ALTER COLUMN "changes" SET NOT NULL,
  ADD CONSTRAINT "suggestions_changes" CHECK (state <> 'open' OR changes <@ ARRAY['split']::"SuggestionChange"[]);
