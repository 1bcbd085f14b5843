import type { Token } from "@/domain/extraction/tokens";
import type { FigureCategory } from "../figure";
import type { Counted } from "./counted";
import type { Quantity } from "./quantities";

const CURRENCY = new Map<string, string>(Object.entries({ $: "$", "€": "€", "£": "£" }));
const MONEY = new Map<string, string>(
  Object.entries({
    dollars: "$",
    dollar: "$",
    euros: "€",
    pounds: "£",
    lira: "lira",
    roubles: "roubles",
    rubles: "roubles",
  }),
);
const MEASURES = new Map<string, string>(
  Object.entries({
    km: "km",
    kilometres: "km",
    kilometers: "km",
    kilometre: "km",
    kilometer: "km",
    miles: "miles",
    mile: "miles",
    metres: "m",
    meters: "m",
    m: "m",
    tonnes: "tonnes",
    tons: "tonnes",
    kg: "kg",
    kilograms: "kg",
  }),
);
const DURATIONS = /^(?:second|minute|hour|day|week|month|year|decade)s?$/;
/** Without a noun these count people. */
const HUMAN = new Set<FigureCategory>([
  "killed",
  "wounded",
  "casualties",
  "missing",
  "captured",
  "kidnapped",
  "released",
  "surrendered",
  "displaced",
  "evacuated",
  "trapped",
]);
const SHARES = new Set(["percent", "%"]);

/** What a figure is measured in, with the category that the unit itself gives. */
interface Unit {
  unit: string;
  category: FigureCategory | null;
}

/**
 * The unit of a figure: a currency sign, "percent", a measure or time behind the number, else the counted noun. A number without
 * a noun whose category is one of people counts "people" ("killing 30").
 */
export function unitOf(
  tokens: Token[],
  quantity: Quantity,
  counted: Counted,
  category: FigureCategory | null,
): Unit {
  const sign = CURRENCY.get(tokens[quantity.number - 1]?.text ?? "");
  const next = tokens[quantity.range.to]?.lower ?? "";
  if (sign) return { unit: sign, category: "money" };
  const money = MONEY.get(next);
  if (money) return { unit: money, category: "money" };
  if (
    SHARES.has(quantity.suffix) ||
    SHARES.has(next) ||
    (next === "per" && tokens[quantity.range.to + 1]?.lower === "cent")
  )
    return { unit: "percent", category: "share" };

  const measure =
    MEASURES.get(quantity.suffix) ?? MEASURES.get(next) ?? (next === "square" ? "square km" : undefined);
  if (measure) return { unit: measure, category: "other" };
  const spell = DURATIONS.test(next) ? next : tokens[quantity.range.to + (next === "-" ? 1 : 0)]?.lower;
  if (spell && DURATIONS.test(spell)) return { unit: spell.replace(/s?$/, "s"), category: "duration" };
  if (counted.isPeople || (counted.head === "" && category !== null && HUMAN.has(category)))
    return { unit: "people", category: null };
  return { unit: counted.head, category: null };
}
