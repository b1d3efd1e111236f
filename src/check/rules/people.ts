/** Who is who, and what they were after. */
import type { Beat, CastMember } from '../../script/types.ts';
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';

export const turnsOut: StoryRule = {
  id: 'turns-out',
  severity: 'error',
  what: 'Every stranger and newcomer says with `turns-out` what they were after.',
  why: 'The debrief tells it. Without it the class is left guessing whom to fear.',
  mend: 'Add `turns-out: harmless`, `money`, `pictures` or `known`.',
  check: ({ scenario }) =>
    Object.values(scenario.cast).flatMap(({ id, as, turnsOut: after }): Finding[] =>
      (as === 'stranger' || as === 'newcomer') && after === null
        ? [
            {
              path: ['cast', id],
              message: `"${id}" is a ${as}, and the debrief cannot say what they were after: \`turns-out\` is missing`,
            },
          ]
        : [],
    ),
};

export const revealed: StoryRule = {
  id: 'revealed',
  severity: 'error',
  what: 'An account with the name or the face of somebody else in the story, and a person everybody knows, say with `revealed` what they were.',
  why: 'The debrief would say of a friend whose account was taken that they were after money.',
  mend: 'Add `revealed`: who really was there, and who had nothing to do with it.',
  check: ({ scenario }) =>
    Object.values(scenario.cast).flatMap((member): Finding[] => {
      const { id, name, turnsOut: after, revealed: own } = member;
      if (after === null || after === 'harmless' || own !== null) return [];
      const other = Object.values(scenario.cast).find((each) => isTakenFrom(member, each));
      if (!other && (member.as === 'stranger' || member.as === 'newcomer')) return [];
      const whose = other
        ? `it has the name or the face of "${other.id}"`
        : `${name} is no stranger here`;
      return [
        {
          path: ['cast', id, 'turns-out'],
          message: `the debrief would say of ${name} what is said of strangers, but ${whose}: \`revealed\` is missing`,
        },
      ];
    }),
};

/** An account shows the name or the portrait of somebody who is in the cast as themselves. */
const isTakenFrom = (account: CastMember, { id, name, avatar, as }: CastMember): boolean =>
  id !== account.id && as !== 'stranger' && (name === account.name || avatar === account.avatar);

export const leadRole: StoryRule = {
  id: 'lead-role',
  severity: 'error',
  what: 'The person named by `lead` is in the cast as the lead, and nobody else is.',
  why: 'It decides whose phone this is and on which side a bubble stands.',
  mend: 'Give that person `as: lead`, and everybody else another role.',
  check: ({ scenario }) =>
    Object.values(scenario.cast).flatMap(({ id, as }): Finding[] => {
      const { lead } = scenario;
      if (id === lead && as !== 'lead')
        return [
          {
            path: ['cast', id, 'as'],
            message: `\`lead: ${lead}\` says that this is ${lead}'s phone, but here stands \`as: ${as}\` instead of \`as: lead\``,
          },
        ];
      // A lead whom nobody knows is reported for itself, and this one may be meant.
      if (id !== lead && as === 'lead' && Object.hasOwn(scenario.cast, lead))
        return [
          {
            path: ['cast', id, 'as'],
            message: `"${id}" stands \`as: lead\`, but \`lead: ${lead}\` says that this is ${lead}'s phone; there is one lead`,
          },
        ];
      return [];
    }),
};

export const leadInThread: StoryRule = {
  id: 'lead-in-thread',
  severity: 'warning',
  what: 'Under `with` a thread lists the others, not the lead.',
  why: 'It is the lead’s phone, so the lead is in every thread; listed, they would stand there as one of their own contacts.',
  mend: 'Take the lead out of `with`.',
  check: ({ scenario, source }) =>
    Object.entries(source.threads ?? {}).flatMap(([id, thread]) =>
      thread.with.flatMap((member, index): Finding[] =>
        member === scenario.lead
          ? [
              {
                path: ['threads', id, 'with', index],
                message: `"${member}" is the lead, whose phone this is; \`with\` lists only the others`,
              },
            ]
          : [],
      ),
    ),
};

const aboutSomebody = ['profile', 'call', 'block', 'report'];

export const screenAbout: StoryRule = {
  id: 'screen-about',
  severity: 'warning',
  what: 'A profile, call, block or report screen says with `about` whose it is; a profile has details to look at.',
  why: 'An empty card cannot be inspected, and inspecting is what it is there for.',
  mend: 'Add `about`, and a `profile` to that person.',
  check: ({ scenario }) =>
    Object.values(scenario.beats).flatMap(({ id, screen, about }): Finding[] => {
      if (!aboutSomebody.includes(screen)) return [];
      const path = ['beats', id, 'screen'];
      if (about === null)
        return [{ path, message: `whose ${screen} screen is this? \`about\` is missing` }];
      const shown = Object.hasOwn(scenario.cast, about) ? scenario.cast[about] : undefined;
      return screen === 'profile' && shown && shown.profile === null
        ? [
            {
              path,
              message: `"${about}" has no \`profile\` in the cast, so there is nothing to look at`,
            },
          ]
        : [];
    }),
};

export const idleSkip: StoryRule = {
  id: 'idle-skip',
  severity: 'warning',
  what: 'A `skip` stands on a beat that can be left: not on a branch or an ending, and not to itself.',
  why: 'There it does nothing, and somebody may count on it.',
  mend: 'Move it to the beat whose scene is to be skipped.',
  check: ({ scenario }) =>
    Object.values(scenario.beats).flatMap(({ id, skip, exit }): Finding[] =>
      skip !== null && (exit.kind === 'branch' || exit.kind === 'ending' || skip === id)
        ? [{ path: ['beats', id, 'skip'], message: idleBecause(exit.kind) }]
        : [],
    ),
};

function idleBecause(exit: Beat['exit']['kind']): string {
  if (exit === 'ending') return 'this skip does nothing: the story ends here';
  return exit === 'branch'
    ? 'this skip does nothing: a branch goes on by itself at once'
    : 'this skip does nothing: it leads back to the same beat';
}

export const audienceFits: StoryRule = {
  id: 'audience',
  severity: 'error',
  what: 'For 12–14 intensity is at most 2; random video is for 15–18 and adults only.',
  why: 'The youngest practise under pressure they can bear.',
  mend: 'Lower the intensity, or choose another audience.',
  check({ scenario }) {
    const { audience, intensity, app } = scenario;
    if (audience !== '12-14') return [];
    return [
      ...(intensity > 2
        ? [{ path: ['intensity'], message: `intensity ${intensity}; for 12–14 at most 2` }]
        : []),
      ...(app === 'random-video'
        ? [{ path: ['app'], message: 'random video is for 15–18 and adults, not for 12–14' }]
        : []),
    ];
  },
};
