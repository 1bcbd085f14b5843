import { screen, waitFor } from "@testing-library/react";
import { expect, test } from "vitest";
import { verifyLogAction } from "@/server/audit/actions";
import { answers, done, later, refused, unreachable } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { ChainHead } from "./chain-head";
import { VerifyChain } from "./verify-chain";

const HASH = "ab12cd34".repeat(8);
const holds = (events: number) =>
  done({ ok: true as const, events, head: { seq: events, position: events, hash: HASH } });
const verify = (user: ReturnType<typeof show>["user"]) => user.click(screen.getByText("Verify the chain"));

test("nothing is claimed of the chain before it was verified", () => {
  show(<VerifyChain />);
  expect(screen.queryByText(/The chain/)).toBeNull();
});

test.each([
  [0, "0 events checked"],
  [1, "1 event checked"],
  [12_345, "12,345 events checked"],
])("a chain of %i events that holds is told with its number and its head", async (events, words) => {
  const sent = answers(verifyLogAction, holds(events));
  const { user } = show(<VerifyChain />);
  await verify(user);

  expect((await screen.findByRole("status")).textContent).toBe(
    `The chain holds${words}, up to the head ${HASH}.`,
  );
  expect(sent).toEqual([{}]);
});

test.each([
  ["changed", /this event was changed after it was sealed/],
  ["missing_before", /an event before this one is missing/],
  ["inserted", /this event was put in after its time/],
  ["broken_link", /this event’s seal does not continue the one before it/],
  ["missing_at_end", /this event is missing/],
] as const)(
  "a chain that is broken (%s) names the first broken entry, why, and what to do",
  async (reason, words) => {
    answers(verifyLogAction, done({ ok: false as const, brokenAt: { seq: 17, reason } }));
    const { user } = show(<VerifyChain />);
    await verify(user);

    const alert = (await screen.findByRole("alert")).textContent;
    expect(alert).toMatch(/^The chain is broken at event 17/);
    expect(alert).toMatch(words);
    expect(alert).toMatch(/Keep the database as it is/);
  },
);

test("a verification that failed says nothing of the chain", async () => {
  const given = [async () => holds(3), unreachable];
  answers(verifyLogAction, () => (given.shift() ?? unreachable)());
  const { user } = show(<VerifyChain />);
  await verify(user);
  await screen.findByText("The chain holds");
  await verify(user);

  expect((await screen.findByRole("alert")).textContent).toMatch(/could not be reached/);
  expect(screen.queryByText("The chain holds")).toBeNull();
});

test("while it is verified anew the last finding is not shown", async () => {
  const waiting = later<ReturnType<typeof holds>["value"]>();
  const given = [async () => holds(3), waiting.answer];
  answers(verifyLogAction, () => (given.shift() ?? waiting.answer)());
  const { user } = show(<VerifyChain />);
  await verify(user);
  await screen.findByText("The chain holds");
  await verify(user);

  await waitFor(() => expect(screen.queryByText("The chain holds")).toBeNull());
  waiting.give(holds(4));
  expect(await screen.findByText(/4 events checked/)).toBeTruthy();
});

test("who may not verify is told so", async () => {
  answers(verifyLogAction, refused("You may not verify the log.", { code: "forbidden" }));
  const { user } = show(<VerifyChain />);
  await verify(user);
  expect((await screen.findByRole("alert")).textContent).toBe("You may not verify the log.");
});

test.each([
  [0, "0 sealed events, head hash"],
  [1, "1 sealed event, head hash"],
  [10_001, "10,001 sealed events, head hash"],
])(
  "the head of %i events is shown with their exact number and the whole hash, to be copied",
  (position, words) => {
    show(<ChainHead head={{ seq: position, position, hash: HASH }} />);
    expect(screen.getByText(words)).toBeTruthy();
    expect(screen.getByText(HASH)).toBeTruthy();
    expect(screen.getByRole("button", { name: "Copy the head hash" })).toBeTruthy();
  },
);
