import { screen } from "@testing-library/react";
import { expect, test } from "vitest";
import { show } from "@/test/screens/show";
import { ListFilter } from "./list-filter";

const sent = () => {
  const { form } = screen.getByText("Search").closest("button") ?? {};
  return form && { to: form.getAttribute("action"), fields: [...new FormData(form)] };
};

test("a search goes to the address of the list, without a script", async () => {
  const { user } = show(<ListFilter />);
  await user.type(screen.getByLabelText("Search titles and texts"), "Khan Tuman");
  await user.type(screen.getByLabelText("Outlet"), "Reuters");

  expect(sent()).toEqual({
    to: "/articles",
    fields: [
      ["q", "Khan Tuman"],
      ["outlet", "Reuters"],
    ],
  });
  expect(screen.getByText("Search").closest("button")?.type).toBe("submit");
});

test("what the list is searched by now stands in the fields", () => {
  show(<ListFilter q="خان طومان" outlet="S-2" />);

  expect(sent()?.fields).toEqual([
    ["q", "خان طومان"],
    ["outlet", "S-2"],
  ]);
});
