/** The way into class mode and out of it, at the top of the library. */

import type { ClassVerbs } from '../../classroom/stand.ts';
import { Icon } from '../controls/icons.tsx';
import { languageOf } from '../controls/language.ts';
import type { ScreenProps } from '../shell/toolbar.tsx';
import type { LibraryPack } from '../state.ts';

interface LeadProps extends ScreenProps {
  classes: ClassVerbs;
  packs: readonly LibraryPack[];
}

export function LeadClass({ words, send, state, classes, packs }: LeadProps) {
  const { role, classroom } = state;
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
  const kept = classroom?.kept ?? [];
  // What a class can play at once: a friend who helps, calm, and not the story for two weeks later.
  const calm = packs.flatMap((pack) =>
    pack.scenarios
      .filter(({ intensity, role, booster }) => intensity === 1 && role === 'helper' && !booster)
      .map((story) => ({ pack: pack.id, story })),
  );
  const titleOf = (pack: string, scenario: string): string =>
    packs.find(({ id }) => id === pack)?.scenarios.find(({ id }) => id === scenario)?.title ?? '';
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
      {kept.length > 0 && (
        <>
          <h3>{words.ui('class.kept')}</h3>
          <ul class="kept-lessons">
            {kept.map((record) => (
              <li key={record.id}>
                <button
                  type="button"
                  class="quiet"
                  data-record={record.id}
                  aria-label={words.ui('class.kept-open', {
                    name: record.name,
                    day: words.date(record.day),
                  })}
                  onClick={() => classes.openRecord(record)}
                >
                  <b>{record.name}</b>
                  <span>
                    {words.date(record.day)} · {titleOf(record.save.pack, record.save.scenario)}
                  </span>
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
