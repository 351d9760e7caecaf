'use client';

import dynamic from 'next/dynamic';

/** The library comes after the page: nobody is toasted in the first second. */
const Sonner = dynamic(() => import('sonner').then(({ Toaster: Host }) => Host), { ssr: false });

export function Toaster() {
  return (
    <Sonner
      position="bottom-center"
      offset={20}
      mobileOffset={{ bottom: 72, left: 12, right: 12 }}
      visibleToasts={3}
      gap={8}
    />
  );
}
