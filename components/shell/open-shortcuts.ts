export const shortcutsEvent = 'tributary:shortcuts';

export function openShortcuts(): void {
  window.dispatchEvent(new Event(shortcutsEvent));
}
