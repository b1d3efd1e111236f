/** What is written first and may stay unsent gives nothing away by being so. */
import type { Beat, Choice } from '../../script/types.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';

export const draftReplies: StoryRule = {
  id: 'draft-replies',
  severity: 'error',
  what: 'A decision with `draft: true` has two replies or more, and not all of one rating.',
  why: 'Replies are written first there and deeds are not; if all of them were bad ideas, the composer would say so.',
  mend: 'Add a reply of another rating, or take `draft` away.',
  check: ({ scenario }) =>
    Object.values(scenario.beats).flatMap((beat): Finding[] =>
      beat.draft && new Set(repliesOf(beat).map(({ rating }) => rating)).size < 2
        ? [
            {
              path: ['beats', beat.id, 'draft'],
              message: 'what could be written here is of one kind, so writing it would tell which',
            },
          ]
        : [],
    ),
};

const repliesOf = ({ exit }: Beat): readonly Choice[] =>
  exit.kind === 'choices' ? exit.choices.filter(({ act }) => act === 'reply') : [];
