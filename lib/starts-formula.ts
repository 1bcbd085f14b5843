const FORMULA = /^[=+\-@\t\r＝＋－＠]/;

/** Whether a spreadsheet would run a cell of this text as a formula. It takes full-width signs for the others. */
export function startsFormula(text: string): boolean {
  return FORMULA.test(text);
}
