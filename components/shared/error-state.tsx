'use client';

import { RotateCw, Unplug } from 'lucide-react';
import { useRouter } from 'next/navigation';
import type { ReactNode } from 'react';
import { Button } from '@/components/ui/button';
import { StateMessage } from './state-message';

type ErrorStateProps = {
  /** What couldn't be done: "The board couldn’t be loaded". */
  title: ReactNode;
  titleAs?: 'p' | 'h1' | 'h2';
  /** Under which the failure is found in the log. */
  id?: string | undefined;
  /** Without it the page is asked for again. */
  onRetry?: () => void;
  className?: string;
  children?: ReactNode;
};

export function ErrorState({ title, titleAs, id, onRetry, className, children }: ErrorStateProps) {
  const router = useRouter();
  const actions = (
    <>
      <Button size="sm" onClick={onRetry ?? (() => router.refresh())}>
        <RotateCw aria-hidden />
        Try again
      </Button>
      {id ? <span className="text-xs text-text-3">Error {id}</span> : null}
    </>
  );

  return (
    <StateMessage
      icon={<Unplug aria-hidden className="size-5 text-bad" />}
      role="alert"
      title={title}
      titleAs={titleAs}
      actions={actions}
      className={className}
    >
      {children}
    </StateMessage>
  );
}
