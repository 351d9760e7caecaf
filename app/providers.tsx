'use client';

import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { setNonce } from 'get-nonce';
import { ThemeProvider } from 'next-themes';
import { NuqsAdapter } from 'nuqs/adapters/next/app';
import { useState, type ReactNode } from 'react';
import { Toaster } from '@/components/ui/toaster';

export function Providers({ nonce, children }: { nonce: string | undefined; children: ReactNode }) {
  // The overlays write one style element; without the nonce the content policy would drop it.
  if (nonce) setNonce(nonce);
  const [client] = useState(createQueryClient);

  return (
    <ThemeProvider attribute="data-theme" defaultTheme="system" enableSystem {...(nonce ? { nonce } : {})}>
      <NuqsAdapter>
        <QueryClientProvider client={client}>{children}</QueryClientProvider>
      </NuqsAdapter>
      <Toaster />
    </ThemeProvider>
  );
}

function createQueryClient(): QueryClient {
  // Whether there is an internet says nothing about our own server, which may be on this very machine.
  const networkMode = 'always';
  return new QueryClient({
    defaultOptions: { queries: { staleTime: 30_000, retry: 1, networkMode }, mutations: { networkMode } },
  });
}
