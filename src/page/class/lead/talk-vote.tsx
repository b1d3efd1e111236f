/** A small group finds its answer by talk: what it came to is entered here, and then shown. */
import { isSaid } from '../../../classroom/lesson/by-talk.ts';
import { TalkEntry } from '../fields/talk-entry.tsx';
import { OtherWay } from '../fields/way-to-answer.tsx';
import type { ClassPlayProps } from '../shown.ts';

export function TalkVote({ parts, classes, view, now }: ClassPlayProps) {
  const { words, send } = parts;
  const { vote } = view;
  if (vote?.said == null) return null;
  return (
    <>
      <TalkEntry
        words={words}
        options={vote.options}
        said={vote.said}
        onSay={(choice, share) => send({ type: 'play', intent: { type: 'say', choice, share } })}
      />
      <div class="counted">
        <button
          type="button"
          class="main-button"
          data-class="reveal"
          onClick={() => send({ type: 'play', intent: { type: 'reveal' } })}
        >
          {words.ui('group.show')}
        </button>
        {!isSaid(vote) && (
          <OtherWay
            words={words}
            byTalk
            size={now.lesson.record?.size ?? null}
            onSwitch={(on) => classes.send({ type: 'by-talk', on })}
          />
        )}
      </div>
    </>
  );
}
