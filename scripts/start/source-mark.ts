import { createHash, type Hash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';

/** A hash over the contents of files and folders: it changes when what is made from them must be made anew. */
export function markOf(places: ReadonlyArray<string>): string {
  const hash = createHash('sha256');
  for (const place of places) if (existsSync(place)) addFile(hash, place);

  return hash.digest('hex');
}

/** All files of folders, in an order that does not depend on the machine. Tests do not count. */
export function filesOf(folders: ReadonlyArray<string>): ReadonlyArray<string> {
  return folders
    .filter((folder) => existsSync(folder))
    .flatMap(filesIn)
    .sort();
}

function filesIn(folder: string): ReadonlyArray<string> {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => path.join(entry.parentPath, entry.name))
    .filter((file) => !file.includes(`${path.sep}generated${path.sep}`));
}

function addFile(hash: Hash, file: string): void {
  hash.update(file.split(path.sep).join('/')).update('\0').update(readFileSync(file)).update('\0');
}
