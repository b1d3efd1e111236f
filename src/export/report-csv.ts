/** The report of a lesson as a table: one row for each thing that was counted. */

import type { Report } from '../classroom/lesson/lesson-report.ts';
import type { Fork, ForkOption, Try, WayEnd } from '../classroom/lesson/path.ts';
import { slipItems } from '../classroom/lesson/slips.ts';
import { type Cell, csvOf } from '../packs/csv-writer.ts';
import { keyOf, type TextKey } from '../script/keys.ts';

/** The words that the file needs, in the language of the moment. */
export interface ReportWords {
  readonly language: string;
  ui(key: string, values?: Readonly<Record<string, string>>): string;
  story(key: TextKey): string;
}

export function reportCsv(report: Report, words: ReportWords): string {
  const col = (name: string): string => words.ui(`class.csv.${name}`);
  const { record } = report;
  const head = ['section', 'item', 'letter', 'text', 'votes', 'after', 'first'].map(col);
  const lesson = (item: string, value: Cell): Cell[] => [
    col('lesson'),
    col(item),
    '',
    value,
    '',
    '',
  ];
  const rows = [
    head,
    lesson('class', record.name),
    lesson('day', record.day),
    lesson('pack', record.save.pack),
    lesson('story', record.save.scenario),
    lesson('minutes', report.minutes),
    lesson('ways', report.ways),
    lesson('pupils', record.size ?? ''),
    ...(report.end === null ? [] : [lesson('ending', endText(report.end, words))]),
    ...decisionRows(report.decisions, words, ''),
    ...report.tries.flatMap((each, index) => tryRows(each, words, `${col('tried')} ${index + 1}`)),
    ...slipRows(report, words),
  ];
  const width = head.length;
  return csvOf(
    rows.map((row) => [...row, ...Array<Cell>(width - row.length).fill('')]),
    words.language,
  );
}

const endText = (end: WayEnd, words: ReportWords): string =>
  end.kind === 'rest' ? words.ui('class.stopped') : words.story(keyOf.endingTitle(end.beat));

/** Where a try left the ways known before, and what it met then. */
function tryRows({ from, onward }: Try, words: ReportWords, section: string): Cell[][] {
  const taken = from.options
    .filter((option) => option.taken)
    .map(({ id, letter, key }) => [
      section,
      `${from.beat}/${id}`,
      letter,
      words.story(key),
      '',
      words.ui('class.yes'),
    ]);
  return [...taken, ...decisionRows(onward, words, `${section}, `)];
}

function decisionRows(forks: readonly Fork[], words: ReportWords, before: string): Cell[][] {
  return forks.flatMap(({ beat, number, options, pass, total, first, byTalk }) => {
    const section = `${before}${words.ui('class.csv.decision')} ${number}`;
    const counted = total !== null && total > 0;
    const passed: Cell[] = [
      ...[section, `${beat}/:pass`, '', words.ui('class.pass')],
      ...[counted ? (pass ?? 0) : '', '', first?.pass ?? ''],
    ];
    /** Words where nothing was counted: a number would be made up. */
    const cellOf = ({ said, votes }: ForkOption): Cell => {
      if (byTalk) return said === null ? '' : words.ui(`group.share.${said}`);
      return counted ? (votes ?? 0) : '';
    };
    return [
      ...options.map((option): Cell[] => [
        section,
        `${beat}/${option.id}`,
        option.letter,
        words.story(option.key),
        cellOf(option),
        words.ui(option.explored ? 'class.yes' : 'class.no'),
        option.first ?? '',
      ]),
      ...(byTalk ? [] : [passed]),
    ];
  });
}

function slipRows({ items }: Report, words: ReportWords): Cell[][] {
  const hidden = words.ui('class.csv.hidden');
  const told = (counts: readonly number[] | null, answered: boolean, at: number): Cell => {
    if (counts) return counts[at] ?? 0;
    return answered ? hidden : '';
  };
  return items.flatMap((item) =>
    (slipItems.find(({ id }) => id === item.id)?.options ?? []).map((option, at): Cell[] => [
      words.ui('class.csv.slip'),
      `${item.id}/${option}`,
      '',
      words.ui(`class.slip.${item.id}.${option}`),
      told(item.before, item.answered.before, at),
      told(item.after, item.answered.after, at),
    ]),
  );
}
