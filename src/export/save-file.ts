/** Gives a file to the person: the browser asks where it goes, or puts it into the downloads. */
export function saveFile(name: string, type: string, content: BlobPart): void {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun with the click; a blob without an address is not taken from under it.
  URL.revokeObjectURL(address);
}
