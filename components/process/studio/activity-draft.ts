import { freeKey } from '@/lib/domain/process/draft/rules/new-stage';
import type { Activity, ActivityLink } from '@/lib/domain/process/activities/vocabulary';

/** An activity as it is being typed. */
export type ActivityDraft = {
  title: string;
  performer: string;
  required: boolean;
  dueDays: string;
  how: string;
  links: ReadonlyArray<ActivityLink>;
};

export function typedActivity(activity: Activity | null): ActivityDraft {
  if (!activity) return { title: '', performer: 'partner_seller', required: false, dueDays: '', how: '', links: [] };
  return { ...activity, dueDays: activity.dueDays === null ? '' : String(activity.dueDays) };
}

/** What the schema reads. It keeps its key for life, so that what was done for it stays done. Empty links are none. */
export function activityFrom(draft: ActivityDraft, key: string | null, taken: ReadonlySet<string>): unknown {
  const { title, performer, required, how } = draft;
  const days = draft.dueDays.trim();
  return {
    key: key ?? freeKey(title, taken),
    ...{ title: title.trim(), performer, required, how },
    dueDays: days === '' ? null : wholeOf(days),
    links: draft.links
      .map(({ label, url }) => ({ label: label.trim() || url.trim(), url: url.trim() }))
      .filter(({ url }) => url !== ''),
  };
}

/** What is no number stays as it is, for the schema to say so. */
function wholeOf(text: string): number | string {
  const number = Number(text);
  return Number.isFinite(number) ? number : text;
}
