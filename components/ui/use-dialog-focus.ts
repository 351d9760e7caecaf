'use client';

import { useRef } from 'react';

/** Where the focus goes when a dialog opens, and that it comes back to where it was, for dialogs that are opened without a trigger of their own. */
export function useDialogFocus() {
  const before = useRef<HTMLElement | null>(null);

  return {
    onOpenAutoFocus: (event: Event) => {
      before.current = whereFocusBelongs();
      if (!(event.currentTarget instanceof HTMLElement)) return;
      event.preventDefault();
      firstStop(event.currentTarget).focus();
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault();
      if (before.current?.isConnected) before.current.focus();
    },
  };
}

/** What is marked data-autofocus, else the first field, else the first button at the foot; never the closing cross, which stands first. */
function firstStop(dialog: HTMLElement): HTMLElement {
  const marked = dialog.querySelector<HTMLElement>('[data-autofocus]');
  const field = dialog.querySelector<HTMLElement>(fields);

  return marked ?? chosenOf(field, dialog) ?? dialog.querySelector<HTMLElement>('footer button') ?? dialog;
}

const fields = 'input:not([type="hidden"], :disabled), select:not(:disabled), textarea:not(:disabled)';

/** Of radio buttons the chosen one is where the keyboard is. */
function chosenOf(field: HTMLElement | null, dialog: HTMLElement): HTMLElement | null {
  if (!(field instanceof HTMLInputElement) || field.type !== 'radio') return field;

  return dialog.querySelector<HTMLElement>(`input[name="${CSS.escape(field.name)}"]:checked`) ?? field;
}

/** An item of a menu is gone when the dialog closes; the button that opened the menu is still there. */
function whereFocusBelongs(): HTMLElement | null {
  const focused = document.activeElement;
  const opener = focused?.closest('[role="menu"]')?.getAttribute('aria-labelledby');
  if (opener) return document.getElementById(opener);

  return focused instanceof HTMLElement ? focused : null;
}
