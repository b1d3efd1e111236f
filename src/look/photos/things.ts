/** What is on photos beside people, each on a field of 100 by 100 and standing on its lower edge. */
import type { PhotoThing } from '../../kinds/photos.ts';
import { dot, dots, drawn, filled, type Layer } from '../portraits/layer.ts';

export const things: Readonly<Record<PhotoThing, readonly Layer[]>> = {
  ball: [
    filled(dot(50, 68, 32), '#D8803C'),
    drawn('M18 68h64M50 36v64M28 44q22 24 0 48M72 44q-22 24 0 48', '#7A4220', 2.4),
  ],
  board: [
    filled('M6 92L22 54h56l16 38z', '#E7D2A9'),
    filled(
      'M22 54h14l-4 12H17zM50 54h14l2 12H49zM32 66h17l-1 12H28zM66 66h17l5 12H68zM12 78h16l-5 14H6zM48 78h20l3 14H46z',
      '#8A6242',
    ),
    filled(
      'M40 62c-5-4-3-10 0-11c-3-8 11-8 8 0c4 2 5 8 0 11zM60 76c-6-4-3-11 0-12c-3-9 13-9 10 0c4 2 6 9 0 12z',
      '#2F2A33',
    ),
    filled('M28 82c-6-4-3-11 0-12c-3-9 13-9 10 0c4 2 6 9 0 12z', '#FBF4E4'),
  ],
  boat: [
    filled(
      dots(
        [
          [18, 58],
          [34, 55],
          [50, 54],
          [66, 55],
          [82, 58],
        ],
        6.5,
      ),
      '#B57C4E',
    ),
    filled(
      'M10 76c0-14 16-14 16 0zM26 76c0-16 16-16 16 0zM58 76c0-16 16-16 16 0zM74 76c0-14 16-14 16 0z',
      '#3E6FA8',
    ),
    filled('M42 76c0-18 16-18 16 0z', '#D8803C'),
    filled('M11 57c0-8 14-8 14 0zM43 53c0-8 14-8 14 0zM75 57c0-8 14-8 14 0z', '#2F2A33'),
    filled('M27 54c0-8 14-8 14 0zM59 54c0-8 14-8 14 0z', '#8A6242'),
    filled('M2 70h96c-6 18-14 22-26 22H28C16 92 8 88 2 70z', '#9A5B3C'),
    filled('M2 70h96l-2 6H4z', '#C7825A'),
    drawn('M20 96L44 58M80 96L56 58', '#5E4030', 3),
  ],
  cake: [
    filled('M6 92h88v6H6z', '#C3C9D2'),
    filled('M16 60h68v32H16z', '#C98F5E'),
    filled(
      'M12 50h76v14c-6 8-12 8-15 0c-4 9-12 9-16 0c-4 8-11 8-15 0c-4 9-12 8-15 0c-4 7-11 8-15 0z',
      '#FBF2E8',
    ),
    drawn('M30 50V36M50 50V34M70 50V36', '#7D93B5', 4),
    filled(
      'M30 34c-5-5 0-8 0-12c4 5 5 8 0 12zM50 32c-5-5 0-8 0-12c4 5 5 8 0 12zM70 34c-5-5 0-8 0-12c4 5 5 8 0 12z',
      '#F2B24B',
    ),
  ],
  cat: [
    filled('M8 98c-4-22 14-40 42-40s46 16 42 40z', '#4A424E'),
    filled('M56 66l6-14l10 9h8l9-9l5 14c3 14-6 22-19 22S53 80 56 66z', '#5A515E'),
    drawn('M64 74q4 3 8 0M80 74q4 3 8 0', '#1E1922', 2.2),
    filled('M74 79h5l-2.500 3z', '#E2A091'),
    drawn('M12 92c10 8 26 6 30-2', '#39323D', 5),
  ],
  face: [
    filled('M10 104c2-26 18-32 40-32s38 6 40 32z', '#8592A8'),
    filled(dot(50, 46, 24), '#D9B08C'),
    filled('M26 44c0-24 48-24 48 0c-10-8-36-10-48 0z', '#6B5140'),
    filled(
      dots(
        [
          [42, 46],
          [58, 46],
        ],
        2.4,
      ),
      '#2B2028',
    ),
    drawn('M40 55q10 9 20 0', '#7A3A30', 2.4),
  ],
  hen: [
    filled(
      'M14 62c0 22 16 32 36 32s32-12 32-30c0-8-2-16-2-26c0-8-16-10-18 0c-2 14-12 16-24 14c-10-2-14-8-22-12c-2 8-2 14-2 22z',
      '#B9683E',
    ),
    filled('M30 64c8 14 26 14 32-2c-10 2-20 4-32 2z', '#8F4B2B'),
    filled('M64 32c-2-8 4-10 6-6c2-6 8-4 8 0c4-2 6 4 2 8z', '#CC4A3C'),
    filled('M82 40l10 4l-10 4z', '#F0B34A'),
    filled(dot(75, 41, 2.4), '#1F1716'),
    drawn('M44 94v6M56 94v6', '#D99A3C', 3),
  ],
  moon: [
    filled('M47 60h7v40h-7z', '#7A5A3E'),
    filled('M60 6a30 30 0 1 0 16 50a25 25 0 1 1-16-50z', '#D8B07A'),
    drawn('M38 22q-10 14-2 34M48 62q12 4 22-4', '#A87D4C', 2),
  ],
  paper: [
    filled('M16 16h62l-4 84H10z', '#FBF8F0'),
    drawn('M28 30h38M27 40h30M26 60h36M25 70h28M24 84h36', '#AEB6C2', 3),
    drawn('M20 52h8v8h-8zM20 74h8v8h-8z', '#5B6472', 2),
    drawn('M21 56l3 4l6-9', '#2F7F70', 3),
    filled('M66 100c-2-20 2-32 12-34c10 0 14 10 16 34z', '#CE9468'),
    filled('M72 70c4-4 10-3 11 2c0 6-11 6-11-2z', '#F0C9A4'),
  ],
  pipe: [
    drawn('M4 26h52c12 0 16 6 16 18v20', '#8D97A3', 15),
    filled('M60 62h25v10H60z', '#6E7883'),
    filled('M72 76c-6 8-4 12 0 12s6-4 0-12z', '#6FB4D8'),
    filled('M36 96c0-8 64-8 64 0z', '#8CC4E0'),
  ],
  stairs: [
    filled('M0 100V82h26V66h26V50h26V34h22v66z', '#C9B79C'),
    filled('M0 82h26v4H0zM26 66h26v4H26zM52 50h26v4H52zM78 34h22v4H78z', '#9C876A'),
  ],
  tram: [
    filled('M4 34c0-8 4-12 12-12h68c8 0 12 4 12 12v52H4z', '#C8473F'),
    filled('M4 62h92v8H4z', '#F5EBDD'),
    filled('M12 32h20v24H12zM38 32h24v24H38zM68 32h20v24H68z', '#BFE0EE'),
    filled('M12 32h8L12 46zM38 32h10L38 50zM68 32h8l-8 14z', '#E9F6FB'),
    filled('M2 86h96v5H2z', '#3A3F4C'),
    filled(
      dots(
        [
          [24, 91],
          [76, 91],
        ],
        7,
      ),
      '#2B2F3A',
    ),
    drawn('M50 22L38 6h26', '#3A3F4C', 2.6),
    filled(
      dots(
        [
          [14, 78],
          [86, 78],
        ],
        3.4,
      ),
      '#FFE9A8',
    ),
  ],
  umbrella: [
    drawn('M50 30v58c0 12-16 12-16 1', '#5B4636', 4),
    filled(
      'M4 46C8 16 30 6 50 6s42 10 46 40c-8-8-14-8-22 0c-8-8-16-8-24 0c-8-8-16-8-24 0c-6-8-14-8-22 0z',
      '#3E6FA8',
    ),
    filled('M50 6c-14 8-22 22-24 40c8-8 16-8 24 0c8-8 16-8 24 0C72 28 64 14 50 6z', '#6A97C9'),
    drawn('M74 46l6 12', '#5B4636', 2.4),
  ],
};
