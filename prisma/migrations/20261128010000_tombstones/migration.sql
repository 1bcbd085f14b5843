-- A capture may be taken away for legal reasons: its bytes and its text go, its hashes and the reason stay.
ALTER TABLE "captures" ADD COLUMN "removed_at" TIMESTAMPTZ(3),
  ADD COLUMN "removed_by_id" UUID,
  ADD COLUMN "removal_reason" TEXT;
ALTER TABLE "captures"
  ADD CONSTRAINT "captures_removed_by_id_fkey" FOREIGN KEY ("removed_by_id") REFERENCES "users"("id") ON DELETE RESTRICT ON UPDATE CASCADE;
ALTER TABLE "captures"
  ADD CONSTRAINT "captures_removal" CHECK (num_nonnulls(removed_at, removed_by_id, removal_reason) IN (0, 3)
    AND (removed_at IS NULL OR octet_length(raw) = 0) AND char_length(removal_reason) BETWEEN 1 AND 10000);
CREATE INDEX "captures_removed_idx" ON "captures" ("text_sha256") WHERE removed_at IS NOT NULL;

-- What stands instead of a text that was taken away: blanks of its length, line ends and the quotes of its appearances kept,
-- so that every span still cuts out its quote.
CREATE FUNCTION sayso_blanked(capture uuid, printed text) RETURNS text LANGUAGE plpgsql STABLE AS $$
DECLARE blank text := regexp_replace(printed, '[^\n]', ' ', 'g'); quoted record;
BEGIN
  FOR quoted IN SELECT span_start, span_end, quote FROM appearances WHERE capture_id = capture LOOP
    blank := overlay(blank PLACING quoted.quote FROM quoted.span_start + 1 FOR quoted.span_end - quoted.span_start);
  END LOOP;
  RETURN blank;
END $$;

-- The one change of a capture that is not refused.
CREATE FUNCTION sayso_keep_capture() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF TG_OP = 'UPDATE' AND OLD.removed_at IS NULL AND NEW.removed_at IS NOT NULL
    AND (NEW.id, NEW.article_id, NEW.number, NEW.method, NEW.media_type, NEW.sha256, NEW.text_length, NEW.text_sha256, NEW.retrieved_at)
      = (OLD.id, OLD.article_id, OLD.number, OLD.method, OLD.media_type, OLD.sha256, OLD.text_length, OLD.text_sha256, OLD.retrieved_at)
    AND NEW.source_url IS NOT DISTINCT FROM OLD.source_url AND NEW.left_out = OLD.left_out
    AND NEW.text = sayso_blanked(OLD.id, OLD.text) THEN
    RETURN NEW;
  END IF;
  RAISE EXCEPTION '% on % is refused: its rows are never changed or deleted', TG_OP, TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
DROP TRIGGER "captures_append_only" ON "captures";
CREATE TRIGGER "captures_append_only" BEFORE UPDATE OR DELETE ON "captures" FOR EACH ROW EXECUTE FUNCTION sayso_keep_capture();
CREATE TRIGGER "captures_search_removed" AFTER UPDATE ON "captures" FOR EACH ROW EXECUTE FUNCTION sayso_index_capture();

-- The application has no right to update captures; this it may call. False when there is nothing to take away.
CREATE FUNCTION sayso_remove_capture(capture uuid, remover uuid, moment timestamptz, reason text) RETURNS boolean
  LANGUAGE plpgsql SECURITY DEFINER SET search_path = public, pg_temp AS $$
BEGIN
  UPDATE captures SET raw = '', text = sayso_blanked(id, text), removed_at = moment, removed_by_id = remover, removal_reason = reason
    WHERE id = capture AND removed_at IS NULL;
  RETURN FOUND;
END $$;
REVOKE ALL ON FUNCTION sayso_remove_capture(uuid, uuid, timestamptz, text) FROM PUBLIC;
