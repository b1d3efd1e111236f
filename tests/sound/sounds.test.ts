/** The sound files themselves. `make.sh` decodes and measures them; this reads what the frames say. */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { cues } from '../../src/sound/cues.ts';

const folder = new URL('../../assets/sounds/', import.meta.url);
const files = readdirSync(folder).filter((name) => name !== 'make.sh');

/** Bit rates of MPEG 1 layer III by index, kbit/s. */
const bitRates = [0, 32, 40, 48, 56, 64, 80, 96, 112, 128, 160, 192, 224, 256, 320] as const;
const samplesPerFrame = 1152;

/** Walks the frames of an mp3 without tags; throws where a byte is out of place. */
function readFrames(bytes: Buffer): { mono: boolean; seconds: number } {
  let at = 0;
  let frames = 0;
  let mono = true;
  while (at < bytes.length) {
    const head = bytes.readUInt32BE(at);
    if (head >>> 16 !== 0xfffb) throw new Error(`no MPEG 1 layer III frame at byte ${at}`);
    if (((head >>> 10) & 3) !== 0) throw new Error(`the frame at byte ${at} is not of 44.1 kHz`);
    const bitRate = bitRates[(head >>> 12) & 15];
    if (!bitRate) throw new Error(`the frame at byte ${at} has no bit rate`);
    mono &&= ((head >>> 6) & 3) === 3;
    at += Math.floor((144_000 * bitRate) / 44_100) + ((head >>> 9) & 1);
    frames += 1;
  }
  return { mono, seconds: (frames * samplesPerFrame) / 44_100 };
}

describe('the sounds', () => {
  test('are one file for each cue and none left over', () => {
    expect(files.toSorted()).toEqual(cues.map((cue) => `${cue}.mp3`).toSorted());
  });

  test('are together under 80 kB', () => {
    const bytes = files.reduce((sum, name) => sum + statSync(new URL(name, folder)).size, 0);
    expect(bytes).toBeGreaterThan(1000);
    expect(bytes).toBeLessThan(80_000);
  });

  test.each(cues)('%s is whole, mono and short', (cue) => {
    const { mono, seconds } = readFrames(readFileSync(new URL(`${cue}.mp3`, folder)));
    expect(mono).toBe(true);
    // Frames hold some silence of the encoder's before and after the sound.
    const [least, most] = cue === 'calm-end' ? [2, 3] : [0.1, 1.8];
    expect(seconds).toBeGreaterThan(least);
    expect(seconds).toBeLessThan(most);
  });
});
