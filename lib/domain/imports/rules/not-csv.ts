/** The kinds of files that are taken for tables most often, by their first bytes. */
const SIGNATURES: ReadonlyArray<ReadonlyArray<number>> = [
  // xlsx, ods, numbers and zip
  [0x50, 0x4b, 0x03, 0x04],
  // xls
  [0xd0, 0xcf, 0x11, 0xe0],
  // pdf
  [0x25, 0x50, 0x44, 0x46],
  // gzip
  [0x1f, 0x8b, 0x08],
];

/** Whether a file is surely no CSV, whatever it is called. */
export function isOtherKind(beginning: Uint8Array): boolean {
  return SIGNATURES.some((signature) => signature.every((byte, at) => beginning[at] === byte));
}
