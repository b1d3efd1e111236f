/** Texts for translators as XLIFF: 1.2 goes out, which every translation tool reads; 1 and 2 come back. */

import { escapeMarkup } from '../../script/markup.ts';
import {
  type ExchangeFormat,
  ExchangeRefused,
  type Incoming,
  intact,
  type Mark,
  type Outgoing,
  type Returned,
  type Unit,
} from './unit.ts';
import { childrenOf, type Element, elementsIn, parseXml, wordsIn } from './xml.ts';

/** A copy of the source has no state: a tool that overwrites it knows of none and would leave it there. */
const stateOf = {
  new: '',
  stale: ' state="needs-translation"',
  done: ' state="translated"',
} as const;

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
    if (root.name === 'xliff' && version.startsWith('1.')) return readFirst(root);
    if (root.name === 'xliff' && version.startsWith('2.')) return readSecond(root);
    throw new ExchangeRefused(`this is no XLIFF 1 or 2 (version ${version.slice(0, 10)})`);
  },
};

function readFirst(root: Element): Incoming {
  const files = elementsIn(root, 'file');
  return {
    pack: files[0]?.attributes['product-name'] ?? null,
    to: languageOf(files.map(({ attributes }) => attributes['target-language'])),
    units: files.flatMap((file) =>
      elementsIn(file, 'trans-unit').map((unit): Returned => {
        const { id = '', resname = id, extradata, approved } = unit.attributes;
        const [source] = childrenOf(unit, 'source');
        const [target] = childrenOf(unit, 'target');
        const mark = markOf(target?.attributes.state);
        return {
          ...{ file: file.attributes.original ?? '', key: resname, of: ofIn(extradata) },
          source: source ? wordsIn(source) : null,
          target: wordsIn(target),
          mark: mark === null && approved === 'yes' ? 'done' : mark,
        };
      }),
    ),
  };
}

/** Here a tool may have cut a text into segments; what stands between them goes along. */
function readSecond(root: Element): Incoming {
  const files = elementsIn(root, 'file');
  return {
    pack: null,
    to: languageOf([root.attributes.trgLang]),
    units: files.flatMap((file) =>
      elementsIn(file, 'unit').map((unit): Returned => {
        const { id = '', name = id, extradata } = unit.attributes;
        const parts = childrenOf(unit, 'segment', 'ignorable').map((part) => {
          const [[source], [target]] = [childrenOf(part, 'source'), childrenOf(part, 'target')];
          const isBetween = part.name === 'ignorable';
          return { isBetween, source, target, mark: markOf(part.attributes.state) };
        });
        const segments = parts.filter(({ isBetween }) => !isBetween);
        const isBegun = segments.some(({ target }) => wordsIn(target).trim() !== '');
        const isWhole = segments.every(({ target }) => wordsIn(target).trim() !== '');
        const isDone = segments.every(({ mark }) => mark === 'done');
        const isOpen = !isWhole || segments.some(({ mark }) => mark === 'open');
        const words = parts.map(({ isBetween, source, target }) =>
          wordsIn(isBetween ? (target ?? source) : target),
        );
        return {
          ...{ file: file.attributes.original ?? file.attributes.id ?? '', key: name },
          of: ofIn(extradata),
          source: parts.map(({ source }) => wordsIn(source)).join(''),
          target: isBegun ? words.join('') : '',
          mark: isOpen ? 'open' : isDone ? 'done' : null,
        };
      }),
    ),
  };
}

function languageOf(named: readonly (string | undefined)[]): string | null {
  const languages = new Set(named.map((language) => language ?? ''));
  if (languages.size > 1)
    throw new ExchangeRefused('the file holds several languages; one file has one language');
  return [...languages][0] || null;
}

/** The fingerprint travels in an attribute that tools leave alone. */
const ofIn = (extradata: string | undefined): string | null =>
  intact(/^of=(.*)$/.exec(extradata ?? '')?.[1]);

function markOf(state: string | undefined): Mark {
  if (state === 'needs-translation') return 'stale';
  if (state === 'new' || state === 'initial' || state?.startsWith('needs-')) return 'open';
  return ['translated', 'reviewed', 'signed-off', 'final'].includes(state ?? '') ? 'done' : null;
}

function fileOf({ pack, from, to, units }: Outgoing, name: string): string[] {
  const attributes = Object.entries({
    original: name,
    'product-name': pack,
    'source-language': from,
    'target-language': to,
    datatype: 'plaintext',
  }).map(([key, value]) => `${key}="${escapeMarkup(value)}"`);
  return [
    `  <file ${attributes.join(' ')}>`,
    '    <body>',
    ...units.filter(({ file }) => file === name).flatMap(transUnit),
    '    </body>',
    '  </file>',
  ];
}

function transUnit({ key, of, source, target, state, note }: Unit): string[] {
  const name = escapeMarkup(key);
  const words =
    target === null ? [] : [`<target${stateOf[state]}>${escapeMarkup(target)}</target>`];
  return [
    `      <trans-unit id="${name}" resname="${name}" extradata="of=${of}" xml:space="preserve">`,
    ...[
      `<source>${escapeMarkup(source)}</source>`,
      ...words,
      `<note>${escapeMarkup(note)}</note>`,
    ].map((row) => `        ${row}`),
    '      </trans-unit>',
  ];
}
