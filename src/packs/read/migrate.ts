/**
 * Brings a document written for an older version of the language to the current one, before the
 * schema looks at it. One step per version, so that a pack of any age walks up the whole stair.
 */

/** A YAML file as it was read: nothing in it has been checked yet. */
export type RawDocument = Readonly<Record<string, unknown>>;

/** What a file is; each kind changes in its own way. */
export type DocumentKind = 'scenario' | 'pack' | 'guide';

/** Gives the document in the next version, without `unsent`, and leaves the old one as it is. */
export type Migration = (document: RawDocument, kind: DocumentKind) => RawDocument;

/** By the version they start from. */
export type Migrations = Readonly<Record<number, Migration>>;

export const currentVersion = 1;

/**
 * There has been one version so far. When the language changes in a way that old packs would not
 * survive: raise `currentVersion`, write `1: (document, kind) => …` here, and add a pack of the old
 * version to the tests.
 */
export const migrations: Migrations = {};

export type Migrated =
  | { readonly value: unknown; readonly refused?: never }
  | { readonly value?: never; readonly refused: string };

/**
 * Gives the document in the current version, or why it cannot be read. What has no version, or one
 * that is no whole number, is left to the schema.
 */
export function migrate(
  value: unknown,
  kind: DocumentKind,
  steps: Migrations = migrations,
  current: number = currentVersion,
): Migrated {
  if (!isRaw(value) || !Number.isSafeInteger(value.unsent)) return { value };
  const written = value.unsent as number;
  if (written > current)
    return {
      refused: `this is written in version ${written} of the language, and this Unsent reads up to version ${current}: a newer Unsent is needed`,
    };
  let document = value;
  for (let version = written; version < current; version++) {
    const step = Object.hasOwn(steps, version) ? steps[version] : undefined;
    if (!step)
      return {
        refused: `there was no version ${version} of the language; write "unsent: ${current}"`,
      };
    document = { ...step(document, kind), unsent: version + 1 };
  }
  return { value: document };
}

const isRaw = (value: unknown): value is RawDocument =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
