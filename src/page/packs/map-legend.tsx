/** What the colours, lines and shapes of a map mean. */

import type { Words } from '../../view/ports.ts';
import { Icon } from '../controls/icon.tsx';
import {
  chanceBands,
  feltKindsShown,
  type MapColour,
  type MarkKind,
  markShapes,
} from './map-marks.ts';
import { signs } from './map-picture.tsx';

interface LegendProps {
  words: Words;
  name: string;
  colour: MapColour;
}

export function MapLegend({ words, name, colour }: LegendProps) {
  return (
    <>
      {colour.by === 'felt' && (
        <MarkLegend kinds={feltKindsShown} text={(kind) => words.ui(`packs.map.felt.${kind}`)} />
      )}
      {colour.by === 'chance' && (
        <MarkLegend kinds={chanceBands} text={(kind) => words.ui(`packs.map.chance.${kind}`)} />
      )}
      <ul class="map-legend">
        {(['safe', 'unsure', 'risky'] as const).map((rating) => (
          <li key={rating} class="rating" data-rating={rating}>
            <svg
              viewBox="-20 -10 40 20"
              width="40"
              height="20"
              aria-hidden="true"
              focusable="false"
            >
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
    </>
  );
}

function MarkLegend<Kind extends MarkKind>(props: {
  kinds: readonly Kind[];
  text: (kind: Kind) => string;
}) {
  return (
    <ul class="map-legend" data-legend="marks">
      {props.kinds.map((kind) => (
        <li key={kind} class="map-marked" data-mark={kind}>
          <MarkSign kind={kind} />
          {props.text(kind)}
        </li>
      ))}
    </ul>
  );
}

/** The shape of a mark on the ground that its box has. */
export function MarkSign({ kind }: { kind: MarkKind }) {
  return (
    <svg viewBox="-14 -10 28 20" width="28" height="20" aria-hidden="true" focusable="false">
      <g class="beat-box" data-mark={kind}>
        <rect x="-13" y="-9" width="26" height="18" rx="4" />
        <path class="map-mark-sign" d={markShapes[kind]} />
      </g>
    </svg>
  );
}
