import { existsSync } from 'node:fs';
import path from 'node:path';
import { pathToFileURL } from 'node:url';

/** Loads a file of the project late, after the environment is set; null when this checkout has no such file. */
export async function loadIfThere<Module>(file: string): Promise<Module | null> {
  const place = path.resolve(file);
  if (!existsSync(place)) return null;

  return (await import(pathToFileURL(place).href)) as Module;
}
