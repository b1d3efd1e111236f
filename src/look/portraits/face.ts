/** A person of the cast as layers, from the ground to the glasses. */
import { cloth, cuts, folds } from './hair.ts';
import { dot, drawn, filled, type Layer } from './layer.ts';
import type { Person } from './people.ts';

/** Skin, its shade under chin and ears, its warmth on the cheeks. */
const skins = [
  ['#F6D6BF', '#E2B194', '#EFB39B'],
  ['#F0C9A4', '#D9A57E', '#E8A585'],
  ['#E3B48A', '#C48E63', '#D98F6C'],
  ['#CE9468', '#AC7248', '#C27650'],
  ['#B57C4E', '#915C36', '#AE6A46'],
  ['#996341', '#78492B', '#93553A'],
  ['#825337', '#643B24', '#7A4530'],
  ['#6C452F', '#4E2E1D', '#66402F'],
] as const;

const heads = {
  oval: 'M31 46C31 30 40 24 50 24C60 24 69 30 69 46C69 60 60 71 50 71C40 71 31 60 31 46z',
  round:
    'M30 47C30 31 39 24 50 24C61 24 70 31 70 47C70 61 61 69.500 50 69.500C39 69.500 30 61 30 47z',
  long: 'M32 45C32 30 40 23 50 23C60 23 68 30 68 45C68 60 59 73 50 73C41 73 32 60 32 45z',
  square: 'M31 45C31 30 40 24 50 24C60 24 69 30 69 45C69 62 64 71 50 71C36 71 31 62 31 45z',
} as const;

const mouths = {
  calm: 'M44.500 60Q50 62.500 55.500 60',
  smile: 'M43.500 58.500Q50 64.500 56.500 58.500',
  grin: 'M42.500 58Q50 67 57.500 58z',
  wry: 'M44.500 60.500Q51 63 56.500 58.500',
} as const;

const beard =
  'M30.500 47C32 68 40 77 50 77C60 77 68 68 69.500 47C67 55 62 55.500 57 54.500C53 53.500 47 53.500 43 54.500C38 55.500 33 55 30.500 47z';

export function faceLayers(person: Person): Layer[] {
  const [skin, shade, warm] = skins[person.skin % skins.length] ?? skins[3];
  const cut: { readonly back?: string; readonly front?: string } = cuts[person.cut];
  const isCloth = cloth.has(person.cut);
  const wears = new Set(person.wears);
  const ink = '#150D12';
  const brow = isCloth ? '#3A2B28' : person.hair;
  const layers: Layer[] = [filled('M0 0h100v100H0z', person.ground)];
  if (cut.back) layers.push(filled(cut.back, person.hair));
  layers.push(
    filled('M14 104C16 84 32 78 50 78C68 78 84 84 86 104z', person.top),
    filled('M42 62h16v16C58 85 42 85 42 78z', shade),
    filled(heads[person.head], skin),
  );
  if (person.cut !== 'scarf') {
    layers.push(filled(dot(31, 49, 4.2) + dot(69, 49, 4.2), skin));
    layers.push(
      drawn('M30 47.500q1.800 1.400 .6 3.500M70 47.500q-1.800 1.400 -.6 3.500', shade, 1.2),
    );
  }
  if (wears.has('patches'))
    layers.push(
      filled('M34 40c4-3 9 0 8 5s-7 5-9 2zM58 60c3-2 8-1 7 3s-7 4-8 1z', mixed(person.skin)),
    );
  layers.push(filled(dot(38.5, 56.5, 3.6) + dot(61.5, 56.5, 3.6), warm));
  if (wears.has('stubble')) layers.push(filled(beard, shade));
  if (wears.has('beard'))
    layers.push(filled(beard, person.cut === 'turban' ? '#2A2430' : person.hair));
  if (cut.front)
    layers.push({
      ...filled(cut.front, person.hair),
      ...(person.cut === 'scarf' ? { hole: true as const } : {}),
    });
  const fold = folds[person.cut];
  if (fold) layers.push(drawn(fold, isCloth ? '#00000030' : skin, isCloth ? 1.8 : 1.3));
  layers.push(
    filled(dot(42.5, 48, 2.1) + dot(57.5, 48, 2.1), ink),
    drawn(
      'M39 42.500q3.500-2 7-.4M54 42.100q3.500-1.600 7 .4',
      wears.has('years') ? '#8F8A8C' : brow,
      1.7,
    ),
    drawn('M50.500 49q2 4.500-1 5.200', shade, 1.6),
  );
  if (person.mood === 'grin') layers.push(filled(mouths.grin, '#FFFFFF'));
  layers.push(drawn(mouths[person.mood], person.skin > 3 ? '#35140F' : '#7A3A30', 1.7));
  return [...layers, ...person.wears.flatMap((wear) => wearLayers(wear, person, shade))];
}

/** A lighter patch of skin, next to this one. */
const mixed = (skin: number): string => (skins[Math.max(0, skin - 3)] ?? skins[0])[0];

function wearLayers(wear: Person['wears'][number], person: Person, shade: string): Layer[] {
  const rim = '#2B2B3A';
  switch (wear) {
    case 'glasses':
      return [
        drawn(
          `${dot(42, 48.5, 6.3)}${dot(58, 48.5, 6.3)}M48.300 47.500q1.700-1.200 3.400 0`,
          rim,
          1.5,
        ),
      ];
    case 'square-glasses':
      return [
        drawn(
          'M35.500 43.500h12.500v9.500h-12.500zM52 43.500h12.500v9.500H52zM48 46.500h4',
          rim,
          1.6,
        ),
      ];
    case 'hearing-aid':
      return [
        drawn('M70.500 43c4.500 1 4.500 7 1 9.500', '#D6613A', 2.6),
        filled(dot(69.5, 52.5, 1.8), '#D6613A'),
      ];
    case 'implant':
      return [
        drawn('M73 36c2 4 1 8-2.500 12', '#3C5A78', 1.8),
        filled(dot(72.5, 34.5, 3.4), '#3C5A78'),
      ];
    case 'moustache':
      return [
        filled(
          'M41 58.500c3-4 7-3 9-1.500c2-1.500 6-2.500 9 1.500c-4 1.800-7 .8-9-.3c-2 1.100-5 2.100-9 .3z',
          person.hair,
        ),
      ];
    case 'freckles':
      return [
        filled(
          [36.5, 39.5, 42, 58, 60.5, 63.5].map((x, at) => dot(x, at % 2 ? 53 : 54.6, 0.7)).join(''),
          shade,
        ),
      ];
    case 'earrings':
      return [filled(dot(30.5, 55.5, 2) + dot(69.5, 55.5, 2), '#F2C24B')];
    case 'headphones':
      return [
        drawn('M28 47C26 10 74 10 72 47', '#39415A', 3.4),
        filled('M24 44h6v13h-6zM70 44h6v13h-6z', '#39415A'),
      ];
    case 'years':
      return [
        drawn(
          'M36 51.500q-1.500 1.500-3 1.500M64 51.500q1.500 1.500 3 1.500M40 57q-1 2-.5 3.500M60 57q1 2 .5 3.500',
          shade,
          1,
        ),
      ];
    default:
      return [];
  }
}
