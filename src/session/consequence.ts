/**
 * What happens comes before what it meant: so many lines of a leg are told before the card of the
 * choice that led to it.
 */
import { oncePer } from '../script/once-per.ts';
import type { Act, ScreenKind } from '../script/types.ts';
import type { Leg, Story, Visit } from './story.ts';

const mostLines = 3;

/** On these sheets what was done shows at once, in the place of the question. */
const answeredBySheet: Partial<Record<ScreenKind, Act>> = { block: 'block', report: 'report' };

/** What is done with these happens where the story goes, even if that is another conversation. */
const goesThere: ReadonlySet<Act> = new Set(['tell', 'ask', 'look']);

/**
 * Up to three lines of the beat that it leads to, of one conversation, up to where time passes. None
 * where the sheet itself answers, nor where the choice ends its scene: a card in somebody else's
 * conversation would speak of them.
 */
export const linesBeforeCard = (story: Story): number => {
  const leg = story.legs.at(-1);
  const place = story.legs.at(-2)?.visits.at(-1);
  if (!leg?.choice || (place && answeredBySheet[place.beat.screen] === leg.choice.act)) return 0;
  return linesOfOnePlace(leg);
};

/** What the last leg tells before its card. */
export function visitsBeforeCard(story: Story): readonly Visit[] {
  let left = linesBeforeCard(story);
  return (story.legs.at(-1)?.visits ?? []).flatMap((visit) => {
    const arrivals = visit.arrivals.slice(0, left);
    left -= arrivals.length;
    return arrivals.length > 0 ? [{ ...visit, arrivals }] : [];
  });
}

const linesOfOnePlace = oncePer(({ visits, choice, chosenIn }: Leg): number => {
  const says = visits.find((visit) => visit.arrivals.length > 0);
  const arrivals = says?.arrivals.slice(0, mostLines) ?? [];
  const first = arrivals.find(({ leads }) => leads)?.thread;
  const place = choice && goesThere.has(choice.act) ? first : (choice?.in ?? chosenIn);
  const end = arrivals.findIndex(
    ({ leads, line, thread }) => line.kind === 'time' || (leads && thread !== place),
  );
  return end < 0 ? arrivals.length : end;
});
