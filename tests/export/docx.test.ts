/** A sheet to change is a file that word processors open, with its words, boxes and lines in it. */
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { type PaperSheet, paperIn } from '../../src/app/paper-sheet.ts';
import { planOf } from '../../src/classroom/lesson/plan.ts';
import { docxOf } from '../../src/export/docx.ts';
import { planSheet } from '../../src/page/class/prepare/plan-sheet.ts';
import { realWords } from '../support/real-words.ts';

const sheet: PaperSheet = {
  name: 'letter',
  title: 'Letter',
  language: 'en',
  direction: 'ltr',
  blocks: [
    { kind: 'text', text: 'Dear families <and> "friends" & \u0001all' },
    { kind: 'text', text: 'مرحبًا', language: 'ar' },
    { kind: 'heading', text: 'To be returned' },
    { kind: 'tick', text: 'We have read it.' },
    { kind: 'blank', text: 'Signature', filled: [] },
    { kind: 'blank', text: 'Ask', filled: ['M. Reed', 'room 4'] },
    { kind: 'row', cells: ['0–4', 'Rules\nTogether'] },
    { kind: 'row', cells: ['4–9', 'Story'] },
  ],
};

const filesOf = (of: PaperSheet, paper: 'A4' | 'Letter' = 'A4') =>
  Object.fromEntries(
    Object.entries(unzipSync(docxOf(of, paper))).map(([name, bytes]) => [name, strFromU8(bytes)]),
  );
const documentOf = (of: PaperSheet, paper?: 'A4' | 'Letter'): string =>
  filesOf(of, paper)['word/document.xml'] ?? '';

describe('a sheet as .docx', () => {
  it('has every part that it names, and names every part that it has', () => {
    const files = filesOf(sheet);
    expect(Object.keys(files).sort()).toEqual([
      '[Content_Types].xml',
      '_rels/.rels',
      'word/_rels/document.xml.rels',
      'word/document.xml',
      'word/styles.xml',
    ]);
    expect(files['_rels/.rels']).toContain('Target="word/document.xml"');
    for (const xml of Object.values(files))
      expect(xml.startsWith('<?xml version="1.0"')).toBe(true);
  });

  it('has its words as words, headings, boxes, lines to write on and a table', () => {
    const xml = documentOf(sheet);
    expect(xml).toContain('Dear families &lt;and&gt; &quot;friends&quot; &amp; all');
    expect(xml).toContain(
      'w:val="Heading1"/></w:pPr><w:r><w:t xml:space="preserve">To be returned',
    );
    expect(xml).toContain('☐ We have read it.');
    expect(xml).toMatch(/w:leader="underscore"[^☐]*Signature/);
    expect(xml).toContain('Ask: M. Reed · room 4');
    expect(xml.match(/<w:tbl>/g)).toHaveLength(1);
    expect(xml.match(/<w:tr>/g)).toHaveLength(2);
  });

  it('runs from the right in Arabic: paragraphs, table and page; one such paragraph alone too', () => {
    expect(documentOf(sheet).match(/<w:bidi\/>/g)).toHaveLength(1);
    const arabic = documentOf({ ...sheet, direction: 'rtl', language: 'ar' });
    expect(arabic).toContain('<w:bidiVisual/>');
    const paragraphs = arabic.match(/<w:p>/g)?.length ?? 0;
    // Every paragraph, and the page.
    expect(arabic.match(/<w:bidi\/>/g)).toHaveLength(paragraphs + 1);
    expect(arabic.match(/<w:rtl\/>/g)).toHaveLength(paragraphs);
  });

  it('has the paper of the country', () => {
    expect(['US', 'CA', 'GB', 'elsewhere', null].map(paperIn)).toEqual([
      ...['Letter', 'Letter', 'A4', 'A4', 'A4'],
    ]);
    expect(documentOf(sheet)).toContain('w:w="11906"');
    expect(documentOf(sheet, 'Letter')).toContain('w:w="12240"');
  });

  it.each(['en', 'fr', 'ar'])('the plan of a lesson in %s is all there', async (language) => {
    const words = await realWords(language, 'edited-picture', 'never-took');
    const plan = planOf(45, [{ id: 'a', minutes: 9 }]);
    const xml = documentOf(planSheet(words, 45, plan, () => 'A title'));
    expect(xml.match(/<w:tr>/g)).toHaveLength(plan.rows.length + 1);
    for (const { part } of plan.rows) expect(xml).toContain(words.ui(`class.plan.part.${part}`));
    expect(xml).toContain('A title');
  });
});
