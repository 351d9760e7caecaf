import { overrideGate } from '@/lib/domain/opportunities/deal/service';
import { route } from '@/lib/platform/route';

export const POST = route(overrideGate);
