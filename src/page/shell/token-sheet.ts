/** The tokens as custom properties of the document, in a sheet that no policy forbids. */
import { paperAsCss, tokensAsCss } from '../../look/css.ts';
import { room } from '../../look/tokens.ts';

/** Adopts the sheet, for as long as the document lives. */
export function takeTokens(): void {
  const css = `${tokensAsCss()}:root{${roomAsCss()}}@media print{:root[data-theme]{${paperAsCss()}}}`;
  // Those of scripts came to Firefox and Safari in 2022 and 2023.
  const { adoptedStyleSheets } = document as Partial<DocumentOrShadowRoot>;
  if (adoptedStyleSheets === undefined) takeInto(document.styleSheets, css);
  else {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(css);
    document.adoptedStyleSheets = [...adoptedStyleSheets, sheet];
  }
}

/** A browser without sheets of scripts takes it as one rule of a sheet that came with the page. */
function takeInto(sheets: StyleSheetList, css: string): void {
  const [sheet] = [...sheets].filter(({ href }) => href !== null);
  sheet?.insertRule(`@media all{${css}}`, sheet.cssRules.length);
}

/** `--wall-top-0` … `--wall-bottom-3`, `--desk-0` …, `--lamp`, `--glow`: the light of the room. */
function roomAsCss(): string {
  const walls = room.wall.map(
    ([top, bottom], tension) => `--wall-top-${tension}:${top};--wall-bottom-${tension}:${bottom}`,
  );
  const desks = room.desk.map((desk, tension) => `--desk-${tension}:${desk}`);
  return [...walls, ...desks, `--lamp:${room.lamp}`, `--glow:${room.glow}`].join(';');
}
