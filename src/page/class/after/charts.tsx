/** Bars in plain SVG, each beside a table that says the same. */
import type { Words } from '../../../view/ports.ts';

export interface Bar {
  readonly label: string;
  readonly value: number;
  /** The way that was followed, or what is to stand out. */
  readonly strong?: boolean;
  /** What it was before, as a part of all that there was then: a thin bar over the full one. */
  readonly before?: number | null;
}

interface BarsProps {
  bars: readonly Bar[];
  /** The value of a full bar, the same for charts side by side. */
  most: number;
  words: Words;
  width?: number;
}

const row = 26;

/** Lying bars from the side where reading starts; hidden from whoever hears the table. */
export function Bars({ bars, most, words, width = 220 }: BarsProps) {
  const height = bars.length * row;
  const room = width - 64;
  const mirrored = words.direction === 'rtl';
  const x = (start: number, length = 0): number => (mirrored ? width - start - length : start);
  return (
    <svg
      class="bar-chart notranslate"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
    >
      {bars.map(({ label, value, strong, before = null }, index) => {
        const length = most === 0 ? 0 : (value / most) * room;
        const middle = index * row + row / 2;
        const [top, high] = before === null ? [middle - 8, 16] : [middle - 5, 14];
        return (
          <g key={label} class={strong ? 'strong' : undefined}>
            <text x={x(12)} y={middle} dy="0.36em" text-anchor="middle">
              {label}
            </text>
            {before !== null && (
              <rect
                x={x(28, before * room)}
                y={middle - 11}
                width={before * room}
                height="5"
                class="before"
              />
            )}
            <rect x={x(28, room)} y={top} width={room} height={high} rx="3" class="ground" />
            <rect x={x(28, length)} y={top} width={length} height={high} rx="3" class="bar" />
            <text
              x={x(34 + room)}
              y={middle}
              dy="0.36em"
              text-anchor={mirrored ? 'end' : 'start'}
              class="value"
            >
              {words.number(value)}
            </text>
          </g>
        );
      })}
    </svg>
  );
}
