import type { Metadata } from "next";
import { SettingsForm } from "@/components/access/settings-form";
import { PageHeader } from "@/components/ui/page-header";
import { pageActor } from "@/server/http/page-actor";
import { listSettings } from "@/server/settings/queries";

export const metadata: Metadata = { title: "Settings" };

/** The settings of the desk. */
export default async function SettingsPage() {
  const actor = await pageActor("settings.read");

  return (
    <>
      <PageHeader title="Settings" />
      <SettingsForm settings={await listSettings(actor)} />
    </>
  );
}
