import { describe, expect, it } from "vitest";
import { type Actor, makeActor } from "./actor";
import { isAllowed, PERMISSIONS, type Permission } from "./policy";
import type { Role } from "./roles";

const ID = "0190a5f0-0000-7000-8000-000000000001";
const OTHER_ID = "0190a5f0-0000-7000-8000-000000000002";

const actor = (gate: Actor["gate"], roles: Role[], userId: string | null = ID): Actor =>
  makeActor({ gate, userId, name: "Rana", roles, requestId: null, sessionId: null });

/** Everybody there is: each role alone, somebody signed in without one, the machine's own command line and timer, and nobody. */
const ACTORS = {
  R: actor("session", ["reviewer"]),
  E: actor("session", ["editor"]),
  A: actor("session", ["admin"]),
  r: actor("token", ["reviewer"]),
  e: actor("token", ["editor"]),
  a: actor("token", ["admin"]),
  0: actor("session", []),
  C: actor("console", []),
  J: actor("job", []),
  "-": actor("anonymous", [], null),
};

type Who = keyof typeof ACTORS;

const EVERYBODY = "R E A r e a 0 C J -";
const SIGNED_IN = "R E A r e a 0 C J";
const ANY_ROLE = "R E A r e a";
const REVIEWING = "R E r e";
const EDITING = "E e";
const ADMIN = "A a";
const CONSOLE = "C";
const TIMER = "J";

/** Who may, for their own things where the rule is about whose they are. Written out so that a change of the table shows. */
const EXPECTED: Record<Permission, string> = {
  "check.read": EVERYBODY,
  "health.read": EVERYBODY,
  "account.sign-in": EVERYBODY,
  "account.read-own": SIGNED_IN,
  "account.change-own-password": SIGNED_IN,
  "account.end-own-session": SIGNED_IN,
  "article.read": ANY_ROLE,
  "article.create": ANY_ROLE,
  "article.edit": ANY_ROLE,
  "article.import": CONSOLE,
  "capture.remove": ADMIN,
  "suggestion.accept": ANY_ROLE,
  "suggestion.reject": ANY_ROLE,
  "suggestion.reopen": ANY_ROLE,
  "suggestion.renew": ANY_ROLE,
  "suggestion.renew-all": CONSOLE,
  "suggestion.report": CONSOLE,
  "claim.read": ANY_ROLE,
  "claim.create": ANY_ROLE,
  "claim.edit": ANY_ROLE,
  "claim.withdraw": ANY_ROLE,
  "claim.merge": ANY_ROLE,
  "filter.save": ANY_ROLE,
  "filter.remove": SIGNED_IN,
  "appearance.attach": ANY_ROLE,
  "appearance.detach": ANY_ROLE,
  "distinction.make": ANY_ROLE,
  "claim.recount": TIMER,
  "chain.edit": ANY_ROLE,
  "origin.decide": REVIEWING,
  "evidence.add": ANY_ROLE,
  "evidence.withdraw": ANY_ROLE,
  "evidence.answer": ANY_ROLE,
  "contradiction.decide": EDITING,
  "figure.correct": ANY_ROLE,
  "event.read": ANY_ROLE,
  "event.create": EDITING,
  "event.edit": EDITING,
  "review.write": REVIEWING,
  "review.override-guard": EDITING,
  "review.reopen": EDITING,
  "source.read": ANY_ROLE,
  "source.create": ADMIN,
  "source.edit": ADMIN,
  "source.grade": ADMIN,
  "source.merge": ADMIN,
  "source.unmerge": ADMIN,
  "source.split": ADMIN,
  "source.unsplit": ADMIN,
  "source.relate": ADMIN,
  "source.retract": ADMIN,
  "registry.export": "E A e a",
  "registry.import": ADMIN,
  "export.read": EDITING,
  "check.publish": EDITING,
  "user.read": ADMIN,
  "user.invite": ADMIN,
  "user.edit": ADMIN,
  "user.reset-password": ADMIN,
  "token.read": ADMIN,
  "token.create": ADMIN,
  "token.revoke": ADMIN,
  "settings.read": ADMIN,
  "settings.edit": ADMIN,
  "audit.read": ADMIN,
  "audit.verify": ADMIN,
  "console.set-up": CONSOLE,
};

const OWN_THINGS: Permission[] = ["account.change-own-password", "account.end-own-session", "filter.remove"];

const whoMay = (permission: Permission, ownerId: string) =>
  Object.entries(ACTORS)
    .filter(([, who]) => isAllowed(who, permission, { ownerId }))
    .map(([name]) => name)
    .sort();

describe("the policy table", () => {
  it("has every permission in the table of expectations", () => {
    expect(Object.keys(EXPECTED)).toEqual(PERMISSIONS);
  });

  it.each(Object.entries(EXPECTED) as [Permission, string][])("gives %s to %s", (permission, who) => {
    expect(whoMay(permission, ID)).toEqual(who.split(" ").sort());
  });

  it.each(OWN_THINGS)("gives %s to nobody for another's things", (permission) => {
    expect(whoMay(permission, OTHER_ID)).toEqual([]);
  });

  it.each(OWN_THINGS)("gives %s to nobody for things without an owner", (permission) => {
    for (const who of Object.values(ACTORS)) {
      expect(isAllowed(who, permission, { ownerId: null })).toBe(false);
      expect(isAllowed(who, permission)).toBe(false);
    }
  });

  it("gives an actor with several roles what each of them gives", () => {
    const both = actor("session", ["reviewer", "admin"]);
    for (const permission of PERMISSIONS) {
      const either = [ACTORS.R, ACTORS.A].some((who) => isAllowed(who, permission, { ownerId: ID }));
      expect([permission, isAllowed(both, permission, { ownerId: ID })]).toEqual([permission, either]);
    }
  });

  it("gives a token what its role gives in a session, and no more", () => {
    const pairs: [Who, Who][] = [
      ["R", "r"],
      ["E", "e"],
      ["A", "a"],
    ];
    for (const [session, token] of pairs) {
      for (const permission of PERMISSIONS) {
        const asked = { ownerId: ID };
        expect(isAllowed(ACTORS[token], permission, asked)).toBe(
          isAllowed(ACTORS[session], permission, asked),
        );
      }
    }
  });

  it("lets nobody who is not signed in change anything but sign in", () => {
    expect(PERMISSIONS.filter((permission) => isAllowed(ACTORS["-"], permission))).toEqual([
      "check.read",
      "health.read",
      "account.sign-in",
    ]);
  });
});
