/** Looks at a whole pack as it was handed over: unpacks, compiles and checks it. */
import { type OpenedPack, openedId } from '../../app/opened.ts';
import type { OpeningStep } from '../../app/pack-opening.ts';
import { cardOf, guideFrom, loadedFrom } from '../cards.ts';
import { checkPackBytes } from '../check.ts';
import type { CompiledPack } from '../compile.ts';
import { explainProblems } from '../explain/explain.ts';
import type { PackBytes } from '../files.ts';
import { packLimits, sizeInWords } from '../limits.ts';
import { type Problem, problemIn } from '../problem.ts';
import { openArchive } from './archive.ts';

/** A file as a browser hands it over: its size is known before anything is read. */
export interface HandedFile {
  readonly path: string;
  readonly file: {
    readonly size: number;
    arrayBuffer(): Promise<ArrayBuffer>;
  };
}

export interface HandedPack {
  /** The name of the file or the folder. */
  readonly name: string;
  /** One archive instead of the files of a folder. */
  readonly isArchive: boolean;
  readonly files: readonly HandedFile[];
  /** As `2026-11-22`. */
  readonly today: string;
}

/** Never rejects for what a pack may hold; `onStep` hears how far it has come. */
export async function openHandedPack(
  handed: HandedPack,
  onStep: (step: OpeningStep) => void,
): Promise<OpenedPack> {
  const { name, today } = handed;
  const refused = (problems: readonly Problem[]): OpenedPack => ({
    ...{ name, problems: explainProblems(problems), pack: null },
  });
  const tooMuch = refuseSizes(handed);
  if (tooMuch) return refused([tooMuch]);
  const read = await readAll(handed.files, onStep);
  let files: PackBytes = read;
  if (handed.isArchive) {
    onStep({ kind: 'unpacking', done: 0, total: 0 });
    const [bytes] = read.values();
    const archive = openArchive(name, bytes ?? new Uint8Array());
    if (!archive.files) return refused(archive.problems);
    files = archive.files;
  }
  onStep({ kind: 'checking', done: 0, total: 0 });
  return lookAtPack({ name, files, today });
}

export interface PackAtHand {
  readonly name: string;
  readonly files: PackBytes;
  /** As `2026-11-22`. */
  readonly today: string;
  /** What was found while the files were read. */
  readonly problems?: readonly Problem[];
}

/** Compiles and checks the files of a pack. */
export function lookAtPack({ name, files, today, problems = [] }: PackAtHand): OpenedPack {
  const checked = checkPackBytes({ folder: name, files, today });
  const isRefused = problems.some(({ severity }) => severity === 'error');
  return {
    name,
    problems: explainProblems([...problems, ...checked.problems]),
    pack: checked.compiled && !isRefused ? playable(checked.compiled) : null,
  };
}

/** Whoever picks the wrong folder should hear it before a gigabyte is read. */
function refuseSizes({ name, isArchive, files }: HandedPack): Problem | null {
  const { archiveBytes, files: mostFiles, unpackedBytes } = packLimits;
  const total = files.reduce((sum, { file }) => sum + file.size, 0);
  if (isArchive)
    return total > archiveBytes
      ? problemIn(name, 'archive', `a pack has at most ${sizeInWords(archiveBytes)} packed`)
      : null;
  if (!files.some(({ path }) => path === 'pack.yaml'))
    return problemIn(name, 'files', 'there is no pack.yaml in this folder');
  if (files.length > mostFiles)
    return problemIn(name, 'files', `a pack has at most ${mostFiles} files`);
  return total > unpackedBytes
    ? problemIn(
        name,
        'files',
        `a pack has at most ${sizeInWords(unpackedBytes)}; this one has ${sizeInWords(total)}`,
      )
    : null;
}

async function readAll(
  files: readonly HandedFile[],
  onStep: (step: OpeningStep) => void,
): Promise<Map<string, Uint8Array>> {
  const read = new Map<string, Uint8Array>();
  for (const [done, { path, file }] of files.entries()) {
    onStep({ kind: 'reading', done, total: files.length });
    read.set(path, new Uint8Array(await file.arrayBuffer()));
  }
  return read;
}

/** Under a name of its own, and reviewed by nobody: whatever an opened pack says of itself. */
function playable(compiled: CompiledPack): NonNullable<OpenedPack['pack']> {
  const card = { ...cardOf(compiled), id: openedId(compiled.pack.id), reviewed: false };
  const guide = guideFrom(compiled);
  return {
    card,
    ...(guide ? { guide: JSON.stringify(guide) } : {}),
    stories: Object.fromEntries(
      card.scenarios.map(({ id }) => [id, JSON.stringify(loadedFrom(compiled, id))]),
    ),
  };
}
