-- AlterTable
ALTER TABLE "pending_recounts" ADD COLUMN     "retry_at" TIMESTAMPTZ(3);
