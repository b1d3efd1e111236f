/** What a file is: by its name and by its first bytes, which must agree. */

export type PictureKind = 'png' | 'jpeg' | 'webp';
export type FileKind = 'yaml' | 'json' | PictureKind;

const kindOfEnding: Readonly<Record<string, FileKind>> = {
  yaml: 'yaml',
  json: 'json',
  png: 'png',
  jpg: 'jpeg',
  jpeg: 'jpeg',
  webp: 'webp',
};

/** Why some endings are refused, in words that help; everything else is just not allowed. */
const refusals: Readonly<Record<string, string>> = {
  yml: 'call it .yaml, so that every story has one name',
  svg: 'an SVG can carry scripts; export the drawing as PNG or WebP',
  html: 'a page can carry scripts; a pack has only texts and pictures',
  htm: 'a page can carry scripts; a pack has only texts and pictures',
  gif: 'a GIF may flash; export the drawing as PNG or WebP',
  zip: 'a pack has no archive in it',
  unsent: 'a pack has no pack in it',
};

/** The kind that a file's name promises, or the reason why there is none. */
export function kindByName(path: string): { kind: FileKind } | { refused: string } {
  const ending = /\.([A-Za-z0-9]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';
  const kind = Object.hasOwn(kindOfEnding, ending) ? kindOfEnding[ending] : undefined;
  if (kind) return { kind };
  const why = Object.hasOwn(refusals, ending) ? refusals[ending] : undefined;
  return { refused: why ?? 'a pack has only .yaml, .json, .png, .jpg and .webp files' };
}

/** The kind of picture that the first bytes say; null for anything else. */
export function pictureByBytes(bytes: Uint8Array): PictureKind | null {
  const starts = (at: number, ...values: number[]): boolean =>
    values.every((value, index) => bytes[at + index] === value);
  if (starts(0, 0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)) return 'png';
  if (starts(0, 0xff, 0xd8, 0xff)) return 'jpeg';
  const isRiff = starts(0, 0x52, 0x49, 0x46, 0x46);
  return isRiff && starts(8, 0x57, 0x45, 0x42, 0x50) ? 'webp' : null;
}

export const isPicture = (kind: FileKind): kind is PictureKind =>
  kind !== 'yaml' && kind !== 'json';
