/** Pictures are there, and are pictures. */

import type { Finding } from '../finding.ts';
import { guessAmong } from '../nearest.ts';
import type { PackRule, StoryRule } from '../rule.ts';

/** Bytes; a drawn card needs far less. */
const mostBytes = 1_000_000;

export const missingPicture: StoryRule = {
  id: 'missing-picture',
  severity: 'error',
  what: 'Every picture that a line names is a file of the pack.',
  why: 'A player would see an empty card and wonder what was meant.',
  mend: 'Add the file, or correct the name.',
  check({ scenario, pictures }) {
    if (pictures === null) return [];
    const names = pictures.map(({ name }) => name);
    const known = new Set(names);
    const guess = guessAmong(names);
    return Object.values(scenario.beats).flatMap(({ id, lines }) =>
      lines.flatMap(({ picture }, index): Finding[] =>
        picture === null || known.has(picture)
          ? []
          : [
              {
                path: ['beats', id, 'lines', index, 'picture'],
                message: `the folder pictures has no "${picture}" (.png, .jpg or .webp)${guess.didYouMean(picture)}`,
              },
            ],
      ),
    );
  },
};

export const notRaster: PackRule = {
  id: 'not-a-picture',
  severity: 'error',
  what: `Every picture file is a PNG, JPEG or WebP by its first bytes, of at most ${mostBytes / 1_000_000} MB.`,
  why: 'Other kinds can carry scripts; a name says nothing about what a file is.',
  mend: 'Export the drawing as PNG or WebP.',
  check: ({ pictures }) =>
    (pictures ?? []).flatMap(({ path, kind, bytes }): Finding[] => {
      if (kind === null)
        return [
          { file: path, path: [], message: 'whatever its name says, this is no PNG, JPEG or WebP' },
        ];
      return bytes > mostBytes
        ? [
            {
              file: path,
              path: [],
              message: `${(bytes / 1_000_000).toFixed(1)} MB; at most ${mostBytes / 1_000_000} MB`,
            },
          ]
        : [];
    }),
};

export const unusedPicture: PackRule = {
  id: 'unused-picture',
  severity: 'warning',
  what: 'Every picture of the pack is shown by some line.',
  why: 'Nobody reviews a picture that no story shows, and everybody downloads it.',
  mend: 'Remove the file.',
  check({ pictures, scenarios }) {
    const shown = new Set(
      scenarios.flatMap(({ beats }) =>
        Object.values(beats).flatMap(({ lines }) => lines.map(({ picture }) => picture)),
      ),
    );
    return (pictures ?? []).flatMap(({ path, name }): Finding[] =>
      shown.has(name) ? [] : [{ file: path, path: [], message: 'no line shows this picture' }],
    );
  },
};
