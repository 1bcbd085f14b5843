import type { FiguredClaim } from "@/components/events/correct-figures-dialog";
import type { ClaimFigure } from "@/domain/events/schema";
import type { EventChoice } from "@/server/events/queries/find-events";
import type { EventDetail, EventItem } from "@/server/events/views";
import { idOf } from "./claim-views";

type FigureRow = EventDetail["figures"][number];
type Moment = EventDetail["timeline"][number];
type EventClaim = EventDetail["claims"][number];

/** An event as a list shows it: known to the day, with two claims. */
export function anEventItem(said: Partial<EventItem> = {}): EventItem {
  return {
    id: idOf(701),
    ref: "E-3",
    title: "Fall of Khan Tuman",
    place: "Aleppo",
    happened: { at: "2016-05-06T00:00:00.000Z", precision: "day" },
    version: 4,
    claims: 2,
    ...said,
  };
}

/** An event as a field offers it. */
export function anEventChoice(said: Partial<EventChoice> = {}): EventChoice {
  const { id, ref, title, place } = anEventItem();
  return { id, ref, title, place, ...said };
}

/** A figure of a claim: exactly thirty people killed. */
export function aFigure(said: Partial<ClaimFigure> = {}): ClaimFigure {
  return {
    printed: "30",
    low: 30,
    high: 30,
    bound: "exactly",
    category: "killed",
    group: null,
    unit: "people",
    ofWhom: null,
    coded: null,
    ...said,
  };
}

/** A claim with one figure, as it was read from its words. */
export function aFiguredClaim(said: Partial<FiguredClaim> = {}): FiguredClaim {
  return { id: idOf(1), ref: "C-1", figures: [aFigure()], figuresVersion: 0, corrected: false, ...said };
}

/** A claim as the page of its event shows it. */
export function anEventClaim(said: Partial<EventClaim> = {}): EventClaim {
  return {
    ...aFiguredClaim(),
    statement: "Thirty people were killed in Khan Tuman.",
    standing: "unreviewed",
    outlets: ["Reuters"],
    ...said,
  };
}

/** What SOHR counted, as of the day of the event. */
export function aFigureRow(said: Partial<FigureRow> = {}): FigureRow {
  return {
    ...aFigure(),
    originKey: idOf(501),
    origin: "SOHR",
    outlets: ["Reuters"],
    claims: ["C-1"],
    asOf: "2016-05-06",
    conflicts: [],
    ...said,
  };
}

/** A moment of a timeline: what C-1 says happened, known to the day. */
export function aMoment(said: Partial<Moment> = {}): Moment {
  const day = said.day ?? "2016-05-06";
  return {
    ...{ day, lastDay: day },
    kind: "happened",
    claim: "C-1",
    words: "Rebels seized it",
    article: null,
    ...said,
  };
}

/** An event with all that its page shows: nothing yet, unless said. */
export function anEventDetail(said: Partial<EventDetail> = {}): EventDetail {
  return { ...anEventItem(), claims: [], figures: [], ranges: [], timeline: [], ...said };
}
