/** A small group has no slips: a few of them would give somebody away. One round is spoken instead. */
import type { SlipTime } from '../../../classroom/lesson/slips.ts';
import type { Words } from '../../../view/ports.ts';

const sentences = ['one', 'two', 'three'] as const;

/** What whoever leads says and asks; nothing of the answers is written down. */
export function SpokenRound({ words, when }: { words: Words; when: SlipTime }) {
  return (
    <>
      <h1 tabIndex={-1}>{words.ui(`group.round.${when}`)}</h1>
      <p class="lead">{words.ui('group.round.about')}</p>
      <ol class="spoken-round">
        {sentences.map((each) => (
          <li key={each}>{words.ui(`group.round.${when}.${each}`)}</li>
        ))}
      </ol>
      <p>{words.ui('group.round.pass')}</p>
    </>
  );
}
