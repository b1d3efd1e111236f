/** Parts of a document that a command writes stand between two marks; everything else is written by hand. */

/**
 * Gives the document with the part of this name replaced. `by` is the command that writes it, and
 * `file` is named where a mark is missing, which is an error.
 */
export function between(
  { file, by }: { readonly file: string; readonly by: string },
  text: string,
  name: string,
  part: string,
): string {
  const [start, end] = [`<!-- ${name}: start, written by ${by} -->`, `<!-- ${name}: end -->`];
  const [from, to] = [text.indexOf(start), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${file} has no "${start}" … "${end}"`);
  return `${text.slice(0, from + start.length)}\n\n${part.trimEnd()}\n\n${text.slice(to)}`;
}
