/** The way into class mode and out of it, at the top of the library. */

import type { ComponentChildren } from 'preact';
import type { Chosen } from '../../app/machine.ts';
import type { ClassVerbs } from '../../classroom/stand.ts';
import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';
import type { LibraryPack } from '../page-state.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { calmStories } from './calm.ts';

export interface LeadProps extends ScreenProps {
  classes: ClassVerbs;
  packs: readonly LibraryPack[];
  /** The lessons that this device keeps. */
  kept: ComponentChildren;
}

export function LeadClass({ words, send, state, classes, packs, kept }: LeadProps) {
  const { role } = state;
  if (role !== 'class')
    return (
      <div class="lead-class">
        <p class="row">
          <button
            type="button"
            class="main-button"
            data-class="lead"
            data-leads
            onClick={() => send({ type: 'role', role: 'class' })}
          >
            <Icon name="people" />
            {words.ui('class.lead')}
          </button>
          <span>{words.ui('class.lead-about')}</span>
        </p>
        <QuickStories
          {...{ words, packs }}
          onOpen={(open) => send({ type: 'role', role: 'class', open })}
        />
      </div>
    );
  return (
    <section class="lead-class aside" aria-labelledby="leading">
      <h2 id="leading" tabIndex={-1} data-leads>
        {words.ui('class.leading')}
      </h2>
      <p>{words.ui('class.leading-about')}</p>
      <QuickStories {...{ words, packs }} onOpen={(chosen) => send({ type: 'open', chosen })} />
      <div class="row">
        <button type="button" class="quiet" data-class="guide" onClick={() => classes.guide()}>
          {words.ui('class.guide.title')}
        </button>
        <button
          type="button"
          class="quiet"
          data-class="lead-off"
          onClick={() => send({ type: 'role', role: 'solo' })}
        >
          {words.ui('class.lead-off')}
        </button>
      </div>
      {kept}
    </section>
  );
}

interface QuickProps {
  words: Words;
  packs: readonly LibraryPack[];
  onOpen: (chosen: Chosen) => void;
}

/** Calm stories of a friend start at once, with nothing before them. */
function QuickStories({ words, packs, onOpen }: QuickProps) {
  const calm = calmStories(packs);
  if (calm.length === 0) return null;
  return (
    <div class="row quick-stories">
      <span id="quick-stories">{words.ui('class.quick')}</span>
      <ul class="row" aria-labelledby="quick-stories">
        {calm.map(({ pack, story }) => (
          <li key={`${pack}/${story.id}`}>
            <button
              type="button"
              class="main-button"
              data-class="quick"
              data-story={story.id}
              {...languageOf(words, story.language)}
              onClick={() => onOpen({ pack, scenario: story.id })}
            >
              {story.title}
            </button>
          </li>
        ))}
      </ul>
    </div>
  );
}
