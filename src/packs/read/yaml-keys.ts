/** The names in a YAML document: each once, each a plain name. */
import { isMap, isNode, isScalar, isSeq } from 'yaml';
import { blankNamed, isWideBlank } from '../explain/slips/blanks.ts';
import type { Refusal } from './yaml-scan.ts';

/** Names that mean something to JavaScript itself, on every object. */
const reserved = new Set(['__proto__', 'constructor', 'prototype']);

/**
 * Gives what is wrong with the names under a node. The reader's own check for names that stand twice
 * compares each with each, which takes minutes where there are thousands.
 */
export function refuseKeys(root: unknown): Refusal[] {
  const refusals: Refusal[] = [];
  const visit = (node: unknown): void => {
    if (isSeq(node)) for (const item of node.items) visit(item);
    if (!isMap(node)) return;
    const seen = new Set<string>();
    for (const { key, value } of node.items) {
      const offset = isNode(key) ? (key.range?.[0] ?? 0) : 0;
      const name = isScalar(key) ? String(key.value) : null;
      if (name === null) refusals.push({ offset, message: 'a name is one word, no list or group' });
      else if (reserved.has(name))
        refusals.push({ offset, message: `nothing in a pack can be called "${name}"` });
      else if (seen.has(name)) refusals.push({ offset, message: twice(name) });
      if (name !== null) seen.add(name);
      refusals.push(...blankAtStart(key, true), ...blankAtStart(value, false));
      visit(value);
    }
  };
  visit(root);
  return refusals;
}

/** To YAML such a blank is a letter: with it a name is another name, and an entry of a list is none. */
function blankAtStart(node: unknown, isName: boolean): Refusal[] {
  if (!isScalar(node) || node.type !== 'PLAIN') return [];
  const [first = '', second = ''] = String(node.value);
  const offset = node.range?.[0] ?? 0;
  if (isName && isWideBlank(first))
    return [{ offset, message: `this line begins with ${blankNamed(first)}` }];
  return first === '-' && isWideBlank(second)
    ? [{ offset: offset + 1, message: `behind the hyphen stands ${blankNamed(second)}` }]
    : [];
}

const twice = (name: string): string =>
  `"${name.slice(0, 60)}" stands here twice; only one of the two would count`;
