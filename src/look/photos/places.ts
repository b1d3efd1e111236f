/** Where photos are taken, on a field of 160 by 90: what is behind, and what lies over everybody. */
import type { PhotoPlace } from '../../kinds/photos.ts';
import { dot, dots, drawn, filled, type Layer } from '../portraits/layer.ts';

export interface Place {
  readonly behind: readonly Layer[];
  readonly over?: readonly Layer[];
}

const all = 'M0 0h160v90H0z';
const ground = (fill: string): Layer => filled(all, fill);

/** Leaves as light falls through them. */
const tree = (x: number, y: number): Layer[] => [
  filled(`M${x - 2} ${y}h5v26h-5z`, '#6B5140'),
  filled(dot(x - 9, y, 13) + dot(x + 9, y - 3, 14) + dot(x, y - 13, 14), '#5E8F66'),
  filled(dot(x + 8, y - 9, 8) + dot(x - 6, y - 14, 7), '#79AA74'),
];

export const places: Readonly<Record<PhotoPlace, Place>> = {
  park: {
    behind: [
      ground('#BFDCE8'),
      filled('M0 44q40-10 80-4t80-4v54H0z', '#9CC08A'),
      ...tree(20, 36),
      ...tree(140, 32),
      filled('M30 90V58h100v32z', '#B7AFA2'),
      filled('M30 58h100v5H30zM26 68h108v6H26zM22 80h116v10H22z', '#D5CEC1'),
      filled('M30 63h100v3H30zM26 74h108v3H26z', '#948A7C'),
      drawn('M118 26v34M118 34L148 70', '#5B6472', 2.6),
    ],
  },
  garden: {
    behind: [
      ground('#CBE3EE'),
      filled('M0 30q12-9 24-2t26-3t28 2t28-4t28 5t26-3v65H0z', '#4F8358'),
      filled(
        dots(
          [
            [14, 42],
            [34, 36],
            [58, 46],
            [92, 38],
            [118, 46],
            [146, 38],
            [76, 34],
          ],
          5,
        ),
        '#C95A70',
      ),
      filled(
        dots(
          [
            [13, 41],
            [33, 35],
            [57, 45],
            [91, 37],
            [117, 45],
            [145, 37],
            [75, 33],
          ],
          2.2,
        ),
        '#E89AA6',
      ),
      filled('M0 66q80-8 160 0v24H0z', '#8DB86E'),
    ],
  },
  room: {
    behind: [
      ground('#EADBC6'),
      filled('M0 70h160v20H0z', '#B98E68'),
      filled('M92 8h46v44H92z', '#FBF6EC'),
      filled('M95 11h19v38H95zM117 11h18v38h-18z', '#A5CBE2'),
      filled(dot(126, 22, 5), '#FFF1C4'),
      filled('M86 52h58v4H86z', '#D9C5A8'),
      filled('M12 22h44v3H12z', '#A9805C'),
      filled('M16 10h5v12h-5zM22 8h4v14h-4zM27 11h6v11h-6z', '#7D93B5'),
      filled('M40 13q5-8 10 0v9H40z', '#6E9C74'),
    ],
  },
  kitchen: {
    behind: [
      ground('#E4EEEA'),
      drawn('M0 18h160M0 36h160M0 54h160M20 0v66M50 0v66M80 0v66M110 0v66M140 0v66', '#C9D8D2', 1),
      filled('M0 14h62v4H0z', '#A9805C'),
      filled('M8 4h9v10H8zM22 2h6v12h-6zM34 6h12v8H34z', '#D7876A'),
      filled('M0 64h160v26H0z', '#C39A6E'),
      filled('M0 64h160v3H0z', '#DDBB92'),
    ],
  },
  stage: {
    behind: [
      ground('#2A2442'),
      filled('M0 70h160v20H0z', '#8A6849'),
      drawn('M0 78h160M0 85h160', '#73553A', 1),
      filled('M80 -10L30 72h100z', 'rgb(255 238 196 / 0.2)'),
      filled('M0 0h26c4 26-2 52-10 74H0zM160 0h-26c-4 26 2 52 10 74h16z', '#9C3C4C'),
      filled('M8 0h5c2 26-2 52-6 74H4zM147 0h5l4 74h-3c-6-20-8-48-6-74z', '#7E2E3E'),
      filled('M0 0h160v8q-20 7-40 0t-40 0t-40 0t-40 0z', '#B24A58'),
    ],
  },
  river: {
    behind: [
      ground('#D3E3E9'),
      filled('M0 34q30-12 60-6t50-2t50 4v16H0z', '#7FA384'),
      filled('M0 44h160v46H0z', '#7BA7C0'),
      drawn(
        'M6 54q8-4 16 0t16 0M64 60q8-4 16 0t16 0M112 52q8-4 16 0t16 0M20 72q8-4 16 0t16 0M96 78q8-4 16 0t16 0',
        '#A9CBDB',
        2,
      ),
      drawn('M18 8l-4 14M44 4l-4 14M76 10l-4 14M104 4l-4 14M136 9l-4 14', '#A9BCC6', 1.4),
    ],
  },
  street: {
    behind: [
      ground('#D9E4EC'),
      filled('M0 16h44v56H0z', '#CF9A78'),
      filled('M44 6h42v66H44z', '#E3C79B'),
      filled('M86 20h36v52H86z', '#97A9BE'),
      filled('M122 10h38v62h-38z', '#C98C84'),
      filled(
        'M8 24h10v12H8zM26 24h10v12H26zM8 46h10v12H8zM26 46h10v12H26zM52 16h10v12H52zM70 16h10v12H70zM52 38h10v12H52zM70 38h10v12H70zM94 30h8v12h-8zM108 30h8v12h-8zM130 20h9v12h-9zM146 20h9v12h-9zM130 42h9v12h-9zM146 42h9v12h-9z',
        '#F4EFE2',
      ),
      filled('M0 70h160v20H0z', '#7F8693'),
      filled('M0 68h160v4H0z', '#C4C7CC'),
    ],
  },
  office: {
    behind: [
      ground('#DDE3E9'),
      filled('M18 8h124v48H18z', '#B58D60'),
      filled('M26 14h22v26H26zM54 18h26v18H54zM88 13h18v30H88zM112 18h22v22h-22z', '#F7F3EA'),
      drawn(
        'M30 20h14M30 25h14M30 30h10M58 24h18M58 29h12M92 20h10M92 26h10M116 24h14M116 30h9',
        '#B9BCC2',
        1.4,
      ),
      filled('M0 68h160v22H0z', '#8C6D52'),
      filled('M0 68h160v3H0z', '#A98768'),
    ],
  },
  glow: {
    behind: [
      ground('#161B30'),
      filled('M12 12h34v3H12zM112 18h36v3h-36z', '#2A3352'),
      filled('M18 2h5v10h-5zM25 4h6v8h-6zM120 8h5v10h-5zM127 6h4v12h-4z', '#3B4669'),
      filled('M-10 100L40 58h80l50 42z', '#8FD8FF'),
      filled('M40 58h80l8 7H32z', '#D8F3FF'),
    ],
    over: [
      filled(all, 'rgb(58 150 255 / 0.4)'),
      filled('M0 90Q80 20 160 90z', 'rgb(170 226 255 / 0.24)'),
    ],
  },
  sketch: {
    behind: [
      ground('#F7F2E6'),
      drawn('M8 82h144M10 84h120', '#B9B2A2', 1.2),
      filled('M118 0l14 0l-6 14l-14 0z', '#E8D9A6'),
    ],
  },
};
