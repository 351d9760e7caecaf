/** Single keys are shortcuts only where they aren't text, and not while a dialog or a menu has the keyboard. */
export function isTyping(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return true;
  if (document.querySelector('[role="dialog"][data-state="open"], [role="menu"][data-state="open"]')) return true;
  const target = event.target instanceof HTMLElement ? event.target : null;

  return (
    target?.closest('input:not([type="checkbox"], [type="radio"]), select, textarea, [contenteditable="true"]') != null
  );
}
