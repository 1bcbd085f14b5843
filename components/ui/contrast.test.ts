import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";

const sheet = readFileSync(fileURLToPath(new URL("../../app/globals.css", import.meta.url)), "utf8");
const THEMES = ["light", "dark"] as const;
const GROUNDS = ["ground", "surface", "sunken"];
const STANDINGS = ["unreviewed", "in-review", "corroborated", "disputed", "unverifiable", "needs-re-review"];

type Theme = (typeof THEMES)[number];

/** A token's colour in a theme, as #rrggbb; follows a token that only names another. */
function token(name: string, theme: Theme): string {
  const pair = sheet.match(new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}), (#[0-9a-f]{6})\\);`));
  const alias = sheet.match(new RegExp(`--${name}: var\\(--([a-z-]+)\\);`));
  if (!pair && alias?.[1]) return token(alias[1], theme);

  const colour = theme === "light" ? pair?.[1] : pair?.[2];
  if (!colour) throw new Error(`globals.css gives no colour to --${name} in ${theme}`);
  return colour;
}

/** Relative luminance by WCAG 2.2. */
function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const share = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio by WCAG 2.2, from 1 to 21. */
function contrast(one: string, other: string, theme: Theme): number {
  const [a, b] = [luminance(token(one, theme)), luminance(token(other, theme))];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

const pairs = (names: string[], others: string[]) =>
  names.flatMap((one) => others.map((other) => [one, other] as const));

describe.each(THEMES)("the colours of the %s theme", (theme) => {
  const text = [
    "ink",
    "ink-soft",
    "ink-faint",
    "accent",
    "accent-strong",
    "danger",
    "danger-strong",
    "success",
    "warning",
  ];

  it.each(pairs([...text, ...STANDINGS], GROUNDS))(
    "set %s as text on %s at 4.5:1 or more",
    (name, ground) => {
      expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(4.5);
    },
  );

  it.each([
    ["on-accent", "accent"],
    ["on-accent", "accent-strong"],
    ["on-danger", "danger"],
    ["accent", "accent-wash"],
    ["accent-strong", "accent-wash"],
    ["ink", "accent-wash"],
    ["danger", "danger-wash"],
  ])("set %s on a control filled with %s at 4.5:1 or more", (name, fill) => {
    expect(contrast(name, fill, theme)).toBeGreaterThanOrEqual(4.5);
  });

  it.each(pairs(["edge", "focus"], GROUNDS))("draw %s on %s at 3:1 or more", (name, ground) => {
    expect(contrast(name, ground, theme)).toBeGreaterThanOrEqual(3);
  });

  it.each(STANDINGS)("keep article text on the wash of %s at 7:1 or more", (standing) => {
    expect(contrast("ink", `${standing}-wash`, theme)).toBeGreaterThanOrEqual(7);
  });

  it.each(STANDINGS)("draw the line of %s on its own wash at 3:1 or more", (standing) => {
    expect(contrast(standing, `${standing}-wash`, theme)).toBeGreaterThanOrEqual(3);
  });

  it("differ in lightness from standing to standing, so that a grey print still tells them apart", () => {
    const ladder = STANDINGS.map((standing) => luminance(token(standing, theme)) + 0.05).toSorted(
      (a, b) => a - b,
    );
    const steps = ladder.slice(1).map((level, index) => level / (ladder[index] ?? level));

    expect(Math.min(...steps)).toBeGreaterThanOrEqual(1.15);
  });
});

describe("the sheet of tokens", () => {
  it("defines every token that the theme hands to the classes", () => {
    const theme = sheet.slice(sheet.indexOf("@theme inline"));
    const used = [...theme.matchAll(/--color-[a-z-]+: var\(--([a-z-]+)\)/g)].map((match) => match[1]);
    const missing = used.filter((name) => !new RegExp(`^\\s+--${name}: `, "m").test(sheet));

    expect(used.length).toBeGreaterThan(20);
    expect(missing).toEqual([]);
  });

  it("holds no colour outside the block of tokens", () => {
    const rest = sheet.slice(sheet.indexOf(':root[data-theme="light"]'));

    expect(rest.match(/#[0-9a-f]{3,8}\b|rgba?\(|hsla?\(|oklch\(/g)).toBeNull();
  });
});
