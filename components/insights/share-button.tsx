'use client';

import { Share } from 'lucide-react';
import { Button } from '@/components/ui/button';
import { toast } from '@/components/ui/toast';

/** The address holds the whole question; whoever opens it sees what their role lets them see. */
export function ShareButton() {
  const share = async () => {
    try {
      await navigator.clipboard.writeText(window.location.href);
      toast.done('Link copied. It shows these filters with the figures of the day it is opened.');
    } catch {
      toast.problem('The link could not be copied. Copy it from the address bar.');
    }
  };

  return (
    <Button size="sm" onClick={() => void share()}>
      <Share aria-hidden />
      Share
    </Button>
  );
}
