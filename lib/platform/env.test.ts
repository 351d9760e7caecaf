import { expect, test } from 'vitest';
import { readSettings } from './env';

test('nothing needs to be set', () => {
  expect(readSettings({ PORT: '', DATABASE_URL: undefined })).toEqual({
    port: 3000,
    host: '127.0.0.1',
    dataDir: '.data',
    databaseUrl: null,
    demo: true,
    worker: true,
    secret: null,
    publicUrl: 'http://localhost:3000',
    smtpUrl: null,
    trustedProxies: [],
  });
});

test('proxies are listed by comma', () => {
  expect(readSettings({ TRUSTED_PROXIES: '10.0.0.2, 10.0.0.3' }).trustedProxies).toEqual(['10.0.0.2', '10.0.0.3']);
});

test('the public address follows the port', () => {
  expect(readSettings({ PORT: '8080' }).publicUrl).toBe('http://localhost:8080');
});

test.each(['prm@example.com', 'Tributary <prm@example.com>', '"Halden, partners" <prm@halden.example>'])(
  'mail may come from %s',
  (from) => {
    expect(readSettings({ MAIL_FROM: from }).port).toBe(3000);
  },
);

test.each([
  [{ PORT: 'abc' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '0' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '70000' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ PORT: '80.5' }, 'PORT must be a whole number from 1 to 65535.'],
  [{ TRIBUTARY_DEMO: 'yes' }, 'TRIBUTARY_DEMO must be 0 or 1.'],
  [{ DATABASE_URL: 'mysql://x' }, 'DATABASE_URL must be an address such as postgresql://'],
  [{ DATABASE_URL: 'nonsense' }, 'DATABASE_URL must be an address such as postgresql://'],
  [{ NEXTAUTH_SECRET: 'short' }, 'NEXTAUTH_SECRET must be at least 32 characters long.'],
  [{ NEXTAUTH_URL: 'partners.example.com' }, 'NEXTAUTH_URL must be an address such as https://'],
  [{ TRUSTED_PROXIES: '10.0.0.1, proxy' }, 'TRUSTED_PROXIES must be IP addresses, separated by commas.'],
  [{ MAIL_FROM: 'Tributary' }, 'MAIL_FROM must be an address such as Tributary <prm@example.com>.'],
  [{ DATABASE_POOL: '1' }, 'DATABASE_POOL must be a whole number from 4 to 1000.'],
  [{ DATABASE_POOL: 'many' }, 'DATABASE_POOL must be a whole number from 4 to 1000.'],
  [{ SMTP_URL: 'http://mail' }, 'SMTP_URL must be an address such as smtp://'],
])('%o is refused in a sentence', (environment, sentence) => {
  expect(() => readSettings(environment)).toThrow(sentence);
});

test('every wrong value is told at once, and never shown', () => {
  expect(() => readSettings({ PORT: 'x', NEXTAUTH_SECRET: 'geheim' })).toThrow(
    /^PORT must be [^\n]+\.\nNEXTAUTH_SECRET must be [^\n]+\.$/,
  );
});
