import { describe, expect, it } from "vitest";
import { type DatePrecision, formatDate, formatDays, machineDate } from "@/components/ui/format-date";

const MOMENT = "2016-05-06T21:04:09.500Z";

describe("formatDate", () => {
  it.each<[DatePrecision, string]>([
    ["year", "2016"],
    ["month", "May 2016"],
    ["day", "6 May 2016"],
    ["minute", "6 May 2016, 21:04 UTC"],
    ["second", "6 May 2016, 21:04:09 UTC"],
  ])("says no more than is known to the %s", (precision, words) => {
    expect(formatDate(MOMENT, precision)).toBe(words);
  });

  it("turns another zone's clock into UTC", () => {
    expect(formatDate("2016-05-07T00:30:00+03:00")).toBe("6 May 2016, 21:30 UTC");
  });

  it("shows midnight as 00:00, not 24:00", () => {
    expect(formatDate("2016-05-06T00:00:00Z")).toBe("6 May 2016, 00:00 UTC");
  });

  it.each(["", "yesterday", "2016-13-40"])("refuses %j, which is no date", (text) => {
    expect(formatDate(text)).toBeNull();
  });
});

describe("machineDate", () => {
  it.each<[DatePrecision, string]>([
    ["year", "2016"],
    ["month", "2016-05"],
    ["day", "2016-05-06"],
    ["minute", "2016-05-06T21:04Z"],
    ["second", "2016-05-06T21:04:09Z"],
  ])("writes a valid datetime to the %s", (precision, value) => {
    expect(machineDate(MOMENT, precision)).toBe(value);
  });

  it("refuses what is no date", () => {
    expect(machineDate("soon")).toBeNull();
  });
});

describe("formatDays", () => {
  it.each([
    ["2016-05-06", "2016-05-06", "6 May 2016"],
    ["2016-05-01", "2016-05-31", "May 2016"],
    ["2016-02-01", "2016-02-29", "February 2016"],
    ["2015-02-01", "2015-02-28", "February 2015"],
    ["2016-01-01", "2016-12-31", "2016"],
    ["2015-01-01", "2016-12-31", "1 Jan 2015 – 31 Dec 2016"],
    ["2016-05-06", "2016-05-08", "6 – 8 May 2016"],
    ["2016-05-01", "2016-05-30", "1 – 30 May 2016"],
    ["2016-05-02", "2016-05-31", "2 – 31 May 2016"],
    ["2016-05-01", "2016-06-30", "1 May – 30 Jun 2016"],
    ["2015-12-31", "2016-01-01", "31 Dec 2015 – 1 Jan 2016"],
    ["2016-05-08", "2016-05-06", "8 May 2016"],
    ["May", "2016-05-06", null],
    ["2016-05-06", "May", null],
  ])("tells %s to %s as %s", (from, to, words) => {
    // The spaces around the dash are thin ones.
    expect(formatDays(from, to)?.replace(/\s/g, " ") ?? null).toBe(words);
  });
});
