-- Every word of every claim, once: rare words are looked for under near spellings too (Touman, Tuman), and a list of
-- words stays short however many claims there are.
CREATE TABLE "claim_words" (
    "word" TEXT NOT NULL,
    CONSTRAINT "claim_words_pkey" PRIMARY KEY ("word")
);
CREATE INDEX "claim_words_trgm" ON "claim_words" USING gin ("word" gin_trgm_ops);

-- In one order, so that two who bring the same new words don't wait for each other in a circle.
CREATE FUNCTION sayso_keep_claim_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO claim_words (word)
  SELECT DISTINCT w.lexeme FROM written, unnest(written.search) w
  WHERE char_length(w.lexeme) BETWEEN 4 AND 40 AND w.lexeme !~ '[0-9]' ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "claims_words_added" AFTER INSERT ON "claims" REFERENCING NEW TABLE AS written
  FOR EACH STATEMENT EXECUTE FUNCTION sayso_keep_claim_words();
CREATE FUNCTION sayso_keep_new_words() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  INSERT INTO claim_words (word)
  SELECT w.lexeme FROM unnest(NEW.search) w
  WHERE char_length(w.lexeme) BETWEEN 4 AND 40 AND w.lexeme !~ '[0-9]' ORDER BY 1
  ON CONFLICT DO NOTHING;
  RETURN NULL;
END $$;
CREATE TRIGGER "claims_words_changed" AFTER UPDATE OF statement ON "claims"
  FOR EACH ROW EXECUTE FUNCTION sayso_keep_new_words();

INSERT INTO claim_words (word)
  SELECT DISTINCT w.lexeme FROM claims, unnest(search) w
  WHERE char_length(w.lexeme) BETWEEN 4 AND 40 AND w.lexeme !~ '[0-9]'
  ON CONFLICT DO NOTHING;
