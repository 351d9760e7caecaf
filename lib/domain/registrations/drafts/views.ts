import type { RegistrationDraft } from '@/lib/platform/db/generated/client';
import { NO_ANSWERS } from '@/lib/domain/registrations/vocabulary';
import { keptAnswers } from '@/lib/domain/registrations/raw-schema';
import type { DraftView } from './schema';

/** A draft may be older than the form: what wasn't asked then is blank, what isn't asked any more is left out. */
export function toDraft({ id, answers, version, updatedAt }: RegistrationDraft): DraftView {
  const kept = { ...NO_ANSWERS, ...keptAnswers.parse(answers) };
  return { id, version, savedAt: updatedAt.toISOString(), answers: kept };
}
