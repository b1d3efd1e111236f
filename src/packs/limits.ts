/**
 * How much of a pack is read at most. An opened pack is hostile until proved otherwise: every row
 * says what would go wrong without it. A story of twenty minutes is about 150 kB.
 */
export interface PackLimits {
  readonly archiveBytes: number;
  readonly files: number;
  readonly unpackedBytes: number;
  readonly fileBytes: number;
  readonly timesSmaller: number;
  readonly pathCharacters: number;
  readonly textBytes: number;
  readonly lineCharacters: number;
  readonly yamlBytes: number;
  readonly yamlTokens: number;
  readonly yamlGroups: number;
  readonly depth: number;
  readonly beats: number;
  readonly timesLonger: number;
  readonly shortText: number;
  readonly situations: number;
  readonly problems: number;
  readonly packProblems: number;
}

export const packLimits: PackLimits = {
  /** A `.unsent` file. It is held in memory whole. */
  archiveBytes: 24_000_000,
  /** Files in a pack: ten stories in thirty languages are some 350. */
  files: 1_000,
  /** All files together, unpacked. A school's telephone has to hold them. */
  unpackedBytes: 48_000_000,
  /** One file of any kind. */
  fileBytes: 8_000_000,
  /** How often smaller a file may be in the archive: texts reach 20, drawings 2, a bomb 1,000. */
  timesSmaller: 200,
  /** Windows stops at 260 for the whole path. */
  pathCharacters: 120,
  /** One YAML or JSON file: some 3,000 beats. Reading YAML takes about a second for each MB. */
  textBytes: 4_000_000,
  /** One line of YAML. Longer ones are not written by people, and no editor shows them. */
  lineCharacters: 20_000,
  /** All YAML of a pack: fifty stories of twenty minutes. Each MB takes a second and some memory. */
  yamlBytes: 8_000_000,
  /** Pieces of YAML (names, marks, spaces): 4 MB of story have about a million, `[a,a,a,…` far more. */
  yamlTokens: 1_500_000,
  /** Lists and groups of names in one file, each a kilobyte or two of memory; 10,000 beats have 160,000. */
  yamlGroups: 200_000,
  /** How deep lists and fields stand in each other; a story needs 8. */
  depth: 24,
  /** Beats of one story. Nobody could read them, and each costs a state of the machine. */
  beats: 10_000,
  /** How often longer than its source a translation may be; a title of megabytes holds the page up. */
  timesLonger: 4,
  /** Characters that any translation may have. */
  shortText: 200,
  /** Situations of all stories together; the checker walks 150,000 in a second. */
  situations: 400_000,
  /** Problems that are listed of one file; after a hundred nobody reads on. */
  problems: 100,
  /** Problems that are listed of a pack: each is a line on a page. */
  packProblems: 1_000,
};

/** A size as people read it: `24 MB`, `0.4 MB`, and small ones in bytes. */
export function sizeInWords(bytes: number): string {
  if (bytes < 100_000) return `${bytes} bytes`;
  return `${Number((bytes / 1_000_000).toFixed(1))} MB`;
}
