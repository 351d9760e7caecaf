import { z } from 'zod';

const WORDS = 'Send the version that you saw.';

/** The version of a row as somebody saw it; the column holds 32 bits. A row that is yet to be made has version 0. */
export const version = z.int(WORDS).min(0, WORDS).max(2_147_483_647, WORDS);
