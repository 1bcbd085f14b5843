-- A word of a search is looked for under the desk's other spellings of it; those have the same consonants.
CREATE INDEX "claim_words_consonants" ON "claim_words" (sayso_consonants(word));
