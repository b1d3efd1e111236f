/** The plan of a lesson as a sheet that a teacher may change. */
import type { PaperSheet } from '../../../app/paper-sheet.ts';
import type { Plan } from '../../../classroom/lesson/plan.ts';
import type { Id } from '../../../script/types.ts';
import type { Words } from '../../../view/ports.ts';

export function planSheet(
  words: Words,
  length: number,
  plan: Plan,
  titleOf: (story: Id) => string,
): PaperSheet {
  const nameOf = ({ part, story }: Plan['rows'][number]): string => {
    const name = words.ui(`class.plan.part.${part}`);
    return story === null ? name : `${name}${words.ui('app.colon')} ${titleOf(story)}`;
  };
  return {
    name: 'plan',
    title: words.ui('class.plan.for', { count: length }),
    language: words.language,
    direction: words.direction,
    blocks: [
      { kind: 'row', cells: [words.ui('class.plan.minutes'), words.ui('class.plan.part')] },
      ...plan.rows.map((row) => ({
        kind: 'row' as const,
        cells: [
          `${words.number(row.from)}–${words.number(row.to)}`,
          [
            nameOf(row),
            words.ui(`class.plan.part.${row.part}-about`, { count: row.decisions ?? 0 }),
          ].join('\n'),
        ] as const,
      })),
      { kind: 'heading', text: words.ui('class.plan.before') },
      { kind: 'text', text: words.ui('class.plan.before-about') },
      { kind: 'heading', text: words.ui('class.plan.after') },
      { kind: 'text', text: words.ui('class.plan.after-about') },
    ],
  };
}
