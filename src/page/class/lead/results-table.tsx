/** Votes as a table. */
import type { VoteView } from '../../../session/view.ts';
import { Story } from '../../controls/story.tsx';
import type { ClassPlayProps } from '../shown.ts';

/** The same as the bars of the stage, as a table: for reading, and for whoever hears it. */
export function ResultsTable(props: ClassPlayProps & { vote: VoteView; name: string }) {
  const { parts, vote, name } = props;
  const { words } = parts;
  return (
    <div class="results">
      <table>
        <caption id="results-caption">{words.ui('class.results', { name })}</caption>
        <thead>
          <tr>
            <th scope="col">{words.ui('class.choice')}</th>
            <th scope="col">{words.ui('class.votes')}</th>
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
              <td translate={false}>{words.number(vote.counts?.[id] ?? 0)}</td>
            </tr>
          ))}
          <tr data-result=":pass">
            <th scope="row">{words.ui('class.pass')}</th>
            <td translate={false}>{words.number(vote.pass ?? 0)}</td>
          </tr>
        </tbody>
      </table>
    </div>
  );
}
