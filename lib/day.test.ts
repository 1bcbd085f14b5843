import { describe, expect, it } from "vitest";
import { day, moment } from "./day";

describe("a day", () => {
  it.each(["0001-01-01", "2016-02-29", "9999-12-31"])("is %s", (written) => {
    expect(day.parse(written)).toBe(written);
  });

  it.each(["0000-01-01", "0000-12-31", "2015-02-29", "2016-5-6", "2016-05", "2016-05-06T00:00:00Z", ""])(
    "is not %j",
    (written) => {
      expect(day.safeParse(written).success).toBe(false);
    },
  );
});

describe("a moment", () => {
  it.each(["0001-01-01T00:00:00Z", "2016-05-06T10:30:00.123Z"])("is %s", (written) => {
    expect(moment.parse(written)).toBe(written);
  });

  it.each(["0000-05-05T00:00:00Z", "2016-02-30T00:00:00Z", "2016-05-06", "2016-05-06T10:30:00"])(
    "is not %j",
    (written) => {
      expect(moment.safeParse(written).success).toBe(false);
    },
  );
});
