/** The tokens as custom properties of the document, in a sheet that no policy forbids. */
import { paperAsCss, tokensAsCss } from '../look/css.ts';
import { room } from '../look/tokens.ts';

/** What is on the page when it goes to a printer: a part that was asked for, a sheet, a guide. */
const onPaper = ':root[data-theme]:is([data-prints],:has(.sheet.wide),:has(.handbook))';

/** Adopts the sheet, for as long as the document lives. */
export function takeTokens(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    `${tokensAsCss()}:root{${roomAsCss()}}@media print{${onPaper}{${paperAsCss()}}}`,
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** `--wall-top-0` … `--wall-bottom-3`, `--desk-0` …, `--lamp`, `--glow`: the light of the room. */
function roomAsCss(): string {
  const walls = room.wall.map(
    ([top, bottom], tension) => `--wall-top-${tension}:${top};--wall-bottom-${tension}:${bottom}`,
  );
  const desks = room.desk.map((desk, tension) => `--desk-${tension}:${desk}`);
  return [...walls, ...desks, `--lamp:${room.lamp}`, `--glow:${room.glow}`].join(';');
}
