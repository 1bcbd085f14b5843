"use client";

import type { FormEvent, ReactNode } from "react";
import { CheckField, SelectField, TextField } from "@/components/ui/field";
import { SaveFailure } from "@/components/ui/save-failure";
import { SubmitButton } from "@/components/ui/submit-button";
import { useToast } from "@/components/ui/toast";
import { problemAt, useAction } from "@/components/ui/use-action";
import type { Setting, SettingInput } from "@/domain/settings/settings";
import { changeSettingAction } from "@/server/settings/actions";

/** The settings of the desk, each saved by itself. */
export function SettingsForm({ settings }: { settings: readonly Setting[] }) {
  return (
    <div className="flex max-w-xl flex-col gap-8">
      {settings.map((setting) => (
        <SettingForm key={setting.key} setting={setting} />
      ))}
    </div>
  );
}

/** Reads what a form holds for its setting; the server checks it. */
const READERS: Record<Setting["key"], (data: FormData) => unknown> = {
  deskName: (data) => data.get("value"),
  reviewsPerClaim: (data) => Number(data.get("value")),
  fetchArticles: (data) => data.get("value") === "on",
};

const FIELDS: Record<Setting["key"], (setting: Setting, error: string | undefined) => ReactNode> = {
  deskName: ({ value }, error) => (
    <TextField
      label="Name of the desk"
      name="value"
      hint="Shown where people sign in."
      defaultValue={String(value)}
      error={error}
      required
    />
  ),
  reviewsPerClaim: ({ value }, error) => (
    <SelectField
      label="Reviews per claim"
      name="value"
      hint="How many reviews decide a claim."
      defaultValue={String(value)}
      options={[{ value: "1", label: "One" }]}
      error={error}
    />
  ),
  fetchArticles: ({ value }, error) => (
    <CheckField
      label="Fetch articles by their address"
      name="value"
      hint="Sayso asks other hosts on the network for pages people name. Inner networks stay out of reach."
      defaultChecked={value === true}
      error={error}
    />
  ),
};

function SettingForm({ setting }: { setting: Setting }) {
  const { run, pending, failure, clear } = useAction(changeSettingAction);
  const { show } = useToast();
  const { key, version } = setting;

  async function submit(event: FormEvent<HTMLFormElement>) {
    event.preventDefault();
    const value = READERS[key](new FormData(event.currentTarget));
    const result = await run({ key, value, version } as SettingInput);
    if (result.ok) show({ message: "Saved." });
  }

  return (
    <form
      method="post"
      onSubmit={submit}
      className="flex flex-col items-start gap-3 border-b border-hairline pb-8"
    >
      <SaveFailure failure={failure} fields={["value"]} onReload={clear} />
      <div className="w-full">{FIELDS[key](setting, problemAt(failure, "value"))}</div>
      <SubmitButton variant="secondary" pending={pending}>
        Save
      </SubmitButton>
    </form>
  );
}
