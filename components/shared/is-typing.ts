/** Single keys are shortcuts only where they aren't text, and not while a dialog or a menu has the keyboard. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  if (document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]')) return true;
  if (!(event.target instanceof HTMLElement)) return false;

  return event.target.closest(textFields) !== null;
}

const textFields = 'input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable="true"]';
