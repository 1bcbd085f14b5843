/** The three roles a person may hold, several at once (domain rule: "Who may do what"). */
export const ROLES = ["reviewer", "editor", "admin"] as const;
/** One of the three roles. */
export type Role = (typeof ROLES)[number];
