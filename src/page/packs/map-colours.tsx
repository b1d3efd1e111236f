/** The switch beside a map: what its boxes are coloured by. */
import type { MapReading } from '../../check/tell/map-reading.ts';
import { keyOf } from '../../script/keys.ts';
import type { Id } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { StoryText } from '../controls/story-words.tsx';
import type { MapColour } from './map-marks.ts';

interface ColoursProps {
  words: Words;
  /** The endings of the story, in its order. */
  endings: readonly Id[];
  colour: MapColour;
  reading: MapReading | 'waiting' | 'failed' | null;
  onChoose: (colour: MapColour) => void;
}

export function MapColours({ words, endings, colour, reading, onChoose }: ColoursProps) {
  const [first] = endings;
  const ways: readonly MapColour[] = [
    { by: 'rating' },
    { by: 'felt' },
    ...(first === undefined ? [] : [{ by: 'chance', ending: first } as const]),
  ];
  return (
    <div class="map-colours no-print">
      <fieldset class="field wide">
        <legend>{words.ui('packs.map.colour')}</legend>
        <div class="options">
          {ways.map((way) => (
            <label key={way.by} class="option">
              <input
                type="radio"
                name="map-colour"
                value={way.by}
                checked={way.by === colour.by}
                onChange={() => onChoose(way)}
              />
              <span>{words.ui(`packs.map.colour.${way.by}`)}</span>
            </label>
          ))}
        </div>
      </fieldset>
      {colour.by === 'chance' && (
        <fieldset class="field wide">
          <legend>{words.ui('packs.map.chance.of')}</legend>
          <div class="options">
            {endings.map((ending) => (
              <label key={ending} class="option">
                <input
                  type="radio"
                  name="map-ending"
                  value={ending}
                  checked={ending === colour.ending}
                  onChange={() => onChoose({ by: 'chance', ending })}
                />
                <span>
                  <StoryText words={words} text={keyOf.endingTitle(ending)} />
                </span>
              </label>
            ))}
          </div>
        </fieldset>
      )}
      <p role="status" class="soft">
        {colour.by === 'rating' ? '' : told(words, colour, reading)}
      </p>
    </div>
  );
}

/** What the figures are, or why there are none. */
function told(words: Words, colour: MapColour, reading: ColoursProps['reading']): string {
  if (reading === 'failed') return words.ui('packs.map.figures-failed');
  if (reading === null || reading === 'waiting') return words.ui('packs.map.figures-waiting');
  const parts = [words.ui(`packs.map.about.${colour.by === 'chance' ? 'chance' : 'felt'}`)];
  if (colour.by === 'chance') {
    const of = reading.endings.find(({ id }) => id === colour.ending)?.of ?? 0;
    parts.push(words.ui('packs.map.chance.whole', { figure: words.number(Math.round(of)) }));
  }
  if (!reading.isExact) parts.push(words.ui('packs.map.not-exact'));
  return parts.join(' ');
}
