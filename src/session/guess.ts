/**
 * "Which trick was that?": now and then, at the second or third meeting of a trick, three names are
 * offered before its card. Nothing is kept of it, nothing counted; the same play always asks the same.
 */
import { oncePer } from '../script/once-per.ts';
import type { Scenario, Tactic } from '../script/types.ts';
import { shuffled } from './order.ts';
import { asWritten } from './save.ts';
import { lastLeg, type Story } from './story.ts';
import { placeOf, type Told } from './transcript.ts';

const offered = 3;
/** From here on a story is tense, and nobody is asked anything beside it. */
const tense = 2;

/** Which tricks are offered before the card of the last choice, in the order in which they stand; null: it is not asked. */
export function guessOf(told: Told): readonly Tactic[] | null {
  const { story } = told;
  const { choice, chosenAt, chosenIn } = lastLeg(story);
  const { tactic = 'none' } = choice?.feedback ?? {};
  if (story.seed === asWritten || tactic === 'none' || choice?.rating === 'risky') return null;
  const met = tacticsMet(story);
  const times = met.filter((each) => each === tactic).length;
  const { tension, thread } = placeOf(told);
  // Asked in somebody else's conversation it would be asked of them.
  if (times < 1 || times > 2 || tension >= tense || thread !== chosenIn) return null;
  const name = `${chosenAt}/${choice?.id}`;
  if (!isDue(story.seed, name)) return null;
  const others = shuffled([...new Set([...met, ...tacticsIn(story.scenario)])], story.seed, name);
  const options = [tactic, ...others.filter((each) => each !== tactic)].slice(0, offered);
  return options.length < offered ? null : shuffled(options, story.seed, `${name}?`);
}

/** About every third time. */
const isDue = (seed: number, name: string): boolean =>
  shuffled([true, false, false], seed, name)[0] === true;

/** Of the cards before this one, in their order. */
const tacticsMet = ({ legs }: Story): readonly Tactic[] =>
  legs.slice(0, -1).flatMap(({ choice }) => realOf(choice?.feedback?.tactic));

const tacticsIn = oncePer((scenario: Scenario): readonly Tactic[] => [
  ...new Set(
    Object.values(scenario.beats).flatMap(({ exit }) =>
      exit.kind === 'choices'
        ? exit.choices.flatMap(({ feedback }) => realOf(feedback?.tactic))
        : [],
    ),
  ),
]);

const realOf = (tactic: Tactic | undefined): readonly Tactic[] =>
  tactic === undefined || tactic === 'none' ? [] : [tactic];
