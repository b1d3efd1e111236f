/**
 * How wide words are, in plain Node: the advances of the very fonts that ship, read from their files.
 * Kerning is left out; Arabic is joined by its presentation forms, which the font draws as it joins.
 */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { inflateSync } from 'node:zlib';

type Weight = 400 | 600 | 700;

const fonts = fileURLToPath(new URL('../../node_modules/@fontsource', import.meta.url));
const latin = (weight: Weight): string =>
  `${fonts}/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-${weight}-normal.woff`;
const arabic = (weight: Weight): string =>
  `${fonts}/noto-sans-arabic/files/noto-sans-arabic-arabic-${weight}-normal.woff`;

/** The advance of a letter in parts of the type size; undefined where the font does not have it. */
type Font = (letter: number) => number | undefined;

const known = new Map<string, Font>();

function fontIn(file: string): Font {
  const before = known.get(file);
  if (before) return before;
  const tables = tablesOf(readFileSync(file));
  const glyphOf = glyphsIn(tables.cmap);
  const unitsPerEm = tables.head.readUInt16BE(18);
  const last = tables.hhea.readUInt16BE(34) - 1;
  const advances = new Map<number, number | undefined>();
  const advanceOf: Font = (letter) => {
    const glyph = glyphOf(letter);
    if (glyph === 0) return undefined;
    return tables.hmtx.readUInt16BE(Math.min(glyph, last) * 4) / unitsPerEm;
  };
  const font: Font = (letter) => {
    if (!advances.has(letter)) advances.set(letter, advanceOf(letter));
    return advances.get(letter);
  };
  known.set(file, font);
  return font;
}

type Tables = Readonly<Record<'cmap' | 'head' | 'hhea' | 'hmtx', Buffer>>;

/** WOFF 1: a list of tables, each deflated by itself. */
function tablesOf(woff: Buffer): Tables {
  const found: Record<string, Buffer> = {};
  for (let at = 0; at < woff.readUInt16BE(12); at += 1) {
    const entry = 44 + at * 20;
    const name = woff.toString('latin1', entry, entry + 4);
    const [from, packed, whole] = [4, 8, 12].map((offset) => woff.readUInt32BE(entry + offset));
    const bytes = woff.subarray(from, (from ?? 0) + (packed ?? 0));
    found[name] = packed === whole ? bytes : inflateSync(bytes);
  }
  return found as unknown as Tables;
}

/** The glyph of a letter, by the table of format 4 that every font of these has; 0 for none. */
function glyphsIn(cmap: Buffer): (letter: number) => number {
  const count = cmap.readUInt16BE(2);
  const starts = Array.from({ length: count }, (_, at) => cmap.readUInt32BE(8 + at * 8));
  const start = starts.find((offset) => cmap.readUInt16BE(offset) === 4);
  if (start === undefined) throw new Error('a font without a table of format 4');
  const twice = cmap.readUInt16BE(start + 6);
  const at = (part: number, segment: number): number => start + 14 + part * twice + segment * 2;
  return (letter) => {
    for (let segment = 0; segment < twice / 2; segment += 1) {
      if (letter > cmap.readUInt16BE(at(0, segment))) continue;
      // After the ends two bytes are left free.
      const first = cmap.readUInt16BE(at(1, segment) + 2);
      if (letter < first) return 0;
      const shift = cmap.readUInt16BE(at(2, segment) + 2);
      const place = at(3, segment) + 2;
      const away = cmap.readUInt16BE(place);
      if (away === 0) return (letter + shift) & 0xffff;
      const glyph = cmap.readUInt16BE(place + away + (letter - first) * 2);
      return glyph === 0 ? 0 : (glyph + shift) & 0xffff;
    }
    return 0;
  };
}

/** Presentation forms by letter: alone, at the end, at the beginning, in the middle. */
const forms = new Map<number, number[]>();
for (let form = 0xfe80; form <= 0xfef4; form += 1) {
  const letter = String.fromCodePoint(form).normalize('NFKC').codePointAt(0) ?? 0;
  forms.set(letter, [...(forms.get(letter) ?? []), form]);
}

const isMark = (letter: number): boolean => /\p{M}/u.test(String.fromCodePoint(letter));
const joinsOn = (letter: number | undefined): boolean =>
  letter !== undefined && (forms.get(letter)?.length ?? 0) === 4;

/** The letters of a text as they are drawn. */
function shaped(text: string): number[] {
  const letters = Array.from(text, (letter) => letter.codePointAt(0) ?? 0).filter(
    (letter) => !isMark(letter),
  );
  return letters.map((letter, at) => {
    const own = forms.get(letter);
    if (!own) return letter;
    const before = joinsOn(letters[at - 1]);
    const after = joinsOn(letter) && forms.has(letters[at + 1] ?? 0);
    const form = before && after ? 3 : after ? 2 : before ? 1 : 0;
    return own[form] ?? own[0] ?? letter;
  });
}

/** Neither font draws it, as an emoji: one em, like most of them. */
const foreign = 1;

const widths = new Map<string, Map<string, number>>();

/** CSS px of a text on one line, in a CSS font such as `600 17px …`. The same words are asked for again and again. */
export function widthOf(text: string, font: string): number {
  const inFont = widths.get(font) ?? new Map<string, number>();
  widths.set(font, inFont);
  const width = inFont.get(text) ?? measured(text, font);
  inFont.set(text, width);
  return width;
}

function measured(text: string, font: string): number {
  const weight = Number(/\b(400|600|700)\b/.exec(font)?.[1] ?? 400) as Weight;
  const size = Number(/([\d.]+)px/.exec(font)?.[1] ?? 16);
  const [first, second] = [fontIn(latin(weight)), fontIn(arabic(weight))];
  // Marks that only turn words around, and those that join nothing, take no room.
  const plain = text.replace(/[\u200b-\u200f\u202a-\u202e\u2060-\u2069]/g, '');
  return shaped(plain).reduce(
    (sum, letter) => sum + size * (first(letter) ?? second(letter) ?? foreign),
    0,
  );
}

/** Lets the stage's own typesetter measure in Node as it does in a browser. */
export function measureWithoutBrowser(): void {
  class Measuring {
    getContext() {
      return {
        font: '',
        measureText(text: string) {
          return { width: widthOf(text, this.font) };
        },
      };
    }
  }
  globalThis.OffscreenCanvas ??= Measuring as unknown as typeof OffscreenCanvas;
}
