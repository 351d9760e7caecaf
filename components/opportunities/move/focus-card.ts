/** Gives the focus to a deal's card or row, once the screen shows it in its new place. */
export function focusCard(id: string): void {
  const name = CSS.escape(id);
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-card="${name}"], [data-row="${name}"] [data-row-focus]`);
      card?.focus();
      card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }),
  );
}
