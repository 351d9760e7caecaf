'use client';

import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { searchRecords } from './search-records';

/** Asks once the typing pauses, from two letters on. Settled: what is there answers what is typed. */
export function useRecordSearch(text: string) {
  const [asked, setAsked] = useState('');
  useEffect(() => {
    const timer = setTimeout(() => setAsked(text.trim()), 150);
    return () => clearTimeout(timer);
  }, [text]);

  const answer = useQuery({
    queryKey: ['search', asked],
    queryFn: ({ signal }) => searchRecords(asked, signal),
    enabled: asked.length >= 2,
    placeholderData: (before) => before,
    retry: false,
  });
  return { ...answer, isSettled: asked === text.trim() && !answer.isFetching };
}
