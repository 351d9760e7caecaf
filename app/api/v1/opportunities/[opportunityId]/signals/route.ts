import { receiveSignal } from '@/lib/domain/playbooks/signals/service';
import { route } from '@/lib/platform/route';

export const POST = route(receiveSignal, { status: 201 });
