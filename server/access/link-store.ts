import "server-only";
import { isLinkUsable, LINK_MS, type LinkPurpose } from "@/domain/access/one-time-link";
import { newId } from "@/lib/new-id";
import type { Database } from "@/server/database/client";
import { hashSecret, newSecret } from "./one-time-secret";

/** Makes a one-time link and gives its secret, which is nowhere else. A person's earlier links stop working. */
export async function issueLink(
  tx: Database,
  { purpose, userId, now }: { purpose: LinkPurpose; userId: string | null; now: Date },
): Promise<string> {
  if (userId) await voidLinks(tx, userId, now);
  const secret = newSecret();
  await tx.oneTimeLink.create({
    data: {
      id: newId(),
      purpose,
      userId,
      hash: hashSecret(secret),
      createdAt: now,
      expiresAt: new Date(now.getTime() + LINK_MS[purpose]),
    },
  });
  return secret;
}

/** Makes what is left of a person's links unusable. */
export async function voidLinks(tx: Database, userId: string, now: Date): Promise<void> {
  await tx.oneTimeLink.updateMany({
    where: { userId, usedAt: null, expiresAt: { gt: now } },
    data: { expiresAt: now },
  });
}

/** The link of a secret while it can be used; null for one that is unknown, used or over. */
export async function findUsableLink(db: Database, secret: string, now: Date) {
  const link = await db.oneTimeLink.findUnique({
    where: { hash: hashSecret(secret) },
    select: {
      id: true,
      purpose: true,
      usedAt: true,
      expiresAt: true,
      user: { select: { id: true, name: true, email: true, disabledAt: true } },
    },
  });
  return link && isLinkUsable(link, now) && !link.user?.disabledAt ? link : null;
}

/** Uses a link up; false when somebody else just did. */
export async function consumeLink(tx: Database, id: string, now: Date): Promise<boolean> {
  const { count } = await tx.oneTimeLink.updateMany({ where: { id, usedAt: null }, data: { usedAt: now } });
  return count === 1;
}
