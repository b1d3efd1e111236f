/** A window onto the map: moved by pointer, wheel, touch and keys. */
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { StoryMap } from '../../check/tell/map.ts';
import type { Id } from '../../script/types.ts';
import type { Words } from '../../view/ports.ts';
import { takeGestures } from './map-gestures.ts';
import type { MarkOf } from './map-marks.ts';
import { MapPicture } from './map-picture.tsx';
import { atStart, keepInSight, moveBy, type ViewBox, wholeOf, zoomAt } from './view-box.ts';

interface MapViewProps {
  words: Words;
  map: StoryMap;
  start: Id;
  markOf: MarkOf;
  onChoose: (beat: Id) => void;
}

const step = 80;
const zoomStep = 1.3;

export function MapView({ words, map, start, markOf, onChoose }: MapViewProps) {
  const frame = useRef<HTMLDivElement>(null);
  const [box, setBox] = useState<ViewBox>({ left: 0, top: 0, scale: 1 });
  const sizeOf = () => ({
    width: frame.current?.clientWidth ?? 0,
    height: frame.current?.clientHeight ?? 0,
  });
  const change = (how: (now: ViewBox) => ViewBox): void =>
    setBox((now) => keepInSight(how(now), map, sizeOf()));
  const zoom = (factor: number): void => {
    const { width, height } = sizeOf();
    change((now) => zoomAt(now, factor, { x: width / 2, y: height / 2 }));
  };
  const showAll = (): void => setBox(wholeOf(map, sizeOf()));

  useLayoutEffect(() => {
    const first = map.nodes.find(({ id }) => id === start);
    setBox(atStart(map, sizeOf(), first ?? { x: map.width / 2, y: 0 }));
  }, [map, start]);
  useEffect(
    () =>
      frame.current
        ? takeGestures(frame.current, {
            onMove: (x, y) => change((now) => moveBy(now, x, y)),
            onZoom: (factor, point) => change((now) => zoomAt(now, factor, point)),
          })
        : undefined,
    [map],
  );

  const onKey = (event: KeyboardEvent): void => {
    const move = moves[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (move) change((now) => moveBy(now, move[0] * step, move[1] * step));
    else if (event.key === '+' || event.key === '=') zoom(zoomStep);
    else if (event.key === '-') zoom(1 / zoomStep);
    else if (event.key === '0') showAll();
    else return;
    event.preventDefault();
  };
  // The picture is large and only ever moved: it is drawn once.
  const picture = useMemo(
    () => <MapPicture map={map} markOf={markOf} onChoose={onChoose} />,
    [map, markOf],
  );
  return (
    <div class="map-view">
      <div
        ref={frame}
        class="map-frame"
        data-map="picture"
        role="group"
        // biome-ignore lint/a11y/noNoninteractiveTabindex: it takes the keys that move the map.
        tabIndex={0}
        aria-label={words.ui('packs.map.picture')}
        aria-describedby="map-keys"
        onKeyDown={onKey}
      >
        <svg aria-hidden="true" focusable="false" dir="ltr">
          <g transform={`translate(${box.left} ${box.top}) scale(${box.scale})`}>{picture}</g>
        </svg>
      </div>
      <p id="map-keys" class="unseen">
        {words.ui('packs.map.keys')}
      </p>
      <div class="map-tools">
        <MapTool
          intent="map-in"
          sign="+"
          label={words.ui('packs.map.in')}
          onPress={() => zoom(zoomStep)}
        />
        <MapTool
          intent="map-out"
          sign="−"
          label={words.ui('packs.map.out')}
          onPress={() => zoom(1 / zoomStep)}
        />
        <button type="button" class="quiet" data-intent="map-fit" onClick={showAll}>
          {words.ui('packs.map.fit')}
        </button>
      </div>
    </div>
  );
}

/** Where the map goes for each key: looking to the right moves it to the left. */
const moves: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [1, 0],
  ArrowRight: [-1, 0],
  ArrowUp: [0, 1],
  ArrowDown: [0, -1],
};

function MapTool(props: { intent: string; sign: string; label: string; onPress: () => void }) {
  const { intent, sign, label, onPress } = props;
  return (
    <button
      type="button"
      class="quiet map-tool"
      data-intent={intent}
      title={label}
      onClick={onPress}
    >
      <span aria-hidden="true">{sign}</span>
    </button>
  );
}
