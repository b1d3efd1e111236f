/** What a class has over every one of its screens: covers, the sheet of keys, and ears for the keys. */
import { useLayoutEffect, useState } from 'preact/hooks';
import { type Over, standingOf } from '../../../classroom/desk/leading.ts';
import type { Cover as CoverKind } from '../../../classroom/lesson/lesson.ts';
import { saidNow } from '../../../classroom/lesson/rehearsal.ts';
import type { Shown } from '../shown.ts';
import { useAwake } from './awake.ts';
import { Cover } from './cover.tsx';
import { KeysSheet } from './keys-sheet.tsx';
import { Losing } from './losing.tsx';
import { ToldNotes } from './told-notes.tsx';
import { useLeading } from './use-leading.ts';

export function ClassOver(props: Shown) {
  const { parts, classes, state, now } = props;
  const { words, send } = parts;
  const { cover } = now.lesson;
  const isPanel = state.panel !== null || now.keys || state.isAsking || state.isLeaving;
  const isSaying = state.place === 'debrief' && saidNow(now.lesson.rehearsal) !== null;
  const under: Over = isPanel ? 'panel' : isSaying ? 'words' : 'none';
  const [notes, setNotes] = useState(false);
  // Whoever shows the screen again has done with them; the next Calm begins without.
  useLayoutEffect(() => setNotes(false), [cover]);
  // Told after every drawing: a desk hears of what can be seen, not of what it asked for.
  useLayoutEffect(() => {
    classes.shows(seenOver(cover, under));
  });
  useAwake(state.scenario !== null);
  useLeading({
    characters: state.settings.keys === 'on',
    standing: standingOf(state.place, cover === 'none' ? under : cover, state.view, now.lesson),
    ask: classes.lead,
    onSheet: () => classes.showKeys(true),
    // The class first; the words only when they are asked for a second time.
    onTold: () =>
      cover === 'calm' ? setNotes(true) : classes.send({ type: 'cover', cover: 'calm' }),
  });
  const uncover = (): void => classes.send({ type: 'cover', cover: 'none' });
  return (
    <>
      {now.keys && <KeysSheet {...props} onClose={() => classes.showKeys(false)} />}
      {state.isAsking && <Losing {...props} />}
      {cover !== 'none' && (
        <Cover
          // A cover that is asked for again lies over what was opened since.
          key={cover}
          words={words}
          cover={cover}
          made={state.view?.made ?? 0}
          onShow={uncover}
          onHelp={() => {
            // In a play help opens over the cover; elsewhere it is a screen of its own.
            if (state.place !== 'playing') uncover();
            send({ type: 'help' });
          }}
          onNotes={() => setNotes(true)}
        >
          {cover === 'calm' && notes && <ToldNotes {...props} onClose={() => setNotes(false)} />}
        </Cover>
      )}
    </>
  );
}

/** What really lies in the middle of the window, where several things were opened one over the other. */
function seenOver(cover: CoverKind, under: Over): Over {
  if (cover === 'none') return under;
  const middle = document.elementFromPoint(window.innerWidth / 2, window.innerHeight / 2);
  return middle?.closest(`[data-cover="${cover}"]`) ? cover : 'panel';
}
