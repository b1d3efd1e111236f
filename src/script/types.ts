/** The types of a story with every default filled in: what the machines and views read. */
import type * as z from 'zod';
import type { Frozen } from './nouns/basics.ts';
import type { beat } from './nouns/beat.ts';
import type { cast, castRoles, motives } from './nouns/cast.ts';
import type { choice, ratings, steps } from './nouns/choice.ts';
import type { ending, helpNeeds, outcomes } from './nouns/ending.ts';
import type { line, photo, signs } from './nouns/line.ts';
import type { packSchema } from './nouns/pack.ts';
import type { audiences, roles, scenarioSchema } from './nouns/scenario.ts';
import type { thread } from './nouns/thread.ts';

export type { Act } from '../kinds/acts.ts';
export type { KindOfApp } from '../kinds/apps.ts';
export type { LineKind, PressShape } from '../kinds/lines.ts';
export type { ScreenKind } from '../kinds/screens.ts';
export type { Tactic } from '../kinds/tactics.ts';
export type { Condition, Test } from './condition.ts';

export type Id = string;
export type Rating = keyof typeof ratings;
export type Step = keyof typeof steps;
export type HelpNeed = keyof typeof helpNeeds;
export type CastRole = keyof typeof castRoles;
export type Outcome = keyof typeof outcomes;
export type Audience = keyof typeof audiences;
export type Role = keyof typeof roles;
export type TurnsOut = keyof typeof motives;
export type Sign = keyof typeof signs;
/** How dark the room is. */
export type Tension = 0 | 1 | 2 | 3;

interface Named {
  readonly id: Id;
}

export type CastMember = Frozen<z.output<typeof cast>[Id]>;
export type Thread = Named & Frozen<z.output<typeof thread>>;
export type Photo = Frozen<z.output<typeof photo>>;
export type Line = Frozen<z.output<typeof line>>;
export type Choice = Frozen<z.output<typeof choice>>;
export type Ending = Frozen<z.output<typeof ending>>;
export type Beat = Named & Frozen<z.output<typeof beat>>;
export type Scenario = Frozen<z.output<typeof scenarioSchema>>;
export type Pack = Frozen<z.output<typeof packSchema>>;
