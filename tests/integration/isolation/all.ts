import type { Fixtures } from './fixture';
import { search } from './search';

/** One line per area. */
export const fixtures: Fixtures = {
  ...search,
};
