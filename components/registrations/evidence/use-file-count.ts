import { useQuery } from '@tanstack/react-query';
import { filesQuery } from '@/lib/domain/registrations/evidence/client';

/** How many files lie at a draft; none before it is kept. */
export function useFileCount(draftId: string, isKept: boolean): number {
  const { data } = useQuery({ ...filesQuery(draftId), enabled: isKept });
  return data?.length ?? 0;
}
