/** A class window that has just been opened: nothing beside its lesson, for tests to fill in. */
import { allKept } from '../../src/classroom/class-window.ts';
import { usualLesson } from '../../src/classroom/lesson/lesson.ts';
import { usualPlan } from '../../src/classroom/lesson/plan.ts';
import type { ClassNow } from '../../src/classroom/stand.ts';

export const newClassNow: ClassNow = {
  lesson: usualLesson,
  kept: [],
  keeping: allKept,
  left: null,
  file: null,
  lacks: [],
  hellos: 0,
  hasDesk: false,
  session: null,
  plan: usualPlan,
  keys: false,
  ticks: {},
  now: 0,
  desk: null,
};
