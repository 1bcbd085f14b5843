import { readFileSync, writeFileSync } from "node:fs";

/** A table in Markdown. */
export function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.join(" | ")} |`;
  return [line(heads), line(heads.map(() => "---")), ...rows.map(line)].join("\n");
}

/** Puts text between a pair of markers of a document (`<!-- name -->`, `<!-- /name -->`) in the place of what stood there. */
export function writeBetween(file: string, name: string, text: string): void {
  const document = readFileSync(file, "utf8");
  const markers = new RegExp(`(<!-- ${name} -->\\n)[\\s\\S]*(<!-- /${name} -->)`);
  if (!markers.test(document)) throw new Error(`${file} has no place for ${name}.`);
  writeFileSync(
    file,
    document.replace(markers, (_, open, close) => `${open}\n${text}\n\n${close}`),
  );
}
