import { screen } from "@testing-library/react";
import { expect, test, vi } from "vitest";
import { refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { NewerWords, SaveProblem } from "./newer-claim";

const CONFLICT = refused("Somebody else changed this claim.", { code: "conflict" }).error;
const load = () => screen.queryByRole("button", { name: "Load the newest version and go on" });

test("why a claim was not saved is announced at once", () => {
  show(<SaveProblem failure={refused("A claim needs words.").error} onLoad={async () => undefined} />);
  expect(screen.getByRole("alert").textContent).toBe("A claim needs words.");
  expect(load()).toBeNull();
});

test("where somebody else was first their version can be loaded, once however often that is pressed", async () => {
  let finish: () => void = () => undefined;
  const onLoad = vi.fn(() => new Promise<void>((resolve) => (finish = resolve)));
  const { user } = show(<SaveProblem failure={CONFLICT} onLoad={onLoad} />);
  await user.dblClick(load() ?? document.body);
  expect(onLoad).toHaveBeenCalledOnce();
  finish();
  await vi.waitFor(() => expect(load()?.getAttribute("aria-disabled")).toBeNull());
  await user.click(load() ?? document.body);
  expect(onLoad).toHaveBeenCalledTimes(2);
  finish();
});

test("where there is nothing to load nothing offers to", () => {
  show(<SaveProblem failure={CONFLICT} onLoad={null} />);
  expect(screen.getByRole("alert").textContent).toBe("Somebody else changed this claim.");
  expect(load()).toBeNull();
});

test("the words of somebody else stand beside one's own without an alarm, the way they are written", async () => {
  const onTake = vi.fn();
  const { user } = show(<NewerWords statement="قتل عشرة" onTake={onTake} />);
  expect(screen.getByText("قتل عشرة").getAttribute("dir")).toBe("auto");
  expect(screen.getByRole("status").textContent).toMatch(/What you typed is unchanged/);
  await user.click(screen.getByRole("button", { name: "Use these words instead" }));
  expect(onTake).toHaveBeenCalledOnce();
});
