import { z } from "zod";

/** ISO 8601 writes a year 0, which no calendar has and PostgreSQL does not know. */
const hasYear = (written: string): boolean => !written.startsWith("0000");

/** A day such as 2026-05-06. */
export const day = z.iso
  .date({ error: "must be a day such as 2026-05-06" })
  .refine(hasYear, "is no day of any calendar");

/** A moment in UTC, such as 2026-05-06T10:30:00Z. */
export const moment = z.iso.datetime().refine(hasYear, "is no moment of any calendar");
