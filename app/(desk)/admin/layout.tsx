import type { ReactNode } from "react";
import { AdminTabs } from "@/components/access/admin-tabs";

/** The pages of the admin section under their tabs. Who may see a page is checked by the page itself. */
export default function AdminLayout({ children }: { children: ReactNode }) {
  return (
    <>
      <AdminTabs />
      {children}
    </>
  );
}
