CREATE EXTENSION IF NOT EXISTS unaccent;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- unaccent() is only STABLE because its dictionary could be replaced; with the dictionary named it may serve an index.
CREATE FUNCTION sayso_fold(value text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT lower(public.unaccent('public.unaccent'::regdictionary, value)) $$;

-- CreateSchema
CREATE SCHEMA IF NOT EXISTS "public";

-- CreateEnum
CREATE TYPE "Role" AS ENUM ('reviewer', 'editor', 'admin');

-- CreateEnum
CREATE TYPE "UserKind" AS ENUM ('person', 'service');

-- CreateEnum
CREATE TYPE "OneTimeLinkPurpose" AS ENUM ('first_admin', 'invite', 'reset');

-- CreateEnum
CREATE TYPE "CaptureMethod" AS ENUM ('paste', 'upload', 'fetch', 'api', 'import');

-- CreateEnum
CREATE TYPE "DatePrecision" AS ENUM ('minute', 'day', 'month', 'year');

-- CreateEnum
CREATE TYPE "Standing" AS ENUM ('unreviewed', 'in_review', 'corroborated', 'disputed', 'unverifiable', 'needs_re_review');

-- CreateEnum
CREATE TYPE "LinkRole" AS ENUM ('outlet', 'relay', 'origin');

-- CreateEnum
CREATE TYPE "Stance" AS ENUM ('asserts', 'confirms', 'denies', 'could_not_verify', 'declined_to_comment');

-- CreateEnum
CREATE TYPE "SuggestionState" AS ENUM ('open', 'accepted', 'rejected');

-- CreateEnum
CREATE TYPE "Verdict" AS ENUM ('corroborated', 'disputed', 'unverifiable');

-- CreateEnum
CREATE TYPE "EvidenceStance" AS ENUM ('for', 'against');

-- CreateEnum
CREATE TYPE "SourceKind" AS ENUM ('news_agency', 'outlet', 'monitor', 'government', 'armed_group', 'international_organisation', 'company', 'person', 'unnamed');

-- CreateEnum
CREATE TYPE "Reliability" AS ENUM ('A', 'B', 'C', 'D', 'E', 'F');

-- CreateEnum
CREATE TYPE "RelationKind" AS ENUM ('part_of', 'owned_by', 'state_run_by', 'relays', 'shares_staff_with', 'declared_independent_of');

-- CreateTable
CREATE TABLE "users" (
    "id" UUID NOT NULL,
    "kind" "UserKind" NOT NULL DEFAULT 'person',
    "email" TEXT,
    "name" TEXT NOT NULL,
    "password_hash" TEXT,
    "roles" "Role"[],
    "disabled_at" TIMESTAMPTZ(3),
    "security_version" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "users_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sessions" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "security_version" INTEGER NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_seen_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "ended_at" TIMESTAMPTZ(3),

    CONSTRAINT "sessions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "api_tokens" (
    "id" UUID NOT NULL,
    "user_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "hash" BYTEA NOT NULL,
    "role" "Role" NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "last_used_at" TIMESTAMPTZ(3),
    "revoked_at" TIMESTAMPTZ(3),

    CONSTRAINT "api_tokens_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "one_time_links" (
    "id" UUID NOT NULL,
    "purpose" "OneTimeLinkPurpose" NOT NULL,
    "user_id" UUID,
    "hash" BYTEA NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "expires_at" TIMESTAMPTZ(3) NOT NULL,
    "used_at" TIMESTAMPTZ(3),

    CONSTRAINT "one_time_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "idempotency_keys" (
    "actor_id" UUID NOT NULL,
    "key" TEXT NOT NULL,
    "request_hash" BYTEA NOT NULL,
    "status" INTEGER NOT NULL,
    "body" JSONB NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "idempotency_keys_pkey" PRIMARY KEY ("actor_id","key")
);

-- CreateTable
CREATE TABLE "rate_limits" (
    "key" TEXT NOT NULL,
    "points" INTEGER NOT NULL,
    "expire" TIMESTAMP(3),

    CONSTRAINT "rate_limits_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "settings" (
    "key" TEXT NOT NULL,
    "value" JSONB NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "updated_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "settings_pkey" PRIMARY KEY ("key")
);

-- CreateTable
CREATE TABLE "articles" (
    "id" UUID NOT NULL,
    "ref" SERIAL NOT NULL,
    "outlet_id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "url" TEXT,
    "external_id" TEXT,
    "published_at" TIMESTAMPTZ(3),
    "published_at_precision" "DatePrecision",
    "language" TEXT NOT NULL,
    "metadata" JSONB NOT NULL DEFAULT '{}',
    "same_text_as_id" UUID,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "search" tsvector,

    CONSTRAINT "articles_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "captures" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "method" "CaptureMethod" NOT NULL,
    "media_type" TEXT NOT NULL,
    "source_url" TEXT,
    "raw" BYTEA NOT NULL,
    "sha256" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "text_length" INTEGER NOT NULL,
    "text_sha256" TEXT NOT NULL,
    "left_out" TEXT[],
    "retrieved_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "captures_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_events" (
    "id" UUID NOT NULL,
    "seq" BIGSERIAL NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,
    "gate" TEXT NOT NULL,
    "actor_id" UUID,
    "actor_name" TEXT NOT NULL,
    "request_id" TEXT,
    "kind" TEXT NOT NULL,
    "entity" TEXT NOT NULL,
    "entity_id" UUID,
    "before" JSONB,
    "after" JSONB,
    "reason" TEXT,
    "xid" xid8 NOT NULL DEFAULT pg_current_xact_id(),

    CONSTRAINT "audit_events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "audit_seals" (
    "seq" BIGINT NOT NULL,
    "position" BIGINT NOT NULL,
    "previous" BYTEA NOT NULL,
    "hash" BYTEA NOT NULL,
    "sealed_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "audit_seals_pkey" PRIMARY KEY ("seq")
);

-- CreateTable
CREATE TABLE "claims" (
    "id" UUID NOT NULL,
    "ref" SERIAL NOT NULL,
    "statement" TEXT NOT NULL,
    "standing" "Standing" NOT NULL DEFAULT 'unreviewed',
    "round" INTEGER NOT NULL DEFAULT 1,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "created_by_id" UUID NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),
    "published_at" TIMESTAMPTZ(3),
    "search" tsvector GENERATED ALWAYS AS (to_tsvector('simple'::regconfig, sayso_fold(statement))) STORED,

    CONSTRAINT "claims_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "appearances" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "suggestion_id" UUID,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "quote" TEXT NOT NULL,
    "prefix" TEXT NOT NULL,
    "suffix" TEXT NOT NULL,
    "caveats" TEXT[],
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "appearances_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "chain_links" (
    "id" UUID NOT NULL,
    "appearance_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "position" INTEGER NOT NULL,
    "role" "LinkRole" NOT NULL,
    "source_id" UUID NOT NULL,
    "mention" TEXT,
    "cue" TEXT,
    "stance" "Stance" NOT NULL DEFAULT 'asserts',
    "first_hand" BOOLEAN NOT NULL DEFAULT false,
    "original_url" TEXT,
    "original_checked" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "chain_links_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "events" (
    "id" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "place" TEXT,
    "happened_at" TIMESTAMPTZ(3),
    "happened_at_precision" "DatePrecision",
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "events_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "event_claims" (
    "event_id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,

    CONSTRAINT "event_claims_pkey" PRIMARY KEY ("event_id","claim_id")
);

