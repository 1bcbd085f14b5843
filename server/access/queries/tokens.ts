import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { Role } from "@/domain/access/roles";
import { parseCursor } from "@/lib/cursor";
import { type Page, toPage } from "@/lib/page";
import { read } from "@/server/read";

const PAGE = 50;

/** An API token as admins see it, without its secret; dates are ISO strings. */
export interface Token {
  id: string;
  name: string;
  role: Role;
  account: { name: string; kind: "person" | "service" };
  createdAt: string;
  lastUsedAt: string | null;
  /** active: works. revoked: was made useless. blocked: its account is disabled or no longer holds the role. */
  state: "active" | "revoked" | "blocked";
}

/** Somebody a token can be made for. */
export interface TokenOwner {
  id: string;
  name: string;
  roles: Role[];
}

/** Every token, the newest first, the revoked ones too. */
export function listTokens(actor: Actor, { cursor }: { cursor?: string } = {}): Promise<Page<Token>> {
  return read(actor, "token.read", async (db) => {
    const rows = await db.apiToken.findMany({
      where: cursor ? { id: { lt: parseCursor(cursor) } } : {},
      select: {
        id: true,
        name: true,
        role: true,
        createdAt: true,
        lastUsedAt: true,
        revokedAt: true,
        user: { select: { name: true, kind: true, roles: true, disabledAt: true } },
      },
      orderBy: { id: "desc" },
      take: PAGE + 1,
    });
    return toPage(rows.map(presentToken), PAGE);
  });
}

interface Row {
  id: string;
  name: string;
  role: Role;
  createdAt: Date;
  lastUsedAt: Date | null;
  revokedAt: Date | null;
  user: { name: string; kind: "person" | "service"; roles: Role[]; disabledAt: Date | null };
}

function presentToken({ id, name, role, createdAt, lastUsedAt, revokedAt, user }: Row): Token {
  const works = !user.disabledAt && user.roles.includes(role);
  const state = works ? "active" : "blocked";
  return {
    id,
    name,
    role,
    account: { name: user.name, kind: user.kind },
    createdAt: createdAt.toISOString(),
    lastUsedAt: lastUsedAt?.toISOString() ?? null,
    state: revokedAt ? "revoked" : state,
  };
}

/** The people for whom a token can be made now, by name. */
export function listTokenOwners(actor: Actor): Promise<TokenOwner[]> {
  return read(actor, "token.read", (db) =>
    db.user.findMany({
      where: { kind: "person", disabledAt: null },
      select: { id: true, name: true, roles: true },
      orderBy: [{ name: "asc" }, { id: "asc" }],
      take: 500,
    }),
  );
}
