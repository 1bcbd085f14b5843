import { screen, within } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, test } from "vitest";
import type { SplittableView } from "@/server/sources/split-views";
import { refused } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { show } from "@/test/screens/show";
import { anAlias, aRelationView, aSourceView, reReviewsOf } from "@/test/screens/source-views";
import { aSplitEvidence, aSplitLink, aSplitPreview, aSplittable } from "@/test/screens/split-views";
import { SplitChoice } from "./split-choice";
import { EMPTY_SPLIT, type SplitDraft, toSent } from "./split-draft";
import { SplitPreview } from "./split-preview";

interface HeldProps {
  splittable: SplittableView;
  onDraft: (draft: SplitDraft) => void;
}

/** Holds the draft as the form does. */
function Held({ splittable, onDraft }: HeldProps) {
  const [draft, setDraft] = useState(EMPTY_SPLIT);
  const change = (next: SplitDraft) => {
    setDraft(next);
    onDraft(next);
  };
  return <SplitChoice splittable={splittable} draft={draft} onChange={change} failure={null} />;
}

/** Shows the choice. Gives what would be sent now. */
function showChoice(said: Partial<SplittableView> = {}) {
  const splittable = aSplittable(said);
  let held: SplitDraft = EMPTY_SPLIT;
  const note = (draft: SplitDraft) => {
    held = draft;
  };
  return { ...show(<Held splittable={splittable} onDraft={note} />), chosen: () => toSent(held, splittable) };
}
const tick = ({ user }: ReturnType<typeof showChoice>, name: RegExp) =>
  user.click(screen.getByRole("checkbox", { name }));
const all = (name: string) => screen.queryByRole("button", { name });

describe("what can go to the other source", () => {
  test("is said to be nothing where it is", () => {
    showChoice({ links: [] });
    expect(screen.getByText("It has no other name.")).toBeTruthy();
    expect(screen.getByText("It stands in no chain, but for articles of its own.")).toBeTruthy();
    expect(screen.getByText("It stands in no relation.")).toBeTruthy();
    expect(screen.queryByRole("region", { name: "Evidence from it" })).toBeNull();
  });

  test("is each of its parts by itself, and what is ticked twice stays", async () => {
    const parts = { evidence: [aSplitEvidence()], relations: [aRelationView()], aliases: [anAlias()] };
    const shown = showChoice(parts);
    await tick(shown, /^SOHR/);
    await tick(shown, /Nine bodies were counted/);
    await tick(shown, /relays Anadolu Agency/);
    await tick(shown, /Nine people died\.$|^C-1 Nine people died/);
    expect(shown.chosen()).toEqual({
      ...{ aliases: [idOf(101)], links: [idOf(611)], evidence: [idOf(621)], relations: [idOf(301)] },
    });
    await tick(shown, /^SOHR/);
    expect(shown.chosen().aliases).toEqual([]);
  });

  test.each([
    ["for", "For C-1 Nine people died."],
    ["against", "Against C-1 Nine people died."],
  ] as const)("says of evidence on which side of which claim it is: %s", (stance, hint) => {
    showChoice({ evidence: [aSplitEvidence({ stance })] });
    expect(screen.getByText(hint)).toBeTruthy();
  });

  test("says of a name in which language and when, in its own direction", () => {
    showChoice({ aliases: [anAlias({ name: "المرصد", language: "ar", since: "2006" })] });
    const name = screen.getByText("المرصد");
    expect([name.lang, name.dir]).toEqual(["ar", "auto"]);
    expect(screen.getByText("ar, since 2006")).toBeTruthy();
  });

  test.each([
    ["origin", "Origin in A-1, Reuters"],
    ["relay", "Relay in A-1, Reuters"],
  ] as const)("says of a chain where it stands and what the desk holds: %s", (role, words) => {
    showChoice({ links: [aSplitLink({ role, standing: "disputed" })] });
    const where = screen.getByText("Reuters").parentElement;
    expect(where?.textContent).toBe(`${words}Disputed`);
  });

  test("is not all that there is where there is more", () => {
    showChoice({ linkCount: 501 });
    expect(
      screen.getByText("The first 1 of 501. Split again into the same source for the rest."),
    ).toBeTruthy();
  });
});

