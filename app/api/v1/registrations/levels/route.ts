import { getApprovals } from '@/lib/domain/registrations/approvals/queries';
import { updateApprovals } from '@/lib/domain/registrations/approvals/service';
import { route } from '@/lib/platform/route';

export const GET = route(getApprovals);
export const PATCH = route(updateApprovals);
