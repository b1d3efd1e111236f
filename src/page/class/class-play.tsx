/** The play of a class: the story above, and one bar below that leads it. Nothing moves by itself. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Cover as CoverKind } from '../../classroom/lesson.ts';
import { Playing } from '../play.tsx';
import { ClassBar } from './bar.tsx';
import { Cover } from './cover.tsx';
import { DeskAddress, useDeskWait } from './desk-link.tsx';
import { type ClassKey, classKey } from './keys.ts';
import { KeysSheet } from './keys-sheet.tsx';
import type { ClassPlayProps } from './shown.ts';
import { toggleFullscreen } from './windows.ts';

export function ClassPlaying(props: ClassPlayProps) {
  const { parts, classes, state, placement, now, view, scenario } = props;
  const { words, intents } = parts;
  const [sheet, setSheet] = useState(false);
  const desk = useDeskWait(props);
  const session = now.lesson.record?.id;
  const asksForDesk = desk.isLate && session !== undefined;
  const { cover } = now.lesson;
  const covered = cover !== 'none';

  const setCover = (next: CoverKind): void =>
    classes.send({ type: 'cover', cover: cover === next ? 'none' : next });
  const lead = (key: ClassKey): void => {
    switch (key.does) {
      case 'pause':
        intents.send({ type: view.paused ? 'resume' : 'pause' });
        break;
      case 'reveal':
        intents.send({ type: 'reveal' });
        break;
      case 'back':
        goBack(props);
        break;
      case 'on':
        goOn(props);
        break;
      case 'vote': {
        const choice = key.index === null ? null : view.vote?.options[key.index]?.id;
        if (choice !== undefined) intents.send({ type: 'vote', choice, by: key.by });
      }
    }
  };
  const press = (key: ClassKey): void => {
    if (key.does === 'blank' || key.does === 'calm') setCover(key.does);
    else if (key.does === 'full') toggleFullscreen();
    else if (key.does === 'sheet') setSheet(true);
    // What is covered cannot be led: the first press shows it again.
    else if (covered) setCover(cover);
    else lead(key);
  };
  const isLeft = parts.leaving?.isDue() ?? false;
  const silent = sheet || asksForDesk || isLeft || state.panel !== null;
  useKeys(state.settings.keys === 'on', silent, press);

  return (
    <div class="class-play" data-turn={view.turn}>
      <div class="class-story" inert={covered}>
        <Playing
          words={words}
          intents={intents}
          scenario={scenario}
          view={view}
          viewKind={state.viewKind}
          placement={placement}
          covered={state.panel !== null || covered}
        />
      </div>
      <ClassBar
        {...props}
        covered={covered}
        onOn={() => goOn(props)}
        onBack={() => goBack(props)}
        onCover={setCover}
        onSheet={() => setSheet(true)}
        onDesk={desk.open}
      />
      {covered && (
        <Cover
          words={words}
          cover={cover}
          made={view.made}
          onShow={() => setCover(cover)}
          onHelp={() => intents.help()}
        />
      )}
      {sheet && <KeysSheet {...props} onClose={() => setSheet(false)} />}
      {asksForDesk && <DeskAddress {...props} session={session} onClose={desk.end} />}
    </div>
  );
}

/** On: the next message, the reveal, out of the feedback, or from the end to the debrief. */
function goOn({ parts, view }: ClassPlayProps): void {
  if (view.turn === 'ended') parts.intents.finish();
  else parts.intents.send({ type: 'on' });
}

/** Back one turn; what was revealed is hidden first. */
function goBack({ parts, view }: ClassPlayProps): void {
  const hides = view.turn === 'asking' && view.vote?.phase === 'revealed';
  parts.intents.send({ type: hides ? 'reopen' : 'back' });
}

/** Listens on the whole document, so that it does not matter where focus is. */
function useKeys(characters: boolean, silent: boolean, press: (key: ClassKey) => void): void {
  const current = useRef({ characters, silent, press });
  current.current = { characters, silent, press };
  useLayoutEffect(() => {
    const hear = (event: KeyboardEvent): void => {
      const { characters, silent, press } = current.current;
      if (silent || event.defaultPrevented) return;
      const types =
        event.target instanceof Element && event.target.matches('input, select, textarea');
      const key = classKey(event, characters && !types);
      if (key === null) return;
      event.preventDefault();
      press(key);
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, []);
}
