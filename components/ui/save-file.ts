/** Long enough for a slow device to take the file over. */
const keptFor = 60_000;

/** Hands a file to the reader, as a download of this name. */
export function saveFile(name: string, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), keptFor);
}
