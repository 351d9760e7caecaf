'use server';

import { action } from '@/lib/platform/action';
import * as queries from './queries';
import * as service from './service';

const refreshes = ['/process/[processId]/feedback'];

export const listOwnFeedback = action(queries.listOwnFeedback);
export const sayFeedback = action(service.sayFeedback);
export const answerFeedback = action(service.answerFeedback, { refreshes });
export const linkFeedback = action(service.linkFeedback, { refreshes });
export const mergeFeedback = action(service.mergeFeedback, { refreshes });
export const closeFeedback = action(service.closeFeedback, { refreshes });
