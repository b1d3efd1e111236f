/** What is drawn for one sticker alone; every other shows a shape for a feeling. */
import { dot, drawn, filled, type Layer } from '../../src/look/portraits/layer.ts';

const ground = (fill: string): Layer => filled('M0 0h100v100H0z', fill);

const art: Readonly<Record<string, readonly Layer[]>> = {
  owl: [
    ground('#DCE3F2'),
    filled('M27 36L23 12L45 26zM73 36L77 12L55 26z', '#7A5A48'),
    filled('M22 100C16 60 20 26 50 24C80 26 84 60 78 100z', '#7A5A48'),
    filled('M34 100c-3-26 4-40 16-40s19 14 16 40z', '#C9A98A'),
    filled(dot(38, 44, 12) + dot(62, 44, 12), '#F7EBD6'),
    filled(dot(38, 49, 4.5) + dot(62, 49, 4.5), '#2B2430'),
    // The lids are half down: it is late.
    filled('M26 45a12 12 0 0 1 24 0zM50 45a12 12 0 0 1 24 0z', '#5E4436'),
    filled('M45 54h10l-5 9z', '#E6A13C'),
    filled('M38 72h24v12c0 11-24 11-24 0z', '#3C7F96'),
    drawn('M23 66C25 78 32 84 40 82M77 66C75 78 68 84 60 82', '#5E4436', 9),
  ],
  filter: [
    ground('#DDE9E4'),
    filled('M22 40h56L61 82H39z', '#F6ECD8'),
    drawn('M35 46l8 32M50 46v32M65 46l-8 32', '#D8C6A4', 2.5),
    filled(
      'M19 44C12 22 32 10 50 13C70 9 89 24 81 44C77 34 71 33 68 40C62 29 56 31 52 40C46 29 38 31 34 40C30 33 23 34 19 44z',
      '#6B4A2E',
    ),
    filled('M50 84c4 5 5 7 5 9a5 5 0 0 1-10 0c0-2 1-4 5-9z', '#4A2E1E'),
  ],
};

/** Names say what they are: a line or its beat that is called after a drawing has it. */
export function artOf(message: string): { name: string; layers: readonly Layer[] } | null {
  const said = message.split(/[/-]/);
  const name = Object.keys(art).find((each) => said.includes(each));
  const layers = name === undefined ? undefined : art[name];
  return name === undefined || !layers ? null : { name, layers };
}
