import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type Passage, sameTexts } from "@/domain/corroboration/same-text";

const WIRE =
  "Fighters entered the town shortly after noon on Friday and raised a new flag over the square, witnesses said, while the last soldiers left through the orchards to the north.";
const REWRITTEN =
  "Fighters entered the town shortly after noon on Friday and raised a new flag over the square, residents said, while the last soldiers left through the orchards to the north.";
const OTHER =
  "By evening the hospital had taken in sixty people, most of them with burns, and the road to the coast was closed to everybody but ambulances and the army.";

const passage = (originId: string, text: string, appearanceId = `ap-${originId}`): Passage => ({
  appearanceId,
  articleId: `article of ${appearanceId}`,
  originId,
  text,
});

describe("nearly identical text", () => {
  it.each([
    ["the same text", WIRE, WIRE, 1],
    ["a word changed", WIRE, REWRITTEN, 1],
    ["other marks and capitals", WIRE, WIRE.toUpperCase().replaceAll(",", ";"), 1],
    ["a part of a longer one", WIRE.slice(0, 120), `${OTHER} ${WIRE} ${OTHER}`, 1],
    ["another text", WIRE, OTHER, 0],
    ["too short to tell", "Two people were killed in the town.", "Two people were killed in the town.", 0],
  ])("of two origins is proposed or not: %s", (_, one, other, proposed) => {
    expect(sameTexts([passage("a", one), passage("b", other)])).toHaveLength(proposed);
  });

  it("of one article is not, which names two origins itself", () => {
    const articleId = "a-1";
    expect(
      sameTexts([
        { ...passage("a", WIRE), articleId },
        { ...passage("b", WIRE), articleId },
      ]),
    ).toEqual([]);
  });

  it("of one origin is not, since it is one already", () => {
    expect(sameTexts([passage("a", WIRE, "ap-1"), passage("a", WIRE, "ap-2")])).toEqual([]);
  });

  it("is proposed once for two origins, by the pair that is most alike", () => {
    const passages = [
      passage("b", REWRITTEN, "ap-1"),
      passage("a", WIRE, "ap-2"),
      passage("b", WIRE, "ap-3"),
    ];

    expect(sameTexts(passages)).toEqual([{ between: ["a", "b"], appearanceIds: ["ap-2", "ap-3"], share: 1 }]);
  });

  it("reads any script", () => {
    const arabic =
      "سيطرت فصائل معارضة على بلدة خان طومان جنوب حلب بعد أقل من يوم من المعارك بحسب شهود من سكان البلدة";

    expect(sameTexts([passage("a", arabic), passage("b", arabic)])).toHaveLength(1);
  });

  it("is the same in every order", () => {
    const drawn = fc.array(
      fc.record({ originId: fc.constantFrom("a", "b", "c"), text: fc.constantFrom(WIRE, REWRITTEN, OTHER) }),
      { maxLength: 6 },
    );

    fc.assert(
      fc.property(drawn, (made) => {
        const passages = made.map((one, index) => passage(one.originId, one.text, `ap-${index}`));

        expect(sameTexts([...passages].reverse())).toEqual(sameTexts(passages));
      }),
    );
  });
});
