import { createHash, randomBytes } from 'node:crypto';

/** An unguessable text for links and cookies, safe in a URL. 32 bytes are 43 characters; fewer than 16 are refused. */
export function token(bytes = 32): string {
  if (bytes < 16) throw new RangeError('a token of fewer than 16 bytes can be guessed');
  return randomBytes(bytes).toString('base64url');
}

/** For looking up tokens, of which we keep the hash alone, and for comparing contents. Not for passwords. */
export function sha256Hex(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
