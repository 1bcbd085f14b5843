import "server-only";
import type { Actor } from "@/domain/access/actor";
import type { LinkPurpose } from "@/domain/access/one-time-link";
import { oneTimeSecret } from "@/domain/access/schema";
import { findUsableLink } from "@/server/access/link-store";
import { read } from "@/server/read";

/** Whom a one-time link is for, and what for. */
export interface LinkBearer {
  name: string;
  email: string;
  purpose: LinkPurpose;
}

/** Whom the link of this secret is for, while it can be used. Looking uses nothing up. */
export function findLinkBearer(actor: Actor, secret: string): Promise<LinkBearer | null> {
  return read(actor, "account.sign-in", async (db) => {
    if (!oneTimeSecret.safeParse(secret).success) return null;
    const link = await findUsableLink(db, secret, new Date());
    if (!link?.user?.email) return null;
    return { name: link.user.name, email: link.user.email, purpose: link.purpose };
  });
}

/** Whether the desk has people; one without waits for its first admin. */
export function isDeskSetUp(actor: Actor): Promise<boolean> {
  return read(actor, "account.sign-in", async (db) => {
    const person = await db.user.findFirst({ where: { kind: "person" }, select: { id: true } });
    return person !== null;
  });
}
