/** What several stories teach together: which tactic stands in which of them, and what is missing. */
import { kindOfAppNames } from '../../kinds/apps.ts';
import { tacticNames } from '../../kinds/tactics.ts';
import type { KindOfApp, Scenario, Tactic, TurnsOut } from '../../script/types.ts';

export interface StoryCoverage {
  readonly app: KindOfApp;
  /** What the accounts of the story are after, and whether somebody in it means no harm. */
  readonly turnsOut: readonly TurnsOut[];
  /** How many choices name the tactic. */
  readonly tactics: Readonly<Record<Tactic, number>>;
}

export interface Coverage {
  readonly stories: readonly StoryCoverage[];
  /** In none of the stories. */
  readonly missing: {
    readonly tactics: readonly Tactic[];
    readonly apps: readonly KindOfApp[];
    readonly turnsOut: readonly TurnsOut[];
  };
}

/** The tactics that have a name, in the order of the language. */
export const namedTactics: readonly Tactic[] = tacticNames.filter((tactic) => tactic !== 'none');

const allTurnsOut: readonly TurnsOut[] = ['money', 'pictures', 'known', 'harmless'];

/** Gives what each story covers, in the order given, and what none of them does. */
export function coverageOf(scenarios: readonly Scenario[]): Coverage {
  const stories = scenarios.map(coveredBy);
  return {
    stories,
    missing: {
      tactics: namedTactics.filter((tactic) => stories.every((story) => !story.tactics[tactic])),
      apps: kindOfAppNames.filter((kind) => stories.every(({ app }) => app !== kind)),
      turnsOut: allTurnsOut.filter((end) =>
        stories.every(({ turnsOut }) => !turnsOut.includes(end)),
      ),
    },
  };
}

function coveredBy({ app, cast, beats }: Scenario): StoryCoverage {
  const named = Object.values(beats).flatMap(({ exit }) =>
    exit.kind === 'choices' ? exit.choices.map(({ feedback }) => feedback?.tactic ?? 'none') : [],
  );
  const count = (tactic: Tactic): number => named.filter((other) => other === tactic).length;
  const ends = Object.values(cast).map(({ turnsOut }) => turnsOut);
  return {
    app,
    turnsOut: allTurnsOut.filter((end) => ends.includes(end)),
    tactics: Object.fromEntries(tacticNames.map((tactic) => [tactic, count(tactic)])) as Record<
      Tactic,
      number
    >,
  };
}
