import { requestToast, type ToastRequest } from './toast-queue';

type ToastSettings = Pick<ToastRequest, 'action' | 'icon'>;

/** One line at the foot of the screen. Problems stay until they are dismissed; the rest goes by itself. */
export const toast = {
  done: (message: string, settings: ToastSettings = {}) => requestToast({ kind: 'done', message, ...settings }),
  undo: (message: string, undo: () => void) =>
    requestToast({ kind: 'undo', message, action: { label: 'Undo', onClick: undo } }),
  problem: (message: string, settings: ToastSettings = {}) => requestToast({ kind: 'problem', message, ...settings }),
};
