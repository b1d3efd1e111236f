/** The play of a class: the story above, and one bar below that leads it. Nothing moves by itself. */

import { intentFor } from '../../../classroom/desk/leading.ts';
import type { VoteView } from '../../../session/view.ts';
import type { Words } from '../../../view/ports.ts';
import { Playing } from '../../play/play.tsx';
import { type ClassPlayProps, endHere, standingHere } from '../shown.ts';
import { ClassBar } from './bar.tsx';
import { DeskAddress, useDeskWait } from './desk-link.tsx';
import { Verdict } from './verdict.tsx';

export function ClassPlaying(props: ClassPlayProps) {
  const { parts, state, placement, now, view, scenario } = props;
  const { words, send } = parts;
  const desk = useDeskWait(props);
  const session = now.lesson.record?.id;
  return (
    <div class="class-play" data-turn={view.turn}>
      <div class="class-story">
        <Playing
          words={words}
          send={send}
          scenario={scenario}
          view={view}
          viewKind={state.viewKind}
          placement={placement}
          covered={state.panel !== null || now.lesson.cover !== 'none'}
          outOfPause={<OutOfPause {...props} />}
          verdict={<Said words={words} vote={view.vote} />}
        />
      </div>
      <ClassBar {...props} onDesk={desk.open} />
      {desk.isLate && session !== undefined && (
        <DeskAddress {...props} session={session} onClose={desk.end} />
      )}
    </div>
  );
}

/** What is said of a vote when it is revealed, and when the class is to talk before the next one. */
function Said({ words, vote }: { words: Words; vote: VoteView | null }) {
  if (vote?.phase === 'talking') return <>{words.ui('class.again-talk')}</>;
  return vote?.phase === 'revealed' ? <Verdict words={words} vote={vote} /> : null;
}

/** The bar cannot be reached in a pause. */
function OutOfPause({ parts, classes, view, now }: ClassPlayProps) {
  const { words } = parts;
  const intent = intentFor({ does: 'end' }, standingHere(now, view));
  const end = endHere(now, view);
  if (intent === null || end === null) return null;
  return (
    <button type="button" class="quiet" data-class="end" onClick={() => classes.lead(intent)}>
      {words.ui(`class.${end}`)}
    </button>
  );
}
