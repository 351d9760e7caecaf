import { catalogue } from '@/lib/core/error-catalogue';

export const playError = catalogue('play', {
  not_found: ['not_found', 'This play does not exist.'],
  offer_not_found: ['not_found', 'This play is not offered here.'],
  changed: [
    'conflict',
    'Somebody else changed this play meanwhile. What you typed is still here: look and save again.',
  ],
  nothing_asked: ['invalid', 'Say when it appears: add a condition.'],
  never_judged: ['invalid', 'One of the conditions can’t be judged. Mend what is marked.'],
  nothing_offered: ['invalid', 'Say what it offers: a task, a question, a link or an expert.'],
  unknown_process: ['invalid', 'Choose a process from the list.'],
  unknown_expert: ['invalid', 'Choose one of your own people.'],
  deal_not_found: ['not_found', 'This deal does not exist.'],
  answered: ['conflict', 'Somebody has answered this play already.'],
  deal_closed: ['conflict', 'This deal is closed. There is nothing to do in it any more.'],
});
