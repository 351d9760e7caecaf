/**
 * Where floating things are hung: into an open dialog, so that it doesn't hide them from screen readers, else into the page's main
 * landmark, so that nothing lies outside of every landmark. Never clipped, because they are positioned against the window.
 */
export function portalHome(): HTMLElement | undefined {
  if (typeof document === 'undefined') return undefined;

  return (
    document.querySelector<HTMLElement>('[role="dialog"][data-state="open"]') ??
    document.querySelector('main') ??
    undefined
  );
}