-- CreateTable
CREATE TABLE "suggestions" (
    "id" UUID NOT NULL,
    "article_id" UUID NOT NULL,
    "capture_id" UUID NOT NULL,
    "ordinal" INTEGER NOT NULL,
    "state" "SuggestionState" NOT NULL DEFAULT 'open',
    "rule" TEXT NOT NULL,
    "confidence" DOUBLE PRECISION NOT NULL,
    "statement" TEXT NOT NULL,
    "span_start" INTEGER NOT NULL,
    "span_end" INTEGER NOT NULL,
    "extraction" JSONB NOT NULL,
    "extractor" TEXT NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "decided_at" TIMESTAMPTZ(3),
    "decided_by_id" UUID,

    CONSTRAINT "suggestions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "reviews" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "reviewer_id" UUID NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "credibility" INTEGER,
    "rationale" TEXT NOT NULL,
    "current" BOOLEAN NOT NULL DEFAULT true,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "reviews_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "decisions" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "round" INTEGER NOT NULL,
    "verdict" "Verdict" NOT NULL,
    "credibility" INTEGER,
    "rationale" TEXT NOT NULL,
    "decided_by_id" UUID NOT NULL,
    "decided_at" TIMESTAMPTZ(3) NOT NULL,
    "override_reason" TEXT,
    "basis" JSONB NOT NULL,

    CONSTRAINT "decisions_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "evidence" (
    "id" UUID NOT NULL,
    "claim_id" UUID NOT NULL,
    "stance" "EvidenceStance" NOT NULL,
    "url" TEXT,
    "capture_id" UUID,
    "other_claim_id" UUID,
    "quote" TEXT,
    "note" TEXT,
    "source_id" UUID,
    "answered_reason" TEXT,
    "added_by_id" UUID NOT NULL,
    "created_at" TIMESTAMPTZ(3) NOT NULL,
    "withdrawn_at" TIMESTAMPTZ(3),

    CONSTRAINT "evidence_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "sources" (
    "id" UUID NOT NULL,
    "ref" SERIAL NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "kind" "SourceKind" NOT NULL,
    "country" TEXT,
    "homepage" TEXT,
    "wikidata_id" TEXT,
    "reliability" "Reliability" NOT NULL DEFAULT 'F',
    "checked" BOOLEAN NOT NULL,
    "article_id" UUID,
    "merged_into_id" UUID,
    "canonical_id" UUID NOT NULL,
    "version" INTEGER NOT NULL DEFAULT 1,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "sources_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_aliases" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "folded" TEXT NOT NULL,
    "language" TEXT,
    "valid_from" DATE,
    "valid_to" DATE,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_aliases_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "source_relations" (
    "id" UUID NOT NULL,
    "from_id" UUID NOT NULL,
    "to_id" UUID NOT NULL,
    "kind" "RelationKind" NOT NULL,
    "since" DATE,
    "until" DATE,
    "citation" TEXT NOT NULL,
    "note" TEXT,
    "created_at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "source_relations_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "grade_changes" (
    "id" UUID NOT NULL,
    "source_id" UUID NOT NULL,
    "before" "Reliability" NOT NULL,
    "after" "Reliability" NOT NULL,
    "reason" TEXT NOT NULL,
    "author_id" UUID NOT NULL,
    "at" TIMESTAMPTZ(3) NOT NULL,

    CONSTRAINT "grade_changes_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE UNIQUE INDEX "users_email_key" ON "users"("email");

-- CreateIndex
CREATE INDEX "sessions_user_id_idx" ON "sessions"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "api_tokens_hash_key" ON "api_tokens"("hash");

-- CreateIndex
CREATE INDEX "api_tokens_user_id_idx" ON "api_tokens"("user_id");

-- CreateIndex
CREATE UNIQUE INDEX "one_time_links_hash_key" ON "one_time_links"("hash");

-- CreateIndex
CREATE INDEX "one_time_links_user_id_idx" ON "one_time_links"("user_id");

-- CreateIndex
CREATE INDEX "idempotency_keys_created_at_idx" ON "idempotency_keys"("created_at");

-- CreateIndex
CREATE INDEX "rate_limits_expire_idx" ON "rate_limits"("expire");

-- CreateIndex
CREATE UNIQUE INDEX "articles_ref_key" ON "articles"("ref");

-- CreateIndex
CREATE INDEX "articles_outlet_id_id_idx" ON "articles"("outlet_id", "id");

-- CreateIndex
CREATE INDEX "articles_url_idx" ON "articles"("url");

-- CreateIndex
CREATE INDEX "articles_search_idx" ON "articles" USING GIN ("search");

-- CreateIndex
CREATE INDEX "articles_published_at_idx" ON "articles"("published_at");

-- CreateIndex
CREATE UNIQUE INDEX "articles_outlet_id_external_id_key" ON "articles"("outlet_id", "external_id");

-- CreateIndex
CREATE INDEX "captures_sha256_idx" ON "captures"("sha256");

-- CreateIndex
CREATE INDEX "captures_text_sha256_idx" ON "captures"("text_sha256");

-- CreateIndex
CREATE UNIQUE INDEX "captures_article_id_number_key" ON "captures"("article_id", "number");

-- CreateIndex
CREATE UNIQUE INDEX "captures_article_id_sha256_key" ON "captures"("article_id", "sha256");

-- CreateIndex
CREATE UNIQUE INDEX "audit_events_seq_key" ON "audit_events"("seq");

-- CreateIndex
CREATE INDEX "audit_events_entity_entity_id_seq_idx" ON "audit_events"("entity", "entity_id", "seq");

-- CreateIndex
CREATE INDEX "audit_events_actor_id_seq_idx" ON "audit_events"("actor_id", "seq");

-- CreateIndex
CREATE INDEX "audit_events_kind_seq_idx" ON "audit_events"("kind", "seq");

-- CreateIndex
CREATE UNIQUE INDEX "audit_seals_position_key" ON "audit_seals"("position");

-- CreateIndex
CREATE UNIQUE INDEX "claims_ref_key" ON "claims"("ref");

-- CreateIndex
CREATE INDEX "claims_standing_id_idx" ON "claims"("standing", "id");

-- CreateIndex
CREATE INDEX "claims_created_by_id_id_idx" ON "claims"("created_by_id", "id");

-- CreateIndex
CREATE INDEX "claims_search_idx" ON "claims" USING GIN ("search");

-- CreateIndex
CREATE INDEX "appearances_claim_id_idx" ON "appearances"("claim_id");

-- CreateIndex
CREATE INDEX "appearances_article_id_span_start_idx" ON "appearances"("article_id", "span_start");

-- CreateIndex
CREATE INDEX "appearances_suggestion_id_idx" ON "appearances"("suggestion_id");

-- CreateIndex
CREATE INDEX "chain_links_source_id_claim_id_idx" ON "chain_links"("source_id", "claim_id");

-- CreateIndex
CREATE INDEX "chain_links_claim_id_idx" ON "chain_links"("claim_id");

-- CreateIndex
CREATE UNIQUE INDEX "chain_links_appearance_id_position_key" ON "chain_links"("appearance_id", "position");

-- CreateIndex
CREATE INDEX "event_claims_claim_id_idx" ON "event_claims"("claim_id");

-- CreateIndex
CREATE INDEX "suggestions_article_id_state_idx" ON "suggestions"("article_id", "state");

-- CreateIndex
CREATE UNIQUE INDEX "suggestions_capture_id_extractor_ordinal_key" ON "suggestions"("capture_id", "extractor", "ordinal");

-- CreateIndex
CREATE INDEX "reviews_claim_id_round_idx" ON "reviews"("claim_id", "round");

-- CreateIndex
CREATE INDEX "reviews_reviewer_id_id_idx" ON "reviews"("reviewer_id", "id");

-- CreateIndex
CREATE INDEX "decisions_decided_at_idx" ON "decisions"("decided_at");

-- CreateIndex
CREATE UNIQUE INDEX "decisions_claim_id_round_key" ON "decisions"("claim_id", "round");

-- CreateIndex
CREATE INDEX "evidence_claim_id_idx" ON "evidence"("claim_id");

-- CreateIndex
CREATE INDEX "evidence_source_id_idx" ON "evidence"("source_id");

-- CreateIndex
CREATE UNIQUE INDEX "sources_ref_key" ON "sources"("ref");

-- CreateIndex
CREATE INDEX "sources_canonical_id_idx" ON "sources"("canonical_id");

-- CreateIndex
CREATE INDEX "sources_merged_into_id_idx" ON "sources"("merged_into_id");

-- CreateIndex
CREATE INDEX "sources_article_id_idx" ON "sources"("article_id");

-- CreateIndex
CREATE INDEX "sources_folded_idx" ON "sources"("folded");

-- CreateIndex
CREATE INDEX "source_aliases_folded_idx" ON "source_aliases"("folded");

-- CreateIndex
CREATE UNIQUE INDEX "source_aliases_source_id_folded_key" ON "source_aliases"("source_id", "folded");

-- CreateIndex
CREATE INDEX "source_relations_from_id_idx" ON "source_relations"("from_id");

-- CreateIndex
CREATE INDEX "source_relations_to_id_idx" ON "source_relations"("to_id");

-- CreateIndex
CREATE INDEX "grade_changes_source_id_id_idx" ON "grade_changes"("source_id", "id");

-- AddForeignKey
ALTER TABLE "sessions" ADD CONSTRAINT "sessions_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "api_tokens" ADD CONSTRAINT "api_tokens_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "one_time_links" ADD CONSTRAINT "one_time_links_user_id_fkey" FOREIGN KEY ("user_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "idempotency_keys" ADD CONSTRAINT "idempotency_keys_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_outlet_id_fkey" FOREIGN KEY ("outlet_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "articles" ADD CONSTRAINT "articles_same_text_as_id_fkey" FOREIGN KEY ("same_text_as_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "captures" ADD CONSTRAINT "captures_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_events" ADD CONSTRAINT "audit_events_actor_id_fkey" FOREIGN KEY ("actor_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "audit_seals" ADD CONSTRAINT "audit_seals_seq_fkey" FOREIGN KEY ("seq") REFERENCES "audit_events"("seq") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "claims" ADD CONSTRAINT "claims_created_by_id_fkey" FOREIGN KEY ("created_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "captures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "appearances" ADD CONSTRAINT "appearances_suggestion_id_fkey" FOREIGN KEY ("suggestion_id") REFERENCES "suggestions"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_appearance_id_fkey" FOREIGN KEY ("appearance_id") REFERENCES "appearances"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "chain_links" ADD CONSTRAINT "chain_links_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_event_id_fkey" FOREIGN KEY ("event_id") REFERENCES "events"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "event_claims" ADD CONSTRAINT "event_claims_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "captures"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "suggestions" ADD CONSTRAINT "suggestions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "reviews" ADD CONSTRAINT "reviews_reviewer_id_fkey" FOREIGN KEY ("reviewer_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_decided_by_id_fkey" FOREIGN KEY ("decided_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "decisions" ADD CONSTRAINT "decisions_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_claim_id_fkey" FOREIGN KEY ("claim_id") REFERENCES "claims"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_other_claim_id_fkey" FOREIGN KEY ("other_claim_id") REFERENCES "claims"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_added_by_id_fkey" FOREIGN KEY ("added_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_capture_id_fkey" FOREIGN KEY ("capture_id") REFERENCES "captures"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "evidence" ADD CONSTRAINT "evidence_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_article_id_fkey" FOREIGN KEY ("article_id") REFERENCES "articles"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_merged_into_id_fkey" FOREIGN KEY ("merged_into_id") REFERENCES "sources"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "sources" ADD CONSTRAINT "sources_canonical_id_fkey" FOREIGN KEY ("canonical_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_aliases" ADD CONSTRAINT "source_aliases_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_relations" ADD CONSTRAINT "source_relations_from_id_fkey" FOREIGN KEY ("from_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "source_relations" ADD CONSTRAINT "source_relations_to_id_fkey" FOREIGN KEY ("to_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_changes" ADD CONSTRAINT "grade_changes_source_id_fkey" FOREIGN KEY ("source_id") REFERENCES "sources"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "grade_changes" ADD CONSTRAINT "grade_changes_author_id_fkey" FOREIGN KEY ("author_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;


-- Short references are said aloud; claims start where they are told from articles at a glance.
ALTER SEQUENCE "claims_ref_seq" RESTART WITH 1001;

-- What is done from the command line without a person is done in this account's name; it has no password and no token.
INSERT INTO "users" ("id", "kind", "name", "roles", "created_at")
  VALUES ('00000000-0000-7000-8000-000000000001', 'service', 'Console', '{}', now());

-- Closed sets, forms and orders that the column types do not say.
ALTER TABLE "users"
  ADD CONSTRAINT "users_email_form" CHECK ((kind = 'person') = (email IS NOT NULL) AND email = lower(email)),
  ADD CONSTRAINT "users_name_form" CHECK (char_length(name) BETWEEN 1 AND 200);
ALTER TABLE "one_time_links"
  ADD CONSTRAINT "one_time_links_user" CHECK ((purpose = 'first_admin') = (user_id IS NULL));
ALTER TABLE "articles"
  ADD CONSTRAINT "articles_title_form" CHECK (char_length(title) BETWEEN 1 AND 1000),
  ADD CONSTRAINT "articles_precision" CHECK ((published_at IS NULL) = (published_at_precision IS NULL)),
  ADD CONSTRAINT "articles_same_text" CHECK (same_text_as_id <> id);
ALTER TABLE "captures"
  ADD CONSTRAINT "captures_number" CHECK (number >= 1),
  ADD CONSTRAINT "captures_sha256_form" CHECK (sha256 ~ '^[0-9a-f]{64}$' AND text_sha256 ~ '^[0-9a-f]{64}$'),
  ADD CONSTRAINT "captures_text_length" CHECK (text_length = char_length(text) AND text_length > 0);
ALTER TABLE "suggestions"
  ADD CONSTRAINT "suggestions_span" CHECK (span_start >= 0 AND span_start < span_end),
  ADD CONSTRAINT "suggestions_confidence" CHECK (confidence BETWEEN 0 AND 1),
  ADD CONSTRAINT "suggestions_decided" CHECK ((state = 'open') = (decided_at IS NULL));
ALTER TABLE "sources"
  ADD CONSTRAINT "sources_name_form" CHECK (char_length(name) BETWEEN 1 AND 300 AND folded <> ''),
  ADD CONSTRAINT "sources_unnamed" CHECK ((kind = 'unnamed') = (article_id IS NOT NULL)),
  ADD CONSTRAINT "sources_country_form" CHECK (country ~ '^[A-Z]{2}$'),
  ADD CONSTRAINT "sources_wikidata_form" CHECK (wikidata_id ~ '^Q[1-9][0-9]*$'),
  ADD CONSTRAINT "sources_merge" CHECK (merged_into_id <> id AND (merged_into_id IS NULL) = (canonical_id = id));
ALTER TABLE "source_aliases"
  ADD CONSTRAINT "source_aliases_form" CHECK (char_length(name) BETWEEN 1 AND 300 AND folded <> ''),
  ADD CONSTRAINT "source_aliases_dates" CHECK (valid_from <= valid_to);
ALTER TABLE "source_relations"
  ADD CONSTRAINT "source_relations_ends" CHECK (from_id <> to_id),
  ADD CONSTRAINT "source_relations_dates" CHECK (since <= until);
ALTER TABLE "claims"
  ADD CONSTRAINT "claims_statement_form" CHECK (char_length(statement) BETWEEN 1 AND 2000),
  ADD CONSTRAINT "claims_round" CHECK (round >= 1 AND version >= 1);
ALTER TABLE "appearances"
  ADD CONSTRAINT "appearances_span" CHECK (span_start >= 0 AND span_start < span_end AND char_length(quote) = span_end - span_start),
  ADD CONSTRAINT "appearances_context" CHECK (char_length(prefix) <= 32 AND char_length(suffix) <= 32);
ALTER TABLE "chain_links"
  ADD CONSTRAINT "chain_links_position" CHECK ((role = 'outlet') = (position = 0) AND position BETWEEN 0 AND 20);
ALTER TABLE "reviews"
  ADD CONSTRAINT "reviews_credibility" CHECK (credibility BETWEEN 1 AND 6),
  ADD CONSTRAINT "reviews_rationale" CHECK (char_length(rationale) BETWEEN 1 AND 10000);
ALTER TABLE "decisions"
  ADD CONSTRAINT "decisions_credibility" CHECK (credibility BETWEEN 1 AND 6);
ALTER TABLE "evidence"
  ADD CONSTRAINT "evidence_says_something" CHECK (num_nonnulls(url, capture_id, other_claim_id, quote, note) > 0),
  ADD CONSTRAINT "evidence_other_claim" CHECK (other_claim_id <> claim_id);
ALTER TABLE "audit_events"
  ADD CONSTRAINT "audit_events_gate" CHECK (gate IN ('session', 'token', 'job', 'console', 'anonymous'));

-- One current review per reviewer, claim and round.
CREATE UNIQUE INDEX "reviews_current_key" ON "reviews" ("claim_id", "round", "reviewer_id") WHERE current;
-- A chain has at most one origin; that it is the last link is checked by trigger.
CREATE UNIQUE INDEX "chain_links_origin_key" ON "chain_links" ("appearance_id") WHERE role = 'origin';
-- Lists leave out what was withdrawn.
CREATE INDEX "claims_listed_idx" ON "claims" ("id" DESC) WHERE withdrawn_at IS NULL;
CREATE INDEX "claims_listed_standing_idx" ON "claims" ("standing", "id" DESC) WHERE withdrawn_at IS NULL;
-- Near misses of names.
CREATE INDEX "sources_folded_trgm" ON "sources" USING gin (folded gin_trgm_ops);
CREATE INDEX "source_aliases_folded_trgm" ON "source_aliases" USING gin (folded gin_trgm_ops);

-- Captures and the audit log are kept as they were written.
CREATE FUNCTION sayso_refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION '% on % is refused: its rows are never changed or deleted', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER "captures_append_only" BEFORE UPDATE OR DELETE ON "captures" FOR EACH ROW EXECUTE FUNCTION sayso_refuse_change();
CREATE TRIGGER "captures_no_truncate" BEFORE TRUNCATE ON "captures" FOR EACH STATEMENT EXECUTE FUNCTION sayso_refuse_change();
CREATE TRIGGER "audit_events_append_only" BEFORE UPDATE OR DELETE ON "audit_events" FOR EACH ROW EXECUTE FUNCTION sayso_refuse_change();
CREATE TRIGGER "audit_events_no_truncate" BEFORE TRUNCATE ON "audit_events" FOR EACH STATEMENT EXECUTE FUNCTION sayso_refuse_change();
CREATE TRIGGER "audit_seals_append_only" BEFORE UPDATE OR DELETE ON "audit_seals" FOR EACH ROW EXECUTE FUNCTION sayso_refuse_change();
CREATE TRIGGER "audit_seals_no_truncate" BEFORE TRUNCATE ON "audit_seals" FOR EACH STATEMENT EXECUTE FUNCTION sayso_refuse_change();

-- A span always cuts its quote out of its capture.
CREATE FUNCTION sayso_check_quote() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE captured text; owner uuid;
BEGIN
  SELECT text, article_id INTO captured, owner FROM captures WHERE id = NEW.capture_id;
  IF owner <> NEW.article_id THEN
    RAISE EXCEPTION 'capture % is not of article %', NEW.capture_id, NEW.article_id USING ERRCODE = 'check_violation', CONSTRAINT = 'appearances_capture';
  END IF;
  IF substr(captured, NEW.span_start + 1, NEW.span_end - NEW.span_start) <> NEW.quote THEN
    RAISE EXCEPTION 'the span does not cut out the quote' USING ERRCODE = 'check_violation', CONSTRAINT = 'appearances_quote';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "appearances_quote" BEFORE INSERT OR UPDATE OF quote, span_start, span_end, capture_id, article_id ON "appearances"
  FOR EACH ROW EXECUTE FUNCTION sayso_check_quote();

CREATE FUNCTION sayso_check_suggestion_span() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF NEW.span_end > (SELECT text_length FROM captures WHERE id = NEW.capture_id) THEN
    RAISE EXCEPTION 'the span ends behind the text' USING ERRCODE = 'check_violation', CONSTRAINT = 'suggestions_span';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER "suggestions_span" BEFORE INSERT OR UPDATE OF span_end, capture_id ON "suggestions"
  FOR EACH ROW EXECUTE FUNCTION sayso_check_suggestion_span();

-- At the end of the transaction a chain starts at its outlet, has no gap, ends at its origin if it has one, and its
-- links name the appearance's claim.
CREATE FUNCTION sayso_check_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE links int; deepest int; origin int; strangers int;
BEGIN
  SELECT count(*), max(l.position), max(l.position) FILTER (WHERE l.role = 'origin'), count(*) FILTER (WHERE l.claim_id <> a.claim_id)
    INTO links, deepest, origin, strangers
    FROM chain_links l JOIN appearances a ON a.id = l.appearance_id WHERE l.appearance_id = NEW.appearance_id;
  IF links > 0 AND (links <> deepest + 1 OR origin <> deepest OR strangers > 0) THEN
    RAISE EXCEPTION 'the chain of appearance % is broken', NEW.appearance_id USING ERRCODE = 'check_violation', CONSTRAINT = 'chain_links_order';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER "chain_links_order" AFTER INSERT OR UPDATE ON "chain_links"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sayso_check_chain();

-- An article is found by its title and the text of its newest capture. A search column holds at most 1 MB, so the
-- first 200,000 characters of a text are indexed.
CREATE FUNCTION sayso_article_search(article uuid, title text) RETURNS tsvector LANGUAGE sql STABLE AS $$
  SELECT to_tsvector('simple'::regconfig, sayso_fold(title || E'\n' || left(coalesce(
    (SELECT c.text FROM captures c WHERE c.article_id = article ORDER BY c.number DESC LIMIT 1), ''), 200000)))
$$;
CREATE FUNCTION sayso_index_article() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  NEW.search := sayso_article_search(NEW.id, NEW.title);
  RETURN NEW;
END $$;
CREATE TRIGGER "articles_search" BEFORE INSERT OR UPDATE OF title ON "articles"
  FOR EACH ROW EXECUTE FUNCTION sayso_index_article();
CREATE FUNCTION sayso_index_capture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  UPDATE articles SET search = sayso_article_search(id, title) WHERE id = NEW.article_id;
  RETURN NULL;
END $$;
CREATE TRIGGER "captures_search" AFTER INSERT ON "captures" FOR EACH ROW EXECUTE FUNCTION sayso_index_capture();
