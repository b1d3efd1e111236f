/** Sums over colours in #RRGGBB, and a seed out of a name: equal names, equal pictures. */

const channels = (hex: string): readonly [number, number, number] => {
  const value = Number.parseInt(hex.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
};

/** `part` 0 is the first colour, 1 the second. */
export function mix(first: string, second: string, part: number): string {
  const [a, b] = [channels(first), channels(second)];
  const mixed = a.map((value, at) => Math.round(value + ((b[at] ?? value) - value) * part));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

/** The colour with an alpha, as CSS. */
export function fade(hex: string, alpha: number): string {
  const [r, g, b] = channels(hex);
  return `rgb(${r} ${g} ${b} / ${alpha})`;
}

/** Takes the colour out of a colour: `part` 1 leaves its grey. */
export function greyed(hex: string, part: number): string {
  const [r, g, b] = channels(hex);
  const grey = Math.round(0.3 * r + 0.59 * g + 0.11 * b)
    .toString(16)
    .padStart(2, '0');
  return mix(hex, `#${grey}${grey}${grey}`, part);
}

/** A whole number out of a name (FNV-1a). */
export function seedOf(name: string): number {
  let hash = 2166136261;
  for (const letter of name) hash = Math.imul(hash ^ (letter.codePointAt(0) ?? 0), 16777619);
  hash ^= hash >>> 13;
  return hash >>> 0;
}

/** One of a list, by seed; `salt` gives different picks from one seed. */
export function pick<T>(from: readonly T[], seed: number, salt: number): T {
  const at = (Math.imul(seed ^ (salt * 0x9e3779b1), 0x85ebca6b) >>> 11) % from.length;
  return from[at] as T;
}
