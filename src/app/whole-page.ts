/**
 * The one file as text: what stands around its style and its script, and both in their places. The
 * frame stands in the page too, so that a page that was opened from a disk, where nothing can be
 * fetched, can be written again to the last byte. docs/decisions/giving.md.
 */
import { escapeMarkup } from '../script/markup.ts';

/** The name of the `meta` that holds the frame. */
export const frameMeta = 'unsent-page';

export interface PageParts {
  /** With `%unsent-style%`, `%unsent-script%` and `%unsent-frame%` where they stand. */
  readonly frame: string;
  readonly style: string;
  readonly script: string;
}

export const frameTag = `<meta name="${frameMeta}" content="%unsent-frame%">`;

export function wholePage({ frame, style, script }: PageParts): string {
  const parts: Readonly<Record<string, string>> = { style, script, frame: escapeMarkup(frame) };
  return frame.replace(/%unsent-(frame|style|script)%/g, (_, name: string) => parts[name] ?? '');
}

/** Whether a text is such a page, from its beginning to its end. */
export const isWholePage = (text: string): boolean =>
  text.includes(`<meta name="${frameMeta}" content="`) && text.trimEnd().endsWith('</html>');
