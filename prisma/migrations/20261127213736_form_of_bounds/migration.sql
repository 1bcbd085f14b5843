-- A bound of a period is a day, a month or a year, as the application takes it: 2015-09-30, 2015-09 or 2015.
CREATE FUNCTION sayso_is_bound(bound text) RETURNS boolean
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT bound ~ '^[12]\d{3}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$' $$;

ALTER TABLE "source_aliases"
  ADD CONSTRAINT "source_aliases_bounds" CHECK (sayso_is_bound(valid_from) AND sayso_is_bound(valid_to));
ALTER TABLE "source_relations"
  ADD CONSTRAINT "source_relations_bounds" CHECK (sayso_is_bound(since) AND sayso_is_bound(until));
ALTER TABLE "conflicts"
  ADD CONSTRAINT "conflicts_bounds" CHECK (sayso_is_bound(since) AND sayso_is_bound(until));
ALTER TABLE "camp_memberships"
  ADD CONSTRAINT "camp_memberships_bounds" CHECK (sayso_is_bound(since) AND sayso_is_bound(until));
