import { watchDraft } from '@/lib/domain/process/draft/queries';
import { route } from '@/lib/platform/route';

export const GET = route(watchDraft);
