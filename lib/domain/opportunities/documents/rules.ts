import { MAX_DOCUMENT_BYTES } from './vocabulary';

export type DocumentRefusal = 'document_empty' | 'document_too_large';

/** Why a file can't be kept; null when it can. `size` in bytes. */
export function documentProblem(size: number): DocumentRefusal | null {
  if (size === 0) return 'document_empty';
  return size > MAX_DOCUMENT_BYTES ? 'document_too_large' : null;
}

export function extensionOf(fileName: string): string {
  return /\.([a-z0-9]{1,8})$/i.exec(fileName.trim())?.[1]?.toLowerCase() ?? '';
}

/** What runs when it is opened. */
export const PROGRAMS: ReadonlySet<string> = new Set(
  'exe msi com scr bat cmd ps1 vbs js jse wsf hta jar lnk reg dll elf macho apk deb rpm sh'.split(' '),
);

/** Documents and templates that are made to carry macros. */
export const MACRO_FILES: ReadonlySet<string> = new Set('docm dotm xlsm xltm xlam xlsb pptm potm ppsm ppam'.split(' '));

/** Kinds whose bytes tell them: by the ending of the name, what they are found to be. Old Office files are all "cfb". */
const TOLD_BY_BYTES: Readonly<Record<string, ReadonlyArray<string>>> = {
  pdf: ['pdf'],
  png: ['png', 'apng'],
  jpg: ['jpg'],
  jpeg: ['jpg'],
  gif: ['gif'],
  webp: ['webp'],
  docx: ['docx', 'zip'],
  xlsx: ['xlsx', 'zip'],
  pptx: ['pptx', 'zip'],
  zip: ['zip'],
  doc: ['cfb', 'rtf'],
  xls: ['cfb'],
  ppt: ['cfb'],
};

/** Whether a file is what the ending of its name says. `found` is null where the bytes tell nothing, as of a text. */
export function isNamedLike(extension: string, found: string | null): boolean {
  const expected = TOLD_BY_BYTES[extension];
  if (expected) return found !== null && expected.includes(found);
  return !['txt', 'csv', 'md'].includes(extension) || found === null;
}

/** What browsers show without running anything. Everything else is only ever saved. */
const SHOWN = new Set(['application/pdf', 'image/png', 'image/jpeg', 'image/gif', 'image/webp', 'text/plain']);

/** The type that a file is sent out with: what its sender claimed is believed only where it can do no harm. */
export function servedType(claimed: string): { type: string; isShown: boolean } {
  const [type = ''] = claimed.toLowerCase().split(';');
  return SHOWN.has(type.trim())
    ? { type: type.trim(), isShown: true }
    : { type: 'application/octet-stream', isShown: false };
}
