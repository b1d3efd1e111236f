import { describe, expect, test } from 'vitest';
import { cues } from '../../src/sound/cues.ts';
import type { Side } from '../../src/sound/mix.ts';
import { createSoundBoard, type Speaker, silentBoard } from '../../src/sound/sound-board.ts';

/** A speaker that writes down what it hears; the test says when it is allowed and when it wakes. */
function writtenSpeaker(state: Speaker['state'] = 'awake') {
  const heard: string[] = [];
  const wakings: { resolve: () => void; reject: (reason: Error) => void }[] = [];
  const speaker = {
    state,
    wake: () =>
      new Promise<void>((resolve, reject) => {
        wakings.push({ resolve, reject });
      }),
    sound: (cue: string) => heard.push(cue),
    hush: () => heard.push('(hush)'),
    setVolume: (volume: number) => heard.push(`(volume ${volume})`),
    close: () => heard.push('(close)'),
  };
  return { speaker, heard, wakings };
}

/** Lets every promise that is settled go on. */
const settle = () => new Promise((resolve) => setImmediate(resolve));

async function boardOver(speaker: Speaker | null) {
  const board = createSoundBoard({ on: true, volume: 1, openSpeaker: async () => speaker });
  await settle();
  return board;
}

test('says on which side the phone stands at the moment of the sound', async () => {
  const sides: string[] = [];
  const { speaker } = writtenSpeaker();
  const listening: Speaker = { ...speaker, sound: (_cue, phone) => sides.push(phone) };
  let side: Side = 'left';
  const board = createSoundBoard({
    on: true,
    volume: 1,
    phone: () => side,
    openSpeaker: async () => listening,
  });
  await settle();
  board.play(['message-in']);
  side = 'right';
  board.play(['message-in']);
  expect(sides).toEqual(['left', 'right']);
});

describe('a board with sound on', () => {
  test('plays every cue at once, in order', async () => {
    const { speaker, heard } = writtenSpeaker();
    const board = await boardOver(speaker);
    board.play(['choice', 'message-out']);
    expect(heard).toEqual(['(volume 1)', 'choice', 'message-out']);
  });

  test('drops what comes before the speaker is open', async () => {
    const { speaker, heard } = writtenSpeaker();
    const board = createSoundBoard({ on: true, volume: 1, openSpeaker: async () => speaker });
    board.play(['choice']);
    await settle();
    expect(heard).toEqual(['(volume 1)']);
  });

  test('drops what comes before the first press, for good', async () => {
    const { speaker, heard, wakings } = writtenSpeaker('locked');
    const board = await boardOver(speaker);
    board.play(['message-in']);
    board.play(['message-in']);
    speaker.state = 'awake';
    board.play(['choice']);
    await settle();
    expect(heard).toEqual(['(volume 1)', 'choice']);
    expect(wakings).toEqual([]);
  });

  test('wakes a sleeping speaker for the newest cues only', async () => {
    const { speaker, heard, wakings } = writtenSpeaker('asleep');
    const board = await boardOver(speaker);
    board.play(['message-in']);
    board.play(['notice']);
    board.play([]);
    board.play(['choice', 'message-out']);
    expect(wakings).toHaveLength(1);
    wakings[0]?.resolve();
    await settle();
    expect(heard).toEqual(['(volume 1)', 'choice', 'message-out']);
  });

  test('forgets what waited when the speaker does not wake, and tries again', async () => {
    const { speaker, heard, wakings } = writtenSpeaker('asleep');
    const board = await boardOver(speaker);
    board.play(['message-in']);
    wakings[0]?.reject(new Error('no device'));
    await settle();
    board.play(['choice']);
    wakings[1]?.resolve();
    await settle();
    expect(heard).toEqual(['(volume 1)', 'choice']);
  });

  test.each([
    [0.3, '(volume 0.3)'],
    [7, '(volume 1)'],
    [-1, '(volume 0)'],
    [Number.NaN, '(volume 0)'],
  ])('volume %d is %s', async (volume, said) => {
    const { speaker, heard } = writtenSpeaker();
    const board = await boardOver(speaker);
    board.setVolume(volume);
    expect(heard.at(-1)).toBe(said);
  });

  test('a volume set before the speaker is open holds', async () => {
    const { speaker, heard } = writtenSpeaker();
    const board = createSoundBoard({ on: true, volume: 1, openSpeaker: async () => speaker });
    board.setVolume(0.5);
    await settle();
    expect(heard).toEqual(['(volume 0.5)']);
  });
});

