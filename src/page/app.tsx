/** Which screen stands where: toolbar, the one main region, and a panel over it. */

import type { ComponentChildren } from 'preact';
import type { Panel } from '../app/machine.ts';
import { offeredHere } from '../app/school.ts';
import type { Placement } from '../view/placement.ts';
import type { Words } from '../view/ports.ts';
import { libraryCards } from './around/cards.ts';
import { Library } from './around/library-screen.tsx';
import { Icon } from './controls/icon.tsx';
import { useLate } from './controls/use-late.ts';
import { giveScreens } from './give/late-give.ts';
import { screensOf } from './late.ts';
import type { PageParts, PageState } from './page-state.ts';
import { PanelDialog } from './shell/dialog.tsx';
import { LeavingCover } from './shell/leaving.tsx';
import { Problem } from './shell/problem-screen.tsx';
import { Toolbar } from './shell/toolbar.tsx';

interface AppProps {
  parts: PageParts;
  state: PageState;
  placement: Placement | null;
  /** Drawn for a printer: nothing lies over a picture. */
  isPaper: boolean;
  /** The first picture of a window: what is below it follows as soon as that is seen. */
  onlySeen?: boolean;
}

export function App(props: AppProps) {
  const { parts, state, placement, isPaper } = props;
  const { words, send } = parts;
  const AuthorBar = screensOf('packs')?.AuthorBar;
  const play = screensOf('play');
  const view = state.place === 'playing' ? state.view : null;
  const over = view !== null && state.viewKind === 'stage' && !isPaper;
  const led = ledBy(props);
  return (
    <div
      class="app"
      data-stage-view={over ? (placement === null ? 'waiting' : 'drawn') : undefined}
    >
      <Toolbar words={words} send={send} state={state}>
        {led?.screens.tools(led.props)}
      </Toolbar>
      {state.author && AuthorBar && <AuthorBar words={words} note={state.author} />}
      {state.hint !== null && (
        <p class="hint" role="alert">
          <Icon name="flag" size={20} />
          {words.ui(state.hint.key, state.hint.values)}
        </p>
      )}
      <main
        data-app={state.place === 'pack-report' ? 'problem' : state.place}
        data-turn={view?.turn}
        data-vote={view?.vote?.options.length ? view.vote.phase : undefined}
        data-paused={view === null ? undefined : String(view.paused)}
        data-tension={view?.tension}
        data-lamp={view?.lamp ? 'true' : undefined}
      >
        <Screen {...props} />
      </main>
      {view !== null && play && <play.SoundCaption words={words} state={state} />}
      {state.panel !== null && (
        <PanelDialog
          key={state.panel}
          words={words}
          panel={state.panel}
          title={titleOf(words, state.panel)}
          onClose={() => send({ type: 'close-panel' })}
          onLeave={() => send({ type: 'leave' })}
        >
          <BesideBody parts={parts} state={state} panel={state.panel} />
        </PanelDialog>
      )}
      {led?.screens.over(led.props)}
      {state.isLeaving && (
        <LeavingCover words={words} onTakeBack={() => send({ type: 'take-back' })} />
      )}
    </div>
  );
}

/** Whoever leads a class, or sits at a desk of it; null for one person. */
function ledBy({ parts, state, placement }: AppProps) {
  const { classroom: now, role } = state;
  const { classes } = parts;
  const screens = screensOf('class')?.classScreens;
  if (role === 'solo' || now === null || !classes || !screens) return null;
  return { screens, props: { parts, classes, now, state, placement } };
}

function Screen(props: AppProps) {
  const { parts, state, placement, onlySeen = false } = props;
  const { words, send } = parts;
  const { classes } = parts;
  const GuideScreen = screensOf('guide')?.GuideScreen;
  if (state.guide !== null && GuideScreen && state.book)
    return (
      <GuideScreen
        words={words}
        send={send}
        school={state.school.card}
        book={state.book}
        parts={parts}
        state={state}
      />
    );
  const led = ledBy(props);
  const own = led?.screens.screen(led.props);
  if (own) return own;
  const shown = { words, send, state };
  const PackScreen = screensOf('packs')?.PackScreen;
  const play = screensOf('play');
  switch (state.place) {
    case 'library': {
      const Newer = giveScreens.here()?.NewerVersion;
      const offered = offeredHere(state.packs, state.school.card);
      const cards = libraryCards(offered, words.language);
      // Where a platform keeps a pupil's place, a class would move it.
      const adults = state.lms?.keeps ? undefined : classes;
      return (
        <Library
          {...{ ...shown, onlySeen }}
          packs={cards}
          classes={adults ?? null}
          kept={led?.screens.kept(led.props)}
          giving={parts.giving ?? null}
          loadScreens={parts.loadScreens}
          newer={state.newer !== null && Newer && <Newer {...shown} />}
        />
      );
    }
    case 'briefing':
      return play && <play.Briefing {...shown} giving={parts.giving ?? null} />;
    case 'before-check':
    case 'after-check': {
      const isBefore = state.place === 'before-check';
      if (!play) return null;
      return (
        <play.Questions
          key={state.place}
          words={words}
          when={isBefore ? 'before' : 'after'}
          seed={parts.seed ?? 0}
          onDone={() => (isBefore ? send({ type: 'start' }) : send({ type: 'debrief' }))}
        />
      );
    }
    case 'playing':
      if (state.scenario === null || state.view === null || !play) return null;
      return (
        <play.Playing
          words={words}
          send={send}
          scenario={state.scenario}
          view={state.view}
          viewKind={state.viewKind}
          placement={placement}
          covered={state.panel !== null}
          sendsAtOnce={state.settings.sendAtOnce === 'on'}
        />
      );
    case 'debrief':
      return play && <play.DebriefScreen {...shown} parts={parts} />;
    case 'pack-report':
    case 'map':
      return PackScreen ? <PackScreen {...shown} /> : null;
    case 'problem':
      return <Problem {...shown} />;
    case 'about':
      return (
        <Sheet parts={parts} title={words.ui('app.about.title')}>
          <BesideBody parts={parts} state={state} panel="about" />
        </Sheet>
      );
    case 'help':
    case 'settings':
      return (
        <Sheet parts={parts} title={titleOf(words, state.place)}>
          <BesideBody parts={parts} state={state} panel={state.place} />
        </Sheet>
      );
  }
}

const titleOf = (words: Words, panel: Panel): string =>
  words.ui(panel === 'help' ? 'app.help' : 'app.settings.title');

/** Asked for as soon as the library stands, so it is nearly always here. Help that is not says the least. */
function BesideBody(props: { parts: PageParts; state: PageState; panel: Panel | 'about' }) {
  const { parts, panel } = props;
  const { words, loadScreens } = parts;
  const screens = screensOf('beside');
  const isMissing = useLate(() => loadScreens('beside'), screens === null);
  if (screens) return <screens.Beside {...props} />;
  if (!isMissing) return null;
  return (
    <div role="alert">
      {panel === 'help' && <p class="lead">{words.ui('app.help-away')}</p>}
      <p>{words.ui('trouble.part-not-loaded')}</p>
    </div>
  );
}

function Sheet(props: { parts: PageParts; title: string; children: ComponentChildren }) {
  const { parts, title, children } = props;
  const { words, send } = parts;
  return (
    <div class="sheet">
      <button type="button" class="back" data-intent="back" onClick={() => send({ type: 'back' })}>
        <Icon name="back" size={20} />
        {words.ui('app.back')}
      </button>
      <h1 tabIndex={-1}>{title}</h1>
      {children}
    </div>
  );
}
