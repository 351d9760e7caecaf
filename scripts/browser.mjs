// Finds a Chromium for the browser tests, or gets one. In order: CHROMIUM_PATH, Chromium or Chrome on the PATH,
// Playwright's own; then Playwright's download; then, as root on Debian, the system's package.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import path from 'node:path';
import { node, root, environment } from './bootstrap.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const macs = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * The program to start, or null when there is none on this machine.
 * @returns {Promise<string | null>}
 */
export async function findBrowser() {
  const asked = process.env.CHROMIUM_PATH;
  if (asked) return asked;

  return onPath() ?? (await ofPlaywright());
}

/**
 * The same, installing one if need be.
 * @returns {Promise<string | null>}
 */
export async function ensureBrowser() {
  const found = await findBrowser();
  if (found) return found;

  console.log('Getting Chromium for the browser tests');
  const playwright = path.join(root, 'node_modules/@playwright/test/cli.js');
  // A network that lets nothing through would otherwise keep us waiting for ever.
  spawnSync(node, [playwright, 'install', 'chromium'], {
    cwd: root,
    stdio: 'inherit',
    env: environment(),
    timeout: 300_000,
  });
  const downloaded = await ofPlaywright();
  if (downloaded) return downloaded;

  if (process.getuid?.() === 0 && existsSync('/etc/debian_version')) installFromDebian();
  return onPath();
}

function installFromDebian() {
  const quiet = { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }, timeout: 300_000 };
  spawnSync('apt-get', ['update', '-qq'], quiet);
  spawnSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium'], quiet);
}

function onPath() {
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const places = [...folders.flatMap((folder) => names.map((name) => path.join(folder, name))), ...macs];

  return places.find(isProgram) ?? null;
}

async function ofPlaywright() {
  const { chromium } = await import('@playwright/test');
  const place = chromium.executablePath();

  return isProgram(place) ? place : null;
}

function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
