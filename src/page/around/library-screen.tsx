/** All stories: helper stories first, calm before hard, those for class at the end. */

import type { ComponentChildren } from 'preact';
import type { Giving } from '../../app/giving.ts';
import { isWithAdult } from '../../app/library.ts';
import { isOpenedId } from '../../app/opened.ts';
import { offeredHere } from '../../app/school.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf, notTranslated } from '../controls/marked-language.ts';
import { KeepHere, TakeAlong } from '../give/along.tsx';
import { OpenPack } from '../packs/open-pack.tsx';
import { Maps, OpenedMark } from '../packs/pack-extras.tsx';
import type { LibraryPack, LibraryScenario } from '../page-state.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { AppPicture, RoomPicture } from './art.tsx';

type Shelf = 'helper' | 'phone-of' | 'with-adult' | 'booster';
const shelves: readonly Shelf[] = ['helper', 'phone-of', 'with-adult', 'booster'];

/** Where a story stands: threats are for class, whoever's phone it is. */
function shelfOf(scenario: LibraryScenario): Shelf {
  if (scenario.booster) return 'booster';
  return isWithAdult(scenario) ? 'with-adult' : scenario.role;
}

interface LibraryProps extends ScreenProps {
  packs: readonly LibraryPack[];
  /** What stands above the stories. */
  top?: ComponentChildren;
  /** A newer version of the app has come. */
  newer?: ComponentChildren;
  giving: Giving | null;
  /** Opening packs, maps and guides are offered. */
  forAdults: boolean;
}

