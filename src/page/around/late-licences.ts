import { latePart } from '../controls/late-part.ts';

/** The terms of the software inside: their texts are long, and read by few. */
export const licences = latePart(
  async () => (await import('../../../assets/licences.json')).default,
);
