/** What a package for a learning platform says of itself, in the one page that it is made of. */
import type { Standard } from '../app/giving.ts';

export interface LmsPackage {
  readonly standard: Standard;
  /** Every decision is told to the platform; then the briefing says so before the story. */
  readonly decisions: boolean;
}

/** The name of the `meta` that says it; the command that makes packages writes it. */
export const packageMeta = 'unsent-lms';

/** As `1.2` or `2004 decisions`. */
export const writePackage = ({ standard, decisions }: LmsPackage): string =>
  decisions ? `${standard} decisions` : standard;

/** Gives null for a page that is no such package. */
export function readPackage(content: string | null): LmsPackage | null {
  const [standard, decisions] = (content ?? '').split(' ');
  if (standard !== '1.2' && standard !== '2004') return null;
  return { standard, decisions: decisions === 'decisions' };
}
