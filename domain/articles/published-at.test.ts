import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { DATE_PRECISIONS, formatPublishedAt, parseListedDate, parsePublishedAt } from "./published-at";

describe("reading a date of publication", () => {
  it.each([
    ["2016", "2016-01-01T00:00:00.000Z", "year"],
    ["2016-05", "2016-05-01T00:00:00.000Z", "month"],
    ["2016-05-08", "2016-05-08T00:00:00.000Z", "day"],
    [" 2016-05-08 ", "2016-05-08T00:00:00.000Z", "day"],
    ["2016-05-08T10:30Z", "2016-05-08T10:30:00.000Z", "minute"],
    ["2016-05-08t10:30:15z", "2016-05-08T10:30:15.000Z", "minute"],
    ["2016-05-08 10:30", "2016-05-08T10:30:00.000Z", "minute"],
    ["2016-05-08T10:30:15.250+03:00", "2016-05-08T07:30:15.250Z", "minute"],
    ["2016-05-08T10:30:15,250+0300", "2016-05-08T07:30:15.250Z", "minute"],
    ["2016-05-08T10:30+03", "2016-05-08T07:30:00.000Z", "minute"],
    ["2016-05-08T23:30-05:00", "2016-05-09T04:30:00.000Z", "minute"],
    ["2016-02-29", "2016-02-29T00:00:00.000Z", "day"],
  ])("takes %j as %s, exact to the %s", (text, at, precision) => {
    expect(parsePublishedAt(text)).toEqual({ at, precision });
  });

  it.each([
    "",
    "yesterday",
    "8 May 2016",
    "2016-13",
    "2016-00",
    "2016-02-30",
    "2015-02-29",
    "2016-05-08T25:00Z",
    "2016-05-08T10:61Z",
    "2016-05-08T10Z",
    "2016-5-8",
    "0000",
    "20160508",
    "4/5/2017",
  ])("takes %j as no date", (text) => {
    expect(parsePublishedAt(text)).toBeNull();
  });

  it("never throws and gives a real moment for whatever it takes", () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(..."0123456789-:TtZ+ ,./") }), (text) => {
        const date = parsePublishedAt(text);
        expect(date === null || !Number.isNaN(new Date(date.at).getTime())).toBe(true);
      }),
    );
  });
});

describe("reading a date of a list", () => {
  it.each([
    ["4/5/2017", "2017-04-05"],
    ["12/31/2016", "2016-12-31"],
    ["04/05/2017", "2017-04-05"],
    ["2017-04-05", "2017-04-05"],
    ["2017-04", "2017-04"],
  ])("takes %j as %s", (text, written) => {
    const date = parseListedDate(text);
    expect(date && formatPublishedAt(date)).toBe(written);
  });

  it.each(["31/12/2016", "2/30/2016", "0/1/2016", "4/5/17", "4-5-2017", ""])(
    "takes %j as no date",
    (text) => {
      expect(parseListedDate(text)).toBeNull();
    },
  );
});

describe("writing a date of publication", () => {
  const moments = fc.date({ min: new Date("1000-01-01"), max: new Date("2999-12-31"), noInvalidDate: true });

  it("writes no more than is known", () => {
    const at = "2016-05-08T10:30:15.000Z";
    const written = DATE_PRECISIONS.map((precision) => formatPublishedAt({ at, precision }));
    expect(written).toEqual(["2016-05-08T10:30Z", "2016-05-08", "2016-05", "2016"]);
  });

  it("is read back with the same precision", () => {
    fc.assert(
      fc.property(moments, fc.constantFrom(...DATE_PRECISIONS), (moment, precision) => {
        const written = formatPublishedAt({ at: moment.toISOString(), precision });
        const read = parsePublishedAt(written);
        expect(read?.precision).toBe(precision);
        expect(read && formatPublishedAt(read)).toBe(written);
      }),
    );
  });
});
