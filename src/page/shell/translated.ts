/**
 * A page that the browser translates. A translator takes our texts out of the document and puts its
 * own in their place: whatever changes later would change a text that nobody sees, and whatever comes
 * would be put beside one that is not there. So each text goes back to its place, empty, before the
 * one that stands in for it, and when it has something new to say the other one goes.
 */

/** A text of ours that somebody replaced. */
interface Replaced {
  /** What it said. */
  readonly words: string;
  /** What stands in for it, directly behind it. */
  readonly standIns: readonly ChildNode[];
}

/** Calls `draw`, which may change anything inside the root. */
export type Mend = (draw: () => void) => void;

/** Everything of ours inside `root` is drawn through what this gives; nobody else may change it but a translator. */
export function mendTranslated(root: HTMLElement): Mend {
  const replaced = new Map<Text, Replaced>();

  /** What somebody else has done since the last drawing. */
  const read = (records: readonly MutationRecord[]): void => {
    if (records.length === 0) return;
    const ours: ReadonlySet<Node> = new Set(replaced.keys());
    for (const [text, each] of [...replaced]) lookAgain(text, each, records, ours);
    for (const record of records)
      for (const node of record.removedNodes)
        if (node instanceof Text && !replaced.has(node)) putBack(node, record, records);
    // What was done here is no news.
    observer.takeRecords();
  };

  const putBack = (
    text: Text,
    record: MutationRecord,
    records: readonly MutationRecord[],
  ): void => {
    const { target: place } = record;
    if (text.parentNode === place || !place.isConnected) return;
    const standIns = cameInPlaceOf(text, record, records).filter((node) => node !== text);
    const [first] = standIns;
    if (!first) return;
    const words = text.data;
    // Some translators wrap the text itself.
    if (text.parentNode) text.replaceWith(new Text(words));
    text.data = '';
    first.before(text);
    replaced.set(text, { words, standIns });
  };

  /** The translation may have been taken back, or made anew. */
  const lookAgain = (
    text: Text,
    { words, standIns }: Replaced,
    records: readonly MutationRecord[],
    ours: ReadonlySet<Node>,
  ): void => {
    if (text.data !== '' || standIns.every((node) => node.isConnected)) return;
    const next = records.flatMap((record) =>
      [...record.removedNodes].some((node) => standIns.includes(node as ChildNode))
        ? cameInPlaceOf(text, record, records)
        : [],
    );
    // A text of ours that came back beside this one stands in for nothing.
    const others = next.filter((node) => !ours.has(node) && node.isConnected);
    if (others.length > 0) replaced.set(text, { words, standIns: others });
    else {
      text.data = words;
      replaced.delete(text);
    }
  };

  /** What our own drawing has done. */
  const settle = (): void => {
    for (const [text, { standIns }] of replaced) {
      if (text.data !== '' || !text.isConnected) {
        for (const node of standIns) node.remove();
        replaced.delete(text);
      } else if (text.nextSibling !== standIns[0]) text.after(...standIns);
    }
  };

  const observer = new MutationObserver(read);
  observer.observe(root, { childList: true, characterData: true, subtree: true });
  return (draw) => {
    read(observer.takeRecords());
    draw();
    if (replaced.size > 0) settle();
    observer.takeRecords();
  };
}

/** The nodes that came to where a node went, in one step or in two. */
function cameInPlaceOf(
  gone: Node,
  record: MutationRecord,
  records: readonly MutationRecord[],
): ChildNode[] {
  const { target, previousSibling, nextSibling } = record;
  const isThere = (other: MutationRecord): boolean =>
    other.target === target &&
    (other === record ||
      other.nextSibling === gone ||
      other.previousSibling === gone ||
      (other.previousSibling === previousSibling && other.nextSibling === nextSibling));
  return records
    .filter(isThere)
    .flatMap((other) => [...other.addedNodes] as ChildNode[])
    .filter((node) => node.parentNode === target);
}
