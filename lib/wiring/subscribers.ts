import { approvalNews } from '@/lib/domain/notifications/approval-news';
import { protectionNews } from '@/lib/domain/notifications/protection-news';
import { registrationNews } from '@/lib/domain/notifications/registration-news';
import { feedbackNews } from '@/lib/domain/notifications/feedback-news';
import { leadNews } from '@/lib/domain/notifications/lead-news';
import { taskNews } from '@/lib/domain/notifications/task-news';
import { timerNews } from '@/lib/domain/notifications/timer-news';
import { feedbackReactions } from '@/lib/domain/opportunities/feedback/reactions';
import { playReactions } from '@/lib/domain/playbooks/reactions';
import { deadlineReactions } from '@/lib/domain/registrations/deadlines/reactions';
import { registrationReactions } from '@/lib/domain/registrations/requests/reactions';
import { leadReactions } from '@/lib/domain/leads/qualification/reactions';
import type { Subscriber } from '@/lib/platform/subscribe';

/** Who reacts to what: news from an area reaches the areas above it here and nowhere else. */
export const subscribers: ReadonlyArray<Subscriber> = [
  ...registrationNews,
  ...protectionNews,
  ...approvalNews,
  ...taskNews,
  ...leadNews,
  ...timerNews,
  ...feedbackNews,
  ...feedbackReactions,
  ...playReactions,
  ...registrationReactions,
  ...deadlineReactions,
  ...leadReactions,
];
