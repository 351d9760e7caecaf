import { catalogue } from '@/lib/core/error-catalogue';

export const processError = catalogue('process', {
  not_found: ['not_found', 'This process does not exist.'],
  version_not_found: ['not_found', 'This version does not exist.'],
  not_published: ['not_found', 'This process has not been published yet.'],
  name_taken: ['invalid', 'Another process has this name. Choose a different one.'],
  changed: [
    'conflict',
    'Somebody else changed this process meanwhile. What you typed is still here: look and save again.',
  ],
  draft_changed: [
    'conflict',
    'Somebody else changed this draft meanwhile. What you typed is still here: look and save again.',
  ],
  no_draft: ['conflict', 'There is no draft any more: it was published or discarded meanwhile.'],
  stage_not_found: ['conflict', 'This stage is no longer in the draft: it was removed meanwhile.'],
  stage_is_there: ['conflict', 'This stage is in the draft already: somebody put it back meanwhile.'],
  not_for_kind: ['invalid', 'This can’t be set on a stage that ends a deal.'],
  too_many_stages: ['invalid', 'A process has at most 20 stages. Remove one first.'],
  holds_deals: ['conflict', 'Deals are in this stage. Choose the stage they belong to instead.'],
  wrong_target: ['invalid', 'Choose another stage of the same kind for its deals.'],
  no_draft_to_try: [
    'conflict',
    'There is no draft to try: it was published or discarded meanwhile. Start a new one first.',
  ],
  nothing_to_compare: ['invalid', 'Nothing of this process was published yet, so there is no history to try it on.'],
  nothing_to_try: [
    'invalid',
    'This draft has the same gates, stages and win chances as the published version. Change one of them first.',
  ],
  replay_gone: ['not_found', 'The draft was tried again meanwhile. Open the newest result.'],
  still_current: ['conflict', 'New deals start on this version. Publish the next one first.'],
  still_used: ['conflict', 'Open deals are on this version. Move them to the newest one first.'],
  retired_already: ['conflict', 'This version is laid to rest already.'],
  file_no_json: ['invalid', 'This is no process file: it can’t be read as JSON.'],
  file_foreign: ['invalid', 'This is no process file of Tributary: it does not say so in “format”.'],
  file_newer: [
    'invalid',
    'This file was written by a newer Tributary. Update this one, or export it from there in an older format.',
  ],
  file_wrong: ['invalid', 'Some of this file does not fit. Nothing was brought in: mend what is listed first.'],
  too_many_terms: ['invalid', 'A glossary has at most 200 words. Take one out first.'],
  not_publishable: ['invalid', 'This draft can’t be published yet. Mend what is listed first.'],
});
