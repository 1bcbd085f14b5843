import { describe, expect, it } from "vitest";
import type { ReadLink } from "@/domain/articles/reading";
import { chainInput, linkInput } from "@/domain/claims/schema";
import { aReadLink } from "@/test/screens/article-views";
import {
  addLink,
  type ChainDraft,
  changeLink,
  describeLink,
  findRefusedLink,
  moveLink,
  removeLink,
  toChainInput,
  toDraft,
} from "./chain-draft";

const link = (name: string, role: ReadLink["role"], fields: Partial<ReadLink> = {}) =>
  aReadLink({ name, role, sourceId: null, cue: null, mention: null, ...fields });
const SOHR_ID = "0192f5a0-0000-7000-8000-000000000001";
const draft = toDraft([
  link("Reuters", "outlet", { firstHand: true }),
  link("Anadolu", "relay", { cue: "told", mention: "Andadolu" }),
  link("security sources", "origin", { unnamed: true, stance: "denies" }),
]);
const names = ({ links }: ChainDraft) => links.map(({ name }) => name).join(" < ");

describe("toDraft", () => {
  it("keeps the outlet apart from the links behind it", () => {
    expect([draft.outletName, draft.outletFirstHand, names(draft)]).toEqual([
      "Reuters",
      true,
      "Anadolu < security sources",
    ]);
  });

  it("makes an empty draft of an empty chain", () => {
    expect(toDraft([])).toEqual({ outletName: "", outletFirstHand: false, links: [], nextKey: 0 });
  });
});

describe("editing a draft", () => {
  it("adds the new link as the deepest, under a key of its own", () => {
    const added = addLink(addLink(draft));

    expect(new Set(added.links.map(({ key }) => key)).size).toBe(4);
    expect(added.links.at(-1)?.name).toBe("");
  });

  it("keeps the picked source while a link is described, and the printed words while it is named", () => {
    const [picked] = toDraft([
      link("Reuters", "outlet"),
      link("SOHR", "origin", { sourceId: SOHR_ID }),
    ]).links;
    if (!picked) throw new Error("There is a link.");
    const described = { ...picked, ...describeLink(picked, true) };
    expect(described).toMatchObject({ unnamed: true, name: "SOHR", sourceId: null });

    const reworded = { ...described, name: "activists" };
    const named = { ...reworded, ...describeLink(reworded, false) };
    expect(named).toMatchObject({ unnamed: false, name: "SOHR", sourceId: SOHR_ID });
    expect(describeLink(named, true)).toMatchObject({ unnamed: true, name: "activists", sourceId: null });
  });

  it("takes a link out", () => {
    expect(names(removeLink(draft, 0))).toBe("security sources");
  });

  it("never gives a removed key again", () => {
    expect(addLink(removeLink(draft, 1)).links.map(({ key }) => key)).toEqual([0, 2]);
  });

  it.each([
    ["towards the origin", 0, 1, "security sources < Anadolu"],
    ["towards the outlet", 1, -1, "security sources < Anadolu"],
    ["not beyond the origin", 1, 1, "Anadolu < security sources"],
    ["not beyond the outlet", 0, -1, "Anadolu < security sources"],
    ["not when the key is unknown", 9, 1, "Anadolu < security sources"],
  ] as const)("moves a link %s", (_way, key, by, order) => {
    expect(names(moveLink(draft, key, by))).toBe(order);
  });

  it("changes one link and leaves the others", () => {
    const changed = changeLink(draft, 0, { name: "Anadolu Agency", sourceId: SOHR_ID });

    expect(names(changed)).toBe("Anadolu Agency < security sources");
    expect(changed.links[1]).toBe(draft.links[1]);
  });
});

describe("a refusal of a field", () => {
  const twelve = toDraft([
    link("Reuters", "outlet"),
    ...Array.from({ length: 12 }, (_, index) => link(`source ${index}`, "relay")),
  ]);

  it.each([
    ["chain.0.source", "source 0"],
    ["chain.1", "source 1"],
    ["chain.10.source", "source 10"],
    ["chain.12.source", undefined],
    ["chain", undefined],
    ["outletFirstHand", undefined],
    ["xchain.1", undefined],
  ])("%s is about %s", (path, name) => {
    expect(findRefusedLink(twelve, path)?.name).toBe(name);
  });

  it("may be about one that nobody named", () => {
    const withBlank = changeLink(twelve, 0, { name: "  " });
    expect(findRefusedLink(withBlank, "chain.0.source")?.name).toBe("  ");
  });
});

describe("toChainInput", () => {
  it("names roles by place: the last is the origin", () => {
    expect(toChainInput(draft)).toEqual({
      outletFirstHand: true,
      chain: [
        {
          source: "Anadolu",
          role: "relay",
          stance: "asserts",
          unnamed: false,
          firstHand: false,
          againstInterest: false,
          cue: "told",
          mention: "Andadolu",
        },
        {
          ...{ source: "security sources", role: "origin", stance: "denies", unnamed: true },
          ...{ firstHand: false, againstInterest: false },
        },
      ],
    });
  });

  it("sends the id of a registered source instead of its name", () => {
    const { chain } = toChainInput(changeLink(draft, 0, { sourceId: SOHR_ID }));

    expect(chain[0]).toMatchObject({ sourceId: SOHR_ID });
    expect(chain[0]).not.toHaveProperty("source");
  });

  it("sends a link that nobody named, for the server to refuse: a chain never ends elsewhere in silence", () => {
    const { chain } = toChainInput(addLink(removeLink(draft, 1)));

    expect(chain.map(({ role }) => role)).toEqual(["relay", "origin"]);
    expect(chainInput.safeParse(chain).error?.issues).toMatchObject([
      { path: [1, "source"], message: "must name a source; a link without one is taken out" },
    ]);
  });

  it("sends an original only with its address", () => {
    const without = toChainInput(changeLink(draft, 0, { originalChecked: true }));
    const withUrl = toChainInput(
      changeLink(draft, 0, { originalUrl: " https://example.org/post ", originalChecked: true }),
    );

    expect(without.chain[0]).not.toHaveProperty("originalChecked");
    expect(withUrl.chain[0]).toMatchObject({
      originalUrl: "https://example.org/post",
      originalChecked: true,
    });
  });

  it("sends what the server's schema takes", () => {
    for (const input of toChainInput(draft).chain) expect(linkInput.safeParse(input).success).toBe(true);
  });
});
