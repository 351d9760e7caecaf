import { BoardSkeleton } from '@/components/opportunities/board/board-skeleton';

export default function Loading() {
  return <BoardSkeleton />;
}
