// Plain JavaScript for any Node from 18 on: it runs before anything is installed. It installs what is missing and runs
// the real program under the Node that the project brings along, so that the host's Node does not matter.
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const root = path.resolve(fileURLToPath(import.meta.url), '../..');
export const node = path.join(root, 'node_modules/node/bin', process.platform === 'win32' ? 'node.exe' : 'node');

const stamp = path.join(root, 'node_modules/.installed');
const resolver = pathToFileURL(path.join(root, 'scripts/resolve.mjs')).href;

/** Runs `npm ci` unless node_modules is what package-lock.json asks for. */
export async function install() {
  const wanted = fingerprint();
  if (existsSync(node) && existsSync(stamp) && readFileSync(stamp, 'utf8') === wanted) return;

  console.log('Installing packages (about a minute the first time)');
  const npm = process.env.npm_execpath ? [process.execPath, process.env.npm_execpath] : ['npm'];
  const [command, ...before] = npm;
  const child = spawn(command, [...before, 'ci', '--no-audit', '--no-fund', '--loglevel=error'], {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32' && command === 'npm',
    // A production environment would leave out what building and testing need.
    env: { ...process.env, NODE_ENV: '', npm_config_production: '', npm_config_omit: '' },
  });
  const { code, error, stopped } = await endOf(child);
  if (stopped) process.exit(130);
  if (error) give(`npm could not be started to install the packages (${error.message}): install npm and try again.`);
  if (code !== 0 || !existsSync(node)) give('The packages could not be installed: the lines above say why.');
  writeFileSync(stamp, wanted);
}

/** Environment in which tools and their children find the project's Node first. */
export function environment(extra = {}) {
  return {
    ...process.env,
    NEXT_TELEMETRY_DISABLED: '1',
    // Each thread would keep a heap of the system's own, and what it freed for itself.
    MALLOC_ARENA_MAX: process.env.MALLOC_ARENA_MAX ?? '2',
    PATH: path.dirname(node) + path.delimiter + (process.env.PATH ?? ''),
    ...extra,
  };
}

// On a machine with much memory Node would let rubbish gather up to several times what is in use.
const FRUGAL = ['--max-semi-space-size=8', '--max-old-space-size=768'];

/**
 * Arguments for `node` that run one of our TypeScript files.
 * @param {string} file
 * @param {string[]} args
 * @returns {string[]}
 */
export function typescript(file, args = []) {
  return ['--disable-warning=ExperimentalWarning', ...FRUGAL, '--import', resolver, file, ...args];
}

/** Becomes the given TypeScript program: its output, its signals and its exit code are ours. */
export async function become(file, args = process.argv.slice(2)) {
  // The channel tells the program when this process dies without a word (kill -9), so that it is not left an orphan.
  const child = spawn(node, typescript(file, args), {
    cwd: root,
    stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
    env: environment(),
  });
  const { code, error } = await endOf(child);
  if (error) give(`Node could not be started from node_modules (${error.message}): remove node_modules and try again.`);
  process.exit(code);
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/** Waits for a child, and passes on to it whatever asks us to stop. */
function endOf(child) {
  let stopped = false;
  const stop = (signal) => {
    stopped = true;
    child.kill(signal);
  };
  for (const signal of SIGNALS) process.on(signal, stop);
  const watch = watchNpm(() => stop('SIGTERM'));

  return new Promise((resolve) => {
    child.on('error', (error) => resolve({ code: 1, error, stopped }));
    child.on('exit', (code) => {
      clearInterval(watch);
      for (const signal of SIGNALS) process.off(signal, stop);
      resolve({ code: code ?? 1, stopped });
    });
  });
}

/** npm that is killed without a word (kill -9) leaves us to another parent: what it had started is to end with it. */
function watchNpm(gone) {
  const npm = process.env.npm_lifecycle_event && process.ppid;
  return setInterval(() => npm && npm !== process.ppid && gone(), 500).unref();
}

/** Runs a tool to its end and answers its exit code. */
export function run(args, extra = {}) {
  return spawnSync(node, args, { cwd: root, stdio: 'inherit', env: environment(extra) }).status ?? 1;
}

function fingerprint() {
  const lock = readFileSync(path.join(root, 'package-lock.json'));
  return createHash('sha256')
    .update(lock)
    .update(process.platform + process.arch)
    .digest('hex');
}

function give(sentence) {
  console.error(sentence);
  process.exit(1);
}
