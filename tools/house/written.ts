/** What a view may not write itself: letters, and the punctuation that each language sets differently. */
import { WRITTEN } from './table.ts';
import { type Node, walk } from './tree.ts';

export type Refuse = (at: number, rule: 'written', message: string) => void;

/** Signs that look and stand alike in every language that is written from left or right. */
const plain = /[·–→()[\]%]/g;
const word = /[\p{L}\p{N}\p{P}]+/u;
/** A colon, comma or full stop with a blank behind it, between two things that are filled in. */
const glue = /[:;,.!?] /;

export function checkWritten(tree: Node, refuse: Refuse): void {
  walk(tree, (node) => {
    if (node.type === 'JSXText') {
      const found = word.exec(String(node.value).replace(plain, ' '))?.[0];
      if (found !== undefined) refuse(node.start, 'written', `"${found}": ${WRITTEN}`);
    } else if (node.type === 'TemplateLiteral') {
      const parts = (node.quasis as { value: { cooked: string } }[]).map(
        (part) => part.value.cooked,
      );
      const between = parts.slice(1, -1).find((part) => glue.test(part));
      if (between !== undefined) refuse(node.start, 'written', `"${between}": ${WRITTEN}`);
    }
  });
}
