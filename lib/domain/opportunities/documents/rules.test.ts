import { expect, test } from 'vitest';
import { documentProblem, servedType } from './rules';
import { MAX_DOCUMENT_BYTES } from './vocabulary';

test('an empty file is none, and a very large one belongs elsewhere', () => {
  expect(documentProblem(0)).toBe('document_empty');
  expect(documentProblem(1)).toBeNull();
  expect(documentProblem(MAX_DOCUMENT_BYTES)).toBeNull();
  expect(documentProblem(MAX_DOCUMENT_BYTES + 1)).toBe('document_too_large');
});

test('what could run in the browser is only saved, whatever its sender says', () => {
  expect(servedType('text/html')).toEqual({ type: 'application/octet-stream', isShown: false });
  expect(servedType('image/svg+xml')).toEqual({ type: 'application/octet-stream', isShown: false });
  expect(servedType('Application/PDF; name=x')).toEqual({ type: 'application/pdf', isShown: true });
});
