// Lets Node run the project's TypeScript as the bundler reads it: `@/…` is the checkout, extensions may be left out,
// and `server-only` (which throws outside React's server build) is empty. Passed to Node with --import.
import { existsSync, statSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = new URL('../', import.meta.url);
const endings = ['.ts', '.tsx', '/index.ts', '.json'];

registerHooks({
  resolve(specifier, context, nextResolve) {
    if (specifier === 'server-only') return { url: 'data:text/javascript,', format: 'module', shortCircuit: true };
    if (!isOurs(specifier, context.parentURL)) return nextResolve(specifier, context);

    return nextResolve(withEnding(specifier, context.parentURL), context);
  },
});

function isOurs(specifier, parent) {
  if (specifier.startsWith('@/')) return true;

  return (
    specifier.startsWith('.') &&
    !!parent?.startsWith(root.href) &&
    !parent.includes('/node_modules/') &&
    !parent.includes('/.next/')
  );
}

function withEnding(specifier, parent) {
  const url = specifier.startsWith('@/') ? new URL(specifier.slice(2), root) : new URL(specifier, parent);
  const file = fileURLToPath(url);
  if (isFile(file)) return url.href;
  const ending = endings.find((candidate) => isFile(file + candidate));

  return ending ? pathToFileURL(file + ending).href : url.href;
}

function isFile(file) {
  return existsSync(file) && statSync(file).isFile();
}
