/** Folded away beside the packs: what a school takes along, and what stays on this device. */
import type { Giving } from '../../app/giving.ts';
import type { PackCard } from '../../app/library.ts';
import type { School } from '../../app/school.ts';
import type { Words } from '../../view/ports.ts';
import { FoldedGiving } from './folded-giving.tsx';

interface AlongProps {
  words: Words;
  giving: Giving;
}

interface TakeAlongProps extends AlongProps {
  packs: readonly PackCard[];
  school: School;
}

export function TakeAlong({ packs, school, ...along }: TakeAlongProps) {
  const { words, giving } = along;
  return (
    <FoldedGiving {...along} name="take" icon="file" summary={words.ui('app.give.take')}>
      {({ TakeForm }) => <TakeForm words={words} giving={giving} packs={packs} school={school} />}
    </FoldedGiving>
  );
}

/** For a room without a network, where the app stands at an address. */
export function KeepHere(along: AlongProps) {
  const { words, giving } = along;
  const { keep } = giving;
  if (keep === null) return null;
  return (
    <FoldedGiving {...along} name="keep" icon="file" summary={words.ui('app.give.keep')}>
      {({ KeepForm }) => <KeepForm words={words} keep={keep} />}
    </FoldedGiving>
  );
}
