/** What is made in the app is what the command makes: the same files, the same manifest, the same zip. */
import { unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { storiesMeta } from '../../src/app/given.ts';
import { giftBytes } from '../../src/export/gift.ts';
import { packArchive } from '../../src/export/pack-archive.ts';
import { scormFiles } from '../../src/export/scorm.ts';

const page = '<!doctype html><html><head><title>Unsent</title></head></html>';
const stories = [{ pack: 'one', version: '1.0.0', scenario: 'first', title: 'Première' }];
const gift = { kind: '2004', language: 'fr', decisions: true, stories, school: null } as const;
const text = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('a package is what the command makes of the same page, beside the stories that it shows', () => {
  const bytes = giftBytes(gift, page);
  const parts = { ...gift, standard: '2004', title: 'Unsent' } as const;
  const shown = page.replace(
    '</title>',
    `</title>\n<meta name="${storiesMeta}" content="one/first">`,
  );
  expect(bytes).toEqual(packArchive(scormFiles({ ...parts, page: shown })));
  const files = unzipSync(bytes);
  const command = scormFiles({ ...parts, page });
  expect(Object.keys(files)).toEqual([...command.keys()]);
  expect(text(files['imsmanifest.xml'])).toBe(text(command.get('imsmanifest.xml')));
  expect(text(files['unsent.html'])).toContain('content="2004 decisions"');
});

test('a stick has the page alone, which is no package', () => {
  const html = text(giftBytes({ ...gift, kind: 'stick' }, page));
  expect(html).toContain(`<meta name="${storiesMeta}" content="one/first">`);
  expect(html).not.toContain('unsent-lms');
});
