import { findBoard } from '@/lib/domain/opportunities/board/queries';
import { route } from '@/lib/platform/route';

export const GET = route(findBoard);
