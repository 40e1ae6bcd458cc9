/** A file that a person chose: its name with the folders that it was found in, and its bytes when they are asked for. */
export interface Chosen {
  readonly name: string;
  readonly file: File;
}

/** What a file field holds, a folder's files among them. */
export function chosenIn(files: FileList | readonly File[] | null): Chosen[] {
  return [...(files ?? [])]
    .filter(({ webkitRelativePath }) => !isHidden(webkitRelativePath))
    .map((file) => ({ name: file.webkitRelativePath || file.name, file }));
}

/** What was dropped, folders with all that is in them. To be called while the drop is handled: later the items are gone. */
export async function droppedIn(transfer: DataTransfer): Promise<Chosen[]> {
  const dropped = [...transfer.items].flatMap((item): (FileSystemEntry | File)[] => {
    const one = item.webkitGetAsEntry() ?? item.getAsFile();
    return one === null ? [] : [one];
  });
  const found = await Promise.all(dropped.map((one) => (one instanceof File ? chosenIn([one]) : within(one, ''))));
  return found.flat();
}

/** Files of the system and of editors, which nobody means who chooses a folder. */
const isHidden = (name: string): boolean => name.split('/').some((part) => part.startsWith('.'));

async function within(entry: FileSystemEntry, folder: string): Promise<Chosen[]> {
  const name = `${folder}${entry.name}`;
  if (folder !== '' && isHidden(entry.name)) return [];
  if (entry.isFile) {
    const file = await new Promise<File>((found, failed) => (entry as FileSystemFileEntry).file(found, failed));
    return [{ name, file }];
  }
  const reader = (entry as FileSystemDirectoryEntry).createReader();
  const all: Chosen[] = [];
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((found, failed) => reader.readEntries(found, failed));
    if (some.length === 0) return all;
    for (const one of some) all.push(...(await within(one, `${name}/`)));
  }
}
