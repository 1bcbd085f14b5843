import { screen } from "@testing-library/react";
import { describe, expect, test } from "vitest";
import { editSourceAction } from "@/server/sources/actions";
import type { SourceView } from "@/server/sources/views";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { idOf } from "@/test/screens/claim-views";
import { closed } from "@/test/screens/closed";
import { show } from "@/test/screens/show";
import { anAlias, aSourceView } from "@/test/screens/source-views";
import { EditSourceDialog } from "./edit-source-dialog";

function aliasOf(number: number, name: string) {
  const { warnings: _, ...alias } = anAlias({ id: idOf(100 + number), name });
  return alias;
}

const SOHR = { ...aliasOf(1, "SOHR"), language: "en", since: "2006", until: null };
const SOURCE = aSourceView({ country: "GB", homepage: "https://www.syriahr.com", aliases: [SOHR] });
const CONFLICT = refused("Somebody changed this source.", { code: "conflict" });

async function open(source: SourceView = SOURCE) {
  const dialog = show(<EditSourceDialog source={source} />);
  await dialog.user.click(screen.getByRole("button", { name: "Edit" }));
  return dialog;
}

type Shown = Awaited<ReturnType<typeof open>>;
const save = ({ user }: Shown) => user.click(screen.getByRole("button", { name: "Save" }));
const field = (label: string) => screen.getByLabelText<HTMLInputElement>(label);

describe("the form", () => {
  test("is closed until it is asked for", () => {
    show(<EditSourceDialog source={SOURCE} />);
    expect(screen.queryByRole("dialog")).toBeNull();
  });

  test("says which source it is of, and holds what is known of it", async () => {
    await open();
    expect(screen.getByRole("dialog", { name: "Edit S-1" })).toBeTruthy();
    expect(field("Name *").value).toBe("Syrian Observatory for Human Rights");
    expect(field("Country").value).toBe("GB");
    expect(field("Home page").value).toBe("https://www.syriahr.com");
    expect(field("Name 1").value).toBe("SOHR");
    expect(field("First day of name 1").value).toBe("2006");
  });

  test("sends every field against the version that was read, and closes", async () => {
    const sent = answers(editSourceAction, done(undefined));
    const dialog = await open();
    await dialog.user.clear(field("Country"));
    await dialog.user.type(field("Citation"), "A book");
    await save(dialog);

    await closed();
    expect(sent).toEqual([
      {
        id: SOURCE.id,
        patch: {
          ...{ name: SOURCE.name, kind: "monitor", country: null, homepage: SOURCE.homepage },
          ...{ wikidataId: null, citation: "A book", version: 4 },
          aliases: [{ name: "SOHR", language: "en", since: "2006", until: null }],
        },
      },
    ]);
  });

  test("changes no list of names that it does not hold in full", async () => {
    const sent = answers(editSourceAction, done(undefined));
    const dialog = await open(aSourceView({ aliases: [SOHR], aliasCount: 2 }));
    expect(screen.queryByLabelText("Name 1")).toBeNull();
    await save(dialog);
    expect(sent).toHaveLength(1);
    expect(sent[0]?.patch).not.toHaveProperty("aliases");
  });

  test("of an unnamed source changes its words", async () => {
    const sent = answers(editSourceAction, done(undefined));
    const dialog = await open(aSourceView({ name: "a security official", kind: "unnamed" }));
    await dialog.user.clear(field("Name *"));
    await dialog.user.type(field("Name *"), "two security officials");
    await save(dialog);
    expect(sent).toMatchObject([{ patch: { name: "two security officials", kind: "unnamed" } }]);
  });

  test("sends nothing when it is closed with Escape, and begins anew", async () => {
    const sent = answers(editSourceAction, done(undefined));
    const dialog = await open();
    await dialog.user.type(field("Citation"), "A book");
    await dialog.user.keyboard("{Escape}");
    await closed();
    await dialog.user.click(screen.getByRole("button", { name: "Edit" }));
    expect(field("Citation").value).toBe("");
    expect(sent).toEqual([]);
  });

  test("is sent once, however often it is pressed", async () => {
    const waiting = later<void>();
    const sent = answers(editSourceAction, waiting.answer);
    const dialog = await open();
    await save(dialog);
    await save(dialog);
    waiting.give(done(undefined));
    await closed();
    expect(sent).toHaveLength(1);
  });
});

