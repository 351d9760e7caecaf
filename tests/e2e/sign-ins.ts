import path from 'node:path';

/** Where the browser keeps a sample person's session: `test.use({ storageState: signedInAs('…@…') })`. */
export function signedInAs(email: string): string {
  return path.join('test-results/sign-ins', `${email}.json`);
}
