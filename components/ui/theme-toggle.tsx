"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useSyncExternalStore } from "react";
import { Segmented } from "@/components/ui/segmented";
import { parseTheme, type Theme, themeCookie } from "@/components/ui/theme";

const OPTIONS = [
  { value: "system", label: "System", icon: <Monitor aria-hidden /> },
  { value: "light", label: "Light", icon: <Sun aria-hidden /> },
  { value: "dark", label: "Dark", icon: <Moon aria-hidden /> },
];

function watchTheme(changed: () => void) {
  const observer = new MutationObserver(changed);
  observer.observe(document.documentElement, { attributeFilter: ["data-theme"] });
  return () => observer.disconnect();
}

function shownTheme(): Theme {
  return parseTheme(document.documentElement.dataset.theme);
}

function chooseTheme(value: string) {
  const theme = parseTheme(value);

  // Not the Cookie Store API: it is missing where the desk is reached over plain http.
  Object.assign(document, { cookie: themeCookie(theme) });
  document.documentElement.dataset.theme = theme;
}

/** Light, dark, or as the machine has it; kept in a cookie, so that the server draws the next page right. */
export function ThemeToggle() {
  const theme = useSyncExternalStore(watchTheme, shownTheme, () => "system");

  return (
    <Segmented legend="Theme" name="theme" options={OPTIONS} value={theme} onValueChange={chooseTheme} />
  );
}
