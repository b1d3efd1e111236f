/** Names that a file cannot have everywhere: a story is called like its file, a pack like its folder. */

/** Windows takes these for devices, in any case and before any ending. */
const device = /^(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\.|$)/i;

export const isDeviceName = (name: string): boolean => device.test(name);

export const deviceReason = (name: string): string =>
  `"${name}" is a device on Windows, where no file and no folder can be called like it`;
