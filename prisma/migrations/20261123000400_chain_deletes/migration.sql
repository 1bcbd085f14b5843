-- A link that is taken out, or moved to another appearance, must not leave a broken chain behind either. A chain may go
-- as a whole, with its appearance or to be written anew; what stays of one starts at its outlet and has no gap.
CREATE OR REPLACE FUNCTION sayso_check_chain() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE checked uuid[]; one uuid; links int; deepest int; origin int; strangers int;
BEGIN
  IF TG_OP <> 'DELETE' THEN checked := array_append(checked, NEW.appearance_id); END IF;
  IF TG_OP <> 'INSERT' THEN checked := array_append(checked, OLD.appearance_id); END IF;
  FOREACH one IN ARRAY checked LOOP
    SELECT count(*), max(l.position), max(l.position) FILTER (WHERE l.role = 'origin'), count(*) FILTER (WHERE l.claim_id <> a.claim_id)
      INTO links, deepest, origin, strangers
      FROM chain_links l JOIN appearances a ON a.id = l.appearance_id WHERE l.appearance_id = one;
    IF links > 0 AND (links <> deepest + 1 OR origin <> deepest OR strangers > 0) THEN
      RAISE EXCEPTION 'the chain of appearance % is broken', one USING ERRCODE = 'check_violation', CONSTRAINT = 'chain_links_order';
    END IF;
  END LOOP;
  RETURN NULL;
END $$;
DROP TRIGGER "chain_links_order" ON "chain_links";
CREATE CONSTRAINT TRIGGER "chain_links_order" AFTER INSERT OR UPDATE OR DELETE ON "chain_links"
  DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION sayso_check_chain();
