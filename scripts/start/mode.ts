import { existsSync } from 'node:fs';
import { StartupError, reasonOf } from '../../lib/platform/startup-error';

/** To be called before anything of Next or React is loaded: they choose their build by it at that moment. */
export function setMode(mode: 'development' | 'production'): void {
  Object.assign(process.env, { NODE_ENV: mode });
  if (existsSync('.env')) readEnvironmentFile();
}

/** What is set already counts more than what the file says. */
function readEnvironmentFile(): void {
  try {
    process.loadEnvFile('.env');
  } catch (error) {
    throw new StartupError(`The file .env cannot be read (${reasonOf(error)}): let this user read it or remove it.`);
  }
}
