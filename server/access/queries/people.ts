import "server-only";
import type { Actor } from "@/domain/access/actor";
import { type Person, personState } from "@/domain/access/people";
import type { Role } from "@/domain/access/roles";
import { Prisma } from "@/generated/prisma/client";
import { notFound } from "@/lib/app-error";
import { parseCursor } from "@/lib/cursor";
import { type Page, toPage } from "@/lib/page";
import type { Database } from "@/server/database/client";
import { read } from "@/server/read";

const PAGE = 50;

interface Row {
  id: string;
  name: string;
  email: string;
  roles: Role[];
  disabled_at: Date | null;
  has_password: boolean;
  last_seen_at: Date | null;
  created_at: Date;
  version: number;
}

/** The people of the desk, those who came last first. */
export function listPeople(actor: Actor, { cursor }: { cursor?: string } = {}): Promise<Page<Person>> {
  return read(actor, "user.read", async (db) => {
    const before = cursor ? Prisma.sql`AND u.id < ${parseCursor(cursor)}::uuid` : Prisma.empty;
    const rows = await findPeople(db, before, PAGE + 1);
    return toPage(rows.map(presentPerson), PAGE);
  });
}

/** One person; throws `not_found`. */
export function getPerson(actor: Actor, id: string): Promise<Person> {
  return read(actor, "user.read", async (db) => {
    const [row] = await findPeople(db, Prisma.sql`AND u.id = ${id}::uuid`, 1);
    if (!row) throw notFound("person");
    return presentPerson(row);
  });
}

function findPeople(db: Database, condition: Prisma.Sql, limit: number): Promise<Row[]> {
  return db.$queryRaw<Row[]>`
    SELECT u.id, u.name, u.email, u.roles::text[] AS roles, u.disabled_at, u.password_hash IS NOT NULL AS has_password,
           (SELECT max(s.last_seen_at) FROM sessions s WHERE s.user_id = u.id) AS last_seen_at, u.created_at, u.version
    FROM users u
    WHERE u.kind = 'person' ${condition}
    ORDER BY u.id DESC LIMIT ${limit}`;
}

function presentPerson(row: Row): Person {
  const { id, name, email, roles, version } = row;
  return {
    id,
    name,
    email,
    roles,
    version,
    state: personState({ disabledAt: row.disabled_at, hasPassword: row.has_password }),
    lastSeenAt: row.last_seen_at?.toISOString() ?? null,
    createdAt: row.created_at.toISOString(),
  };
}
