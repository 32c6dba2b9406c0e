/** What systems leave in folders by themselves. */
const isClutter = (name: string): boolean =>
  name.startsWith('.') || /^(thumbs\.db|desktop\.ini)$/i.test(name);

/** All files of a drop, those of folders included, by name as a person counts: 2 before 10. */
export async function filesOf(drop: DataTransfer): Promise<File[]> {
  // to be asked before anything is awaited: the drop is empty afterwards
  const entries = [...drop.items].map((item) => item.webkitGetAsEntry());
  const plain = [...drop.files];
  const found = await Promise.all(entries.map((entry) => (entry === null ? [] : filesBelow(entry))));
  const files = found.flat();
  return inOrder(files.length === 0 ? plain : files);
}

/** Files as a person counts them, without what systems leave in folders. */
export const inOrder = (files: readonly File[]): File[] =>
  files
    .filter(({ name }) => !isClutter(name))
    .sort((one, other) => pathOf(one).localeCompare(pathOf(other), 'ja', { numeric: true }));

const pathOf = (file: File): string => file.webkitRelativePath || file.name;

async function filesBelow(entry: FileSystemEntry): Promise<File[]> {
  if (isClutter(entry.name)) return [];
  if (isFile(entry)) return [await new Promise<File>((resolve, reject) => entry.file(resolve, reject))];
  if (!isFolder(entry)) return [];
  const reader = entry.createReader();
  const below: File[] = [];
  // a reader gives a hundred at a time, and nothing at the end
  for (;;) {
    const some = await new Promise<FileSystemEntry[]>((resolve, reject) =>
      reader.readEntries(resolve, reject),
    );
    if (some.length === 0) return below;
    for (const one of some) below.push(...(await filesBelow(one)));
  }
}

const isFile = (entry: FileSystemEntry): entry is FileSystemFileEntry => entry.isFile;
const isFolder = (entry: FileSystemEntry): entry is FileSystemDirectoryEntry => entry.isDirectory;
