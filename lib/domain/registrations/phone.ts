import { text } from '@/lib/core/text';

/** As people write numbers: digits with what is put between them, and perhaps an extension. */
const LOOKS_LIKE_ONE = /^\+?[\d\s()./-]{5,30}(?:\s*(?:x|ext\.?)\s*\d{1,6})?$/i;

export const phone = text(40).regex(LOOKS_LIKE_ONE, 'Write a phone number such as +49 30 123456.');
