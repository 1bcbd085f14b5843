import { screen, waitFor, within } from "@testing-library/react";
import { AppRouterContext } from "next/dist/shared/lib/app-router-context.shared-runtime";
import { type ReactNode, useContext } from "react";
import { describe, expect, test } from "vitest";
import { findSources } from "@/server/sources/actions";
import { answers, done, later, refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { aBrief, aSourceItem, choose, finds } from "@/test/screens/source-views";
import { MainOrigins } from "./main-origins";
import { WhatIfPicker } from "./what-if-picker";

const SOHR = { ref: "S-1", name: "SOHR" };
const ARABIC = { ref: "S-3", name: "الأناضول" };
const many = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ ref: `S-${at + 1}`, name: `Source ${at + 1}` }));
const picked = () => screen.queryByRole("combobox");

/** A router that takes as long as `push` to open another page. */
function SlowRouter({ push, children }: { push: () => Promise<unknown>; children: ReactNode }) {
  const router = useContext(AppRouterContext);
  return router && <AppRouterContext value={{ ...router, push }}>{children}</AppRouterContext>;
}

describe("the origins that are discounted", () => {
  test("begin with none", () => {
    show(<WhatIfPicker sources={[]} />);
    expect(screen.queryByRole("list", { name: "Discounted" })).toBeNull();
    expect(screen.getByRole("combobox", { name: "Discount an origin" })).toBeTruthy();
  });

  test("can each be counted on again, the others staying", () => {
    show(<WhatIfPicker sources={[SOHR, ARABIC]} />);
    const list = within(screen.getByRole("list", { name: "Discounted" }));
    expect(list.getAllByRole("link").map((link) => link.getAttribute("href"))).toEqual([
      ...["/what-if?source=S-3", "/what-if?source=S-1"],
    ]);
    expect(list.getByRole("link", { name: "Count on الأناضول again" })).toBeTruthy();
    expect(screen.getByText("الأناضول").tagName).toBe("BDI");
  });

  test("lead back to none when the last one is counted on again", () => {
    show(<WhatIfPicker sources={[SOHR]} />);
    expect(screen.getByRole("link", { name: "Count on SOHR again" }).getAttribute("href")).toBe("/what-if");
  });

  test("get another one by its reference, behind those that are there", async () => {
    const found = [aSourceItem({ ...aBrief(2, "Anadolu Agency") })];
    answers(findSources, ({ text }) => done(text === "Anadolu" ? found : []));
    const { user, journey } = show(<WhatIfPicker sources={[SOHR]} />);
    await choose(user, "And another one", "Anadolu");
    await waitFor(() => expect(journey).toEqual(["push /what-if?source=S-1&source=S-2"]));
  });

  test("are counted anew, which is said once while it goes on", async () => {
    finds(aSourceItem({ ...aBrief(2, "Anadolu Agency") }));
    const opening = later<void>();
    const { user } = show(
      <SlowRouter push={opening.answer}>
        <WhatIfPicker sources={[SOHR]} />
      </SlowRouter>,
    );
    await choose(user, "And another one", "Anadolu Agency");
    const status = (await screen.findByText("Counting anew")).closest("[role=status]");
    expect(status?.parentElement?.closest("[aria-live]")).toBeNull();
    opening.give(done(undefined));
    await waitFor(() => expect(screen.queryByText("Counting anew")).toBeNull());
  });

  test("name each once, also one that is chosen again", async () => {
    finds(aSourceItem({ ...aBrief(1, "SOHR") }));
    const { user, journey } = show(<WhatIfPicker sources={[SOHR]} />);
    await choose(user, "And another one", "SOHR");
    await waitFor(() => expect(journey).toEqual(["push /what-if?source=S-1"]));
  });

  test.each([
    [19, true],
    [20, false],
  ])("are at most twenty: with %i another one can be added: %s", (count, offered) => {
    show(<WhatIfPicker sources={many(count)} />);
    expect(picked() !== null).toBe(offered);
  });

  test("say so when the search does not answer", async () => {
    answers(findSources, refused("Not now."));
    const { user } = show(<WhatIfPicker sources={[]} />);
    await user.type(screen.getByRole("combobox"), "x");
    expect(await screen.findByText("The search did not answer. Type again to retry.")).toBeTruthy();
  });
});

describe("the origins that most claims rest on", () => {
  test("are none while no claim is corroborated", () => {
    show(<MainOrigins origins={[]} />);
    expect(screen.getByText("No claim is corroborated yet")).toBeTruthy();
    expect(screen.queryByRole("table")).toBeNull();
  });

  test("are listed with how many claims name them, each to be discounted", () => {
    show(<MainOrigins origins={[{ ...aBrief(7, "الأناضول"), claims: 12 }]} />);
    const cells = screen.getAllByRole("cell").map(({ textContent }) => textContent);
    expect(cells.slice(0, 3)).toEqual(["S-7", "الأناضول", "12"]);
    expect(screen.getByRole("link", { name: "S-7" }).getAttribute("href")).toBe("/sources/S-7");
    expect(screen.getByRole("link", { name: /^Discount it: الأناضول/ }).getAttribute("href")).toBe(
      "/what-if?source=S-7",
    );
    expect(screen.getByText("الأناضول", { selector: "bdi" })).toBeTruthy();
  });
});
