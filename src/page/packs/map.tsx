/** The map of a story, for adults: the picture and the same in words, side by side where there is room. */
import { keyOf } from '../../script/keys.ts';
import { Icon } from '../controls/icon.tsx';
import { leadOf } from '../controls/story-words.tsx';
import type { ScreenProps } from '../shell/toolbar.tsx';
import { goToBeat, MapOutline } from './map-outline.tsx';
import { signs } from './map-picture.tsx';
import { MapView } from './map-view.tsx';

export function MapScreen({ words, send, state }: ScreenProps) {
  const { scenario, map } = state;
  if (scenario === null) return null;
  return (
    <div class="sheet map-sheet">
      <div class="map-head">
        <button
          type="button"
          class="back"
          data-intent="library"
          onClick={() => send({ type: 'library' })}
        >
          <Icon name="back" size={20} />
          {words.ui('app.to-library')}
        </button>
        <h1 tabIndex={-1}>{words.ui('packs.map.title', { title: words.story(keyOf.title) })}</h1>
        <p class="unreviewed">{words.ui('packs.map.spoiler')}</p>
      </div>
      {map === null ? (
        <p role="status">{words.ui('packs.map.waiting')}</p>
      ) : (
        <div class="map-parts">
          <section aria-labelledby="map-picture">
            <h2 id="map-picture">{words.ui('packs.map.picture')}</h2>
            <MapView words={words} map={map} start={scenario.start} onChoose={goToBeat} />
            <Legend words={words} name={leadOf(words, scenario)} />
          </section>
          <section aria-labelledby="map-outline">
            <h2 id="map-outline">{words.ui('packs.map.outline')}</h2>
            <MapOutline words={words} scenario={scenario} map={map} />
          </section>
        </div>
      )}
    </div>
  );
}

function Legend({ words, name }: Pick<ScreenProps, 'words'> & { name: string }) {
  return (
    <ul class="map-legend">
      {(['safe', 'unsure', 'risky'] as const).map((rating) => (
        <li key={rating} class="rating" data-rating={rating}>
          <svg viewBox="-20 -10 40 20" width="40" height="20" aria-hidden="true" focusable="false">
            <g class="way" data-way={rating}>
              <path class="way-line" d="M-20 0H20" />
              <path class="way-sign" d={signs[rating]} />
            </g>
          </svg>
          <Icon name={rating} size={16} />
          {words.ui(`play.rating.${rating}`, { name })}
        </li>
      ))}
      <li class="soft">{words.ui('packs.map.star')}</li>
    </ul>
  );
}
