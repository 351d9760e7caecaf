/** Gives the focus to a card, once the screen shows it in its new place. */
export function focusCard(id: string): void {
  requestAnimationFrame(() =>
    requestAnimationFrame(() => {
      const card = document.querySelector<HTMLElement>(`[data-card="${CSS.escape(id)}"]`);
      card?.focus();
      card?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
    }),
  );
}
