/** What a small group came to by talk is said in words: on the bar, in the table, in every language. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import type { Said } from '../../src/classroom/lesson/by-talk.ts';
import { talkTally } from '../../src/classroom/lesson/tally.ts';
import { optionsOf, voteView } from '../../src/classroom/lesson/vote-view.ts';
import { TalkEntry } from '../../src/page/class/fields/talk-entry.tsx';
import { ResultsTable } from '../../src/page/class/lead/results-table.tsx';
import { Verdict } from '../../src/page/class/lead/verdict.tsx';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';

const scenario = shippedPack('edited-picture').scenarios['never-took'];
const [beat] = Object.values(scenario?.beats ?? {}).filter(({ exit }) => exit.kind === 'choices');
if (!scenario || beat?.exit.kind !== 'choices') throw new Error('the story is gone');
const options = optionsOf(beat.id, beat.exit.choices);
const [a = '', b = ''] = options.map(({ id }) => id);

const all = await Promise.all(
  ['en', 'fr', 'ar'].map((language) => realWords(language, 'edited-picture', 'never-took')),
);

describe.each(all.map((words) => [words.language, words] as const))('in %s', (_, words) => {
  const vote = (said: Said) => voteView({ ...talkTally, said, revealed: true }, options);
  const textOf = (html: string): string => html.replace(/<[^>]*>/g, ' ');
  const verdict = (said: Said): string =>
    textOf(renderToString(<Verdict words={words} vote={vote(said)} />));

  it('an agreement, parted voices, and nothing noted are three different sentences', () => {
    expect(verdict({ [b]: 'agreed' })).toContain(words.ui('group.told.agreed', { letters: 'B' }));
    const parted = verdict({ [a]: 'some', [b]: 'most' });
    expect(parted).toContain(words.ui('group.told.some', { letters: 'A' }));
    expect(parted.indexOf('B')).toBeLessThan(parted.indexOf('A'));
    expect(verdict({})).toContain(words.ui('group.told.nothing'));
  });

  it('no figure stands anywhere, and nobody passed', () => {
    const said = { [a]: 'some', [b]: 'nobody' } as const;
    const table = renderToString(<ResultsTable words={words} vote={vote(said)} name="Kai" />);
    const cells = [...table.matchAll(/<td[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(cells).toEqual([
      words.ui('group.share.some'),
      words.ui('group.share.nobody'),
      ...options.slice(2).map(() => '–'),
    ]);
    expect(textOf(table)).not.toContain(words.ui('class.pass'));
    expect(cells.join('') + verdict(said)).not.toMatch(/\p{Nd}/u);
  });

  it('every control has a name of its own, and says what is pressed', () => {
    const html = renderToString(
      <TalkEntry words={words} options={options} said={{ [b]: 'agreed' }} onSay={() => {}} />,
    );
    const names = [...html.matchAll(/<(?:button|select)[^>]*aria-label="([^"]*)"/g)];
    expect(new Set(names.map(([, name]) => name)).size).toBe(2 * options.length);
    expect(html.match(/aria-pressed="true"/g)).toHaveLength(1);
  });
});
