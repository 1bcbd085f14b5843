import { describe, expect, it } from "vitest";
import { nameBehindRole } from "./name-behind-role";

const nameIn = (mention: string) => nameBehindRole(mention.split(" "));

describe("a name behind a role, without a comma", () => {
  it.each([
    ["The head of the Syrian Observatory for Human Rights Rami Abdel Rahman", "Rami Abdel Rahman"],
    ["the commander of the Free Syrian Army Riad al-Asaad", "Riad al-Asaad"],
    ["Spokesman for the coalition Col. Steve Warren", "Steve Warren"],
    ["the spokesman for the defence ministry Igor Konashenkov", "Igor Konashenkov"],
    ["the leader of the National Council George Sabra", "George Sabra"],
    ["the spokesman of the Syrian Democratic Forces Talal Silo", "Talal Silo"],
  ])("is found in %j", (mention, name) => {
    expect(nameIn(mention)).toBe(name);
  });

  it.each([
    ["a group's own name", "a spokesman for the group Ahrar al-Sham"],
    ["an indefinite role", "an official at the ministry Samir Haddad"],
    ["several people", "leaders of the National Council George Sabra"],
    ["nothing behind the body", "the head of the Syrian Observatory for Human Rights"],
    ["a single word", "the head of the National Council Sabra"],
    ["a part of the body", "the head of the Police Academy Training Programme"],
    ["a body of its own", "the head of the State Department Near East Bureau"],
    ["five words", "the head of the Council Abu Ali Omar Hassan Haddad"],
    ["no body", "the mother of Rami Abdel Rahman"],
    ["no role", "the Syrian Observatory for Human Rights Rami Abdel Rahman"],
    ["lower case", "the head of the ministry in charge of aid"],
  ])("is not read into %s", (_what, mention) => {
    expect(nameIn(mention)).toBeNull();
  });
});
