/** Where a JSON text stops being one, in plain words. JSON.parse says it differently everywhere. */

export interface JsonSlip {
  readonly offset: number;
  readonly message: string;
}

const space = /\s*/y;
const piece = /"(?:[^"\\\n]|\\.)*"|[{}[\],:]|[^\s"{}[\],:]+/y;

/** Gives the first slip of a text that JSON.parse has refused. */
export function jsonSlip(text: string): JsonSlip {
  const open: string[] = [];
  let before = '';
  for (let at = skip(text, 0); at < text.length; ) {
    piece.lastIndex = at;
    const now = piece.exec(text)?.[0];
    if (now === undefined)
      return { offset: at, message: 'a quotation mark opens here and is not closed on this line' };
    const message = slipAt(before, now, open);
    if (message !== null) return { offset: at, message };
    if (now === '{' || now === '[') open.push(now);
    else if (now === '}' || now === ']') open.pop();
    before = now;
    at = skip(text, at + now.length);
  }
  const left = open.map((bracket) => (bracket === '{' ? '}' : ']')).reverse();
  const end = text.trimEnd().length;
  if (end === 0) return { offset: 0, message: 'the file is empty' };
  return left.length > 0
    ? { offset: end, message: `the file ends too early: ${left.join(' ')} is missing at its end` }
    : { offset: end, message: 'this is no JSON' };
}

function skip(text: string, at: number): number {
  space.lastIndex = at;
  space.exec(text);
  return space.lastIndex;
}

const isValue = (piece: string): boolean => /^["}\]]|^[^{[,:]/.test(piece);

function slipAt(before: string, now: string, open: readonly string[]): string | null {
  const inside = open.at(-1);
  const closes = now === '}' || now === ']';
  if (!/^["{}[\],:]/.test(now) && !/^(?:true|false|null|-?\d[\d.eE+-]*)$/.test(now))
    return `"${now.slice(0, 40)}" stands outside of quotation marks`;
  if (closes && (inside === '{' ? '}' : ']') !== now)
    return inside === undefined
      ? `${now} closes a bracket that was never opened`
      : `${now} closes a bracket of the other kind`;
  if (before === ',' && (closes || now === ',')) return 'the comma before this is one too many';
  if (!closes && now !== ',' && now !== ':' && isValue(before) && before !== '')
    return open.length === 0
      ? 'the file ought to end before this'
      : 'a comma is missing before this';
  if (before === ':' && (closes || now === ',' || now === ':'))
    return 'a text is missing after the colon';
  if ((now === ',' || now === ':') && !isValue(before))
    return `this ${now === ',' ? 'comma' : 'colon'} does not belong here`;
  return null;
}