describe('on and off', () => {
  test('a board that is off opens nothing; switched on it opens once', async () => {
    let opened = 0;
    const { speaker, heard } = writtenSpeaker();
    const openSpeaker = async () => {
      opened += 1;
      return speaker;
    };
    const board = createSoundBoard({ on: false, volume: 1, openSpeaker });
    board.play(['choice']);
    expect(opened).toBe(0);
    board.setOn(true);
    board.setOn(false);
    board.setOn(true);
    await settle();
    board.play(['choice']);
    expect(opened).toBe(1);
    expect(heard).toEqual(['(volume 1)', 'choice']);
  });

  test('what makes sounds is opened once it is quiet, and not for a board that is gone by then', async () => {
    let opened = 0;
    const openSpeaker = async () => {
      opened += 1;
      return null;
    };
    let beQuiet = (): void => {};
    const quiet = () => new Promise<void>((resolve) => (beQuiet = resolve));
    createSoundBoard({ on: true, volume: 1, openSpeaker, quiet });
    await settle();
    expect(opened).toBe(0);
    beQuiet();
    await settle();
    expect(opened).toBe(1);
    createSoundBoard({ on: true, volume: 1, openSpeaker, quiet }).destroy();
    beQuiet();
    await settle();
    expect(opened).toBe(1);
  });

  test('off ends what sounds and what waits', async () => {
    const { speaker, heard, wakings } = writtenSpeaker('asleep');
    const board = await boardOver(speaker);
    board.play(['calm-end']);
    board.setOn(false);
    board.setOn(true);
    wakings[0]?.resolve();
    await settle();
    expect(heard).toEqual(['(volume 1)', '(hush)']);
  });

  test('destroyed, it closes its speaker and stays silent', async () => {
    const { speaker, heard } = writtenSpeaker();
    const board = await boardOver(speaker);
    board.destroy();
    board.setOn(true);
    board.play(['choice']);
    board.setVolume(0.5);
    board.destroy();
    expect(heard).toEqual(['(volume 1)', '(hush)', '(close)']);
  });

  test('destroyed before it was ever on, it opens nothing', async () => {
    let opened = 0;
    const openSpeaker = async () => {
      opened += 1;
      return null;
    };
    const board = createSoundBoard({ on: false, volume: 1, openSpeaker });
    board.destroy();
    board.setOn(true);
    expect(opened).toBe(0);
  });

  test('destroyed while its speaker opens, it closes it', async () => {
    const { speaker, heard } = writtenSpeaker();
    const board = createSoundBoard({ on: true, volume: 1, openSpeaker: async () => speaker });
    board.destroy();
    await settle();
    expect(heard).toEqual(['(close)']);
  });
});

describe('where nothing can sound', () => {
  const everything = (board: typeof silentBoard) => {
    board.play(cues);
    board.setOn(false);
    board.setOn(true);
    board.setVolume(0.4);
    board.play(cues);
    board.destroy();
  };

  test('no speaker: silence', async () => {
    everything(await boardOver(null));
  });

  test('a speaker that fails to open: silence, and no rejection is left over', async () => {
    const openSpeaker = async () => {
      throw new Error('the chunk did not load');
    };
    const board = createSoundBoard({ on: true, volume: 1, openSpeaker });
    await settle();
    everything(board);
    await settle();
  });

  test('the silent board', () => {
    everything(silentBoard);
  });
});
