import { describe, expect, it } from 'vitest';
import type { OpeningStep } from '../../src/app/pack-opening.ts';
import { type HandedFile, openHandedPack } from '../../src/packs/open/open.ts';
import { archive, changed, type Files, goodPack, text } from '../support/pack-files.ts';

const handed = (path: string, bytes: Uint8Array): HandedFile => ({
  path,
  file: { size: bytes.length, arrayBuffer: async () => new Uint8Array(bytes).buffer },
});
const folder = (files: Files) => ({
  name: 'my-pack',
  isArchive: false,
  files: Object.entries(files).map(([path, bytes]) => handed(path, bytes)),
  today: '2026-11-22',
});

describe('a pack that was handed over', () => {
  it('is compiled under a name of its own, reviewed by nobody, whatever it says of itself', async () => {
    const claims = changed(
      goodPack(),
      'pack.yaml',
      (words) => `${words}reviewedBy: [{ name: Nobody, as: expert, on: 2026-01-01 }]\n`,
    );
    const { pack } = await openHandedPack(folder(claims), () => {});
    expect(pack?.card).toMatchObject({ id: 'opened:small', reviewed: false });
    expect(JSON.parse(pack?.stories['a-friend-asks'] ?? '')).toMatchObject({ ok: true });
  });

  it('is the same from an archive, and says how far it has come', async () => {
    const steps: OpeningStep[] = [];
    const files = [handed('small.unsent', new Uint8Array(archive(goodPack())))];
    const opened = await openHandedPack(
      { name: 'small.unsent', isArchive: true, files, today: '2026-11-22' },
      (step) => steps.push(step),
    );
    expect(opened.problems).toEqual([]);
    expect(opened.pack?.card.scenarios.length).toBe(2);
    expect(steps.map(({ kind }) => kind)).toEqual(['reading', 'unpacking', 'checking']);
  });

  it('tells the part of the story and how to mend what is wrong', async () => {
    const broken = changed(goodPack(), 'a-friend-asks.yaml', (words) =>
      words.replace('to: with-mr-bell', 'to: with-mr-belll'),
    );
    const { pack, problems } = await openHandedPack(folder(broken), () => {});
    expect(pack).toBeNull();
    const problem = problems.find(({ rule }) => rule === 'unknown-beat');
    expect(problem).toMatchObject({ beat: 'still-there', severity: 'error' });
    expect(problem?.line).toBeGreaterThan(1);
    expect(problem?.mend).toBeTruthy();
  });

  it('is refused by its sizes before anything is read', async () => {
    const never = {
      path: 'pack.yaml',
      file: { size: 90_000_000, arrayBuffer: () => Promise.reject(new Error('was read')) },
    };
    const big = { name: 'big', files: [never], today: '2026-11-22' };
    for (const isArchive of [true, false]) {
      const { pack, problems } = await openHandedPack({ ...big, isArchive }, () => {});
      expect(pack).toBeNull();
      expect(problems[0]?.message).toContain('at most');
    }
    const other = await openHandedPack(folder({ 'a.yaml': text('a: 1') }), () => {});
    expect(other.problems[0]?.message).toContain('no pack.yaml');
  });
});
