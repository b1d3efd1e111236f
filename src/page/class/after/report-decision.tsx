/** One decision of a lesson in its report: how the class voted, as bars and as a table. */
import type { Fork } from '../../../classroom/lesson/path.ts';
import type { Scenario } from '../../../script/types.ts';
import type { UiKey } from '../../../view/ui-key.ts';
import { leadOf, Story } from '../../controls/story-words.tsx';
import { changeText } from '../change.ts';
import { shareText } from '../share-text.ts';
import type { Shown } from '../shown.ts';
import { Bars } from './charts.tsx';

interface DecisionProps extends Shown {
  scenario: Scenario;
  fork: Fork;
}

export function Decision({ parts, scenario, fork }: DecisionProps) {
  const { words } = parts;
  const counted = fork.total !== null && fork.total > 0;
  const { first } = fork;
  const share = (votes: number | null): number | null =>
    first && (votes ?? 0) / Math.max(1, first.total);
  const bars = [
    ...fork.options.map(({ letter, votes, taken, first: before }) => ({
      label: letter,
      value: votes ?? 0,
      strong: taken,
      before: share(before),
    })),
    { label: '–', value: fork.pass ?? 0, before: share(first?.pass ?? 0) },
  ];
  return (
    <li data-report={fork.trail.join(' ')}>
      <h3>
        {words.ui('class.decision', { number: words.number(fork.number) })}
        <span class="unseen">
          {words.ui('app.colon')} {words.ui('play.what-could', { name: leadOf(words, scenario) })}
        </span>
      </h3>
      <div class="chart-and-table">
        {counted && <Bars words={words} bars={bars} most={fork.total ?? 1} />}
        <table>
          <thead>
            <tr>
              <th scope="col">{words.ui('class.choice')}</th>
              {first && <th scope="col">{words.ui('class.round-first')}</th>}
              <th scope="col">{words.ui(votesHead(fork))}</th>
              <th scope="col">{words.ui('class.report.seen')}</th>
            </tr>
          </thead>
          <tbody>
            {fork.options.map((option) => (
              <tr key={option.id} data-report-choice={option.id}>
                <th scope="row">
                  <b translate={false}>{option.letter}</b> <Story words={words} text={option.key} />
                </th>
                {first && <td translate={false}>{words.number(option.first ?? 0)}</td>}
                {fork.byTalk ? (
                  <td>{shareText(words, option.said)}</td>
                ) : (
                  <td translate={false}>{counted ? words.number(option.votes ?? 0) : '–'}</td>
                )}
                <td>{words.ui(option.explored ? 'class.yes' : 'class.no')}</td>
              </tr>
            ))}
            {!fork.byTalk && (
              <tr>
                <th scope="row">{words.ui('class.pass')}</th>
                {first && <td translate={false}>{words.number(first.pass)}</td>}
                <td translate={false}>{counted ? words.number(fork.pass ?? 0) : '–'}</td>
                <td />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      {fork.change !== null && <p data-report-change>{changeText(words, fork.change)}</p>}
    </li>
  );
}

/** What stands in the column of votes. */
function votesHead({ byTalk, first }: Fork): UiKey {
  if (byTalk) return 'group.by-talk';
  return first ? 'class.round-second' : 'class.votes';
}
