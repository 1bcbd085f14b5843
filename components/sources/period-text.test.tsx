import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { PeriodText } from "./period-text";

test.each([
  [null, null, "no dates known"],
  ["2011-03", null, "since 2011-03"],
  [null, "2016-12-22", "until 2016-12-22"],
  ["2011-03", "2016-12-22", "2011-03 to 2016-12-22"],
])("a period from %s to %s reads %s", (since, until, words) => {
  const { container } = show(
    <p data-testid="period">
      <PeriodText period={{ since, until }} />
    </p>,
  );

  expect(container.querySelector("p")?.textContent).toBe(words);
});
