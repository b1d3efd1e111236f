/** How long files and functions may be. */
import { LONG_FILES, SIZES, TOO_LONG } from './table.ts';
import { type Node, position, walk } from './tree.ts';

export type Refuse = (at: number, rule: 'size', message: string) => void;

const isFunction = ({ type }: Node): boolean =>
  /^(FunctionDeclaration|FunctionExpression|ArrowFunctionExpression)$/.test(type);

export function checkSize(file: string, text: string, tree: Node, refuse: Refuse): void {
  checkFileSize(file, text, refuse);
  walk(tree, (node) => {
    if (!isFunction(node)) return;
    const lines = text.slice(node.start, node.end as number).split('\n').length;
    if (lines > SIZES.function)
      refuse(
        node.start,
        'size',
        `a function of ${lines} lines, ${SIZES.function} at most: ${TOO_LONG}`,
      );
  });
}

/** Of a style sheet too. */
export function checkFileSize(file: string, text: string, refuse: Refuse): void {
  const lines = position(text.trimEnd(), text.length).line;
  const most = file === 'src/main.ts' ? SIZES.main : SIZES.file;
  if (lines > most && !(file in LONG_FILES))
    refuse(0, 'size', `${lines} lines, ${most} at most: ${TOO_LONG}`);
}
