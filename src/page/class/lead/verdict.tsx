/** What revealed votes came to, in words. */
import type { Id } from '../../../script/types.ts';
import type { VoteView } from '../../../session/view.ts';
import type { Words } from '../../../view/ports.ts';
import { Filled, Fixed } from '../../controls/filled.tsx';
import { allPassedKey, changeText } from '../change.ts';
import { saidText } from '../share-text.ts';

export const letterOf = ({ options }: VoteView, choice: Id): string =>
  options.find(({ id }) => id === choice)?.letter ?? '';

/** What revealed votes came to, in words: on the page, and for whoever hears it. */
export function Verdict({ words, vote }: { words: Words; vote: VoteView }) {
  if (vote.said) return <>{saidText(words, vote.said, vote.options)}</>;
  const [first] = vote.leading;
  const passed = vote.pass ?? 0;
  const allPassed = vote.leading.length === 0 && passed > 0;
  const clear = vote.leading.length === 1 && first !== undefined;
  return (
    <>
      {clear && (
        <Filled
          words={words}
          text="class.majority"
          values={{ letter: <Fixed>{letterOf(vote, first)}</Fixed> }}
        />
      )}
      {vote.leading.length > 1 && (
        <Filled
          words={words}
          text="class.tie"
          values={{
            letters: <Fixed>{words.list(vote.leading.map((id) => letterOf(vote, id)))}</Fixed>,
          }}
        />
      )}
      {vote.leading.length === 0 &&
        words.ui(allPassed ? allPassedKey(vote.before !== null) : 'class.nobody')}
      <Rounds words={words} vote={vote} />
      {passed > 0 && !(allPassed && vote.before) && (
        <span class="passes"> {words.ui('class.passes', { number: words.number(passed) })}</span>
      )}
    </>
  );
}

/** What a second vote did to the first, or that none of it was counted. */
function Rounds({ words, vote }: { words: Words; vote: VoteView }) {
  if (vote.round === 1) return null;
  return (
    <span class="changed" data-changed={vote.change?.least}>
      {' '}
      {vote.change === null ? words.ui('class.only-first') : changeText(words, vote.change)}
    </span>
  );
}
