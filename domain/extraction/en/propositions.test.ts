import { describe, expect, it } from "vitest";
import { extract } from "../extract";

const statementsOf = (text: string) =>
  extract(text, { language: "en" }).map((extraction) => extraction.statement);
const statementOf = (text: string) => statementsOf(text)[0];

describe("a pronoun that begins a proposition", () => {
  it.each([
    ["The army said it had moved to better lines.", "The army had moved to better lines."],
    [
      "The army said late on Friday that it had “moved to better lines”.",
      "The army had “moved to better lines”.",
    ],
    ["Residents of Al-Hader said they had heard shelling.", "Residents of Al-Hader had heard shelling."],
    [
      "The United Nations said it was worried about the road.",
      "The United Nations was worried about the road.",
    ],
    ["Hezbollah has said it will stay.", "Hezbollah will stay."],
    ["Nour Hassan, 34, said she had walked for days.", "Nour Hassan had walked for days."],
    ["A guard who asked not to be named said he had fled.", "A guard had fled."],
    ["Colonel Samir Haddad said he would resign.", "Samir Haddad would resign."],
    ["The ministry denied that it had closed the road.", "The ministry had closed the road."],
  ])("names the speaker: %j", (text, statement) => {
    expect(statementOf(text)).toBe(statement);
  });

  it("names the source that a pronoun stands for", () => {
    const text = "The Syrian Observatory for Human Rights said nine died. It said it had seen the lists.";

    expect(statementsOf(text)).toEqual([
      "Nine died.",
      "The Syrian Observatory for Human Rights had seen the lists.",
    ]);
  });

  it.each([
    ["a person is not it", "A doctor said it had received 61 wounded.", "It had received 61 wounded."],
    ["an organisation is not they", "SOHR said they had died.", "They had died."],
    ["many are not he", "Residents said he had fled.", "He had fled."],
    ["a man is not she", "Mr. Haddad said she had fled.", "She had fled."],
    ["it may be the weather", "The army said it was raining.", "It was raining."],
    ["it may be the day", "SOHR said it had been the worst day.", "It had been the worst day."],
    ["the speaker is unknown", "He said he had fled.", "He had fled."],
    ["a quotation stays as it was said", "The army said: “It had to be done.”", "It had to be done."],
  ])("stays when %s", (_reason, text, statement) => {
    expect(statementOf(text)).toBe(statement);
  });

  it("stays when an earlier clause of the sentence may be meant", () => {
    expect(statementsOf("Moscow said the raid hit a depot, but Kyiv said it had hit a school.")).toEqual([
      "The raid hit a depot.",
      "It had hit a school.",
    ]);
  });
});

describe("contents that are no clause", () => {
  it.each([
    ["Damascus accused Turkey of shelling the villages.", "Turkey is responsible for shelling the villages."],
    ["Damascus accused the rebels of a massacre.", "The rebels are responsible for a massacre."],
    [
      "Iran accused the government of Iraq of arming them.",
      "The government of Iraq is responsible for arming them.",
    ],
    ["The army blamed militants for the blast.", "Militants are responsible for the blast."],
    ["Residents blamed the blast on a gas leak.", "A gas leak is responsible for the blast."],
    ["The group claimed responsibility for the attack.", "The group is responsible for the attack."],
    [
      "The group claimed responsibility for the attack via its agency.",
      "The group is responsible for the attack.",
    ],
    ["The army denied responsibility for the deaths.", "The army is responsible for the deaths."],
    ["The army denied shelling the market.", "The army is responsible for shelling the market."],
    ["The militia denied any involvement in the theft.", "The militia was involved in the theft."],
    ["The ministry denied reports that the base had fallen.", "The base had fallen."],
    ["Tehran rejected claims that the pilots were dead.", "The pilots were dead."],
    ["The general vowed to retake the hill.", "The general will retake the hill."],
    ["Activists put the toll at five.", "The toll is five."],
    ["The UN warned of famine in the town.", "There is a danger of famine in the town."],
    ["The embassy refused to confirm whether a guard had died.", "A guard had died."],
  ])("words %j as %j", (text, statement) => {
    expect(statementOf(text)).toBe(statement);
  });

  it.each([
    ["The cabinet announced a three-day ceasefire.", "A three-day ceasefire."],
    ["Iran denied the report.", "The report."],
  ])("keeps the printed words of %j", (text, statement) => {
    expect(statementOf(text)).toBe(statement);
  });
});

describe("propositions ascribed to nobody", () => {
  it.each([
    ["It was reported that the bridge had fallen.", "The bridge had fallen."],
    ["The attack was reportedly planned in May.", "The attack was planned in May."],
    ["The toll is believed to be higher.", "The toll is believed to be higher."],
    ["The commander was reported killed in the raid.", "The commander was reported killed in the raid."],
  ])("words %j as %j", (text, statement) => {
    expect(statementOf(text)).toBe(statement);
  });

  it("has neither source nor chain", () => {
    const [found] = extract("The attack was reportedly planned in May.", { language: "en" });

    expect(found).toMatchObject({ source: [], chain: [], caveats: ["reportedly"] });
  });
});
