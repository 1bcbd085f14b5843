import { redirect } from "next/navigation";
import { pageActor } from "@/server/http/page-actor";

/** The admin section begins with its people. */
export default async function AdminPage() {
  await pageActor("user.read");
  redirect("/admin/people");
}
