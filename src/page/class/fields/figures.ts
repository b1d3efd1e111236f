/** Figures as people type them: every script has its own ten. */

/** The figures of a text as 0 to 9, whatever script they are written in. */
export function figuresOf(text: string): string {
  return [...text].map(figureOf).join('').slice(0, 3);
}

/** Ten figures of a script stand in a row, the first at its zero. */
function figureOf(sign: string): string {
  if (!/\p{Nd}/u.test(sign)) return '';
  let code = sign.codePointAt(0) ?? 0;
  let value = 0;
  while (/\p{Nd}/u.test(String.fromCodePoint(code - 1)) && value < 9) {
    code -= 1;
    value += 1;
  }
  return String(value);
}
