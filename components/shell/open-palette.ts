/** The palette is loaded on first use, so whoever opens it only says so. */
export const paletteEvent = 'tributary:find';

export function openPalette(): void {
  window.dispatchEvent(new Event(paletteEvent));
}
