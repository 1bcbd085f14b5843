import { screen, waitFor } from "@testing-library/react";
import { useState } from "react";
import { expect, test } from "vitest";
import type { ActionResult } from "@/lib/action-result";
import { later, refused } from "@/test/screens/answers";
import { show } from "@/test/screens/show";
import { Dialog } from "./dialog";
import { TextField } from "./field";
import { Segmented } from "./segmented";
import { problemAt, useAction } from "./use-action";

const problems = (...paths: string[]) =>
  refused("No.", { problems: paths.map((path) => ({ path, message: `Not this ${path}.` })) });

/** Two fields and a button; what is sent is refused at the fields named by `path`. */
function Fields({ paths, folded = false }: { paths: string[]; folded?: boolean }) {
  const { run, failure } = useAction(async () => problems(...paths));
  const [note, setNote] = useState("");
  const place = <TextField label="Place" error={problemAt(failure, "place")} />;
  return (
    <>
      <TextField label="Title" error={problemAt(failure, "title")} />
      {folded ? <details>{place}</details> : place}
      <TextField label="Note" value={note} onChange={(event) => setNote(event.currentTarget.value)} />
      <button type="button" onClick={() => run(undefined)}>
        Save
      </button>
    </>
  );
}

/** A form whose answer comes when the test gives it. */
function Slow({ answer }: { answer: () => Promise<ActionResult<never>> }) {
  const { run, failure } = useAction(answer);
  return (
    <form>
      <TextField label="Place" error={problemAt(failure, "place")} />
      <button type="button" onClick={() => run(undefined)}>
        Save
      </button>
    </form>
  );
}

const focused = (label: string) =>
  waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText(label)));

test("the first field that was refused takes the keyboard, its words read out with it", async () => {
  const { user } = show(
    <form>
      <Fields paths={["place"]} />
    </form>,
  );
  await user.click(screen.getByText("Save"));
  await focused("Place");
  const described = document.activeElement?.getAttribute("aria-describedby") ?? "";
  expect(document.getElementById(described)?.textContent).toBe("Not this place.");
});

test("of two it is the upper one", async () => {
  const { user } = show(
    <form>
      <Fields paths={["place", "title"]} />
    </form>,
  );
  await user.click(screen.getByText("Save"));
  await focused("Title");
});

test("whoever goes on to another field is left there, until they send again", async () => {
  const { user } = show(
    <form>
      <Fields paths={["place"]} />
    </form>,
  );
  await user.click(screen.getByText("Save"));
  await focused("Place");
  await user.type(screen.getByLabelText("Note"), "Here.");
  expect(document.activeElement).toBe(screen.getByLabelText("Note"));
  await user.click(screen.getByText("Save"));
  await focused("Place");
});

test("whoever goes on in another form while the answer is on its way is left there", async () => {
  const waiting = later<never>();
  const { user } = show(
    <>
      <Slow answer={waiting.answer} />
      <form>
        <TextField label="Rationale" />
      </form>
    </>,
  );
  await user.click(screen.getByText("Save"));
  await user.type(screen.getByLabelText("Rationale"), "It");
  waiting.give(problems("place"));
  await screen.findByText("Not this place.");
  await user.keyboard(" holds");
  expect(screen.getByLabelText<HTMLInputElement>("Rationale").value).toBe("It holds");
});

test("a failure that is about no field leaves the keyboard where it is", async () => {
  const { user } = show(
    <form>
      <Fields paths={[]} />
    </form>,
  );
  await user.click(screen.getByText("Save"));
  expect(document.activeElement).toBe(screen.getByText("Save"));
});

test("it is a field of the form that was sent, not one that was refused elsewhere", async () => {
  const { user } = show(
    <>
      <form>
        <TextField label="Elsewhere" error="Not this either." />
      </form>
      <Dialog open title="Edit">
        <Fields paths={["title"]} />
      </Dialog>
    </>,
  );
  await user.click(screen.getByText("Save"));
  await focused("Title");
});

test("a refused field that is folded away is unfolded", async () => {
  const { user } = show(
    <form>
      <Fields paths={["place"]} folded />
    </form>,
  );
  await user.click(screen.getByText("Save"));
  await focused("Place");
  expect(document.querySelector("details")?.open).toBe(true);
});

const WAYS = [
  { value: "one", label: "One" },
  { value: "two", label: "Two" },
];

/** A choice that is refused, beginning with `chosen`. */
function Choice({ chosen }: { chosen?: string }) {
  const { run, failure } = useAction(async () => problems("way"));
  const error = problemAt(failure, "way");
  return (
    <form>
      <Segmented legend="Way" name="way" options={WAYS} defaultValue={chosen} error={error} />
      <button type="button" onClick={() => run(undefined)}>
        Save
      </button>
    </form>
  );
}

test.each([
  ["what is chosen in it", "two", "Two"],
  ["its first choice", undefined, "One"],
])("in a group that was refused it is %s", async (_what, chosen, label) => {
  const { user } = show(<Choice chosen={chosen} />);
  await user.click(screen.getByText("Save"));
  await focused(label);
});
