import type { Role } from "@/domain/access/roles";

/** The people of the demo desk; each gets a random password when the desk is filled. */
export const DEMO_PEOPLE: readonly { key: string; name: string; email: string; roles: Role[] }[] = [
  { key: "reviewer", name: "Rana Haddad", email: "reviewer@demo.example", roles: ["reviewer"] },
  { key: "second", name: "Tomas Lind", email: "second.reviewer@demo.example", roles: ["reviewer"] },
  { key: "editor", name: "Edith Okafor", email: "editor@demo.example", roles: ["editor"] },
  { key: "admin", name: "Ada Moreau", email: "admin@demo.example", roles: ["admin"] },
];
