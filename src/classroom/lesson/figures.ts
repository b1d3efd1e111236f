/** Figures as people type them: every script has its own ten. */

/** The figures of a text as 0 to 9, whatever script they are written in. */
export function figuresOf(text: string): string {
  return inFigures(text).replace(/\D/g, '').slice(0, 3);
}

/** The same text, with each figure as 0 to 9. */
export const inFigures = (text: string): string => text.replace(/\p{Nd}/gu, figureOf);

/** Ten figures of a script stand in a row, the first at its zero. */
function figureOf(sign: string): string {
  let code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && value < 9) {
    code -= 1;
    value += 1;
  }
  return String(value);
}
