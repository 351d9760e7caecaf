'use client';

import { useEffect } from 'react';
import { Toaster, toast } from 'sonner';
import { serveToasts, type ToastKind, type ToastRequest } from './toast-queue';
import { ToastView } from './toast-view';

export function ToastHost() {
  // The library's own effect has run by now, so it is listening.
  useEffect(() => serveToasts(show), []);

  return (
    <Toaster
      position="bottom-center"
      offset={20}
      mobileOffset={{ bottom: 72, left: 12, right: 12 }}
      visibleToasts={3}
      gap={8}
      expand
    />
  );
}

const seconds: Record<ToastKind, number> = { done: 4, undo: 8, problem: Number.POSITIVE_INFINITY };

function show({ kind, ...request }: ToastRequest): void {
  toast.custom((id) => <ToastView kind={kind} {...request} onDismiss={() => toast.dismiss(id)} />, {
    duration: seconds[kind] * 1000,
    unstyled: true,
    className: 'flex w-full justify-center',
  });
}