export function Library(props: LibraryProps) {
  const { words, send, state, packs, forAdults, giving, top, newer } = props;
  return (
    <div class="library">
      <div class="hero">
        <RoomPicture />
        <div class="hero-words">
          <h1 tabIndex={-1}>{words.ui('app.library.title')}</h1>
          <p class="lead">{words.ui('app.library.lead')}</p>
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
          {top}
        </div>
        {newer}
        <GoOn {...props} />
        {isLimited(state) && (
          <p class="soft" data-limited>
            {words.ui('app.library.limited')}
          </p>
        )}
        {packs.length === 0 && <p>{words.ui('app.library.empty')}</p>}
        {packs.map((pack) => (
          <Pack key={pack.id} pack={pack} {...props} />
        ))}
        {forAdults && <OpenPack words={words} send={send} opening={state.opening} />}
        {forAdults && giving && (
          <TakeAlong words={words} giving={giving} packs={state.packs} school={state.school.card} />
        )}
        {forAdults && giving && <KeepHere words={words} giving={giving} />}
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

/** Whoever asked this device to keep their place finds it before everything else. */
function GoOn({ words, send, state, packs }: LibraryProps) {
  const { onward } = state;
  const pack = packs.find(({ id }) => id === onward?.pack);
  const story = pack?.scenarios.find(({ id }) => id === onward?.scenario);
  if (!story) return null;
  return (
    <section class="go-on aside" aria-label={words.ui('app.library.go-on-about')}>
      <p>{words.ui('app.library.go-on-about')}</p>
      <div class="row">
        <button
          type="button"
          class="main-button"
          data-intent="go-on"
          onClick={() => send({ type: 'go-on' })}
        >
          {words.ui('app.library.go-on', { title: story.title })}
          <Icon name="forward" size={20} />
        </button>
        <button
          type="button"
          class="quiet"
          data-intent="forget-place"
          onClick={() => send({ type: 'forget-place' })}
        >
          {words.ui('app.library.forget-place')}
        </button>
      </div>
    </section>
  );
}

function Pack(props: LibraryProps & { pack: LibraryPack }) {
  const { pack, words, state, send, forAdults } = props;
  const isFresh = state.fresh === pack.id;
  return (
    <section class="pack" aria-labelledby={`pack-${pack.id}`}>
      <div class="pack-head">
        <h2
          id={`pack-${pack.id}`}
          tabIndex={-1}
          data-fresh={isFresh || undefined}
          {...languageOf(words, pack.language)}
        >
          {pack.title}
        </h2>
        <p {...languageOf(words, pack.language)}>{pack.summary}</p>
        {!pack.reviewed && !isOpenedId(pack.id) && (
          <p class="unreviewed">{words.ui('app.library.unreviewed')}</p>
        )}
        {forAdults && <OpenedMark words={words} pack={pack} send={send} />}
      </div>
      {shelves.map((shelf) => {
        const stories = pack.scenarios
          .filter((scenario) => shelfOf(scenario) === shelf)
          .sort((a, b) => a.intensity - b.intensity);
        if (stories.length === 0) return null;
        if (shelf === 'with-adult' && state.role === 'solo')
          return <ForClass key={shelf} words={words} pack={pack} stories={stories} />;
        return (
          <div key={shelf} class="shelf">
            <h3>{words.ui(`app.library.${shelf}`)}</h3>
            <p class="shelf-about">{words.ui(`app.library.${shelf}-about`)}</p>
            <ul class="cards">
              {stories.map((scenario) => (
                <li key={scenario.id}>
                  <StoryCard
                    words={words}
                    pack={pack}
                    scenario={scenario}
                    onOpen={() =>
                      send({ type: 'open', chosen: { pack: pack.id, scenario: scenario.id } })
                    }
                  />
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      {forAdults && pack.guide && (
        <p class="pack-guide">
          <button
            type="button"
            class="quiet"
            data-intent="guide"
            data-pack={pack.id}
            aria-describedby={`pack-${pack.id}`}
            onClick={() => send({ type: 'guide', pack: pack.id })}
          >
            <Icon name="file" size={20} />
            {words.ui('guide.list')}
          </button>
        </p>
      )}
      {forAdults && <Maps words={words} pack={pack} send={send} />}
    </section>
  );
}

/** Somebody alone reads what there is, and where it is played; nothing here opens it. */
function ForClass(props: { words: Words; pack: LibraryPack; stories: readonly LibraryScenario[] }) {
  const { words, pack, stories } = props;
  return (
    <div class="shelf for-class">
      <h3>{words.ui('app.library.with-adult')}</h3>
      <p class="shelf-about">{words.ui('app.library.with-adult-alone')}</p>
      <ul class="titles">
        {stories.map((scenario) => (
          <li key={scenario.id} data-for-class={`${pack.id}/${scenario.id}`}>
            <span {...languageOf(words, scenario.language)}>{scenario.title}</span>
            {' · '}
            {words.ui(`app.audience.${scenario.audience}`)}
          </li>
        ))}
      </ul>
    </div>
  );
}

interface CardProps {
  words: Words;
  pack: LibraryPack;
  scenario: LibraryScenario;
  onOpen: () => void;
}

function StoryCard({ words, pack, scenario, onOpen }: CardProps) {
  const { id, title, summary, minutes, intensity, audience, app } = scenario;
  const foreign = notTranslated(words, scenario.language);
  return (
    <article class="story-card" data-intensity={intensity}>
      <AppPicture app={app} />
      <div class="story-words">
        <h4 {...languageOf(words, scenario.language)}>{title}</h4>
        <p {...languageOf(words, scenario.language)}>{summary}</p>
        <ul class="facts">
          <li>{words.ui(`app.audience.${audience}`)}</li>
          <li>{words.ui('app.minutes', { count: minutes })}</li>
          <li class="intensity">
            <Intensity level={intensity} />
            {words.ui(`app.intensity.${intensity}`)}
          </li>
          <li>{words.ui(`app.kind.${app}`)}</li>
          {foreign !== null && <li data-story-language>{foreign}</li>}
        </ul>
        <button
          type="button"
          class="card-button"
          data-intent="open"
          data-pack={pack.id}
          data-scenario={id}
          aria-label={words.ui('app.library.open-story', { title })}
          onClick={onOpen}
        >
          {words.ui('app.library.open')}
          <Icon name="forward" size={20} />
        </button>
      </div>
    </article>
  );
}

/** One, two or three bars, beside the word that says the same. */
export function Intensity({ level }: { level: 1 | 2 | 3 }) {
  return (
    <svg class="bars" viewBox="0 0 18 14" width="18" height="14" aria-hidden="true">
      {[1, 2, 3].map((bar) => (
        <rect
          key={bar}
          x={(bar - 1) * 6.5}
          y={12 - bar * 3.6}
          width="4.5"
          height={bar * 3.6 + 1}
          rx="1.5"
          class={bar <= level ? 'full' : 'empty'}
        />
      ))}
    </svg>
  );
}
