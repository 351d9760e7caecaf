import react from '@vitejs/plugin-react';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('.', import.meta.url));
// Generous: how fast a machine is says nothing about whether the product is right.
const patience = { testTimeout: 60_000, hookTimeout: 120_000 };
const resolve = {
  alias: [
    { find: /^server-only$/, replacement: `${root}tests/setup/empty.ts` },
    { find: /^@\//, replacement: root },
  ],
};

export default defineConfig({
  test: {
    reporters: ['default', 'json'],
    outputFile: { json: 'test-results/unit.json' },
    maxWorkers: 2,
    coverage: { provider: 'v8', include: ['lib/**'], exclude: ['lib/platform/db/generated/**'] },
    projects: [
      {
        resolve,
        test: {
          name: 'rules',
          ...patience,
          include: ['lib/**/*.test.ts', 'tests/architecture/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          setupFiles: ['tests/setup/console.ts'],
        },
      },
      {
        resolve,
        plugins: [react()],
        test: {
          name: 'components',
          ...patience,
          include: ['components/**/*.test.tsx', 'lib/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup/console.ts', 'tests/setup/dom.ts'],
          testTimeout: 20_000,
        },
      },
      {
        resolve,
        test: {
          name: 'integration',
          ...patience,
          include: ['tests/integration/**/*.test.ts'],
          environment: 'node',
          isolate: false,
          globalSetup: ['tests/setup/database.ts'],
          setupFiles: ['tests/setup/console.ts', 'tests/setup/worker.ts'],
        },
      },
    ],
  },
});
