/** What a class, its desk and its report say of two rounds: true sentences, in every language. */
import { renderToString } from 'preact-render-to-string';
import { describe, expect, it } from 'vitest';
import { voteAgain } from '../../src/classroom/lesson/rounds.ts';
import { emptyTally, type Tally, withVotes } from '../../src/classroom/lesson/tally.ts';
import { optionsOf, voteView } from '../../src/classroom/lesson/vote-view.ts';
import { ResultsTable } from '../../src/page/class/lead/results-table.tsx';
import { Verdict } from '../../src/page/class/lead/verdict.tsx';
import { realWords } from '../support/real-words.ts';
import { shippedPack } from '../support/routes.ts';

const scenario = shippedPack('edited-picture').scenarios['never-took'];
const [beat] = Object.values(scenario?.beats ?? {}).filter(({ exit }) => exit.kind === 'choices');
if (!scenario || beat?.exit.kind !== 'choices') throw new Error('the story is gone');
const options = optionsOf(beat.id, beat.exit.choices);

/** Votes in the order of the options, and at last the passes. */
const counted = (tally: Tally, counts: readonly number[], passes: number): Tally =>
  counts.reduce(
    (now, count, at) => withVotes(now, options[at]?.id ?? '', count),
    withVotes(tally, null, passes),
  );
const revealed = (
  first: readonly [readonly number[], number],
  second: readonly [readonly number[], number],
) =>
  voteView(
    { ...counted(voteAgain(counted(emptyTally, ...first)), ...second), revealed: true },
    options,
  );

const all = await Promise.all(
  ['en', 'fr', 'ar'].map((language) => realWords(language, 'edited-picture', 'never-took')),
);

describe.each(all.map((words) => [words.language, words] as const))('in %s', (_, words) => {
  const said = (vote: ReturnType<typeof revealed>) =>
    renderToString(<Verdict words={words} vote={vote} />).replace(/<[^>]*>/g, '');

  it('at least so many changed', () => {
    const vote = revealed([[12, 4], 3], [[5, 11], 3]);
    expect(said(vote)).toContain(words.ui('class.changed', { count: 7 }));
    expect(said(vote)).toContain('B');
  });

  it('where counts cannot say that anybody changed, something else that is true', () => {
    const same = said(revealed([[12, 4], 3], [[12, 4], 3]));
    expect(same).toContain(words.ui('class.same'));
    const more = said(revealed([[12, 4], 3], [[12, 6], 3]));
    const totals = { first: words.number(19), second: words.number(21) };
    expect(more).toContain(words.ui('class.totals', totals));
    for (const each of [same, more])
      expect(each).not.toContain(words.ui('class.changed', { count: 0 }));
  });

  it('of a second round that was left empty, a tie, and one in which everybody passed', () => {
    const empty = said(revealed([[12, 4], 3], [[], 0]));
    expect(empty).toContain(words.ui('class.only-first'));
    expect(empty).toContain('A');
    expect(said(revealed([[12, 4], 3], [[8, 8], 3]))).toContain(
      words.ui('class.changed', { count: 4 }),
    );
    const passed = said(revealed([[12, 4], 3], [[], 19]));
    expect(passed).toContain(words.ui('class.all-passed-again'));
    expect(passed).toContain(words.ui('class.changed', { count: 16 }));
  });

  it('both rounds stand in the table that is heard, each under its name', () => {
    const table = (vote: ReturnType<typeof revealed>) =>
      renderToString(<ResultsTable words={words} vote={vote} name="Kai" />);
    const both = table(revealed([[12, 4], 3], [[5, 11], 2]));
    expect(both).toContain(words.ui('class.round-first'));
    expect(both).toContain(words.ui('class.round-second'));
    const cells = [...both.matchAll(/<td[^>]*>([^<]*)/g)].map(([, text]) => text);
    expect(cells.slice(0, 4)).toEqual(['12', '5', '4', '11']);
    expect(cells.slice(-2)).toEqual(['3', '2']);
    const one = table(revealed([[12, 4], 3], [[], 0]));
    expect(one).not.toContain(words.ui('class.round-first'));
  });
});
