/** The way into class mode and out of it, at the top of the library. */

import type { ComponentChildren } from 'preact';
import type { ClassVerbs } from '../../classroom/stand.ts';
import { Icon } from '../controls/icon.tsx';
import { languageOf } from '../controls/marked-language.ts';
import type { LibraryPack } from '../page-state.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { calmStories } from './calm.ts';

interface LeadProps extends ScreenProps {
  classes: ClassVerbs;
  packs: readonly LibraryPack[];
  /** The lessons that this device keeps. */
  kept: ComponentChildren;
}

export function LeadClass({ words, send, state, classes, packs, kept }: LeadProps) {
  const { role } = state;
  if (role !== 'class')
    return (
      <p class="lead-class">
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
    );
  const calm = calmStories(packs);
  return (
    <section class="lead-class aside" aria-labelledby="leading">
      <h2 id="leading" tabIndex={-1} data-leads>
        {words.ui('class.leading')}
      </h2>
      <p>{words.ui('class.leading-about')}</p>
      {calm.length > 0 && (
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
                  onClick={() => send({ type: 'open', chosen: { pack, scenario: story.id } })}
                >
                  {story.title}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
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
