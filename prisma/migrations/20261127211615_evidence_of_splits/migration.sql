-- AlterTable
ALTER TABLE "source_splits" ADD COLUMN     "evidence_ids" UUID[];
