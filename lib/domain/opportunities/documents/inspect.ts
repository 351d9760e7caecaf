import 'server-only';
import { fileTypeFromBuffer } from 'file-type';
import { extensionOf, isNamedLike, MACRO_FILES, PROGRAMS } from './rules';

export type ContentRefusal = 'document_macros' | 'document_program' | 'document_mislabelled';

/**
 * Why a file is not what a business document should be, by its bytes and not by what its sender says of it: a program, a
 * document with macros, or something that bears another kind's name. Null when nothing speaks against it.
 */
export async function contentProblem(fileName: string, bytes: Buffer): Promise<ContentRefusal | null> {
  const extension = extensionOf(fileName);
  const found = (await fileTypeFromBuffer(bytes))?.ext ?? null;
  const kinds = [extension, found ?? ''];

  if (kinds.some((kind) => PROGRAMS.has(kind))) return 'document_program';
  if (kinds.some((kind) => MACRO_FILES.has(kind)) || carriesMacros(bytes)) return 'document_macros';
  return isNamedLike(extension, found) ? null : 'document_mislabelled';
}

/** Names of the parts that hold macros: as they stand in a zip's directory, and in the older binary files of Office. */
function carriesMacros(bytes: Buffer): boolean {
  const isZip = bytes.subarray(0, 2).toString('latin1') === 'PK';
  if (isZip) return bytes.includes('vbaProject.bin');
  return (
    bytes.readUIntBE(0, Math.min(4, bytes.length)) === OLE && bytes.includes(Buffer.from('_VBA_PROJECT', 'utf16le'))
  );
}

const OLE = 0xd0cf11e0;
