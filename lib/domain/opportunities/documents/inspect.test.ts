import { deflateRawSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { contentProblem } from './inspect';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const PDF = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer<<>>\n%%EOF');
const PROGRAM = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
const OLD_OFFICE = Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]);

/** A zip with one part, as Office writes its documents. */
function zipOf(name: string): Buffer {
  const content = deflateRawSync(Buffer.from('<xml/>'));
  const head = Buffer.alloc(30);
  head.write('PK\u0003\u0004', 'latin1');
  head.writeUInt16LE(8, 8);
  head.writeUInt32LE(content.length, 18);
  head.writeUInt32LE(6, 22);
  head.writeUInt16LE(name.length, 26);
  return Buffer.concat([head, Buffer.from(name), content]);
}

test.each([
  ['a PDF', 'Quote.pdf', PDF, null],
  ['a picture', 'Site.PNG', PNG, null],
  ['notes', 'Notes.txt', Buffer.from('We met on Monday.'), null],
  ['a mail', 'Order.eml', Buffer.from('From: p@x.example\r\n\r\nWe order.'), null],
  ['a name without an ending', 'LOI', PDF, null],
  ['a document of Word', 'Offer.docx', zipOf('word/document.xml'), null],
  ['an old table of Excel', 'Prices.xls', OLD_OFFICE, null],
  ['a picture that is called PDF', 'Quote.pdf', PNG, 'document_mislabelled'],
  ['a text that is called PDF', 'Quote.pdf', Buffer.from('%PD'), 'document_mislabelled'],
  ['a PDF that is called text', 'Quote.txt', PDF, 'document_mislabelled'],
  ['a document with macros', 'Offer.docm', zipOf('word/document.xml'), 'document_macros'],
  ['macros under a harmless name', 'Offer.docx', zipOf('word/vbaProject.bin'), 'document_macros'],
  [
    'macros in an old file',
    'Prices.xls',
    Buffer.concat([OLD_OFFICE, Buffer.from('_VBA_PROJECT', 'utf16le')]),
    'document_macros',
  ],
  ['a program', 'Setup.exe', PROGRAM, 'document_program'],
  ['a program under another name', 'Quote.pdf', PROGRAM, 'document_program'],
  ['a script', 'Prices.vbs', Buffer.from('WScript.Echo 1'), 'document_program'],
] as const)('%s (%s)', async (_, name, bytes, problem) => {
  expect(await contentProblem(name, bytes)).toBe(problem);
});
