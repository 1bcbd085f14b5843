import { describe, expect, it } from "vitest";
import { type DatePrecision, formatDate, machineDate } from "@/components/ui/format-date";

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
