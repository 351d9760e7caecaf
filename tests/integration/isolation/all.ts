import type { Fixtures } from './fixture';
import { home } from './home';
import { process } from './process';
import { search } from './search';

/** One line per area. */
export const fixtures: Fixtures = {
  ...home,
  ...process,
  ...search,
};
