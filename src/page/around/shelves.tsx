/** The stories on shelves by age, and what helps to find one among many. */

import { useState } from 'preact/hooks';
import { isWithAdult } from '../../app/library.ts';
import type { Audience, Id } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf, notTranslated } from '../controls/marked-language.ts';
import type { Send } from '../page-state.ts';
import { Cover } from './cover.tsx';
import {
  anything,
  fits,
  lengthOf,
  nameOf,
  ofAge,
  type Shown,
  type Wanted,
} from './shown-stories.ts';

export interface ShelvesProps {
  words: Words;
  send: Send;
  stories: readonly Shown[];
  ages: readonly Audience[];
  isClass: boolean;
  /** What this device has kept as played; empty where it keeps nothing. */
  played: readonly Id[];
  /** Only what fits on a screen: the rest follows as soon as that is seen. */
  onlySeen?: boolean;
}

/** Under so many stories everything is in one look. */
const manyStories = 9;
/** So many of a shelf stand there at once; the others are a press away. */
const onShelf = 12;
/** A row on a wide screen, more lies below its edge; a small one shows none before it is scrolled. */
const seenAtOnce = 3;

export function Shelves(props: ShelvesProps) {
  const { words, stories, ages, isClass, onlySeen } = props;
  const [wanted, setWanted] = useState(anything);
  const isLooking = wanted !== anything;
  const found = stories.filter((shown) => fits(wanted, shown, words.language));
  const shelves = ages
    .map((age) => ({ age, shown: ofAge(found, age, isClass) }))
    .filter(({ shown }) => shown.length > 0);
  return (
    <>
      {stories.length >= manyStories && (
        <Chips {...props} wanted={wanted} onWant={(patch) => setWanted(patched(wanted, patch))} />
      )}
      <p class="unseen" role="status">
        {isLooking ? words.ui('app.library.found', { count: found.length }) : ''}
      </p>
      {(onlySeen ? shelves.slice(0, 1) : shelves).map(({ age, shown }) => (
        <Shelf key={`${age}/${isLooking}`} {...props} age={age} shown={shown} whole={isLooking} />
      ))}
      {isLooking && shelves.length === 0 && (
        <p class="nothing-found">
          {words.ui('app.library.nothing')}{' '}
          <button type="button" class="quiet" data-find="all" onClick={() => setWanted(anything)}>
            {words.ui('app.library.find-all')}
          </button>
        </p>
      )}
    </>
  );
}

/** Nothing looked for is the same as nothing chosen. */
function patched(wanted: Wanted, patch: Partial<Wanted>): Wanted {
  const next = { ...wanted, ...patch };
  const isAny = next.length === null && next.role === null && next.app === null;
  return isAny && !next.ownLanguage ? anything : next;
}

interface ChipsProps extends ShelvesProps {
  wanted: Wanted;
  onWant: (patch: Partial<Wanted>) => void;
}

/** Each is on or off; of one kind at most one is on. */
function Chips({ words, stories, wanted, onWant }: ChipsProps) {
  const kinds = <Kind,>(of: (shown: Shown) => Kind): Kind[] => [...new Set(stories.map(of))];
  const chip = (name: string, isOn: boolean, patch: Partial<Wanted>, text: string) => (
    <li key={name}>
      <button
        type="button"
        class="chip"
        data-find={name}
        aria-pressed={isOn}
        onClick={() => onWant(patch)}
      >
        {text}
      </button>
    </li>
  );
  const order = ['short', 'middle', 'long'] as const;
  const isForeign = stories.some(({ story }) => story.language !== words.language);
  return (
    <ul class="chips" aria-label={words.ui('app.library.find')}>
      {(['helper', 'phone-of'] as const).map((role) => {
        const isOn = wanted.role === role;
        return chip(role, isOn, { role: isOn ? null : role }, words.ui(`app.library.${role}`));
      })}
      {order
        .filter((length) => kinds(({ story }) => lengthOf(story)).includes(length))
        .map((length) => {
          const isOn = wanted.length === length;
          const text = words.ui(`app.library.length-${length}`);
          return chip(length, isOn, { length: isOn ? null : length }, text);
        })}
      {isForeign &&
        chip(
          'language',
          wanted.ownLanguage,
          { ownLanguage: !wanted.ownLanguage },
          words.ui('app.library.own-language', { language: words.languageName(words.language) }),
        )}
      {kinds(({ story }) => story.app).map((app) => {
        const isOn = wanted.app === app;
        return chip(app, isOn, { app: isOn ? null : app }, words.ui(`app.kind.${app}`));
      })}
    </ul>
  );
}

interface ShelfProps extends ShelvesProps {
  age: Audience;
  shown: readonly Shown[];
  /** Nothing of it is folded. */
  whole: boolean;
}

function Shelf({ words, send, age, shown, whole, played, onlySeen }: ShelfProps) {
  const [isWhole, setWhole] = useState(whole || shown.length <= onShelf + 2);
  const most = onlySeen ? seenAtOnce : isWhole ? shown.length : onShelf;
  return (
    <section class="shelf" aria-labelledby={`shelf-${age}`} data-shelf={age}>
      <h2 id={`shelf-${age}`}>{words.ui(`app.audience.${age}`)}</h2>
      <ul class="cards">
        {shown.slice(0, most).map((each) => (
          <li key={nameOf(each)}>
            <StoryCard
              words={words}
              send={send}
              shown={each}
              isPlayed={played.includes(nameOf(each))}
            />
          </li>
        ))}
      </ul>
      {!isWhole && !onlySeen && (
        <button type="button" class="quiet" data-shelf-all={age} onClick={() => setWhole(true)}>
          <Icon name="down" size={20} />
          {words.ui('app.library.show-all', { count: shown.length })}
        </button>
      )}
    </section>
  );
}

interface CardProps {
  words: Words;
  send: Send;
  shown: Shown;
  isPlayed: boolean;
}

function StoryCard({ words, send, shown, isPlayed }: CardProps) {
  const { pack, story } = shown;
  const { id, title, summary, minutes, intensity, app, role } = story;
  const foreign = notTranslated(words, story.language);
  return (
    <article class="story-card" data-intensity={intensity}>
      <Cover id={id} app={app} />
      <div class="story-words">
        <h3 {...languageOf(words, story.language)}>{title}</h3>
        <p class="summary" {...languageOf(words, story.language)}>
          {summary}
        </p>
        <ul class="facts">
          <li>{words.ui('app.minutes', { count: minutes })}</li>
          <li>
            {words.ui(
              `app.library.${story.booster ? 'booster' : isWithAdult(story) ? 'with-adult' : role}`,
            )}
          </li>
          <li class="intensity">
            <Intensity level={intensity} />
            {words.ui(`app.intensity.${intensity}`)}
          </li>
          <li class="kind">{words.ui(`app.kind.${app}`)}</li>
          {foreign !== null && <li data-story-language>{foreign}</li>}
          {isPlayed && (
            <li data-played>
              <Icon name="tick" size={18} />
              {words.ui('app.library.played')}
            </li>
          )}
        </ul>
        <button
          type="button"
          class="card-button"
          data-intent="open"
          data-pack={pack.id}
          data-scenario={id}
          aria-label={words.ui('app.library.open-story', { title })}
          onClick={() => send({ type: 'open', chosen: { pack: pack.id, scenario: id } })}
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
