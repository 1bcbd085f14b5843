-- A bound of a period is kept as finely as it is known: 2015-09-30, 2015-09 or 2015. These say which days it can mean.
CREATE FUNCTION sayso_first_day(bound text) RETURNS date
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT make_date(left(bound, 4)::int, coalesce(nullif(substr(bound, 6, 2), ''), '1')::int,
    coalesce(nullif(substr(bound, 9, 2), ''), '1')::int) $$;
CREATE FUNCTION sayso_last_day(bound text) RETURNS date
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  AS $$ SELECT CASE WHEN length(bound) = 10 THEN public.sayso_first_day(bound) ELSE
    (make_date(left(bound, 4)::int, coalesce(nullif(substr(bound, 6, 2), ''), '12')::int, 1)
      + interval '1 month' - interval '1 day')::date END $$;

ALTER TABLE "source_aliases" DROP CONSTRAINT "source_aliases_dates";
ALTER TABLE "source_relations" DROP CONSTRAINT "source_relations_dates", DROP CONSTRAINT "source_relations_period";
ALTER TABLE "conflicts" DROP CONSTRAINT "conflicts_dates";
ALTER TABLE "camp_memberships" DROP CONSTRAINT "camp_memberships_dates", DROP CONSTRAINT "camp_memberships_period";

ALTER TABLE "source_aliases" ALTER COLUMN "valid_from" TYPE TEXT USING to_char("valid_from", 'YYYY-MM-DD'),
  ALTER COLUMN "valid_to" TYPE TEXT USING to_char("valid_to", 'YYYY-MM-DD');
ALTER TABLE "source_relations" ALTER COLUMN "since" TYPE TEXT USING to_char("since", 'YYYY-MM-DD'),
  ALTER COLUMN "until" TYPE TEXT USING to_char("until", 'YYYY-MM-DD');
ALTER TABLE "conflicts" ALTER COLUMN "since" TYPE TEXT USING to_char("since", 'YYYY-MM-DD'),
  ALTER COLUMN "until" TYPE TEXT USING to_char("until", 'YYYY-MM-DD');
ALTER TABLE "camp_memberships" ALTER COLUMN "since" TYPE TEXT USING to_char("since", 'YYYY-MM-DD'),
  ALTER COLUMN "until" TYPE TEXT USING to_char("until", 'YYYY-MM-DD');

ALTER TABLE "source_aliases"
  ADD CONSTRAINT "source_aliases_dates" CHECK (sayso_first_day(valid_from) <= sayso_last_day(valid_to));
ALTER TABLE "source_relations"
  ADD CONSTRAINT "source_relations_dates" CHECK (sayso_first_day(since) <= sayso_last_day(until)),
  ADD CONSTRAINT "source_relations_period" EXCLUDE USING gist (
    (CASE WHEN kind IN ('shares_staff_with', 'declared_independent_of') THEN least(from_id, to_id) ELSE from_id END) WITH =,
    (CASE WHEN kind IN ('shares_staff_with', 'declared_independent_of') THEN greatest(from_id, to_id) ELSE to_id END) WITH =,
    kind WITH =,
    daterange(sayso_first_day(since), sayso_last_day(until), '[]') WITH &&);
ALTER TABLE "conflicts"
  ADD CONSTRAINT "conflicts_dates" CHECK (sayso_first_day(since) <= sayso_last_day(until));
ALTER TABLE "camp_memberships"
  ADD CONSTRAINT "camp_memberships_dates" CHECK (sayso_first_day(since) <= sayso_last_day(until)),
  ADD CONSTRAINT "camp_memberships_period" EXCLUDE USING gist (
    source_id WITH =, conflict_id WITH =, daterange(sayso_first_day(since), sayso_last_day(until), '[]') WITH &&);
