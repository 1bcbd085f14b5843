const FORM = /^[\w-]{8,64}$/;

/** The id a request came with when it has the form of one, else the fresh one. */
export function keepRequestId(given: string | null, fresh: string): string {
  return given !== null && FORM.test(given) ? given : fresh;
}
