-- DropIndex
DROP INDEX "source_splits_split_off_id_key";

-- AlterTable
ALTER TABLE "source_splits" ADD COLUMN     "is_new" BOOLEAN NOT NULL;

-- CreateIndex
CREATE INDEX "source_splits_split_off_id_idx" ON "source_splits"("split_off_id");
