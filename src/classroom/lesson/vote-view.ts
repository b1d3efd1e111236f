/** What the projector may know of a vote: before the reveal, only how many votes there are. */
import { keyOf } from '../../script/keys.ts';
import type { Choice, Id } from '../../script/types.ts';
import type { RoundView, VoteView } from '../../session/view.ts';
import { leadersBy } from './by-talk.ts';
import { againAt, changeOf, roundOf, roundsOf } from './rounds.ts';
import { leadersOf, letterOf, type Round, type Tally, totalOf, votesFor } from './tally.ts';

export type Options = VoteView['options'];

export function optionsOf(beat: Id, choices: readonly Choice[]): Options {
  return choices.map(({ id, act }, index) => ({
    id,
    act,
    key: keyOf.choice(beat, id),
    letter: letterOf(index),
  }));
}

export function voteView(tally: Tally, options: Options): VoteView {
  const ids = options.map(({ id }) => id);
  const isAsked = options.length > 0;
  const told = {
    options,
    round: roundOf(tally),
    again: isAsked ? againAt(tally, ids) : null,
    typed: tally.typed,
    said: tally.said,
  };
  if (tally.said !== null && isAsked)
    return {
      ...told,
      ...{ phase: tally.revealed ? 'revealed' : 'open', total: 0, counts: null, pass: null },
      leading: tally.revealed ? leadersBy(tally.said, ids) : [],
      ...{ before: null, change: null },
    };
  if (!isAsked || !tally.revealed)
    return {
      ...told,
      phase: isAsked && tally.talking ? 'talking' : 'open',
      total: totalOf(tally, ids),
      ...{ counts: null, pass: null, leading: [], before: null, change: null },
    };
  const rounds = roundsOf(tally, ids);
  return {
    ...told,
    ...{ phase: 'revealed', ...roundView(rounds.last, ids), leading: leadersOf(rounds.last, ids) },
    before: rounds.before && roundView(rounds.before, ids),
    change: changeOf(rounds, ids),
  };
}

const roundView = (round: Round, ids: readonly Id[]): RoundView => ({
  counts: Object.fromEntries(ids.map((id) => [id, votesFor(round, id)])),
  pass: round.pass,
  total: totalOf(round, ids),
});
