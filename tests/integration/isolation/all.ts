import type { Fixtures } from './fixture';

/** One line per area. */
export const fixtures: Fixtures = {};
