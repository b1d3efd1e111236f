/** The texts of a guide by their keys, as `textsOf` gives those of a story. */
import type { GuideSource } from './schema.ts';
import type { TextKey } from './texts.ts';

/** The parts of a guide that are lists of texts with names, in the order of reading. */
export const guideParts = [
  'objectives',
  'before',
  'plan45',
  'plan15',
  'rehearse',
  'discussion',
  'closing',
  'curriculum',
  'letter',
  'staff',
  'sources',
] as const;

/** Every text of a guide in its source language. */
export function guideTextsOf(guide: GuideSource): Map<TextKey, string> {
  return new Map(
    guideParts.flatMap((part) =>
      guide[part].map(({ id, text }): [TextKey, string] => [`${part}.${id}`, text]),
    ),
  );
}

/** Where the text of that key stands in guide.yaml. */
export function guidePathOf(guide: GuideSource, key: TextKey): (string | number)[] {
  const part = guideParts.find((name) => key.startsWith(`${name}.`));
  if (!part) return [];
  const index = guide[part].findIndex(({ id }) => `${part}.${id}` === key);
  return index < 0 ? [part] : [part, index, 'text'];
}
