/** What a person hands over in a browser: a chosen file, a chosen folder, or something dropped. */
import { packLimits } from '../limits.ts';
import type { HandedFile, HandedPack } from './open.ts';

export type Handed = Pick<HandedPack, 'name' | 'isArchive' | 'files'>;

/** The name is known at once; a dropped folder is walked first. */
export interface Handing {
  readonly name: string;
  /** null when nothing was handed over. */
  readonly files: Promise<Handed | null>;
}

/** Files from an `<input type="file">`, with or without `webkitdirectory`. */
export function handedByChoice(list: FileList): Handing {
  const first = list[0];
  if (!first) return nothing;
  const inFolder = first.webkitRelativePath !== '';
  const name = inFolder ? (first.webkitRelativePath.split('/')[0] ?? first.name) : first.name;
  if (!inFolder) return { name, files: Promise.resolve(loose(name, [...list])) };
  const files: HandedFile[] = [];
  // Not all of them: somebody may have chosen the whole disk.
  for (let at = 0; at < list.length && files.length <= packLimits.files; at++) {
    const file = list[at];
    const path = file?.webkitRelativePath.slice(name.length + 1) ?? '';
    if (file && !isPassedOver(path)) files.push({ path, file });
  }
  return { name, files: Promise.resolve({ name, isArchive: false, files }) };
}

/** What was dropped. Has to be called while the drop event is being told. */
export function handedByDrop(transfer: DataTransfer): Handing {
  const entries = [...transfer.items].flatMap((item) => item.webkitGetAsEntry() ?? []);
  const [only] = entries;
  if (entries.length === 1 && only?.isDirectory)
    return {
      name: only.name,
      files: walk(only as FileSystemDirectoryEntry).then((files) => ({
        ...{ name: only.name, isArchive: false, files },
      })),
    };
  const list = [...transfer.files];
  const name = list[0]?.name ?? '';
  return list.length === 0 ? nothing : { name, files: Promise.resolve(loose(name, list)) };
}

const nothing: Handing = { name: '', files: Promise.resolve(null) };

/** One file is an archive, unless it is a `pack.yaml` itself; several are the files of a folder. */
function loose(name: string, list: readonly File[]): Handed {
  const isArchive = list.length === 1 && !name.endsWith('.yaml');
  return { name, isArchive, files: list.map((file) => ({ path: file.name, file })) };
}

/** Hidden files, such as those of editors and of version control, are no part of a pack. */
function isPassedOver(path: string): boolean {
  return path.split('/').some((part) => part.startsWith('.') || part === 'node_modules');
}

/** Every file below a folder, up to one more than a pack may have. */
async function walk(folder: FileSystemDirectoryEntry): Promise<HandedFile[]> {
  const files: HandedFile[] = [];
  const visit = async (inside: FileSystemDirectoryEntry, path: string): Promise<void> => {
    for (const entry of await entriesOf(inside)) {
      if (files.length > packLimits.files || isPassedOver(entry.name)) continue;
      const own = path === '' ? entry.name : `${path}/${entry.name}`;
      if (entry.isDirectory) await visit(entry as FileSystemDirectoryEntry, own);
      else files.push({ path: own, file: await fileOf(entry as FileSystemFileEntry) });
    }
  };
  await visit(folder, '');
  return files;
}

/** A reader gives a hundred at a time, and nothing at the end. */
async function entriesOf(folder: FileSystemDirectoryEntry): Promise<FileSystemEntry[]> {
  const reader = folder.createReader();
  const all: FileSystemEntry[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return all;
    all.push(...some);
  }
}

const fileOf = (entry: FileSystemFileEntry): Promise<File> =>
  new Promise((resolve, reject) => entry.file(resolve, reject));
