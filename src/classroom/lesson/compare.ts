/** The same decisions in several lessons of one story, so that classes can be seen side by side. */
import type { Id, Scenario } from '../../script/types.ts';
import { allForks, type Fork } from './path.ts';
import type { ClassRecord } from './record.ts';

export interface ComparedDecision {
  readonly beat: Id;
  readonly options: Fork['options'];
  readonly classes: readonly {
    readonly record: ClassRecord;
    /** Percent of the votes, passes included, in the order of the options. */
    readonly shares: readonly number[];
    readonly total: number;
  }[];
}

/** Gives the decisions on which at least two of the lessons voted. */
export function sameDecisions(
  scenario: Scenario,
  records: readonly ClassRecord[],
): ComparedDecision[] {
  const lessons = records.map((record) => ({ record, forks: allForks(scenario, record) }));
  const beats = [...new Set(lessons.flatMap(({ forks }) => forks.map(({ beat }) => beat)))];
  return beats.flatMap((beat) => {
    const voted = lessons.flatMap(({ record, forks }) => {
      const fork = forks.find((each) => each.beat === beat && (each.total ?? 0) > 0);
      return fork ? [{ record, fork }] : [];
    });
    const [first] = voted;
    if (!first || voted.length < 2) return [];
    // The same beat may offer other choices by what happened before; the first lesson names them.
    const { options } = first.fork;
    const classes = voted.map(({ record, fork }) => {
      const total = fork.total ?? 0;
      const votes = options.map(
        ({ id }) => fork.options.find((each) => each.id === id)?.votes ?? 0,
      );
      return { record, total, shares: votes.map((count) => Math.round((count / total) * 100)) };
    });
    return [{ beat, options, classes }];
  });
}
