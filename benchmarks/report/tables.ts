import type { ApiRow } from "@/benchmarks/api/measure-api";
import type { CountingRow } from "@/benchmarks/counting/row";
import type { Touched } from "@/benchmarks/explain";
import type { GrowthRow } from "@/benchmarks/growth";
import { table } from "@/benchmarks/report/markdown";
import type { ScreenRow } from "@/benchmarks/screen/measure-screen";

const ms = (value: number) => value.toFixed(value < 10 ? 2 : 1);
const times = (value: number) => `${value.toFixed(2)}x`;
const kept = (isKept: boolean) => (isKept ? "yes" : "**no**");

/** Calls of the API beside their own SQL. */
export function apiTable(rows: readonly ApiRow[]): string {
  const heads = [
    ...["call", "at once", "API p50", "API p95", "req/s", "beyond empty, p50"],
    ...["SQL p50", "SQL p95", "SQL calls/s", "ratio", "<= 2x"],
  ];
  const [one] = rows;
  const empties = rows.filter(({ name }) => name === one?.name);
  return table(heads, [
    ...empties.map(({ connections, empty }) => [
      ...["empty handler", `${connections}`, ms(empty.p50), ms(empty.p95), empty.perSecond.toFixed(0)],
      ...["", "", "", "", "", ""],
    ]),
    ...rows.map(({ name, connections, api, sql, empty, ratio }) => [
      ...[name, `${connections}`, ms(api.p50), ms(api.p95), api.perSecond.toFixed(0)],
      ...[ms(api.p50 - empty.p50), ms(sql.p50), ms(sql.p95), sql.perSecond.toFixed(0)],
      ...[times(ratio), kept(ratio <= 2)],
    ]),
  ]);
}

/** The same pages on a small and on the large desk. */
export function growthTable(rows: readonly GrowthRow[], sizes: { small: number; large: number }): string {
  const [small, large] = [sizes.small.toLocaleString("en"), sizes.large.toLocaleString("en")];
  const heads = [
    ...["page of 5", `API p50 at ${small}`, `at ${large}`, "ratio"],
    ...[`SQL p50 at ${small}`, `at ${large}`, "ratio", "< 2x"],
  ];
  return table(
    heads,
    rows.map(({ name, small, large, apiRatio, sqlRatio }) => [
      ...[name, ms(small.api.p50), ms(large.api.p50), times(apiRatio)],
      ...[ms(small.sql.p50), ms(large.sql.p50), times(sqlRatio), kept(apiRatio < 2 && sqlRatio < 2)],
    ]),
  );
}

/** What the database touched for a page of 25. */
export function touchedTable(rows: readonly Touched[]): string {
  return table(
    ["page of 25", "rows touched", "buffers of 8 KiB", "ms in the database", "indexes"],
    rows.map((row) => [row.name, `${row.rows}`, `${row.buffers}`, ms(row.ms), row.indexes.join(", ")]),
  );
}

/** The article screen in a browser. */
export function screenTable(rows: readonly ScreenRow[]): string {
  return table(
    ["article screen", "p50", "p95", "times", "aim", "kept"],
    rows.map(({ name, p50, p95, times: count, aim }) => [
      ...[name, ms(p50), ms(p95), `${count}`],
      ...[aim === null ? "" : `${aim}`, aim === null ? "" : kept(p50 <= aim)],
    ]),
  );
}

/** What rests on the count of origins. */
export function countingTable(rows: readonly CountingRow[]): string {
  return table(
    ["what", "of", "ms", "ms per 1,000", "beside", "ms", "times"],
    rows.map(({ name, size, ms: own, bareMs, bare }) => [
      ...[name, size.toLocaleString("en"), ms(own), ms((own * 1000) / size)],
      ...[bare, ms(bareMs), times(own / bareMs)],
    ]),
  );
}
