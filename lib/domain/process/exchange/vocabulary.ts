export const FORMAT = 'tributary.process';
/** Raised when a file of the new kind could not be read by an older product. */
export const FORMAT_VERSION = 1;
export const MAX_FILE_LETTERS = 1_000_000;

/** What does not fit, and where: "stages.2.criteria.0.field". */
export type FileProblem = { path: string; message: string };

/** What a file would bring in. */
export type FilePreview = {
  name: string;
  isNameTaken: boolean;
  stages: ReadonlyArray<{ name: string; kind: 'open' | 'won' | 'lost'; criteria: number; activities: number }>;
  /** Product lines of the file that no product here has. */
  unknownLines: ReadonlyArray<string>;
};

export function fileNameOf(name: string, number: number): string {
  const plain = name.replace(/[^\p{L}\p{N} _-]/gu, '').trim() || 'Process';
  return `${plain} v${number}.process.json`;
}
