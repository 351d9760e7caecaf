import { isIP } from 'node:net';
import { z } from 'zod';
import { StartupError } from './startup-error';

/** What the operator may set; everything has a default that works. README lists the same names. */
export type Settings = {
  port: number;
  host: string;
  dataDir: string;
  /** null: run the embedded PostgreSQL. */
  databaseUrl: string | null;
  /** Load the sample workspace into an empty database. */
  demo: boolean;
  /** Run jobs in the web process. */
  worker: boolean;
  /** null: made once and kept in the data home. */
  secret: string | null;
  publicUrl: string;
  /** null: mail stays readable in the outbox. */
  smtpUrl: string | null;
  /** Addresses of proxies that may say for whom they ask. */
  trustedProxies: ReadonlyArray<string>;
};

const schema = z.object({
  PORT: whole(1, 65_535).default(3000),
  HOST: z.string().default('127.0.0.1'),
  DATA_DIR: z.string().default('.data'),
  DATABASE_URL: address(
    ['postgresql:', 'postgres:'],
    'an address such as postgresql://user:password@host:5432/database',
  ),
  TRIBUTARY_DEMO: onOrOff(),
  TRIBUTARY_WORKER: onOrOff(),
  NEXTAUTH_SECRET: z.string().min(32, 'at least 32 characters long').optional(),
  NEXTAUTH_URL: address(['http:', 'https:'], 'an address such as https://partners.example.com'),
  TRUSTED_PROXIES: z
    .string()
    .default('')
    .transform((list) =>
      list
        .split(',')
        .map((proxy) => proxy.trim())
        .filter(Boolean),
    )
    .refine((proxies) => proxies.every((proxy) => isIP(proxy)), 'IP addresses, separated by commas'),
  SMTP_URL: address(['smtp:', 'smtps:'], 'an address such as smtp://user:password@host:587'),
  MAIL_FROM: z
    .string()
    .regex(/^[^<>@]*<?[^\s<>@]+@[^\s<>@]+>?$/, 'an address such as Tributary <prm@example.com>')
    .optional(),
  DATABASE_POOL: whole(4, 1000).optional(),
});

/** Reads and checks the environment; an empty value counts as not set. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''),
  );
  const parsed = schema.safeParse(given);
  if (!parsed.success) throw new StartupError(sentences(parsed.error));

  const env = parsed.data;
  return {
    port: env.PORT,
    host: env.HOST,
    dataDir: env.DATA_DIR,
    databaseUrl: env.DATABASE_URL ?? null,
    demo: env.TRIBUTARY_DEMO === '1',
    worker: env.TRIBUTARY_WORKER === '1',
    secret: env.NEXTAUTH_SECRET ?? null,
    publicUrl: env.NEXTAUTH_URL ?? `http://localhost:${env.PORT}`,
    smtpUrl: env.SMTP_URL ?? null,
    trustedProxies: env.TRUSTED_PROXIES,
  };
}

/** One sentence for each wrong value; the value itself may be a secret and is not shown. */
function sentences(error: z.ZodError): string {
  return error.issues.map(({ path, message }) => `${String(path[0])} must be ${message}.`).join('\n');
}

function whole(least: number, most: number) {
  const words = `a whole number from ${least} to ${most}`;
  return z.coerce.number(words).int(words).min(least, words).max(most, words);
}

function onOrOff() {
  return z.enum(['0', '1'], '0 or 1').default('1');
}

function address(protocols: ReadonlyArray<string>, message: string) {
  return z
    .string()
    .refine((value) => URL.canParse(value) && protocols.includes(new URL(value).protocol), message)
    .optional();
}
