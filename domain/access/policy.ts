import type { Actor } from "./actor";
import type { Role } from "./roles";

/** What a rule may look at beside the actor: whose thing it is. */
export interface Subject {
  /** The account the thing belongs to, where the rule is about one's own things. */
  ownerId?: string | null;
}

/** Says whether the actor may, for this subject. */
export type Rule = (actor: Actor, subject: Subject) => boolean;

const everyone: Rule = () => true;
const holds =
  (...roles: Role[]): Rule =>
  (actor) =>
    roles.some((role) => actor.roles.includes(role));
const anyRole = holds("reviewer", "editor", "admin");
const reviewing = holds("reviewer", "editor");
const editing = holds("editor");
const administering = holds("admin");
const signedIn: Rule = (actor) => actor.userId !== null;
const owner: Rule = (actor, subject) => actor.userId !== null && actor.userId === subject.ownerId;
/** Only the machine itself: the command line of the server's host. */
const atTheConsole: Rule = (actor) => actor.gate === "console";

/** Only the timer of an instance. */
const onTheTimer: Rule = (actor) => actor.gate === "job";

/**
 * The one table of who may do what. Every query, command, route and action names a permission of it; a test walks them all.
 * Source: the domain rules, "Who may do what".
 */
export const POLICY = {
  "check.read": everyone,
  "health.read": everyone,
  "account.sign-in": everyone,
  "account.read-own": signedIn,
  "account.change-own-password": owner,
  "account.end-own-session": owner,
  "article.read": anyRole,
  "article.create": anyRole,
  "article.edit": anyRole,
  "article.import": atTheConsole,
  "capture.remove": administering,
  "suggestion.accept": anyRole,
  "suggestion.reject": anyRole,
  "suggestion.reopen": anyRole,
  "suggestion.renew": anyRole,
  "suggestion.renew-all": atTheConsole,
  "suggestion.report": atTheConsole,
  "claim.read": anyRole,
  "claim.create": anyRole,
  "claim.edit": anyRole,
  "claim.withdraw": anyRole,
  "claim.merge": anyRole,
  "filter.save": anyRole,
  "filter.remove": owner,
  "appearance.attach": anyRole,
  "appearance.detach": anyRole,
  "distinction.make": anyRole,
  "claim.recount": onTheTimer,
  "chain.edit": anyRole,
  "origin.decide": reviewing,
  "evidence.add": anyRole,
  "evidence.withdraw": anyRole,
  "evidence.answer": anyRole,
  "contradiction.decide": editing,
  "figure.correct": anyRole,
  "event.read": anyRole,
  "event.create": editing,
  "event.edit": editing,
  "review.write": reviewing,
  "review.override-guard": editing,
  "review.reopen": editing,
  "source.read": anyRole,
  "source.create": administering,
  "source.edit": administering,
  "source.grade": administering,
  "source.merge": administering,
  "source.unmerge": administering,
  "source.split": administering,
  "source.unsplit": administering,
  "source.relate": administering,
  "source.retract": administering,
  "registry.export": holds("editor", "admin"),
  "registry.import": administering,
  "export.read": editing,
  "check.publish": editing,
  "user.read": administering,
  "user.invite": administering,
  "user.edit": administering,
  "user.reset-password": administering,
  "token.read": administering,
  "token.create": administering,
  "token.revoke": administering,
  "settings.read": administering,
  "settings.edit": administering,
  "audit.read": administering,
  "audit.verify": administering,
  "console.set-up": atTheConsole,
} as const satisfies Record<string, Rule>;

/** A row of the policy table. */
export type Permission = keyof typeof POLICY;

/** Every permission, in the order of the table. */
export const PERMISSIONS = Object.keys(POLICY) as Permission[];

/** Says whether the table lets the actor do this to that. */
export function isAllowed(actor: Actor, permission: Permission, subject: Subject = {}): boolean {
  return POLICY[permission](actor, subject);
}
