'use server';

import { action } from '@/lib/platform/action';
import * as answers from './answers/service';
import * as queries from './queries';
import * as service from './service';

const refreshes = ['/process/plays', '/process/plays/[playId]'];

export const createPlay = action(service.createPlay, { refreshes });
export const updatePlay = action(service.updatePlay, { refreshes });
export const matchDeals = action(queries.matchDeals);
export const listDealPlays = action(queries.listDealPlays);
export const acceptPlay = action(answers.usePlay);
export const passPlay = action(answers.passPlay);
