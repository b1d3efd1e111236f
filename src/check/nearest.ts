/** "Did you mean": the known name that is closest to a mistyped one. */

/** Names longer than this are never compared: an opened pack may bring anything. */
const longest = 64;
/** Mistyped names for which one list of names is searched. Whoever mends these will see the rest. */
const mostSearched = 100;

/** Finds what was meant by a mistyped name, among names that are known. */
export interface Guess {
  /** The nearest of the names, or null where none is near enough to be meant. */
  nearest(wrong: string): string | null;
  /** As `; did you mean "…"?`, or nothing. */
  didYouMean(wrong: string): string;
}

/**
 * Prepares a list of names to be searched. Each mistyped name is searched for once, and after the
 * first hundred none is: an opened pack may bring ten thousand, each as near to ten thousand others.
 */
export function guessAmong(names: readonly string[]): Guess {
  const known = new Map<string, string | null>();
  const nearest = (wrong: string): string | null => {
    const found = known.get(wrong);
    if (found !== undefined || known.size >= mostSearched) return found ?? null;
    const name = nearestOf(wrong, names);
    known.set(wrong, name);
    return name;
  };
  return {
    nearest,
    didYouMean(wrong) {
      const name = nearest(wrong);
      return name === null ? '' : `; did you mean "${name}"?`;
    },
  };
}

function nearestOf(wrong: string, names: readonly string[]): string | null {
  if (wrong.length > longest) return null;
  let most = Math.max(1, Math.floor(wrong.length / 3));
  let best: string | null = null;
  for (const name of names) {
    if (Math.abs(name.length - wrong.length) > most) continue;
    const distance = editDistance(wrong, name, most);
    if (distance > most) continue;
    best = name;
    // From here on only a nearer one counts.
    most = distance - 1;
    if (most < 1) break;
  }
  return best;
}

/**
 * Letters added, left out, replaced, or two neighbours swapped (optimal string alignment). Stops as
 * soon as it is more than `most`, and then gives more than that.
 */
function editDistance(a: string, b: string, most: number): number {
  let before: number[] = [];
  let row = Array.from({ length: b.length + 1 }, (_, index) => index);
  let least = 0;
  for (let i = 1; i <= a.length; i++) {
    const next = [i];
    const leastBefore = least;
    least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1] ? 0 : 1;
      let cost = Math.min((next[j - 1] ?? 0) + 1, (row[j] ?? 0) + 1, (row[j - 1] ?? 0) + same);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      next.push(cost);
      least = Math.min(least, cost);
    }
    // A swap looks two rows back, so both have to be over.
    if (least > most && leastBefore > most) return most + 1;
    before = row;
    row = next;
  }
  return row[b.length] ?? 0;
}
