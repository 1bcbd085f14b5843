/** The themes a person can choose; `system` follows the machine. */
export const THEMES = ["system", "light", "dark"] as const;

/** One of the themes. */
export type Theme = (typeof THEMES)[number];

/** The cookie that keeps the choice, read by the server so that the first paint is right. */
export const THEME_COOKIE = "theme";

/** The theme a cookie names; anything else means `system`. */
export function parseTheme(value: string | undefined): Theme {
  return THEMES.find((theme) => theme === value) ?? "system";
}

/** The cookie text that keeps a choice for a year. */
export function themeCookie(theme: Theme): string {
  return `${THEME_COOKIE}=${theme}; path=/; max-age=31536000; samesite=lax`;
}
