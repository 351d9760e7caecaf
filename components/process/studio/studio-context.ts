'use client';

import { createContext, use } from 'react';
import type { Studio } from './use-studio';

export const StudioContext = createContext<Studio | null>(null);

/** The draft that is edited on this page. */
export function useDraft(): Studio {
  const studio = use(StudioContext);
  if (!studio) throw new Error('This part belongs inside a studio.');
  return studio;
}
