import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

export type SourceFile = { path: string; text: string; lines: number };

/** The project's own files that git knows or would take, by ending. */
export function sourceFiles(...endings: ReadonlyArray<string>): ReadonlyArray<SourceFile> {
  const listed = execFileSync('git', ['ls-files', '--cached', '--others', '--exclude-standard', '-z'], {
    encoding: 'utf8',
  });
  return listed
    .split('\0')
    .filter((path) => endings.some((ending) => path.endsWith(ending)))
    .flatMap((path) => read(path));
}

function read(path: string): ReadonlyArray<SourceFile> {
  try {
    const text = readFileSync(path, 'utf8');
    return [{ path, text, lines: text.split('\n').length - 1 }];
  } catch {
    // Deleted in the working tree, still in the index.
    return [];
  }
}