describe("a refusal", () => {
  test.each([
    ["a rule's", () => refused("S-7 is called that already."), "S-7 is called that already."],
    ["a lost connection's", unreachable, /The desk could not be reached/],
  ])("is said and leaves what was typed: %s", async (_, answer, words) => {
    answers(editSourceAction, answer);
    const dialog = await open();
    await dialog.user.type(field("Citation"), "A book");
    await save(dialog);
    expect(await screen.findByText(words)).toBeTruthy();
    expect(field("Citation").value).toBe("A book");
    expect(screen.queryByRole("button", { name: /Load the newest/ })).toBeNull();
  });

  test.each(["name", "kind", "country", "homepage", "wikidataId", "citation", "aliases"])(
    "about %s is said at the field, and only there",
    async (path) => {
      const problems = [{ path: `patch.${path}`, message: "This can't be." }];
      answers(editSourceAction, refused("Some fields need another look.", { problems }));
      const dialog = await open();
      await save(dialog);
      expect(await screen.findByText("This can't be.")).toBeTruthy();
      expect(screen.queryByText("Some fields need another look.")).toBeNull();
    },
  );

  test("about a name somebody else bears is said at the names, and only there", async () => {
    const problems = [{ path: "aliases", message: "S-7 bears one of these names." }];
    answers(editSourceAction, refused("S-7 bears one of these names.", { problems }));
    const dialog = await open();
    await save(dialog);
    expect(await screen.findAllByText("S-7 bears one of these names.")).toHaveLength(1);
  });

  test("about more than the fields is said above them", async () => {
    const problems = [
      { path: "patch.name", message: "This can't be." },
      { path: "patch.version", message: "Nor can this." },
    ];
    answers(editSourceAction, refused("Some fields need another look.", { problems }));
    const dialog = await open();
    await save(dialog);
    expect(await screen.findByText("Some fields need another look.")).toBeTruthy();
  });
});

describe("somebody else was first", () => {
  async function loadNewest(dialog: Shown, newest: SourceView) {
    await save(dialog);
    await dialog.user.click(await screen.findByRole("button", { name: "Load the newest version and go on" }));
    dialog.rerender(<EditSourceDialog source={newest} />);
  }

  test("the newest version is loaded, what was typed stays and what was not touched follows", async () => {
    const sent = answers(editSourceAction, ({ patch }) => (patch.version === 5 ? done(undefined) : CONFLICT));
    const dialog = await open();
    await dialog.user.type(field("Citation"), "A book");
    await loadNewest(dialog, { ...SOURCE, name: "SOHR", citation: "Another book", version: 5 });

    expect(dialog.journey).toEqual(["refresh"]);
    expect(field("Name *").value).toBe("SOHR");
    expect(field("Citation").value).toBe("A book");
    expect(screen.queryByText("Somebody changed this source.")).toBeNull();

    await save(dialog);
    expect(sent.map(({ patch }) => patch.version)).toEqual([4, 5]);
    expect(sent[1]).toMatchObject({ patch: { name: "SOHR", citation: "A book" } });
  });

  test("a name they added is not taken away by one that was typed meanwhile", async () => {
    const sent = answers(editSourceAction, ({ patch }) => (patch.version === 5 ? done(undefined) : CONFLICT));
    const dialog = await open();
    await dialog.user.click(screen.getByRole("button", { name: "Add a name" }));
    await dialog.user.type(field("Name 2"), "the Observatory");
    const aliases = [SOHR, aliasOf(2, "المرصد السوري")];
    await loadNewest(dialog, { ...SOURCE, aliases, aliasCount: 2, version: 5 });
    await save(dialog);

    const names = sent[1]?.patch.aliases?.map((one) => (typeof one === "string" ? one : one.name));
    expect(names?.toSorted()).toEqual(["SOHR", "the Observatory", "المرصد السوري"]);
  });
});
