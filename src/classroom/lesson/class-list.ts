/**
 * The classes of this device, out of the lessons that it keeps: which story each had last, what is
 * still open with it, and when its booster is due. Four classes of one week stay apart by their name.
 */
import { daysAfter, daysToBooster } from '../../script/days.ts';
import type { Save } from '../../session/save.ts';
import { fields, number, or, type Stored, text } from '../../session/stored.ts';
import type { ClassRecord } from './record.ts';

/** What a teacher calls a class, and how many are in it. */
export interface ClassName {
  readonly name: string;
  readonly size: number | null;
}

export interface ListedClass extends ClassName {
  /** The newest first. */
  readonly lessons: readonly ClassRecord[];
  /** The ISO day from which its booster is due; null where it is not, or was played. */
  readonly boosterDue: string | null;
  /** Whether the slips of its last story were counted; null while that story is not over. */
  readonly slips: 'counted' | 'open' | null;
}

/** Cut as the name of a lesson is. */
export const storedClassName: Stored<ClassName> = fields({
  name: (value) => text(value)?.slice(0, 60),
  size: or(number(1, 999), null),
});

/** Of `records` the newest stands first. `isBooster` knows the stories of this app. */
export function classList(
  records: readonly ClassRecord[],
  isBooster: (save: Save) => boolean,
): ListedClass[] {
  const names = [...new Set(records.map(({ name }) => name.trim()))].filter((name) => name !== '');
  return names.map((name) => {
    const lessons = records.filter((record) => record.name.trim() === name);
    const [last] = lessons;
    return {
      name,
      lessons,
      size: lessons.find(({ size }) => size !== null)?.size ?? null,
      boosterDue: boosterDue(lessons, isBooster),
      slips: !last || last.own === null ? null : slipsOf(last),
    };
  });
}

function boosterDue(
  lessons: readonly ClassRecord[],
  isBooster: (save: Save) => boolean,
): string | null {
  const [newest] = lessons.filter(({ own }) => own !== null);
  return newest === undefined || isBooster(newest.save)
    ? null
    : daysAfter(newest.day, daysToBooster);
}

const slipsOf = ({ slips }: ClassRecord): 'counted' | 'open' =>
  slips.before !== null && slips.after !== null ? 'counted' : 'open';
