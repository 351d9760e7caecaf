import type { Fixtures } from './fixture';
import { home } from './home';
import { insights } from './insights';
import { imports } from './imports';
import { journeys } from './journeys';
import { leads } from './leads';
import { notifications } from './notifications';
import { opportunities } from './opportunities';
import { playbooks } from './playbooks';
import { process } from './process';
import { registrations } from './registrations';
import { search } from './search';
import { partners } from './partners';
import { products } from './products';
import { workspace } from './workspace';

/** One line per area. */
export const fixtures: Fixtures = {
  ...home,
  ...insights,
  ...imports,
  ...journeys,
  ...leads,
  ...notifications,
  ...opportunities,
  ...playbooks,
  ...process,
  ...registrations,
  ...search,
  ...partners,
  ...products,
  ...workspace,
};
