/** One part that is fetched only when somebody wants it, and stays here for the next drawing. */
export interface LatePart<Part> {
  /** Resolves when it can be drawn; rejects where it cannot be had. */
  readonly load: () => Promise<void>;
  /** null while it is not loaded. */
  readonly here: () => Part | null;
}

export function latePart<Part>(fetchIt: () => Promise<Part>): LatePart<Part> {
  let here: Part | null = null;
  return {
    async load() {
      here ??= await fetchIt();
    },
    here: () => here,
  };
}
