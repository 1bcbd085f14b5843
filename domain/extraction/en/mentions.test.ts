import { describe, expect, it } from "vitest";
import { readMention } from "./mentions";

describe("readMention", () => {
  it.each([
    ["SOHR", "named", "SOHR"],
    ["the Syrian Observatory for Human Rights", "named", "Syrian Observatory for Human Rights"],
    ["Rami Abdel Rahman, head of the Observatory", "named", "Rami Abdel Rahman"],
    ["Spokesperson Hossein Ali Rezayi", "named", "Hossein Ali Rezayi"],
    ["Russian defence ministry spokesman Igor Konashenkov", "named", "Igor Konashenkov"],
    ["A spokesman for the Free Syrian Army, Louay Mekdad", "named", "Louay Mekdad"],
    ["The head of the Observatory for Human Rights Rami Abdel Rahman", "named", "Rami Abdel Rahman"],
    ["the Foreign Ministry", "named", "Foreign Ministry"],
    ["the Anadolu news agency", "named", "Anadolu news agency"],
    ["The Turkish army", "named", "Turkish army"],
    ["Rep. Gwen Moore (D-Wis.)", "named", "Gwen Moore"],
    ["Russia", "named", "Russia"],
    ["Mr. Lavrov", "named", "Lavrov"],
    ["Turkish security sources", "unnamed", ""],
    ["a Turkish official", "unnamed", ""],
    ["activists", "unnamed", ""],
    ["U.S. officials", "unnamed", ""],
    ["A senior adviser to President Hassan Rouhani", "unnamed", ""],
    ["a report by Amnesty", "unnamed", ""],
    ["others", "unnamed", ""],
    ["the monitor", "description", ""],
    ["the ministry", "description", ""],
    ["The news agency", "description", ""],
    ["the spokesman", "description", ""],
    ["he", "pronoun", ""],
    ["It", "pronoun", ""],
    ["her", "pronoun", ""],
    ["who", "pronoun", ""],
  ])("reads %j as %s %j", (mention, form, name) => {
    expect(readMention(mention)).toMatchObject({ form, name });
  });

  it.each([
    ["the spokesman", "person"],
    ["the Foreign Ministry", "organisation"],
    ["SOHR", "organisation"],
    ["Reuters", "organisation"],
    ["Amnesty International", "organisation"],
    ["Maria Zakharova", "unknown"],
    ["it", "organisation"],
  ])("takes %j for %s", (mention, being) => {
    expect(readMention(mention).being).toBe(being);
  });

  it.each([
    ["Mrs. Haddad", "female"],
    ["Mr. Haddad", "male"],
    ["Spokeswoman Maria Zakharova", "female"],
    ["King Abdullah", "male"],
    ["Rami Abdel Rahman", "unknown"],
  ])("takes the gender of %j from its title: %s", (mention, gender) => {
    expect(readMention(mention).gender).toBe(gender);
  });
});
