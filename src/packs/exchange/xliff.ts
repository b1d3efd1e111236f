/** Texts for translators as XLIFF 1.2, which every translation tool reads. */
import { fingerprint } from '../../script/fingerprint.ts';
import { type ExchangeFormat, ExchangeRefused, type Outgoing, type Unit } from './unit.ts';
import { type Element, elementsIn, escapeXml, parseXml, wordsIn } from './xml.ts';

const stateOf = { new: 'new', stale: 'needs-translation', done: 'translated' } as const;

export const xliffFormat: ExchangeFormat = {
  ending: 'xlf',
  write(outgoing) {
    const names = [...new Set(outgoing.units.map(({ file }) => file))];
    return [
      '<?xml version="1.0" encoding="UTF-8"?>',
      '<xliff version="1.2" xmlns="urn:oasis:names:tc:xliff:document:1.2">',
      ...names.flatMap((name) => fileOf(outgoing, name)),
      '</xliff>',
      '',
    ].join('\n');
  },
  read(text) {
    const root = parseXml(text);
    const { version = 'none' } = root.attributes;
    if (root.name !== 'xliff' || !version.startsWith('1.'))
      throw new ExchangeRefused(`this is no XLIFF 1.2 (version ${version.slice(0, 10)})`);
    const files = elementsIn(root, 'file');
    const languages = new Set(files.map(({ attributes }) => attributes['target-language'] ?? ''));
    if (languages.size > 1)
      throw new ExchangeRefused('the file holds several languages; one file has one language');
    return {
      pack: files[0]?.attributes['product-name'] ?? null,
      to: [...languages][0] || null,
      units: files.flatMap((file) =>
        elementsIn(file, 'trans-unit').map((unit) => {
          const source = firstIn(unit, 'source');
          return {
            file: file.attributes.original ?? '',
            key: unit.attributes.id ?? '',
            of: source ? fingerprint(wordsIn(source)) : null,
            target: wordsIn(firstIn(unit, 'target')),
          };
        }),
      ),
    };
  },
};

/** Directly inside: suggestions of a tool (`alt-trans`) have sources and targets of their own. */
const firstIn = (unit: Element, name: string): Element | undefined =>
  unit.children.find((child) => typeof child !== 'string' && child.name === name) as
    | Element
    | undefined;

function fileOf({ pack, from, to, units }: Outgoing, name: string): string[] {
  const attributes = Object.entries({
    original: name,
    'product-name': pack,
    'source-language': from,
    'target-language': to,
    datatype: 'plaintext',
  }).map(([key, value]) => `${key}="${escapeXml(value)}"`);
  return [
    `  <file ${attributes.join(' ')}>`,
    '    <body>',
    ...units.filter(({ file }) => file === name).flatMap(transUnit),
    '    </body>',
    '  </file>',
  ];
}

function transUnit({ key, source, target, state, note }: Unit): string[] {
  const words =
    target === null ? [] : [`<target state="${stateOf[state]}">${escapeXml(target)}</target>`];
  return [
    `      <trans-unit id="${escapeXml(key)}" xml:space="preserve">`,
    ...[`<source>${escapeXml(source)}</source>`, ...words, `<note>${escapeXml(note)}</note>`].map(
      (row) => `        ${row}`,
    ),
    '      </trans-unit>',
  ];
}
