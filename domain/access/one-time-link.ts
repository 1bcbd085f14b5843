const HOUR_MS = 3_600_000;

/** What a one-time link is for. */
export const LINK_PURPOSES = ["first_admin", "invite", "reset"] as const;
/** One of the purposes. */
export type LinkPurpose = (typeof LINK_PURPOSES)[number];

/** How long each can be used: an invitation outlasts a weekend, a reset is for today. */
export const LINK_MS: Record<LinkPurpose, number> = {
  first_admin: 72 * HOUR_MS,
  invite: 72 * HOUR_MS,
  reset: 24 * HOUR_MS,
};

/** Whether a link can still be used: never used, and its time not over. */
export function isLinkUsable(link: { usedAt: Date | null; expiresAt: Date }, now: Date): boolean {
  return link.usedAt === null && now.getTime() < link.expiresAt.getTime();
}
