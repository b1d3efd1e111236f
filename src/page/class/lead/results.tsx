/** What revealed votes came to, and the ways on from there. */
import type { Id } from '../../../script/types.ts';
import { Filled, Fixed } from '../../controls/filled.tsx';
import { Icon } from '../../controls/icon.tsx';
import { leadOf } from '../../controls/story-words.tsx';
import type { ClassPlayProps } from '../shown.ts';
import { ResultsTable } from './results-table.tsx';
import { letterOf, Verdict } from './verdict.tsx';

export function Results(props: ClassPlayProps) {
  const { parts, view, scenario } = props;
  const { words, send } = parts;
  const { vote } = view;
  if (vote?.phase !== 'revealed') return null;
  const [first] = vote.leading;
  const passed = vote.pass ?? 0;
  const allPassed = vote.leading.length === 0 && passed > 0;
  const clear = vote.leading.length === 1 && first !== undefined;
  const others = vote.options.filter(({ id }) => !clear || id !== first);
  const follow = (choice: Id): void => send({ type: 'play', intent: { type: 'follow', choice } });
  return (
    <>
      <p
        class="verdict"
        data-leading={vote.leading.length}
        data-all-passed={allPassed || undefined}
      >
        <Verdict words={words} vote={vote} />
      </p>
      <div class="ways-on">
        {clear && (
          <button
            type="button"
            class="main-button"
            data-class="follow"
            data-follow={first}
            onClick={() => follow(first)}
          >
            <span>
              <Filled
                words={words}
                text="class.follow"
                values={{ letter: <Fixed>{letterOf(vote, first)}</Fixed> }}
              />
            </span>
            <Icon name="forward" size={20} />
          </button>
        )}
        <span
          class="other-ways"
          role="group"
          aria-label={words.ui('class.see-what')}
          tabIndex={-1}
          data-ways-on
        >
          <span class="soft">{words.ui(clear ? 'class.or-see' : 'class.see-what')}</span>
          {others.map(({ id, letter }) => (
            <button
              key={id}
              type="button"
              class="quiet letter-button"
              data-class="follow"
              data-follow={id}
              aria-label={words.ui('class.see', { letter })}
              translate={false}
              onClick={() => follow(id)}
            >
              {letter}
            </button>
          ))}
        </span>
        <button
          type="button"
          class="quiet"
          data-class="reopen"
          onClick={() => send({ type: 'play', intent: { type: 'reopen' } })}
        >
          {words.ui(vote.said === null ? 'class.reopen' : 'group.reopen')}
        </button>
      </div>
      <ResultsTable words={words} vote={vote} name={leadOf(words, scenario)} />
    </>
  );
}
