import { expect, test } from 'vitest';
import type { Place } from '../../src/app/machine.ts';
import type { WindowMemory } from '../../src/app/memory.ts';
import { readBookmark, writeBookmark } from '../../src/lms/bookmark.ts';
import { tellPlatform } from '../../src/lms/told.ts';
import type { Save } from '../../src/session/save.ts';
import type { Trail } from '../../src/session/trail.ts';
import type { UiKey } from '../../src/view/ui-key.ts';
import { eventClock } from '../support/event-clock.ts';

const story = { pack: 'edited-picture', scenario: 'never-took' };

const at = (place: Place, ...trail: Trail): WindowMemory & { save: Save } => ({
  place,
  save: { ...story, version: '1.0.0', seed: 7, trail },
  explaining: false,
  explored: [],
});

/** A platform of SCORM 1.2 that keeps what it is told, and whatever goes wrong with it. */
function platform(
  kept: Record<string, string> = {},
  broken: Partial<Record<string, unknown>> = {},
) {
  const told: string[] = [];
  const values: Record<string, string> = { 'cmi.interactions._count': '0', ...kept };
  const api = {
    LMSInitialize: () => 'true',
    LMSGetValue: (name: string) => values[name] ?? '',
    LMSSetValue: (name: string, value: string) => {
      told.push(`${name}=${name.endsWith('suspend_data') ? '…' : value}`);
      values[name] = value;
      if (name.endsWith('.id'))
        values['cmi.interactions._count'] = String(Number(values['cmi.interactions._count']) + 1);
      return 'true';
    },
    LMSCommit: () => {
      told.push('commit');
      return 'true';
    },
    LMSFinish: () => {
      told.push('finish');
      return 'true';
    },
    ...broken,
  };
  return { api, told, values };
}

function windowMemory() {
  let value: unknown = null;
  return {
    read: () => value,
    write: (next: unknown) => {
      value = next;
    },
    clear: () => {
      value = null;
    },
  };
}

async function begin(found: unknown, decisions = false, opened: typeof story | null = story) {
  const clock = eventClock();
  const troubles: UiKey[] = [];
  const told = await tellPlatform({
    package: { standard: '1.2', decisions },
    story: opened,
    find: () => found,
    isAlone: true,
    clock,
    memory: windowMemory(),
    onTrouble: (key) => troubles.push(key),
  });
  const go = (place: Place, ...trail: Trail) => {
    told.memory.write(at(place, ...trail));
    clock.pass(0);
  };
  return { told, go, troubles };
}

test('by default it hears of a bookmark at every choice, and of the debrief, and nothing else', async () => {
  const { api, told, values } = platform();
  const { told: door, go } = await begin(api);
  expect(door).toMatchObject({ goesOn: false, now: { keeps: 'place', trouble: null } });
  go('briefing');
  go('playing');
  go('playing', 'a/yes');
  // Lines come without a choice.
  go('playing', 'a/yes');
  go('playing', 'a/yes', 'b/no');
  go('debrief', 'a/yes', 'b/no');
  go('debrief', 'a/yes', 'b/no');
  door.leave();
  door.leave();
  expect(told).toEqual([
    'cmi.core.lesson_status=incomplete',
    'cmi.core.exit=suspend',
    'cmi.suspend_data=…',
    'commit',
    'cmi.suspend_data=…',
    'commit',
    'cmi.core.lesson_status=completed',
    'cmi.suspend_data=…',
    'commit',
    'finish',
  ]);
  expect(readBookmark(values['cmi.suspend_data'] ?? '')).toMatchObject({
    memory: { place: 'debrief', save: { trail: ['a/yes', 'b/no'] } },
  });
});

test('it goes on where the platform has kept it, also after the end', async () => {
  const kept = { 'cmi.suspend_data': writeBookmark(at('playing', 'a/yes')) ?? '' };
  const { api, told } = platform({ ...kept, 'cmi.core.lesson_status': 'completed' });
  const { told: door, go } = await begin(api);
  expect(door).toMatchObject({ goesOn: true, now: { trouble: null } });
  expect(door.memory.read()).toEqual(at('playing', 'a/yes'));
  go('playing', 'a/yes');
  go('debrief', 'a/yes', 'b/no');
  // Who has finished once has finished.
  expect(told.filter((line) => line.includes('status'))).toEqual([]);
});

