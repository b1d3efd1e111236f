/**
 * What lies in a browser's storage, in a file or in a message of another window may be anything:
 * written by another version, cut off, or not by us. A schema says what is looked for; it is the
 * type and the reader in one. Reading never throws, and what does not fit costs no more than itself.
 */

/** Gives what fits, `undefined` where nothing does. */
export type Stored<T> = (value: unknown) => T | undefined;

export const text: Stored<string> = (value) => (typeof value === 'string' ? value : undefined);

export const flag: Stored<boolean> = (value) => (typeof value === 'boolean' ? value : undefined);

/** A number from `least` to `most`, both included; infinity and what is no number are none. */
export const number =
  (least = -Number.MAX_VALUE, most = Number.MAX_VALUE): Stored<number> =>
  (value) =>
    typeof value === 'number' && value >= least && value <= most ? value : undefined;

export const integer: Stored<number> = (value) =>
  Number.isSafeInteger(value) ? (value as number) : undefined;

export const matching =
  (pattern: RegExp): Stored<string> =>
  (value) =>
    typeof value === 'string' && pattern.test(value) ? value : undefined;

export const oneOf =
  <const T>(values: readonly T[]): Stored<T> =>
  (value) =>
    values.find((known) => known === value);

export const nothing: Stored<null> = (value) => (value === null ? null : undefined);

export const either =
  <A, B>(one: Stored<A>, other: Stored<B>): Stored<A | B> =>
  (value) => {
    const read = one(value);
    return read === undefined ? other(value) : read;
  };

/** Always gives something: `otherwise` where nothing fits. */
export const or =
  <T, const D>(stored: Stored<T>, otherwise: D) =>
  (value: unknown): T | D => {
    const read = stored(value);
    return read === undefined ? otherwise : read;
  };

/** A list whose every entry fits; a longer one than `most` is none. */
export const allOf =
  <T>(entry: Stored<T>, most: number): Stored<readonly T[]> =>
  (value) => {
    if (!Array.isArray(value) || value.length > most) return undefined;
    const read = value.map(entry);
    return read.every((one) => one !== undefined) ? read : undefined;
  };

/** What fits of a list, the first `most`. */
export const listOf =
  <T>(entry: Stored<T>, most = Number.MAX_SAFE_INTEGER): Stored<readonly T[]> =>
  (value) =>
    Array.isArray(value)
      ? value
          .map(entry)
          .filter((one) => one !== undefined)
          .slice(0, most)
      : undefined;

/** What fits by name, of names that are not known beforehand. */
export const recordOf =
  <T>(entry: Stored<T>): Stored<Readonly<Record<string, T>>> =>
  (value) =>
    isFields(value)
      ? Object.fromEntries(
          Object.entries(value).flatMap(([name, one]) => {
            const read = entry(one);
            return read === undefined ? [] : [[name, read]];
          }),
        )
      : undefined;

type Shape<T> = { readonly [Name in keyof T]-?: Stored<T[Name]> };

/** An object with all these fields; one that may be missing has an `or`. */
export const fields =
  <T extends object>(shape: Shape<T>): Stored<T> =>
  (value) => {
    const read = some(shape)(value);
    return read !== undefined && isWhole(shape, read) ? read : undefined;
  };

/** What fits of these fields. */
export const some =
  <T extends object>(shape: Shape<T>): Stored<Partial<T>> =>
  (value) => {
    if (!isFields(value)) return undefined;
    const read: Partial<T> = {};
    for (const name in shape) {
      const one = shape[name](value[name]);
      if (one !== undefined) read[name] = one;
    }
    return read;
  };

const isFields = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

const isWhole = <T extends object>(shape: Shape<T>, read: Partial<T>): read is T =>
  Object.keys(shape).every((name) => Object.hasOwn(read, name));
