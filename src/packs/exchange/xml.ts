/** As much of XML as an XLIFF file needs: elements, attributes and text, nothing that acts. */
import { ExchangeRefused } from './unit.ts';

export interface Element {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const deepest = 64;
const entities: Readonly<Record<string, string>> = {
  lt: '<',
  gt: '>',
  amp: '&',
  quot: '"',
  apos: "'",
};

/** Writes a text so that it can stand between tags or in an attribute. */
export const escapeXml = (text: string): string =>
  text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    // A reader turns it into a plain line end unless it is spelt out.
    .replaceAll('\r', '&#13;');

/** Gives the root element. Throws `ExchangeRefused` with the line. */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [root];
  const refuse = (at: number, reason: string): ExchangeRefused =>
    new ExchangeRefused(`line ${text.slice(0, at).split('\n').length}: ${reason}`);
  const top = (): Element => open[open.length - 1] ?? root;
  const skipTo = (from: number, end: string): number => {
    const found = text.indexOf(end, from);
    if (found < 0) throw refuse(from, `"${end}" is missing`);
    return found + end.length;
  };
  let at = text.startsWith('\uFEFF') ? 1 : 0;
  while (at < text.length) {
    const next = text.indexOf('<', at);
    const end = next < 0 ? text.length : next;
    if (end > at) top().children.push(decode(text.slice(at, end).replace(/\r\n?/g, '\n')));
    if (next < 0) break;
    if (text.startsWith('<!--', next)) at = skipTo(next, '-->');
    else if (text.startsWith('<?', next)) at = skipTo(next, '?>');
    else if (text.startsWith('<![CDATA[', next)) {
      at = skipTo(next, ']]>');
      top().children.push(text.slice(next + 9, at - 3));
    } else if (text.startsWith('<!', next))
      throw refuse(next, 'a document type is not allowed here');
    else {
      const close = closeOf(text, next);
      if (close < 0) throw refuse(next, 'a tag is not closed');
      const tag = text.slice(next + 1, close);
      at = close + 1;
      if (tag.startsWith('/')) {
        if (open.length < 2 || localName(tag.slice(1).trim()) !== top().name)
          throw refuse(next, `</${tag.slice(1, 40)}> closes nothing`);
        open.pop();
      } else {
        const element = readTag(tag);
        top().children.push(element);
        if (!tag.endsWith('/')) open.push(element);
        if (open.length > deepest) throw refuse(next, 'this is nested too deeply');
      }
    }
  }
  if (open.length > 1) throw refuse(text.length, `<${top().name}> is not closed`);
  const first = root.children.find((child) => typeof child !== 'string');
  if (!first) throw new ExchangeRefused('this is no XML');
  return first;
}

/** Where a tag ends; a ">" in an attribute is none. */
function closeOf(text: string, start: number): number {
  let quote = '';
  for (let at = start; at < text.length; at++) {
    const sign = text[at] ?? '';
    if (quote !== '') quote = sign === quote ? '' : quote;
    else if (sign === '"' || sign === "'") quote = sign;
    else if (sign === '>') return at;
  }
  return -1;
}

function readTag(tag: string): Element {
  const name = /^[^\s/]*/.exec(tag)?.[0] ?? '';
  const attributes = Array.from(
    tag.slice(name.length).matchAll(/(?<![^\s=/"'])([^\s=/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
    ([, key = '', double, single]) => [localName(key), decode(double ?? single ?? '')] as const,
  );
  return { name: localName(name), attributes: Object.fromEntries(attributes), children: [] };
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

function decode(text: string): string {
  return text.replace(/&(#x[0-9a-f]{1,6}|#\d{1,7}|[a-z]{2,4});/gi, (whole, code: string) => {
    if (!code.startsWith('#'))
      return Object.hasOwn(entities, code) ? (entities[code] ?? '') : whole;
    const isHex = code[1] === 'x' || code[1] === 'X';
    const point = isHex ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1));
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}

/** Every element of that name inside, in order. */
export function elementsIn(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );
}

/** The words of an element. Marks that a tool put around them go; the words stay. */
export function wordsIn(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : wordsIn(child)))
    .join('');
}
