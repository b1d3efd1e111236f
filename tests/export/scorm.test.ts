import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { packagedPage, scormFiles } from '../../src/export/scorm.ts';
import { packageMeta, readPackage } from '../../src/lms/package.ts';

const page = '<!doctype html><head><title translate="no">Unsent</title></head>';
const story = { pack: 'one', version: '1.0.0', scenario: 'first' };
const parts = {
  ...({ standard: '1.2', decisions: false, language: 'fr', title: 'Unsent', page } as const),
  stories: [
    { ...story, title: 'A < B & "C"' },
    { ...story, scenario: 'second', title: 'Deux' },
  ],
};

interface Element {
  readonly name: string;
  readonly uri: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Reads XML; throws where it is none. */
function read(xml: string): Element {
  const top: Element = { name: '', uri: '', attributes: {}, children: [], text: '' };
  const open = [top];
  const parser = new SaxesParser({ xmlns: true });
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ local, uri, attributes }) => {
    const own = Object.values(attributes).map((each) => [each.name, each.value]);
    const element = {
      name: local,
      uri,
      attributes: Object.fromEntries(own),
      children: [],
      text: '',
    };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    const last = open.at(-1);
    if (last) last.text += text.trim();
  });
  parser.on('closetag', () => void open.pop());
  parser.write(xml).close();
  return top.children[0] ?? top;
}

const filesOf = (more: Partial<typeof parts> | { standard: '2004' } = {}) => {
  const files = scormFiles({ ...parts, ...more });
  return new Map([...files].map(([name, bytes]) => [name, new TextDecoder().decode(bytes)]));
};

const named = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((child) => child.name === name) ?? [];

test('the manifest lists each story as a thing of its own, in the order that the standard wants', () => {
  const files = filesOf();
  expect([...files.keys()].sort()).toEqual(['imsmanifest.xml', 'unsent.html']);
  const manifest = read(files.get('imsmanifest.xml') ?? '');
  expect(manifest.name).toBe('manifest');
  expect(manifest.uri).toBe('http://www.imsproject.org/xsd/imscp_rootv1p1p2');
  // An identifier of XML has no blanks and begins with a letter.
  expect(manifest.attributes.identifier).toMatch(/^[a-z][\w.-]*$/);
  expect(manifest.children.map(({ name }) => name)).toEqual([
    'metadata',
    'organizations',
    'resources',
  ]);
  expect(named(manifest, 'metadata')[0]?.children.map(({ text }) => text)).toEqual([
    'ADL SCORM',
    '1.2',
  ]);
  const [organizations] = named(manifest, 'organizations');
  const [organization] = named(organizations, 'organization');
  expect(organizations?.attributes.default).toBe(organization?.attributes.identifier);
  const items = named(organization, 'item');
  expect(items.map((item) => named(item, 'title')[0]?.text)).toEqual(['A < B & "C"', 'Deux']);
  expect(items.map(({ attributes }) => attributes.parameters)).toEqual([
    '?lang=fr&pack=one&scenario=first',
    '?lang=fr&pack=one&scenario=second',
  ]);
  const [resource] = named(named(manifest, 'resources')[0], 'resource');
  expect(new Set(items.map(({ attributes }) => attributes.identifierref))).toEqual(
    new Set([resource?.attributes.identifier]),
  );
  expect(resource?.attributes).toMatchObject({
    type: 'webcontent',
    'adlcp:scormtype': 'sco',
    href: 'unsent.html',
  });
  expect(files.has(named(resource, 'file')[0]?.attributes.href ?? '')).toBe(true);
});

test('the other edition has its own names for the same', () => {
  const manifest = read(filesOf({ standard: '2004' }).get('imsmanifest.xml') ?? '');
  expect(manifest.uri).toBe('http://www.imsglobal.org/xsd/imscp_v1p1');
  expect(named(manifest, 'metadata')[0]?.children[1]?.text).toBe('2004 4th Edition');
  const [resource] = named(named(manifest, 'resources')[0], 'resource');
  expect(resource?.attributes['adlcp:scormType']).toBe('sco');
});

test('the page says which package it is, and any other page says nothing', () => {
  for (const standard of ['1.2', '2004'] as const)
    for (const decisions of [true, false]) {
      const html = packagedPage(page, { standard, decisions });
      const meta = new RegExp(`<meta name="${packageMeta}" content="([^"]*)">`).exec(html);
      expect(readPackage(meta?.[1] ?? null)).toEqual({ standard, decisions });
    }
  for (const strange of [null, '', '1.3', 'decisions']) expect(readPackage(strange)).toBeNull();
});