test('a reload of the window goes on by the bookmark alone', async () => {
  const kept = { 'cmi.suspend_data': writeBookmark(at('playing', 'a/yes')) ?? '' };
  const { told: door } = await begin(platform(kept).api, false, null);
  expect(door.memory.read()).toEqual(at('playing', 'a/yes'));
});

test('what was kept of another story, by another version or damaged is said, and begins anew', async () => {
  const other = { ...at('playing', 'a/yes'), save: { ...at('playing').save, scenario: 'other' } };
  for (const text of ['unsent9.abc', 'damaged', writeBookmark(other) ?? '']) {
    const { told: door } = await begin(platform({ 'cmi.suspend_data': text }).api);
    expect(door, text).toMatchObject({ goesOn: false, now: { trouble: 'trouble.lms-no-place' } });
    expect(door.memory.read()).toBeNull();
  }
});

test('each decision is told once where the school chose that, with no mark for it', async () => {
  const { api, values } = platform();
  const { go } = await begin(api, true);
  go('playing', 'a/yes');
  go('playing', 'a/yes', 'b/:skip');
  go('playing', 'a/yes', 'b/:skip', 'c/no');
  // Back, and another way.
  go('playing', 'a/yes');
  go('playing', 'a/yes', 'b/tell');
  const told = [0, 1, 2, 3].map((place) => [
    values[`cmi.interactions.${place}.id`],
    values[`cmi.interactions.${place}.student_response`],
    values[`cmi.interactions.${place}.result`],
  ]);
  expect(told).toEqual([
    ['never-took/a', 'yes', 'neutral'],
    ['never-took/c', 'no', 'neutral'],
    ['never-took/b', 'tell', 'neutral'],
    [undefined, undefined, undefined],
  ]);
  expect(Object.keys(values).some((name) => name.includes('score'))).toBe(false);
});

const fails = () => {
  throw new Error('no');
};

test('no platform, or one that does not want to: it is said, and the play is kept by the window', async () => {
  for (const found of [null, {}, platform({}, { LMSInitialize: fails }).api, 'API']) {
    const { told: door, go, troubles } = await begin(found);
    expect(door).toMatchObject({
      goesOn: false,
      now: { keeps: null, trouble: 'trouble.lms-missing' },
    });
    go('playing', 'a/yes');
    door.leave();
    expect(door.memory.read()).toEqual(at('playing', 'a/yes'));
    expect(troubles).toEqual([]);
  }
});

test('a platform that throws or refuses stops nothing, and is named once', async () => {
  const ways = [{ LMSSetValue: fails }, { LMSCommit: () => 'false' }, { LMSCommit: fails }];
  for (const broken of ways) {
    const { told: door, go, troubles } = await begin(platform({}, broken).api);
    go('playing', 'a/yes');
    go('playing', 'a/yes', 'b/no');
    expect(troubles).toEqual(['trouble.lms-silent']);
    expect(door.memory.read()).toEqual(at('playing', 'a/yes', 'b/no'));
  }
});

test('what was not taken is told again at the next choice', async () => {
  let isDown = true;
  const { api, values } = platform();
  const set = api.LMSSetValue;
  api.LMSSetValue = (name, value) => (isDown ? 'false' : set(name, value));
  const { go } = await begin(api);
  go('debrief', 'a/yes');
  isDown = false;
  go('debrief', 'a/yes');
  go('after-check', 'a/yes');
  expect(values['cmi.core.lesson_status']).toBe('completed');
});

test('a platform that comes later than its window is waited for, and not for ever', async () => {
  const { api } = platform();
  const lookAt = (look: number) => {
    let looks = 0;
    return tellPlatform({
      package: { standard: '1.2', decisions: false },
      story,
      find: () => (++looks >= look ? api : null),
      isAlone: false,
      clock: { setTimeout: (act: () => void) => act(), clearTimeout: () => {} },
      memory: windowMemory(),
      onTrouble: () => {},
    });
  };
  expect(await lookAt(4)).toMatchObject({ now: { trouble: null } });
  expect(await lookAt(1000)).toMatchObject({ now: { trouble: 'trouble.lms-missing' } });
});
