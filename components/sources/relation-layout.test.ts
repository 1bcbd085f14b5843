import { describe, expect, it } from "vitest";
import type { RelationKind } from "@/domain/sources/relation";
import type { RelationView } from "@/server/sources/relation-views";
import { DRAWING, layOutRelations } from "./relation-layout";

const brief = (id: string) => ({ id, ref: `S-${id}`, name: id });
const tie = (from: string, kind: RelationKind, to: string): RelationView => ({
  ...{ id: `${from} ${kind} ${to}`, kind, from: brief(from), to: brief(to) },
  ...{ since: null, until: null, citation: "a book", note: null, version: 1 },
});

const around = (relations: RelationView[], above: RelationView[] = []) => ({
  ...{ relations, above, today: "2020-06-15" },
});

describe("layOutRelations", () => {
  const drawn = layOutRelations(
    "TRT",
    around(
      [tie("TRT World", "part_of", "TRT"), tie("TRT", "owned_by", "Fund"), tie("TRT", "relays", "Wire")],
      [tie("Fund", "state_run_by", "Türkiye")],
    ),
  );
  const named = (name: string) => drawn.boxes.find(({ source }) => source.name === name);

  it("stands what is over a source above it, the furthest on top, and the rest below it", () => {
    expect(drawn.boxes.map(({ source }) => source.name)).toEqual(["Türkiye", "Fund", "Wire", "TRT World"]);
    expect(named("Türkiye")?.y).toBeLessThan(named("Fund")?.y ?? 0);
    expect(named("Fund")?.y).toBeLessThan(drawn.ownY);
    expect(named("TRT World")?.y).toBeGreaterThan(drawn.ownY);
  });

  it("says in each box how it is tied, and which way", () => {
    expect(named("Fund")).toMatchObject({ words: "owns TRT", arrow: "box", isOver: true });
    expect(named("Türkiye")).toMatchObject({ words: "runs Fund", arrow: "box" });
    expect(named("TRT World")).toMatchObject({ words: "is part of TRT", arrow: "middle", isOver: false });
    const mutual = layOutRelations("a", around([tie("b", "shares_staff_with", "a")]));
    expect(mutual.boxes).toMatchObject([{ words: "shares staff with a", arrow: "none", isAlone: true }]);
  });

  it("tells what has ended from what holds, and what may hold counts as holding", () => {
    const ends = [null, "2019", "2020", "2020-06-14", "2020-06"];
    const ties = ends.map((until, at) => ({ ...tie("a", "relays", `b${at}`), until }));
    const { boxes } = layOutRelations("a", around(ties));
    expect(boxes.map(({ isEnded }) => isEnded)).toEqual([false, true, false, true, false]);
  });

  it("keeps boxes apart and within the drawing, however many there are, and says how many it left out", () => {
    const many = Array.from({ length: 30 }, (_, at) => tie(`child ${at}`, "part_of", "UN"));
    const { boxes, height, left } = layOutRelations("UN", around(many));
    expect(boxes.length + left).toBe(30);
    const places = boxes.map(({ x, y }) => `${x} ${y}`);
    expect(new Set(places).size).toBe(boxes.length);
    for (const { x, y } of boxes) {
      expect(x + DRAWING.boxWidth).toBeLessThanOrEqual(DRAWING.width);
      expect(y + DRAWING.boxHeight).toBeLessThanOrEqual(height);
    }
  });

  it("has nothing but the source itself where nothing is known", () => {
    expect(layOutRelations("a", around([]))).toEqual({
      boxes: [],
      ownY: 0,
      height: DRAWING.boxHeight,
      left: 0,
    });
  });
});
