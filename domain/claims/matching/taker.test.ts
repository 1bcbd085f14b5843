import { expect, it } from "vitest";
import { nameTokens } from "@/domain/sources/fold-name";
import { takerOf } from "./taker";

const [GOVERNMENT, OPPOSITION] = [0, 1];

it.each([
  ["The army retook Khan Tuman on 10 May 2016.", GOVERNMENT],
  ["Al-Nusra Front and allied Islamists seized Khan Tuman.", OPPOSITION],
  ["Khan Tuman was captured by insurgents after a day of clashes.", OPPOSITION],
  ["Khan Tuman was retaken by the army.", GOVERNMENT],
  ["Khan Tuman fell to insurgents after the army withdrew.", OPPOSITION],
  ["Thirty troops died when Islamic State took the base.", null],
  ["The army withdrew and Khan Tuman fell.", null],
  ["Government troops and rebels both say they took the hill.", null],
  ["Fighters took the village.", null],
  ["The army shelled the village.", null],
  ["", null],
])("reads which side took it: %s", (statement, side) => {
  expect(takerOf(nameTokens(statement))).toBe(side);
});
