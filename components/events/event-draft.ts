import { formatPublishedAt, parsePublishedAt } from "@/domain/articles/published-at";
import type { EventInput } from "@/domain/events/schema";
import type { EventDetail } from "@/server/events/views";

/** An event as its form holds it; the time is no more exact than it is known. */
export interface EventDraft {
  title: string;
  place: string;
  happened: string;
}

/** What a form for a new event begins with. */
export const NEW_EVENT: EventDraft = { title: "", place: "", happened: "" };

/** What the form of an event begins with. */
export function toDraft({
  title,
  place,
  happened,
}: Pick<EventDetail, "title" | "place" | "happened">): EventDraft {
  return { title, place: place ?? "", happened: happened ? formatPublishedAt(happened) : "" };
}

/** The draft as the desk takes it; null when the time can't be read. */
export function fromDraft({
  title,
  place,
  happened,
}: EventDraft): Pick<EventInput, "title" | "place" | "happened"> | null {
  const time = happened.trim() === "" ? null : parsePublishedAt(happened);
  if (time === null && happened.trim() !== "") return null;
  return { title, place: place.trim() || null, happened: time };
}
