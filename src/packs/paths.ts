/** What a file of a pack may be called. Paths are never made into places on a disk without this. */
import { deviceReason, isDeviceName } from '../script/file-names.ts';
import { packLimits } from './limits.ts';

/** Gives the reason why a path may not stand in a pack, or null. */
export function refusePath(path: string): string | null {
  if (path === '') return 'a file has no name';
  if (path.length > packLimits.pathCharacters)
    return `a path has at most ${packLimits.pathCharacters} characters`;
  if (path.startsWith('/') || /^[A-Za-z]:/.test(path))
    return 'the path is absolute; paths start at the folder of the pack';
  if (path.includes('\\')) return 'folders are parted by "/", not by "\\"';
  const parts = path.split('/');
  if (parts.some((part) => part === '..' || part === '.' || part === ''))
    return 'the path leads out of the pack or in circles';
  if (parts.some((part) => part.startsWith('.'))) return 'hidden files do not belong into a pack';
  if (!parts.every((part) => /^[A-Za-z0-9][A-Za-z0-9._-]*$/.test(part)))
    return 'file names are made of letters a to z, digits, "-", "_" and "."';
  const device = parts.find(isDeviceName);
  if (device !== undefined) return deviceReason(device);
  if (parts.some((part) => part.endsWith('.')))
    return 'no name ends in a dot: Windows would leave the dot out, and not find the file again';
  return null;
}

/** The name under which two paths are the same file on some computers. */
export const sameFileKey = (path: string): string => path.toLowerCase();

/** For a message: hostile names must not turn the terminal or the page around. */
export function showPath(path: string): string {
  const visible = path.replace(/[^\x20-\x7E\u00A0-\u024F]/g, '\uFFFD');
  return visible.length > 80 ? `${visible.slice(0, 80)}…` : visible;
}
