export const PASSWORD_LENGTH = 10;

/** What is wrong with a password as a sentence for the person; null when it will do. Length is what counts. */
export function passwordProblem(password: string): string | null {
  if ([...password].length < PASSWORD_LENGTH) return `Use at least ${PASSWORD_LENGTH} characters.`;
  if (new Set(password.toLowerCase()).size < 4) return 'This repeats itself too much. Mix in a few more words.';
  return COMMON.has(password.toLowerCase()) ? 'This is one of the most used passwords. Choose another.' : null;
}

/** Those of the most leaked passwords that are long enough to pass otherwise. */
const COMMON = new Set([
  '0123456789',
  '0987654321',
  '1234567890',
  '12345678910',
  '123456789a',
  '1q2w3e4r5t',
  '1q2w3e4r5t6y',
  '1qaz2wsx3edc',
  'abcdefghij',
  'administrator',
  'adminadmin',
  'changeme123',
  'iloveyou123',
  'letmein123',
  'password12',
  'password123',
  'password1234',
  'passwordpassword',
  'q1w2e3r4t5',
  'q1w2e3r4t5y6',
  'qwerty12345',
  'qwerty123456',
  'qwertyuiop',
  'qwertyuiop123',
  'welcome123',
  'zaq12wsxcde3',
]);
