import type { Metadata, Viewport } from "next";
import { cookies } from "next/headers";
import type { ReactNode } from "react";
import { parseTheme, THEME_COOKIE } from "@/components/ui/theme";
import { UiProvider } from "@/components/ui/ui-provider";
import "./globals.css";

/** What a page's own title is set into. */
export const metadata: Metadata = {
  title: { default: "Sayso", template: "%s · Sayso" },
  description:
    "A desk tool that takes news apart into claims, ties each to who said it, and settles whether it holds.",
};

/** The page may use the whole screen; what stands at its edge keeps clear of the phone's own bars. */
export const viewport: Viewport = { viewportFit: "cover" };

/** The document: language, the person's theme, and what the components need around them. */
export default async function RootLayout({ children }: { children: ReactNode }) {
  const theme = parseTheme((await cookies()).get(THEME_COOKIE)?.value);

  return (
    <html lang="en" dir="ltr" data-theme={theme}>
      <body>
        <UiProvider>{children}</UiProvider>
      </body>
    </html>
  );
}
