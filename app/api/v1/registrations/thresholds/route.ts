import { previewThresholds } from '@/lib/domain/registrations/matching/preview';
import { route } from '@/lib/platform/route';

export const GET = route(previewThresholds);
