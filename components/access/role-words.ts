import type { Role } from "@/domain/access/roles";

/** What each role may do, in a line. */
export const ROLE_WORDS: Record<Role, { label: string; hint: string }> = {
  reviewer: { label: "Reviewer", hint: "Adds articles, accepts and judges claims." },
  editor: { label: "Editor", hint: "Reviews, decides against the rule, exports and publishes." },
  admin: { label: "Admin", hint: "Manages sources, people, tokens and settings. Does not review." },
};
