/** The map of a story as a picture: boxes and ways, colour, line and sign by rating. */
import type { MapEdge, MapNode, StoryMap } from '../../check/tell/map.ts';
import type { Id, Rating } from '../../script/types.ts';
import { curve, head, middleOf } from './map-curve.ts';
import { type MapMark, type MarkOf, markShapes } from './map-marks.ts';

interface PictureProps {
  map: StoryMap;
  /** What stands on a box besides its name. */
  markOf: MarkOf;
  onChoose: (beat: Id) => void;
}

/** Everything on the map, in the map's own units; whoever shows it moves and zooms. */
export function MapPicture({ map, markOf, onChoose }: PictureProps) {
  return (
    <>
      {map.edges.map((edge, index) => (
        <Way key={index} edge={edge} />
      ))}
      {map.nodes.map((node) => (
        <Box key={node.id} node={node} mark={markOf(node.id)} onChoose={onChoose} />
      ))}
    </>
  );
}

function Way({ edge }: { edge: MapEdge }) {
  const { kind, rating, choice, isConditional, points } = edge;
  const middle = middleOf(points);
  return (
    <g class="way" data-way={rating ?? kind}>
      <path class="way-line" d={curve(points)} />
      <path class="way-head" d={head(points)} />
      {rating !== null && <Sign rating={rating} at={middle} />}
      {choice !== null && (
        <text x={middle.x} y={middle.y - 13}>
          {choice}
          {isConditional ? ' *' : ''}
        </text>
      )}
    </g>
  );
}

/** A circle for safe, a diamond for unsure, a triangle for risky. */
export const signs: Readonly<Record<Rating, string>> = {
  safe: 'M-6 0a6 6 0 1 0 12 0a6 6 0 1 0-12 0z',
  unsure: 'M0-8 8 0 0 8-8 0z',
  risky: 'M0-8 8 7-8 7z',
};

function Sign({ rating, at }: { rating: Rating; at: { x: number; y: number } }) {
  return <path class="way-sign" d={signs[rating]} transform={`translate(${at.x} ${at.y})`} />;
}

/** Decisions are boxes, branches diamonds, endings round with a thick edge, the rest soft boxes. */
function Box(props: { node: MapNode; mark: MapMark | null } & Pick<PictureProps, 'onChoose'>) {
  const { node, mark, onChoose } = props;
  const { id, kind, tension, x, y, width, height } = node;
  const radius = { choices: 4, then: 12, branch: 0, ending: height / 2 }[kind];
  const [left, top, right, bottom] = [x - width / 2, y - height / 2, x + width / 2, y + height / 2];
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the outline beside it is the way for keys.
    <g
      class="beat-box"
      data-kind={kind}
      data-tension={tension}
      data-beat={id}
      data-mark={mark?.kind}
      onClick={() => onChoose(id)}
    >
      {kind === 'branch' ? (
        <path d={`M${left} ${y} ${x} ${top} ${right} ${y} ${x} ${bottom}z`} />
      ) : (
        <rect x={left} y={top} width={width} height={height} rx={radius} />
      )}
      <text x={x} y={y}>
        {id}
      </text>
      {mark !== null && <Mark mark={mark} x={left} y={top} />}
    </g>
  );
}

const badge = { height: 20, sign: 24, perDigit: 8 };

/** Over the corner of a box: a shape, and the figure where there is one. */
function Mark({ mark, x, y }: { mark: MapMark; x: number; y: number }) {
  const width = badge.sign + (mark.figure ? mark.figure.length * badge.perDigit + 6 : 0);
  const start = x - badge.sign / 2;
  return (
    <g class="map-mark">
      <rect
        class="map-mark-under"
        x={start}
        y={y - badge.height / 2}
        width={width}
        height={badge.height}
        rx={badge.height / 2}
      />
      <path
        class="map-mark-sign"
        d={markShapes[mark.kind]}
        transform={`translate(${start + badge.sign / 2} ${y})`}
      />
      {mark.figure && (
        <text x={start + badge.sign + (width - badge.sign - 6) / 2} y={y}>
          {mark.figure}
        </text>
      )}
    </g>
  );
}
