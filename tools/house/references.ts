/** Where one source file reaches: imports of every kind, as written. */
import { type Node, walk } from './tree.ts';

/** `type` is gone after compiling, `lazy` is loaded when asked for. */
export interface Reference {
  specifier: string;
  at: number;
  kind: 'value' | 'type' | 'lazy';
}

/** `computed` hears of each import() whose path is not a plain string. */
export function referencesIn(tree: Node, computed: (at: number) => void): Reference[] {
  const found: Reference[] = [];
  walk(tree, (node) => {
    const source = node.source as Node | null | undefined;
    const kind = node.importKind === 'type' || node.exportKind === 'type' ? 'type' : 'value';
    switch (node.type) {
      case 'ImportDeclaration': {
        const named = node.specifiers as Node[];
        const types = named.length > 0 && named.every((one) => one.importKind === 'type');
        found.push(reference(source, types ? 'type' : kind));
        break;
      }
      case 'ExportNamedDeclaration':
      case 'ExportAllDeclaration':
        if (source) found.push(reference(source, kind));
        break;
      case 'TSImportType':
        found.push(reference(source, 'type'));
        break;
      case 'ImportExpression':
        if (typeof source?.value === 'string') found.push(reference(source, 'lazy'));
        else computed(node.start);
        break;
      case 'CallExpression':
        if (isImportMeta(node.callee as Node, 'glob')) found.push(...globs(node));
        break;
      case 'NewExpression': {
        const [first, second] = node.arguments as Node[];
        if (first?.type === 'Literal' && second && isImportMeta(second, 'url'))
          found.push(reference(first, 'lazy'));
        break;
      }
    }
  });
  return found;
}

function reference(source: Node | null | undefined, kind: Reference['kind']): Reference {
  return { specifier: String(source?.value ?? ''), at: source?.start ?? 0, kind };
}

/** `import.meta.glob('../../locales/*.json')` reaches into folders like an import does. */
function globs(call: Node): Reference[] {
  const found: Reference[] = [];
  walk((call.arguments as Node[])[0], (node) => {
    if (typeof node.value !== 'string' || node.value.startsWith('!')) return;
    const fixed = node.value.replace(/\/[^/]*[*{].*$/, '');
    found.push({ specifier: fixed, at: node.start, kind: 'lazy' });
  });
  return found;
}

function isImportMeta(node: Node, property: string): boolean {
  const object = node.object as Node | undefined;
  return object?.type === 'MetaProperty' && (node.property as Node).name === property;
}
