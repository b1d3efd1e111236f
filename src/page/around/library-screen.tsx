/** All stories: one way to begin above everything, then shelves by age, and one door for adults. */

import type { ComponentChildren } from 'preact';
import type { Giving } from '../../app/giving.ts';
import { offeredHere } from '../../app/school.ts';
import type { ClassVerbs } from '../../classroom/stand.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';
import type { LibraryPack, PageParts } from '../page-state.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { AdultsDoor } from './adults-door.tsx';
import { RoomPicture } from './art.tsx';
import { Shelves } from './shelves.tsx';
import { allIn, nextOf } from './shown-stories.ts';

interface LibraryProps extends ScreenProps, Pick<PageParts, 'loadScreens'> {
  packs: readonly LibraryPack[];
  /** Leading a class; null where nothing is offered to adults, opening packs, maps and guides neither. */
  classes: ClassVerbs | null;
  /** The lessons that this device keeps. */
  kept?: ComponentChildren;
  /** A newer version of the app has come. */
  newer?: ComponentChildren;
  giving: Giving | null;
  /** Only what fits on a screen. */
  onlySeen: boolean;
}

export function Library(props: LibraryProps) {
  const { words, send, state, packs, classes, kept, giving, newer, loadScreens, onlySeen } = props;
  const isClass = state.role !== 'solo';
  const shown = { words, send, state, packs, giving };
  return (
    <div class="library">
      <div class="hero">
        <RoomPicture />
        <div class="hero-words">
          <h1 tabIndex={-1}>{words.ui('app.library.title')}</h1>
          <p class="lead">{words.ui('app.library.lead')}</p>
          {!isClass && <Begin {...props} />}
          <p class="promise">
            <Icon name="shield" size={20} />
            {words.ui(state.lms?.keeps ? `app.lms.${state.lms.keeps}` : 'app.library.promise')}
          </p>
        </div>
      </div>
      <div class="shelves">
        {state.notice !== null && (
          <p class="notice" role="status">
            {words.ui(state.notice.key, state.notice.values)}
          </p>
        )}
        <div class="threshold">
          <p class="content-note">{words.ui('app.library.content')}</p>
          {classes && <AdultsDoor {...{ ...shown, loadScreens, classes, kept }} />}
        </div>
        {newer}
        {isLimited(state) && (
          <p class="soft" data-limited>
            {words.ui('app.library.limited')}
          </p>
        )}
        {packs.length === 0 && <p>{words.ui('app.library.empty')}</p>}
        <Shelves
          {...{ words, send, isClass, onlySeen }}
          stories={allIn(packs)}
          ages={classes ? ['12-14', '15-18'] : ['12-14', '15-18', 'adults']}
          played={state.played}
        />
        <p class="foot">
          <button
            type="button"
            class="quiet"
            data-intent="about"
            onClick={() => send({ type: 'about' })}
          >
            {words.ui('app.about.title')}
          </button>
        </p>
      </div>
    </div>
  );
}

/** The school's card keeps some stories back. */
const isLimited = ({ packs, school }: ScreenProps['state']): boolean => {
  const count = (all: typeof packs) => all.reduce((sum, pack) => sum + pack.scenarios.length, 0);
  return count(offeredHere(packs, school.card)) < count(packs);
};

/** One way to begin: on with what this device has kept, the next story, or the first. */
function Begin({ words, send, state, packs }: LibraryProps) {
  const { onward, played } = state;
  const pack = packs.find(({ id }) => id === onward?.pack);
  const kept = pack?.scenarios.find(({ id }) => id === onward?.scenario);
  const next = nextOf(packs, words.language, played);
  if (!kept && !next) return null;
  const isFirst = !kept && played.length === 0;
  const title = (kept ?? next?.story)?.title ?? '';
  const start = (): void => {
    if (kept) send({ type: 'go-on' });
    else if (next) send({ type: 'open', chosen: { pack: next.pack.id, scenario: next.story.id } });
  };
  return (
    <div class="begin">
      <button
        type="button"
        class="lamp-button"
        data-intent={kept ? 'go-on' : 'begin'}
        aria-describedby={isFirst ? 'begin-with' : undefined}
        onClick={start}
      >
        {isFirst && words.ui('app.library.begin')}
        {!isFirst && words.ui(kept ? 'app.library.go-on' : 'app.library.next', { title })}
        <Icon name="forward" size={22} />
      </button>
      {isFirst && next && (
        <span id="begin-with" class="begin-with">
          <bdi {...languageOf(words, next.story.language)}>{title}</bdi>
          {' · '}
          {words.ui('app.minutes', { count: next.story.minutes })}
        </span>
      )}
      {kept && (
        <button
          type="button"
          class="quiet on-dusk"
          data-intent="forget-place"
          onClick={() => send({ type: 'forget-place' })}
        >
          {words.ui('app.library.forget-place')}
        </button>
      )}
    </div>
  );
}
