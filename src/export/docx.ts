/**
 * A sheet as a .docx file, to be changed in any word processor: real headings, boxes to tick, lines to
 * write on. WordprocessingML, as ISO/IEC 29500 has it; no more of it than these sheets need.
 */
import { strToU8, zipSync } from 'fflate';
import type { Paper, PaperSheet, SheetBlock } from '../app/paper-sheet.ts';
import { type Direction, directionOf } from '../script/direction.ts';
import { escapeMarkup } from '../script/markup.ts';
import { saveFile } from './save-file.ts';

const type = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packaged = 'http://schemas.openxmlformats.org/package/2006';
const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** In twentieths of a point. */
const papers: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  A4: { width: 11906, height: 16838 },
  Letter: { width: 12240, height: 15840 },
};
const margin = 1134;

/** Gives the file to the person. */
export function saveDocx(sheet: PaperSheet, paper: Paper): void {
  saveFile(`${sheet.name}.docx`, type, docxOf(sheet, paper) as BlobPart);
}

export function docxOf(sheet: PaperSheet, paper: Paper): Uint8Array {
  const files = {
    '[Content_Types].xml': `<Types xmlns="${packaged}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="${type}.main+xml"/><Override PartName="/word/styles.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml"/></Types>`,
    '_rels/.rels': related('officeDocument', 'word/document.xml'),
    'word/_rels/document.xml.rels': related('styles', 'styles.xml'),
    'word/styles.xml': stylesOf(sheet),
    'word/document.xml': documentOf(sheet, paper),
  };
  return zipSync(
    Object.fromEntries(Object.entries(files).map(([name, xml]) => [name, strToU8(head + xml)])),
  );
}

const related = (kind: string, target: string): string =>
  `<Relationships xmlns="${packaged}/relationships"><Relationship Id="r1" Type="${office}/${kind}" Target="${target}"/></Relationships>`;

function stylesOf({ language }: PaperSheet): string {
  const heading = (id: string, name: string, size: number): string =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/><w:basedOn w:val="Normal"/><w:next w:val="Normal"/><w:pPr><w:keepNext/><w:spacing w:before="240" w:after="80"/></w:pPr><w:rPr><w:b/><w:bCs/><w:sz w:val="${size}"/><w:szCs w:val="${size}"/></w:rPr></w:style>`;
  return `<w:styles xmlns:w="${main}"><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii="Arial" w:hAnsi="Arial" w:cs="Arial"/><w:sz w:val="22"/><w:szCs w:val="22"/><w:lang w:val="${language}" w:bidi="${language}"/></w:rPr></w:rPrDefault><w:pPrDefault><w:pPr><w:spacing w:after="100" w:line="264" w:lineRule="auto"/></w:pPr></w:pPrDefault></w:docDefaults><w:style w:type="paragraph" w:default="1" w:styleId="Normal"><w:name w:val="Normal"/></w:style>${heading('Title', 'Title', 34)}${heading('Heading1', 'heading 1', 26)}</w:styles>`;
}

function documentOf(sheet: PaperSheet, paper: Paper): string {
  const { width, height } = papers[paper];
  const room = width - 2 * margin;
  const { direction } = sheet;
  const body = [
    paragraph(sheet.title, direction, { style: 'Title' }),
    ...grouped(sheet.blocks).map((group) => blocksOf(group, direction, room)),
  ].join('');
  const mirrored = direction === 'rtl' ? '<w:bidi/>' : '';
  return `<w:document xmlns:w="${main}"><w:body>${body}<w:sectPr><w:pgSz w:w="${width}" w:h="${height}"/><w:pgMar w:top="${margin}" w:right="${margin}" w:bottom="${margin}" w:left="${margin}" w:header="600" w:footer="600" w:gutter="0"/>${mirrored}</w:sectPr></w:body></w:document>`;
}

/** Rows that follow each other stand together; every other block alone. */
function grouped(blocks: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] {
  const groups: SheetBlock[][] = [];
  for (const block of blocks) {
    const last = groups.at(-1);
    if (block.kind === 'row' && last?.[0]?.kind === 'row') last.push(block);
    else groups.push([block]);
  }
  return groups;
}

function blocksOf(group: readonly SheetBlock[], direction: Direction, room: number): string {
  const [block] = group;
  switch (block?.kind) {
    case 'heading':
      return paragraph(block.text, direction, { style: 'Heading1' });
    case 'tick':
      return paragraph(`☐ ${block.text}`, direction);
    case 'text':
      return paragraph(block.text, block.language ? directionOf(block.language) : direction);
    case 'blank':
      return blank(block, direction, room);
    case 'row':
      return table(group, direction, room);
    default:
      return '';
  }
}

interface ParagraphWishes {
  readonly style?: 'Title' | 'Heading1';
  /** A line to write on, from the words to here; in twentieths of a point. */
  readonly lineTo?: number;
}

function paragraph(text: string, direction: Direction, { style, lineTo }: ParagraphWishes = {}) {
  const rtl = direction === 'rtl';
  const properties = [
    style ? `<w:pStyle w:val="${style}"/>` : '',
    lineTo ? `<w:tabs><w:tab w:val="left" w:leader="underscore" w:pos="${lineTo}"/></w:tabs>` : '',
    rtl ? '<w:bidi/>' : '',
  ].join('');
  const run = rtl ? '<w:rPr><w:rtl/></w:rPr>' : '';
  const tab = lineTo ? '<w:tab/>' : '';
  return `<w:p><w:pPr>${properties}</w:pPr><w:r>${run}<w:t xml:space="preserve">${clean(text)}</w:t>${tab}</w:r></w:p>`;
}

/** What is known stands there; else there is a line to write on. */
function blank(
  { text, filled }: Extract<SheetBlock, { kind: 'blank' }>,
  direction: Direction,
  room: number,
) {
  if (filled.length > 0) return paragraph(`${text}: ${filled.join(' · ')}`, direction);
  return paragraph(`${text} `, direction, { lineTo: room });
}

function table(rows: readonly SheetBlock[], direction: Direction, room: number): string {
  const widths = [Math.round(room * 0.18), Math.round(room * 0.82)];
  const border = (side: string): string => `<w:${side} w:val="single" w:sz="4" w:color="888888"/>`;
  const borders = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map(border).join('');
  const cells = rows.flatMap((row) => {
    if (row.kind !== 'row') return [];
    const each = row.cells.map(
      (text, at) =>
        `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${text
          .split('\n')
          .map((line) => paragraph(line, direction))
          .join('')}</w:tc>`,
    );
    return [`<w:tr><w:trPr><w:cantSplit/></w:trPr>${each.join('')}</w:tr>`];
  });
  const mirrored = direction === 'rtl' ? '<w:bidiVisual/>' : '';
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  return `<w:tbl><w:tblPr>${mirrored}<w:tblW w:w="${room}" w:type="dxa"/><w:tblBorders>${borders}</w:tblBorders></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${cells.join('')}</w:tbl>`;
}

/** Without signs that XML has no place for. */
const clean = (text: string): string =>
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
  escapeMarkup(text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, ''));
