import {
  CalendarDays,
  Download,
  Inbox,
  ListChecks,
  type LucideIcon,
  Newspaper,
  Shield,
  UsersRound,
} from "lucide-react";

/** The parts of the desk, as the navigation lists them. */
export type SectionId = "desk" | "articles" | "queue" | "sources" | "events" | "export" | "admin";

/** One word of the navigation. */
export interface Section {
  id: SectionId;
  label: string;
  href: string;
  icon: LucideIcon;
}

const SECTIONS: readonly Section[] = [
  { id: "desk", label: "Desk", href: "/", icon: Inbox },
  { id: "articles", label: "Articles", href: "/articles", icon: Newspaper },
  { id: "queue", label: "Queue", href: "/queue", icon: ListChecks },
  { id: "sources", label: "Sources", href: "/sources", icon: UsersRound },
  { id: "events", label: "Events", href: "/events", icon: CalendarDays },
  { id: "export", label: "Export", href: "/export", icon: Download },
  { id: "admin", label: "Admin", href: "/admin", icon: Shield },
];

/** The role that a section is for, where it is not for everybody. */
const ROLES: Partial<Record<SectionId, string>> = { export: "editor", admin: "admin" };

/** The sections a person with these roles is shown; each page checks the permission itself. */
export function sectionsFor(roles: readonly string[]): readonly Section[] {
  return SECTIONS.filter(({ id }) => {
    const role = ROLES[id];
    return role === undefined || roles.includes(role);
  });
}

/** Pages that belong to a section whose address they don't share. */
const BESIDE: readonly { path: string; id: SectionId }[] = [
  { path: "/claims", id: "queue" },
  { path: "/what-if", id: "sources" },
];

/** The section that an address belongs to; null for pages outside the navigation. */
export function sectionOf(path: string): SectionId | null {
  if (path === "/") return "desk";

  return (
    SECTIONS.find(({ href }) => href !== "/" && (path === href || path.startsWith(`${href}/`)))?.id ??
    BESIDE.find(({ path: beside }) => path === beside || path.startsWith(`${beside}/`))?.id ??
    null
  );
}
