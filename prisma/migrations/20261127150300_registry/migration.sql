-- Equality beside periods in one exclusion constraint.
CREATE EXTENSION IF NOT EXISTS btree_gist;

-- CreateEnum
CREATE TYPE "CampTie" AS ENUM ('party', 'interest');

-- AlterTable
ALTER TABLE "chain_links" ADD COLUMN "against_interest" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "source_relations" ADD COLUMN "version" INTEGER NOT NULL DEFAULT 1;

-- AlterTable
ALTER TABLE "sources" ADD COLUMN "retracted_at" TIMESTAMPTZ(3),
ADD COLUMN "retracted_reason" TEXT;

-- CreateTable
CREATE TABLE "conflicts" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "since" DATE,
    "until" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "conflicts_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "camps" (
    "id" UUID NOT NULL,
    "conflict_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "camps_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "camp_memberships" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "camp_id" UUID NOT NULL,
    "conflict_id" UUID NOT NULL,
    "tie" "CampTie" NOT NULL,
    "interest" TEXT,
    "since" DATE,
    "until" DATE,
    "citation" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "camp_memberships_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_splits" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "split_off_id" UUID NOT NULL,
    "reason" TEXT NOT NULL,
    "alias_ids" UUID[],
    "relation_ids" UUID[],
    "link_ids" UUID[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "undone_at" TIMESTAMPTZ(3),

    CONSTRAINT "source_splits_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "conflicts_folded_key" ON "conflicts"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "camps_conflict_id_folded_key" ON "camps"("conflict_id", "folded");

-- CreateIndex
CREATE UNIQUE INDEX "camps_id_conflict_id_key" ON "camps"("id", "conflict_id");

-- CreateIndex
CREATE INDEX "camp_memberships_source_id_idx" ON "camp_memberships"("source_id");

-- CreateIndex
CREATE INDEX "camp_memberships_camp_id_idx" ON "camp_memberships"("camp_id");

-- CreateIndex
CREATE UNIQUE INDEX "source_splits_split_off_id_key" ON "source_splits"("split_off_id");

-- CreateIndex
CREATE INDEX "source_splits_source_id_idx" ON "source_splits"("source_id");

-- AddForeignKey
ALTER TABLE "camps" ADD CONSTRAINT "camps_conflict_id_fkey" FOREIGN KEY ("conflict_id") REFERENCES "conflicts"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "camp_memberships" ADD CONSTRAINT "camp_memberships_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "camp_memberships" ADD CONSTRAINT "camp_memberships_camp_id_conflict_id_fkey" FOREIGN KEY ("camp_id", "conflict_id") REFERENCES "camps"("id", "conflict_id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_splits" ADD CONSTRAINT "source_splits_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_splits" ADD CONSTRAINT "source_splits_split_off_id_fkey" FOREIGN KEY ("split_off_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- A tie always says where it is written, and the same tie never holds twice on one day. A tie without direction is the
-- same whichever end is named first.
ALTER TABLE "source_relations"
  ADD CONSTRAINT "source_relations_citation_form" CHECK (char_length(citation) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "source_relations_note_form" CHECK (char_length(note) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "source_relations_period" EXCLUDE USING gist (
    (CASE WHEN kind IN ('shares_staff_with', 'declared_independent_of') THEN least(from_id, to_id) ELSE from_id END) WITH =,
    (CASE WHEN kind IN ('shares_staff_with', 'declared_independent_of') THEN greatest(from_id, to_id) ELSE to_id END) WITH =,
    kind WITH =,
    daterange(since, until, '[]') WITH &&);

ALTER TABLE "sources"
  ADD CONSTRAINT "sources_retraction" CHECK (num_nonnulls(retracted_at, retracted_reason) IN (0, 2));

ALTER TABLE "conflicts"
  ADD CONSTRAINT "conflicts_name_form" CHECK (char_length(name) BETWEEN 1 AND 300 AND folded <> ''),
  ADD CONSTRAINT "conflicts_dates" CHECK (since <= until);
ALTER TABLE "camps"
  ADD CONSTRAINT "camps_name_form" CHECK (char_length(name) BETWEEN 1 AND 300 AND folded <> '');

-- Nobody stands in two camps of one conflict on one day.
ALTER TABLE "camp_memberships"
  ADD CONSTRAINT "camp_memberships_dates" CHECK (since <= until),
  ADD CONSTRAINT "camp_memberships_citation_form" CHECK (char_length(citation) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "camp_memberships_interest_form" CHECK (char_length(interest) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "camp_memberships_period" EXCLUDE USING gist (
    source_id WITH =, conflict_id WITH =, daterange(since, until, '[]') WITH &&);

ALTER TABLE "source_splits"
  ADD CONSTRAINT "source_splits_ends" CHECK (source_id <> split_off_id);
