/** A small group has no slips: a few of them would give somebody away. One round is spoken instead. */
import type { SlipTime } from '../../../classroom/lesson/slips.ts';
import type { Words } from '../../../view/ports.ts';

const sentences = ['one', 'two', 'three'] as const;

interface RoundProps {
  words: Words;
  when: SlipTime;
  /** At the desk it is a part of a screen. */
  level?: 1 | 2;
}

/** What whoever leads says and asks; nothing of the answers is written down. */
export function SpokenRound({ words, when, level = 1 }: RoundProps) {
  const name = words.ui(`group.round.${when}`);
  return (
    <>
      {level === 1 ? <h1 tabIndex={-1}>{name}</h1> : <h2>{name}</h2>}
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
