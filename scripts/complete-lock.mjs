// Completes package-lock.json after `npm install`: node scripts/complete-lock.mjs
//
// Many packages name one optional package per operating system and processor. A registry mirror that holds only some
// of them makes npm leave the others out of the lock file, and then `npm ci` refuses that same lock file ("Missing: …
// from lock file"). This writes an entry for each one that a locked package names and the lock file lacks, with the
// system and processor read from its name; `npm ci` then skips those that are not for the machine it runs on.
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../package-lock.json', import.meta.url);

const systems = {
  android: 'android',
  darwin: 'darwin',
  freebsd: 'freebsd',
  linux: 'linux',
  openharmony: 'openharmony',
  win32: 'win32',
  windows: 'win32',
};

const processors = {
  arm64: 'arm64',
  x64: 'x64',
  arm: 'arm',
  armv7: 'arm',
  gnueabihf: 'arm',
  ia32: 'ia32',
  ppc64: 'ppc64',
  riscv64: 'riscv64',
  s390x: 's390x',
  wasm32: 'wasm32',
};

const lock = JSON.parse(readFileSync(file, 'utf8'));
let added = 0;

for (const [place, entry] of Object.entries(lock.packages)) {
  for (const [name, version] of Object.entries(entry.optionalDependencies ?? {})) {
    if (isLocked(place, name)) continue;
    // A range cannot be pinned without asking the registry.
    if (!/^\d/.test(version)) {
      console.log(`Left out: ${name} ${version}, wanted by ${place}`);
      continue;
    }
    lock.packages[`node_modules/${name}`] = platformEntry(name, version, entry);
    added += 1;
  }
}

lock.packages = Object.fromEntries(Object.entries(lock.packages).sort(([a], [b]) => a.localeCompare(b, 'en')));
writeFileSync(file, JSON.stringify(lock, null, 2) + '\n');
console.log(`${added} entries added to package-lock.json`);

/** Node's own lookup: the package's folder first, then each folder above it. */
function isLocked(place, name) {
  for (let folder = place; ; folder = above(folder)) {
    if (lock.packages[`${folder ? `${folder}/` : ''}node_modules/${name}`]) return true;
    if (!folder) return false;
  }
}

function above(folder) {
  const at = folder.lastIndexOf('/node_modules/');
  return at < 0 ? '' : folder.slice(0, at);
}

function platformEntry(name, version, { dev }) {
  const words = name.split(/[-/]/);
  const system = words.map((word) => systems[word]).find(Boolean);
  const processor = words.map((word) => processors[word]).find(Boolean);

  return {
    version,
    ...(processor && { cpu: [processor] }),
    ...(dev && { dev: true }),
    optional: true,
    ...(system && { os: [system] }),
  };
}
