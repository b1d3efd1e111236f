/**
 * A learning platform, in the two dialects of SCORM: the names of what it is asked and told. It is
 * somebody else's program, so it may be missing, throw, or answer anything.
 */
import type { Standard } from '../app/giving.ts';

/** One decision of a play, for the platform that was asked to keep them. */
export interface Decision {
  /** `story/beat`. */
  readonly at: string;
  /** The id of the choice. */
  readonly choice: string;
}

/** Every verb gives false, and every question '', where the platform does not do it. */
export interface Platform {
  readonly bookmark: string;
  readonly isComplete: boolean;
  keep(bookmark: string): boolean;
  complete(): boolean;
  decide(decision: Decision): boolean;
  /** Nothing counts as kept before. */
  commit(): boolean;
  leave(): void;
}

const dialects = {
  '1.2': {
    object: 'API',
    verbs: {
      begin: 'LMSInitialize',
      get: 'LMSGetValue',
      set: 'LMSSetValue',
      commit: 'LMSCommit',
      end: 'LMSFinish',
    },
    status: 'cmi.core.lesson_status',
    done: ['completed', 'passed'],
    exit: 'cmi.core.exit',
    kind: 'performance',
    answer: 'student_response',
  },
  '2004': {
    object: 'API_1484_11',
    verbs: {
      begin: 'Initialize',
      get: 'GetValue',
      set: 'SetValue',
      commit: 'Commit',
      end: 'Terminate',
    },
    status: 'cmi.completion_status',
    done: ['completed'],
    exit: 'cmi.exit',
    kind: 'other',
    answer: 'learner_response',
  },
} as const;

/** Frames that lie around this one at most; a platform is not further away. */
const deepest = 10;

/** The platform's object around this window, or around the one that opened it. */
export function findPlatform(standard: Standard, from: Window): unknown {
  const { object } = dialects[standard];
  return around(from, object) ?? (from.opener ? around(from.opener as Window, object) : null);
}

function around(from: Window, name: string): unknown {
  try {
    let frame = from;
    for (let at = 0; at < deepest; at += 1) {
      const found = (frame as unknown as Record<string, unknown>)[name];
      if (found) return found;
      if (frame.parent === frame) return null;
      frame = frame.parent;
    }
  } catch {
    // A window of another address does not let itself be looked into.
  }
  return null;
}

/** Begins to speak with a platform; null where it does not want to. */
export function beginWith(standard: Standard, found: unknown): Platform | null {
  const { verbs, status, done, exit, kind, answer } = dialects[standard];
  const ask = (verb: keyof typeof verbs, ...values: readonly string[]): string => {
    try {
      const api = found as Record<string, (...given: readonly string[]) => unknown>;
      return String(api[verbs[verb]]?.(...values) ?? '');
    } catch {
      return '';
    }
  };
  const set = (name: string, value: string): boolean => ask('set', name, value) === 'true';
  if (ask('begin', '') !== 'true') return null;
  const isComplete = done.some((word) => word === ask('get', status));
  // Whoever says nothing of this has finished when the window closes, says the standard.
  if (!isComplete) set(status, 'incomplete');
  // The bookmark stays only for whoever will come back.
  set(exit, 'suspend');
  return {
    bookmark: ask('get', 'cmi.suspend_data'),
    isComplete,
    keep: (bookmark) => set('cmi.suspend_data', bookmark),
    complete: () => set(status, 'completed'),
    decide: ({ at, choice }) => {
      const place = `cmi.interactions.${ask('get', 'cmi.interactions._count')}`;
      return [
        set(`${place}.id`, at),
        set(`${place}.type`, kind),
        set(`${place}.${answer}`, choice),
        // There is no mark for it: a choice of a pupil is not right or wrong here.
        set(`${place}.result`, 'neutral'),
      ].every(Boolean);
    },
    commit: () => ask('commit', '') === 'true',
    leave: () => void ask('end', ''),
  };
}
