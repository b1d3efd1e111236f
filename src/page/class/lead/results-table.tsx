/** Votes as a table. */
import { shareOf } from '../../../classroom/lesson/by-talk.ts';
import type { VoteView } from '../../../session/view.ts';
import type { Words } from '../../../view/ports.ts';
import { Story } from '../../controls/story-words.tsx';
import { shareText } from '../share-text.ts';

interface ResultsProps {
  words: Words;
  vote: VoteView;
  /** Whom the choices are about. */
  name: string;
}

/** The same as the bars of the stage, as a table: for reading, and for whoever hears it. */
export function ResultsTable({ words, vote, name }: ResultsProps) {
  return (
    <div class="results">
      <table>
        <caption id="results-caption">
          {words.ui(vote.said ? 'group.results' : 'class.results', { name })}
        </caption>
        <thead>
          <tr>
            <th scope="col">{words.ui('class.choice')}</th>
            {vote.said && <th scope="col">{words.ui('group.by-talk')}</th>}
            {vote.before && <th scope="col">{words.ui('class.round-first')}</th>}
            {!vote.said && (
              <th scope="col">{words.ui(vote.before ? 'class.round-second' : 'class.votes')}</th>
            )}
          </tr>
        </thead>
        <tbody>
          {vote.options.map(({ id, letter, key }) => (
            <tr key={id} data-result={id}>
              <th scope="row">
                <b translate={false}>{letter}</b>{' '}
                <span class="result-words">
                  <Story words={words} text={key} />
                </span>
              </th>
              {vote.said ? (
                <td>{shareText(words, shareOf(vote.said, id))}</td>
              ) : (
                <Counts
                  words={words}
                  vote={vote}
                  of={(round) => round.counts?.[id] ?? 0}
                  leads={vote.leading.includes(id)}
                />
              )}
            </tr>
          ))}
          {!vote.said && (
            <tr data-result=":pass">
              <th scope="row">{words.ui('class.pass')}</th>
              <Counts words={words} vote={vote} of={(round) => round.pass ?? 0} leads={false} />
            </tr>
          )}
        </tbody>
      </table>
    </div>
  );
}

interface CountsProps {
  words: Words;
  vote: VoteView;
  /** Takes from a round what this row is about. */
  of: (round: Pick<VoteView, 'counts' | 'pass'>) => number;
  leads: boolean;
}

/** The number; of two rounds both, with a bar for each between them. */
function Counts({ words, vote, of, leads }: CountsProps) {
  const { before } = vote;
  const last = <td translate={false}>{words.number(of(vote))}</td>;
  if (before === null) return last;
  return (
    <>
      <td class="first-count" translate={false}>
        {words.number(of(before))}
        <RoundBars
          first={of(before) / Math.max(1, before.total)}
          last={of(vote) / Math.max(1, vote.total)}
          leads={leads}
        />
      </td>
      {last}
    </>
  );
}

/** Shares of all votes of their own round: the first is thin, the one that decides is full. */
function RoundBars({ first, last, leads }: { first: number; last: number; leads: boolean }) {
  return (
    <svg
      class="round-bars notranslate"
      data-leads={leads || undefined}
      viewBox="0 0 100 10"
      preserveAspectRatio="none"
      aria-hidden="true"
    >
      <rect class="first" width={100 * first} height="3" />
      <rect class="ground" y="4" width="100" height="6" />
      <rect class="last" y="4" width={100 * last} height="6" />
    </svg>
  );
}