test("what is refused is read out with the part it is about", () => {
  const parts = ["aliases", "links", "evidence", "relations"];
  const problems = parts.map((path) => ({ path, message: `Not these ${path}.` }));
  const splittable = aSplittable({ evidence: [aSplitEvidence()] });
  const failure = refused("No.", { problems }).error;
  show(
    <SplitChoice splittable={splittable} draft={EMPTY_SPLIT} onChange={() => undefined} failure={failure} />,
  );
  const said = ["Names", "Chains it stands in", "Evidence from it", "Relations"].map((name) => {
    const described = screen.getByRole("region", { name }).getAttribute("aria-describedby") ?? "";
    return document.getElementById(described)?.textContent;
  });
  expect(said).toEqual(parts.map((path) => `Not these ${path}.`));
});

describe("chains of one wording", () => {
  const LINKS = [
    aSplitLink(),
    aSplitLink({ id: idOf(612), mention: "the Observatory", claim: "C-2" }),
    aSplitLink({ id: idOf(613), claim: "C-3" }),
    aSplitLink({ id: idOf(614), mention: null, claim: "C-4" }),
  ];

  test("stand together under the words that were printed", () => {
    showChoice({ links: LINKS });
    const groups = within(screen.getByRole("region", { name: "Chains it stands in" })).getAllByRole("group");
    const refs = groups.map((group) =>
      within(group)
        .getAllByText(/^C-\d$/)
        .map((one) => one.textContent),
    );
    expect(refs).toEqual([["C-1", "C-3"], ["C-2"], ["C-4"]]);
    expect(groups.map((group) => group.querySelector("legend, q")?.textContent)).toEqual([
      ...["SOHRAll 2 of these", "the Observatory", "No words printed"],
    ]);
  });

  test("are chosen together, and left together", async () => {
    const shown = showChoice({ links: LINKS });
    await shown.user.click(screen.getByRole("button", { name: "All 2 of these" }));
    expect(shown.chosen().links).toEqual([idOf(611), idOf(613)]);
    await shown.user.click(screen.getByRole("button", { name: "None of these" }));
    expect(shown.chosen().links).toEqual([]);
  });

  test("are all offered while one of them is left out", async () => {
    const shown = showChoice({ links: LINKS });
    await tick(shown, /^C-1/);
    expect(all("None of these")).toBeNull();
    await tick(shown, /^C-3/);
    expect(all("None of these")).toBeTruthy();
  });
});

describe("what a split changes", () => {
  const preview = (said: Parameters<typeof aSplitPreview>[0]) =>
    show(<SplitPreview source={aSourceView()} preview={aSplitPreview(said)} />);
  const items = () => screen.getAllByRole("listitem").map(({ textContent }) => textContent);

  test("is said in words", () => {
    preview({ into: "مرصد الساحل" });
    expect(items()).toEqual([
      "مرصد الساحل will stand for S-1 in 1 chain of 1 claim. The printed words stay.",
      "0 decided claims will need re-review",
      "A split can be undone.",
    ]);
    expect(screen.getByText("مرصد الساحل").tagName).toBe("BDI");
  });

  test("tells of names, evidence and relations where there are any", () => {
    preview({ names: ["SOHR", "المرصد"], evidence: 1, relations: 2 });
    expect(items()).toEqual(
      expect.arrayContaining([
        "2 names will mean Coast Monitor: SOHR and المرصد",
        "1 piece of evidence will come from it",
        "2 relations will be its own",
      ]),
    );
  });

  test("names the claims that have to be reviewed again", () => {
    preview({ reReviews: reReviewsOf(2) });
    expect(screen.getByText(/2 decided claims will need re-review/)).toBeTruthy();
    expect(screen.getByRole("link", { name: "C-2" }).getAttribute("href")).toBe("/claims/C-2");
  });
});
