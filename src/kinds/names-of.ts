/** The names of a table in the order in which they are written, as a schema wants them. */
export function namesOf<Name extends string>(
  table: Readonly<Record<Name, unknown>>,
): [Name, ...Name[]] {
  // A table of kinds is never empty.
  return Object.keys(table) as [Name, ...Name[]];
}
