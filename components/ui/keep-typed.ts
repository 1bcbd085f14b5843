/**
 * What a form holds once a newer version has come: what was typed stays as it was typed, and what was left as it stood is as
 * it stands now.
 */
export function keepTyped<D extends object>({
  typed,
  opened,
  newest,
}: Record<"typed" | "opened" | "newest", D>): D {
  const kept = Object.keys(typed) as (keyof D)[];
  const changes = kept.filter((key) => typed[key] !== opened[key]).map((key) => [key, typed[key]] as const);
  return { ...newest, ...Object.fromEntries(changes) };
}
