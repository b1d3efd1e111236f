/** What the open map can be coloured by is worked out when somebody asks, and only for them. */
import { describe, expect, it } from 'vitest';
import { mapReadingOf } from '../../src/check/tell/map-reading.ts';
import type { Scenario } from '../../src/script/types.ts';
import { chosen, type Over, openApp } from '../support/small-app.ts';

const settled = () => new Promise((resolve) => setTimeout(resolve));

async function atTheMap(over: Over = {}) {
  const app = openApp({ memory: null }, over);
  app.send({ type: 'map', chosen });
  await settled();
  expect(app.state).toMatchObject({ place: 'map', mapReading: null });
  return app;
}

/** Answers when the test says so, and counts what was asked and given up. */
function slowReader() {
  const asked: { scenario: Scenario; answer: (reason?: Error) => void; isEnded: boolean }[] = [];
  const readMap: NonNullable<Over['readMap']> = (scenario) => {
    const one = { scenario, answer: (_?: Error): void => {}, isEnded: false };
    asked.push(one);
    const answer = new Promise<ReturnType<typeof mapReadingOf>>((resolve, reject) => {
      one.answer = (reason) => (reason ? reject(reason) : resolve(mapReadingOf(scenario)));
    });
    return {
      answer,
      end: () => {
        one.isEnded = true;
      },
    };
  };
  return { asked, readMap };
}

describe('the figures of a map', () => {
  it('are waited for once, then there', async () => {
    const { asked, readMap } = slowReader();
    const app = await atTheMap({ readMap });
    app.send({ type: 'read-map' });
    app.send({ type: 'read-map' });
    expect(app.state.mapReading).toBe('waiting');
    expect(asked).toHaveLength(1);
    asked[0]?.answer();
    await settled();
    expect(app.state.mapReading).toMatchObject({ endings: expect.any(Array) });
    expect(app.state.place).toBe('map');
  });

  it('leave the map where it is when they fail, and can be asked for again', async () => {
    const { asked, readMap } = slowReader();
    const app = await atTheMap({ readMap, onTrouble: () => {} });
    app.send({ type: 'read-map' });
    asked[0]?.answer(new Error('the worker broke'));
    await settled();
    expect(app.state).toMatchObject({ place: 'map', mapReading: 'failed' });
    app.send({ type: 'read-map' });
    expect(asked).toHaveLength(2);
  });

  it('are given up by whoever leaves the map', async () => {
    const { asked, readMap } = slowReader();
    const app = await atTheMap({ readMap });
    app.send({ type: 'read-map' });
    app.send({ type: 'library' });
    expect(asked[0]?.isEnded).toBe(true);
    asked[0]?.answer();
    await settled();
    app.send({ type: 'map', chosen });
    await settled();
    expect(app.state.mapReading).toBeNull();
  });
});
