/** What a group came to by talking: one agreed answer, or for each who stands for it. No numbers. */
import { type Said, type Share, shareOf } from '../../../classroom/lesson/by-talk.ts';
import type { Id } from '../../../script/types.ts';
import type { Words } from '../../../view/ports.ts';

interface TalkEntryProps {
  words: Words;
  options: readonly { readonly id: Id; readonly letter: string }[];
  said: Said;
  onSay: (choice: Id, share: Share | null) => void;
}

const parted: readonly Share[] = ['most', 'some', 'nobody'];

/** What is said aloud is no secret: it stands here as it was entered. */
export function TalkEntry({ words, options, said, onSay }: TalkEntryProps) {
  const agreed = options.find(({ id }) => shareOf(said, id) === 'agreed')?.id;
  return (
    <div class="talk-entry" data-talk-entry>
      <div class="talk-row" role="group" aria-label={words.ui('group.agree')}>
        <span aria-hidden="true">{words.ui('group.agree')}</span>
        {options.map(({ id, letter }) => (
          <button
            key={id}
            type="button"
            class="quiet letter-button"
            data-agree={id}
            aria-pressed={agreed === id}
            aria-label={words.ui('group.agree-on', { letter })}
            translate={false}
            onClick={() => onSay(id, agreed === id ? null : 'agreed')}
          >
            {letter}
          </button>
        ))}
      </div>
      <div class="talk-row" role="group" aria-label={words.ui('group.parted')}>
        <span aria-hidden="true">{words.ui('group.parted')}</span>
        {options.map(({ id, letter }) => (
          <label key={id} class="talk-share">
            <b translate={false} aria-hidden="true">
              {letter}
            </b>
            <select
              aria-label={words.ui('group.stands-for', { letter })}
              data-share={id}
              value={agreed === undefined ? (shareOf(said, id) ?? '') : ''}
              onChange={({ currentTarget: { value } }) =>
                onSay(id, parted.find((share) => share === value) ?? null)
              }
            >
              <option value="">–</option>
              {parted.map((share) => (
                <option key={share} value={share}>
                  {words.ui(`group.share.${share}`)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
    </div>
  );
}
