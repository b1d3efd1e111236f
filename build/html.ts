/** Pages that the build writes. */

/**
 * Puts tags at the top of a page, behind the line that names its encoding: a browser looks for that
 * in the first 1024 bytes only.
 */
export function intoHead(html: string, ...tags: readonly string[]): string {
  const encoding = /<meta charset="utf-8" ?\/?>/;
  if (!encoding.test(html)) throw new Error('index.html does not name its encoding');
  return html.replace(encoding, (line) => [line, ...tags].join('\n'));
}
