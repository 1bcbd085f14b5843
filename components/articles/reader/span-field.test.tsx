import { screen } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import type { Span } from "@/lib/text/code-points";
import { spanOf } from "@/test/screens/article-views";
import { show } from "@/test/screens/show";
import { SpanField } from "./span-field";

const TEXT = "💥 Nine died in Khan Tuman, they said.";

function Field({ text, quote }: { text: string; quote: string }) {
  const [span, setSpan] = useState<Span>(spanOf(quote, text));
  return <SpanField points={[...text]} span={span} onChange={setSpan} />;
}

const showField = (quote: string, text = TEXT) => show(<Field text={text} quote={quote} />);
const quoted = () => document.querySelector("mark")?.textContent;
const context = () => document.querySelector("mark")?.parentElement;

test("the quoted words stand in their context, apart from it", () => {
  showField("Nine died");
  expect(quoted()).toBe("Nine died");
  expect(context()?.textContent).toBe(TEXT);
});

test.each([
  ["Begin a word earlier", "died in Khan", "Nine died in Khan"],
  ["Begin a word later", "Nine died in", "died in"],
  ["End a word earlier", "Nine died in", "Nine died"],
  ["End a word later", "Nine died", "Nine died in"],
])("%s", async (name, before, after) => {
  const { user } = showField(before);
  await user.click(screen.getByRole("button", { name }));
  expect(quoted()).toBe(after);
});

test("each step goes on from the one before", async () => {
  const { user } = showField("died");
  await user.dblClick(screen.getByRole("button", { name: "End a word later" }));
  await user.click(screen.getByRole("button", { name: "Begin a word earlier" }));
  expect(quoted()).toBe("Nine died in Khan");
});

test.each([
  ["Begin a word later", "died"],
  ["End a word earlier", "died"],
  ["End a word later", "said."],
])(
  "%s leaves %j as it is: at least a word stays, and nothing beyond the text comes in",
  async (name, quote) => {
    const { user } = showField(quote);
    await user.click(screen.getByRole("button", { name }));
    expect(quoted()).toBe(quote);
  },
);

test("the words that are quoted now are announced, and run the way they are written", () => {
  showField("تسعة", "قتل تسعة في خان طومان");
  expect(["aria-live", "dir"].map((name) => context()?.getAttribute(name))).toEqual(["polite", "auto"]);
});

test("of a long text only what is near is shown, and no character is cut in two", () => {
  const text = `${"💥".repeat(90)} Nine died ${"🔥".repeat(90)}`;
  showField("Nine died", text);
  expect(context()?.textContent).toBe(`… ${"💥".repeat(59)} Nine died ${"🔥".repeat(59)} …`);
});

test("the context is cut between words, and what was left out is marked", () => {
  const text = `${"before ".repeat(20)}Nine died${" after".repeat(20)}`;
  showField("Nine died", text);
  expect(context()?.textContent).toBe(`… ${"before ".repeat(8)}Nine died${" after".repeat(9)} …`);
});
