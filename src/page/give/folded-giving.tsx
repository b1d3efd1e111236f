/** What is given on stands folded away, and comes with its words only when somebody unfolds it. */
import type { ComponentChildren } from 'preact';
import type { Giving } from '../../app/giving.ts';
import type { IconName } from '../../look/icons.ts';
import type { Words } from '../../view/ports.ts';
import { Folded } from '../controls/folded.tsx';
import { type GiveScreens, giveScreens } from './late-give.ts';

interface FoldedGivingProps {
  words: Words;
  giving: Giving;
  name: string;
  icon: IconName;
  summary: string;
  children: (screens: GiveScreens) => ComponentChildren;
}

export const FoldedGiving = ({ giving, ...shown }: FoldedGivingProps) => (
  <Folded {...shown} part={giveScreens} also={giving.fetchWords} />
);
