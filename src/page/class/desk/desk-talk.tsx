/** What a small group came to by talk, as the desk enters it and leads on from it. */
import type { DeskView } from '../../../classroom/desk/desk-view.ts';
import { isSaid, type Said } from '../../../classroom/lesson/by-talk.ts';
import { TalkEntry } from '../fields/talk-entry.tsx';
import { OtherWay } from '../fields/way-to-answer.tsx';
import { saidText } from '../share-text.ts';
import { Follow, Go } from './desk-buttons.tsx';
import type { DeskProps } from './desk-parts.ts';

interface TalkVotesProps extends DeskProps {
  view: DeskView;
  said: Said;
}

export function TalkVotes(props: TalkVotesProps) {
  const { parts, classes, snapshot, view, said } = props;
  const { words } = parts;
  const inSight = snapshot.over === 'none';
  if (view.tally.revealed) return <Shown {...props} />;
  return (
    <>
      <TalkEntry
        words={words}
        options={view.options}
        said={said}
        onSay={(choice, share) => classes.ask({ type: 'say', choice, share })}
      />
      {inSight && (
        <Go
          name="reveal"
          label={words.ui('group.show')}
          onPress={() => classes.ask({ type: 'reveal' })}
        />
      )}
      {!isSaid(view.tally) && (
        <OtherWay
          words={words}
          byTalk
          size={snapshot.lesson.record?.size ?? null}
          onSwitch={(on) => classes.ask({ type: 'by-talk', on })}
        />
      )}
    </>
  );
}

/** What the class sees now, and the ways on from it. */
function Shown(props: TalkVotesProps) {
  const { parts, classes, snapshot, view, said } = props;
  const { words } = parts;
  const { options } = view;
  return (
    <>
      <p data-desk="said">
        <b>{saidText(words, said, options)}</b>
      </p>
      {snapshot.over === 'none' && (
        <div class="row">
          {options.map(({ id, letter }) => (
            <Follow key={id} shown={props} id={id} letter={letter} />
          ))}
          <button
            type="button"
            class="quiet"
            data-desk="reopen"
            onClick={() => classes.ask({ type: 'reopen' })}
          >
            {words.ui('group.reopen')}
          </button>
        </div>
      )}
    </>
  );
}
