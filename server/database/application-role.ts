import type { ClientBase } from "pg";

/** The role that the application acts as: it may work with rows, and own, empty or alter nothing. */
export const APPLICATION_ROLE = "sayso_app";

/** Tables whose rows are added and read, never changed. Triggers refuse it too; here the right itself is missing. */
const APPEND_ONLY = ["audit_events", "audit_seals", "captures"];

/** Tables the application only reads, and those that are none of its business. */
const READ_ONLY = ["_prisma_migrations"];
const HIDDEN = ["instance_secrets"];

/** What the connecting user may not do: make the role, act as it, or give it rights on tables of somebody else. */
export type RoleRefusal = "make" | "join" | "grant";

/** The role that the application acts as; null with the reason when the connecting user can't give it one. */
export type ApplicationRole =
  | { role: typeof APPLICATION_ROLE; refusal: null }
  | { role: null; refusal: RoleRefusal };

/**
 * Makes the application's role and gives it its rights on the present tables, as far as the connecting user may. Roles
 * belong to the whole server, so another database's migration may be doing the same at this moment.
 */
export async function grantApplicationRole(client: ClientBase): Promise<ApplicationRole> {
  const steps: [RoleRefusal, () => Promise<void>][] = [
    ["make", () => makeRole(client)],
    ["join", () => joinRole(client)],
    ["grant", () => grantRights(client)],
  ];
  for (const [refusal, take] of steps) {
    try {
      await take();
    } catch (error) {
      if (isLackOfRights(error)) return { role: null, refusal };
      throw error;
    }
  }
  return { role: APPLICATION_ROLE, refusal: null };
}

async function makeRole(client: ClientBase): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${APPLICATION_ROLE}') THEN
        CREATE ROLE ${APPLICATION_ROLE} NOLOGIN;
      END IF;
    EXCEPTION WHEN duplicate_object OR unique_violation THEN
      NULL;
    END $$`);
}

/**
 * Since PostgreSQL 16 a membership says whether one may act as the role, and who makes a role becomes a member that may
 * only pass it on: as one's own grantor, one gives oneself the rest. Acting as it is the proof, however one came to it.
 */
async function joinRole(client: ClientBase): Promise<void> {
  await client.query(`
    DO $$ BEGIN
      IF NOT EXISTS (
        SELECT FROM pg_auth_members AS membership
        WHERE member = (SELECT oid FROM pg_roles WHERE rolname = current_user)
          AND roleid = '${APPLICATION_ROLE}'::regrole
          AND coalesce((to_jsonb(membership) ->> 'set_option')::boolean, true)
      ) THEN
        GRANT ${APPLICATION_ROLE} TO CURRENT_USER;
      END IF;
    EXCEPTION WHEN insufficient_privilege OR unique_violation THEN
      NULL;
    END $$`);
  await client.query(`SET ROLE ${APPLICATION_ROLE}`);
  await client.query("RESET ROLE");
}

/** In one transaction, so that instances at work never see a moment without rights. */
async function grantRights(client: ClientBase): Promise<void> {
  const role = APPLICATION_ROLE;
  await client.query(`
    BEGIN;
    GRANT USAGE ON SCHEMA public TO ${role};
    REVOKE ALL ON ALL TABLES IN SCHEMA public FROM ${role};
    GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${role};
    GRANT EXECUTE ON FUNCTION public.sayso_remove_capture(uuid, uuid, timestamptz, text) TO ${role};
    GRANT USAGE ON ALL SEQUENCES IN SCHEMA public TO ${role};
    DO $$ DECLARE name text; BEGIN
      FOR name IN SELECT tablename FROM pg_tables WHERE schemaname = 'public' LOOP
        IF name = ANY (${array(APPEND_ONLY)}) THEN
          EXECUTE format('REVOKE UPDATE, DELETE ON public.%I FROM ${role}', name);
        ELSIF name = ANY (${array(READ_ONLY)}) THEN
          EXECUTE format('REVOKE INSERT, UPDATE, DELETE ON public.%I FROM ${role}', name);
        ELSIF name = ANY (${array(HIDDEN)}) THEN
          EXECUTE format('REVOKE ALL ON public.%I FROM ${role}', name);
        END IF;
      END LOOP;
    END $$;
    COMMIT`);
}

function array(names: string[]): string {
  return `ARRAY[${names.map((name) => `'${name}'`).join(", ")}]`;
}

function isLackOfRights(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "42501";
}
