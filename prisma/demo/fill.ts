import { randomBytes } from "node:crypto";
import type { Actor } from "@/domain/access/actor";
import { DEMO_ARTICLES } from "@/prisma/demo/articles";
import { DEMO_CLAIMS, DEMO_EVENT, DEMO_REJECTED } from "@/prisma/demo/claims";
import { DemoDesk } from "@/prisma/demo/desk";
import { enterSources } from "@/prisma/demo/enter-sources";
import { LATER_ARTICLES } from "@/prisma/demo/later-articles";
import { LATER_CLAIMS } from "@/prisma/demo/later-claims";
import { DEMO_PEOPLE } from "@/prisma/demo/people";
import { setPasswordByLink } from "@/server/access/commands/passwords";
import { invitePerson } from "@/server/access/commands/people";
import { anonymousActor } from "@/server/access/gates/anonymous";
import { consoleActor } from "@/server/access/gates/console";
import { unwrap } from "@/server/unwrap";

/** How to sign in to the demo desk. */
export interface DemoSignIn {
  name: string;
  email: string;
  password: string;
  roles: readonly string[];
}

async function enterPeople(): Promise<{ actors: Map<string, Actor>; signIns: DemoSignIn[] }> {
  const actors = new Map<string, Actor>();
  const signIns: DemoSignIn[] = [];
  for (const { key, ...person } of DEMO_PEOPLE) {
    const { personId, secret } = unwrap(await invitePerson(consoleActor(), person));
    const password = randomBytes(12).toString("base64url");
    unwrap(await setPasswordByLink(anonymousActor(null), { secret, password }, "the console"));
    actors.set(key, consoleActor({ userId: personId, name: person.name, roles: person.roles }));
    signIns.push({ ...person, password });
  }
  return { actors, signIns };
}

/** Fills an empty desk with people, sources, articles and claims in every standing, all through the commands. */
export async function fillDemoDesk(): Promise<DemoSignIn[]> {
  const { actors, signIns } = await enterPeople();
  const desk = new DemoDesk(actors);
  await enterSources(desk.actor("admin"));
  for (const article of [...DEMO_ARTICLES, ...LATER_ARTICLES]) await desk.addArticle(article);
  const ofTheEvent: string[] = [];
  for (const claim of [...DEMO_CLAIMS, ...LATER_CLAIMS]) {
    const id = await desk.enterClaim(claim);
    if (claim.ofTheEvent) ofTheEvent.push(id);
  }
  await desk.enterEvent(DEMO_EVENT, ofTheEvent);
  for (const place of DEMO_REJECTED) await desk.reject(place);
  return signIns;
}
