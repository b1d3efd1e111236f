/** What lets a story end well where time runs out. */
import type { Finding } from '../finding.ts';
import type { StoryRule } from '../rule.ts';

/** More decisions than this do not fit into one lesson; see `minutes` of a plan. */
const inOneLesson = 5;

export const shortLesson: StoryRule = {
  id: 'short-lesson',
  severity: 'warning',
  what: 'A story with more than five decisions names five of them as its `route`, and its `rest` in two sentences.',
  why: 'A lesson is shorter than such a story. Where a class stops, the last thing it hears must be that help is reached.',
  mend: 'Name the decisions of a short lesson under `route`, and write under `rest` how it ends well from any place.',
  check({ scenario }) {
    const { beats, route, rest } = scenario;
    const isDecision = (id: string): boolean =>
      Object.hasOwn(beats, id) && beats[id]?.exit.kind === 'choices';
    const idle = route.flatMap((id, at): Finding[] =>
      Object.hasOwn(beats, id) && !isDecision(id)
        ? [{ path: ['route', at], message: `"${id}" is no decision` }]
        : [],
    );
    if (Object.keys(beats).filter(isDecision).length <= inOneLesson) return idle;
    const missing = [
      ...(rest === null ? ['`rest`'] : []),
      ...(route.length === 0 ? ['`route`'] : []),
    ];
    if (missing.length === 0) return idle;
    const message = `the story has more than five decisions and no ${missing.join(' and no ')}`;
    return [...idle, { path: ['start'], message }];
  },
};
