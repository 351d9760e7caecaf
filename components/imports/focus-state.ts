export const STATE_ID = 'import-state';

/** Once the button that began the work is gone, whoever goes by keyboard goes on from what took its place. */
export function focusState(): void {
  document.getElementById(STATE_ID)?.focus();
}
