/** What one source file may not say: forbidden globals and default exports. */
import { GLOBALS, NO_DEFAULT, type Place } from './table.ts';
import { type Node, walk } from './tree.ts';

export type Refuse = (at: number, rule: 'global' | 'default-export', message: string) => void;

const WINDOWS = new Set(['window', 'self', 'globalThis']);

export function checkGlobals(tree: Node, place: Place, refuse: Refuse): void {
  const rules = GLOBALS.filter((rule) => !rule.only.includes(place));
  const report = (node: Node, name: string): boolean => {
    const rule = rules.find((one) => one.names.includes(name));
    if (rule) refuse(node.start, 'global', `${name.replace(/^\./, '')} in ${place}: ${rule.why}`);
    return rule !== undefined;
  };
  walk(tree, (node, parent, key) => {
    if (node.type === 'NewExpression' || node.type === 'CallExpression') {
      const callee = unwindowed(node.callee as Node);
      const empty = (node.arguments as Node[]).length === 0 || node.type === 'CallExpression';
      if (callee === 'Date' && empty) report(node, 'new Date()');
    } else if (node.type === 'MemberExpression') {
      const member = propertyName(node);
      const object = unwindowed(node.object as Node);
      if (member === undefined) return;
      if (object !== undefined && report(node, `${object}.${member}`)) return;
      if (WINDOWS.has(String((node.object as Node).name)) && report(node, member)) return;
      report(node, `.${member}`);
    } else if (node.type === 'JSXAttribute') {
      report(node, `.${String((node.name as Node).name)}`);
    } else if (node.type === 'VariableDeclarator') {
      for (const [from, member] of takenApart(node))
        report(node, WINDOWS.has(from) ? member : `${from}.${member}`);
    } else if (node.type === 'Property') {
      report(node, `.${propertyName(node)}`);
    } else if (node.type === 'Identifier' && isBare(parent, key)) {
      report(node, String(node.name));
    }
  });
}

/** `Date`, `window.Date` and `globalThis.Date` are all `Date`; anything else is not a global object by name. */
function unwindowed(node: Node): string | undefined {
  if (node.type === 'Identifier') return String(node.name);
  const isMember = node.type === 'MemberExpression';
  if (!isMember || !WINDOWS.has(String((node.object as Node).name))) return undefined;
  return propertyName(node);
}

/** The name after the dot, in `['brackets']`, or before the colon; undefined when computed. */
function propertyName(node: Node): string | undefined {
  const name = (node.property ?? node.key) as Node | undefined;
  if (name === undefined) return undefined;
  if (typeof name.value === 'string') return name.value;
  return node.computed ? undefined : String(name.name);
}

/** `const { random } = Math` reaches for `Math.random` as well. */
function takenApart({ id, init }: Node): [from: string, member: string][] {
  const from = init ? unwindowed(init as Node) : undefined;
  if (from === undefined || (id as Node).type !== 'ObjectPattern') return [];
  const names = ((id as Node).properties as Node[]).map(propertyName);
  return names.flatMap((name) => (name === undefined ? [] : [[from, name]]));
}

/** A name that stands for a variable: not after a dot, not a key, not a type. */
function isBare(parent: Node | undefined, key: string): boolean {
  if (parent === undefined) return true;
  if (key === 'property' || key === 'key') return parent.computed === true;
  if (key === 'imported' || key === 'exported' || key === 'label') return false;
  return !parent.type.startsWith('TS') || key === 'expression';
}

export function checkDefaultExport(tree: Node, refuse: Refuse): void {
  walk(tree, (node) => {
    const renamed = node.type === 'ExportSpecifier' && (node.exported as Node).name === 'default';
    if (node.type === 'ExportDefaultDeclaration' || renamed)
      refuse(node.start, 'default-export', `export default: ${NO_DEFAULT}`);
  });
}
