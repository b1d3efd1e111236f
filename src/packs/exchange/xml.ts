/** As much of XML as an XLIFF file needs: elements, attributes and text, nothing that acts. */
import { SaxesParser } from 'saxes';
import { ExchangeRefused } from './unit.ts';

export interface Element {
  /** Without a namespace prefix. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const deepest = 64;

/** Gives the root element. Throws `ExchangeRefused` with the line. */
export function parseXml(text: string): Element {
  const top: Element = { name: '', attributes: {}, children: [] };
  const open: Element[] = [top];
  const parser = new SaxesParser({ xmlns: false, position: true });
  const refuse = (reason: string): never => {
    throw new ExchangeRefused(`line ${parser.line}: ${reason}`);
  };
  const add = (child: Element | string): void => {
    open.at(-1)?.children.push(child);
  };
  parser.on('error', ({ message }) => refuse(message.replace(/^\d+:\d+: /, '')));
  parser.on('doctype', () => refuse('a document type is not allowed here'));
  parser.on('text', add);
  parser.on('cdata', add);
  parser.on('opentag', ({ name, attributes }) => {
    const element: Element = {
      name: localName(name),
      attributes: Object.fromEntries(
        Object.entries(attributes).map(([key, value]) => [localName(key), value]),
      ),
      children: [],
    };
    add(element);
    open.push(element);
    if (open.length > deepest) refuse('this is nested too deeply');
  });
  parser.on('closetag', () => open.pop());
  parser.write(text.replace(/^\uFEFF/, '')).close();
  const root = top.children.find((child) => typeof child !== 'string');
  return root ?? refuse('this is no XML');
}

const localName = (name: string): string => name.slice(name.indexOf(':') + 1);

/** Every element of that name inside, in order. */
export function elementsIn(element: Element, name: string): Element[] {
  return element.children.flatMap((child) =>
    typeof child === 'string'
      ? []
      : [...(child.name === name ? [child] : []), ...elementsIn(child, name)],
  );
}

/** The elements of some names directly inside: what a tool suggests has sources and targets too. */
export const childrenOf = (element: Element, ...names: string[]): Element[] =>
  element.children.flatMap((child) =>
    typeof child !== 'string' && names.includes(child.name) ? [child] : [],
  );

/** The words of an element. Marks that a tool put around them go; the words stay. */
export function wordsIn(element: Element | undefined): string {
  return (element?.children ?? [])
    .map((child) => (typeof child === 'string' ? child : wordsIn(child)))
    .join('');
}
