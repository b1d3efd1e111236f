/** A drawing's layers as SVG; the same as the stage draws. */
import type { Layer } from '../../look/portraits/layer.ts';

export function Layers({ layers }: { layers: readonly Layer[] }) {
  return (
    <>
      {layers.map(({ d, fill, stroke, width, hole }) => (
        <path
          key={`${d}|${fill}`}
          d={d}
          fill={fill ?? 'none'}
          {...(stroke === undefined ? {} : { stroke, 'stroke-width': width })}
          {...(hole ? { 'fill-rule': 'evenodd' as const } : {})}
        />
      ))}
    </>
  );
}
