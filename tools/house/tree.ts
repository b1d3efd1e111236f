/** Walking the syntax tree of one source file. */
export interface Node {
  type: string;
  start: number;
  [key: string]: unknown;
}

/** `key` is the field of `parent` that holds the node. */
export type Visit = (node: Node, parent: Node | undefined, key: string) => void;

export function walk(node: Node | undefined, visit: Visit, parent?: Node, key = ''): void {
  if (node === undefined) return;
  visit(node, parent, key);
  for (const [name, value] of Object.entries(node))
    for (const child of Array.isArray(value) ? value : [value])
      if (child !== null && typeof child === 'object' && 'type' in child)
        walk(child as Node, visit, node, name);
}

export function position(text: string, at: number): { line: number; column: number } {
  const before = text.slice(0, at).split('\n');
  return { line: before.length, column: (before.at(-1)?.length ?? 0) + 1 };
}
