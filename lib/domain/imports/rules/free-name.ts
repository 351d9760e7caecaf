import type { ImportOptions } from '@/lib/domain/imports/vocabulary';

/** A name for a process made from a file: the file's own, or that with a number where there is such a process already. */
export function freeName(fileName: string, processes: ImportOptions['processes']): string {
  const bare =
    fileName
      .replace(/\.[a-z]{2,4}$/i, '')
      .replace(/[_\s]+/g, ' ')
      .trim()
      .slice(0, 70) || 'Imported history';
  const taken = new Set(processes.map(({ name }) => name.toLowerCase()));

  let name = bare;
  for (let number = 2; taken.has(name.toLowerCase()); number += 1) name = `${bare} ${number}`;
  return name;
}
