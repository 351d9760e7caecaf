'use client';

import { useQueryClient } from '@tanstack/react-query';
import { usePathname, useRouter } from 'next/navigation';
import { useEffect, useEffectEvent, useRef, useState } from 'react';
import { noteNew } from '@/components/notifications/newly-come';
import { listenToDeals } from '@/lib/domain/opportunities/live/client';
import type { LiveNews } from '@/lib/domain/opportunities/live/vocabulary';
import { isReadAnew } from './live-pages';
import { SessionOver } from './session-over';

/** A page of the server's is asked again at most so often. */
const READ_AGAIN_MS = 1_000;

/** Shows what others do, on every page, as they do it. */
export function Live() {
  const client = useQueryClient();
  const router = useRouter();
  const path = usePathname();
  const [isOver, setIsOver] = useState(false);
  const reading = useRef<ReturnType<typeof setTimeout>>(undefined);

  const readAnew = useEffectEvent(() => {
    reading.current ??= setTimeout(() => {
      reading.current = undefined;
      router.refresh();
    }, READ_AGAIN_MS);
  });
  const onNews = useEffectEvent((news: LiveNews) => {
    if (news.notifications > 0) noteNew(news.notifications);
    if (isReadAnew(path, news)) readAnew();
  });

  useEffect(() => {
    const stop = listenToDeals(client, { onNews: (news) => onNews(news), onOver: () => setIsOver(true) });
    return () => {
      clearTimeout(reading.current);
      stop();
    };
  }, [client]);

  return isOver ? <SessionOver from={path} /> : null;
}
