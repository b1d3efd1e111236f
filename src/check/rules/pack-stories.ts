/** What a pack for pupils brings along. */
import type { Scenario } from '../../script/types.ts';
import type { PackContext } from '../context.ts';
import type { Finding } from '../finding.ts';
import type { PackRule } from '../rule.ts';

const forPupils = ({ audience }: Scenario): boolean => audience !== 'adults';

/** A warning about a pack of which at least one story is for pupils. */
function missingIn(pack: PackContext, isThere: (scenario: Scenario) => boolean, message: string) {
  const stories = pack.scenarios.filter(forPupils);
  const finding: Finding = { path: ['scenarios'], message };
  return stories.length === 0 || stories.some(isThere) ? [] : [finding];
}

export const helperStory: PackRule = {
  id: 'no-helper-story',
  severity: 'warning',
  what: 'A pack for pupils has a story with `role: helper`, and lists it first.',
  why: 'Being a friend is the gentlest way in, and the one for a lesson without much preparation.',
  mend: 'Write a story in which the player is the friend, and list it first.',
  check: (pack) => {
    const missing = missingIn(pack, isHelper, 'none of the stories for pupils has `role: helper`');
    const [first] = pack.scenarios.filter(forPupils);
    if (missing.length > 0 || !first || isHelper(first)) return missing;
    const message = `"${first.id}" stands first; put a story with \`role: helper\` before it`;
    return [{ path: ['scenarios', 0], message }];
  },
};

const isHelper = ({ role }: Scenario): boolean => role === 'helper';

export const harmlessContact: PackRule = {
  id: 'no-harmless-contact',
  severity: 'warning',
  what: 'A pack for pupils has a newcomer who turns out harmless and writes at least one line.',
  why: 'Training against pressure makes people distrust honest offers too; one of them must be honest.',
  mend: 'Add a newcomer with `turns-out: harmless`, and feedback with `tactic: none`.',
  check: (pack) =>
    missingIn(
      pack,
      ({ cast, beats }) =>
        Object.values(beats).some(({ lines }) =>
          lines.some(
            ({ from }) =>
              from !== null &&
              Object.hasOwn(cast, from) &&
              cast[from]?.as === 'newcomer' &&
              // Of one who does not say what they were after, another rule speaks.
              (cast[from]?.turnsOut ?? 'harmless') === 'harmless',
          ),
        ),
      'in none of the stories for pupils a newcomer with `turns-out: harmless` says a line',
    ),
};

export const someSaw: PackRule = {
  id: 'no-some-saw-ending',
  severity: 'warning',
  what: 'A pack for pupils with intensity 2 or 3 has an ending in which some people saw the picture.',
  why: 'Sometimes it happens. A pupil to whom it did must find themselves believed, helped and back in their life.',
  mend: 'Write an ending with `outcome: some-saw`.',
  check(pack) {
    const tense = pack.scenarios.filter(({ intensity }) => intensity > 1);
    return missingIn(
      { ...pack, scenarios: tense },
      ({ beats }) =>
        Object.values(beats).some(
          ({ exit }) => exit.kind === 'ending' && exit.ending.outcome === 'some-saw',
        ),
      'no ending of a story with intensity 2 or 3 has `outcome: some-saw`',
    );
  },
};

export const reviewDate: PackRule = {
  id: 'review-date',
  severity: 'warning',
  what: 'Nobody signed a review on a day that is still to come.',
  why: 'The review is shown to adults who rely on it.',
  mend: 'Correct the day under `reviewedBy`.',
  check: ({ pack, today }) =>
    pack.reviewedBy.flatMap(({ on }, index): Finding[] =>
      today !== null && on > today
        ? [
            {
              path: ['reviewedBy', index, 'on'],
              message: `nobody can have signed on ${on}: that day is still to come`,
            },
          ]
        : [],
    ),
};
