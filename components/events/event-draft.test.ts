import { describe, expect, it } from "vitest";
import { fromDraft, toDraft } from "./event-draft";

const title = "Fall of Khan Tuman";

describe("the form of an event", () => {
  it.each([
    ["2016-05-06T14:30Z", { at: "2016-05-06T14:30:00.000Z", precision: "minute" }],
    ["2016-05-06", { at: "2016-05-06T00:00:00.000Z", precision: "day" }],
    ["2016-05", { at: "2016-05-01T00:00:00.000Z", precision: "month" }],
    ["2016", { at: "2016-01-01T00:00:00.000Z", precision: "year" }],
  ] as const)("gives %s back as it was typed", (typed, happened) => {
    expect(fromDraft({ title, place: " ", happened: typed })).toEqual({ title, place: null, happened });
    expect(toDraft({ title, place: null, happened }).happened).toBe(typed);
  });

  it("takes an empty time as none, and one that can't be read for a problem", () => {
    expect(fromDraft({ title, place: "Aleppo", happened: " " })).toEqual({
      title,
      place: "Aleppo",
      happened: null,
    });
    expect(fromDraft({ title, place: "", happened: "last Friday" })).toBeNull();
    expect(fromDraft({ title, place: "", happened: "2016-02-30" })).toBeNull();
  });
});
