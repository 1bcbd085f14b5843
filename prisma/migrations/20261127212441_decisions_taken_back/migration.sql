-- AlterEnum
ALTER TYPE "ContradictionState" ADD VALUE 'undecided';

-- AlterTable
ALTER TABLE "claim_figures" ALTER COLUMN "figures" DROP NOT NULL;
