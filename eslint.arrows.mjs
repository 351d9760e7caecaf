import { TIERS } from './eslint.tiers.mjs';

// A later entry for `no-restricted-imports` replaces an earlier one for the same file instead of adding to it: each
// entry here therefore carries the whole list for its files, and the more particular entries come later.

const OUTSIDE = ban(
  ['@/app/**', '@/components/**', '@/tests/**', '@/prisma/**', '@/scripts/**', '@/bench/**'],
  'Imports point down: app → components → domain → platform → core.',
);
const WIRING = ban(['@/lib/wiring/**'], 'Only the doors and the programs know all areas.');
const DOMAIN = ban(['@/lib/domain/**'], 'The platform knows no area.');
const PLATFORM = ban(['@/lib/platform/**'], 'This file is pure: facts come in as arguments.');
const DATABASE = ban(
  ['@/lib/platform/db/**', '@prisma/**', 'pg', '**/generated/**'],
  'Rows are read by queries and written by services.',
);
const FRAMEWORK = ban(
  ['next', 'next/**', 'next-auth', 'next-auth/**', 'react', 'react-dom', 'react-dom/**', '@tanstack/**', 'server-only'],
  'This file knows no framework.',
);
const PARENT = ban(['../**'], 'Say the whole path: @/lib/…');

export const arrows = [
  only(['lib/core/**/*.{ts,tsx}'], OUTSIDE, WIRING, DOMAIN, PLATFORM, DATABASE, FRAMEWORK),
  only(['lib/platform/**/*.{ts,tsx}'], OUTSIDE, WIRING, DOMAIN),
  ...TIERS.flatMap((tier) => tier.flatMap(areaArrows)),
  only(['lib/**/*.test.{ts,tsx}'], ban(['@/app/**'], 'Nothing imports a page.')),
  only(
    ['components/**/*.{ts,tsx}'],
    ban(['@/app/**', '@/prisma/**', '@/scripts/**'], 'Imports point down.'),
    WIRING,
    DATABASE,
    areaInsides(),
    machinery(),
  ),
  only(['components/ui/**/*.{ts,tsx}'], outsideOfKit(), WIRING, DOMAIN, PLATFORM, DATABASE),
  only(['components/**/*.test.tsx'], ban(['@/app/**'], 'Nothing imports a page.')),
  only(
    ['app/**/*.{ts,tsx}'],
    DATABASE,
    ban(['@/tests/**', '@/prisma/**', '@/scripts/**', '@/bench/**'], 'Pages and routes run without these.'),
  ),
];

function areaArrows(area) {
  const own = `lib/domain/${area}`;
  const pure = [`${own}/{rules,schema}.ts`, `${own}/*/{rules,schema}.ts`, `${own}/**/rules/**/*.ts`];

  return [
    only([`${own}/**/*.{ts,tsx}`], OUTSIDE, WIRING, PARENT, beyond(area)),
    only(pure, OUTSIDE, WIRING, PARENT, beyond(area), PLATFORM, DATABASE, FRAMEWORK),
  ];
}

function beyond(area) {
  const level = TIERS.findIndex((tier) => tier.includes(area));
  const others = TIERS.slice(level)
    .flat()
    .filter((other) => other !== area);

  return ban(
    others.map((other) => `@/lib/domain/${other}/**`),
    `${area} may import the tiers before its own; siblings and later tiers hear of it by events.`,
  );
}

/** Of an area, the screens see its words, its decisions, its live data and its actions. */
function areaInsides() {
  return {
    regex: '^@/lib/domain/(?!.*/(vocabulary|fields|schema|rules|client|actions)(/|$))',
    message: 'Components see vocabulary, schema, rules, client and actions of an area.',
  };
}

/** Of the machinery, the screens see only what also runs in a browser. */
function machinery() {
  const servers = [
    'command',
    'query',
    'operation',
    'route',
    'tool',
    'session',
    'jobs',
    'mail',
    'record',
    'env',
    'log',
    'live',
    'data-home',
  ];
  return {
    regex: `^@/lib/platform/(${servers.join('|')})(/|$)`,
    message: 'This part of the machinery runs on the server only.',
  };
}

function outsideOfKit() {
  return ban(
    ['@/app/**', '@/tests/**', '@/prisma/**', '@/scripts/**', '@/components/!(ui)/**'],
    'The kit knows nothing of the product.',
  );
}

function ban(group, message) {
  return { group, message };
}

function only(files, ...patterns) {
  return { files, rules: { 'no-restricted-imports': ['error', { patterns }] } };
}
