/**
 * Does it once the press that is going on is over, or now when there is none. A press that takes the focus out of a field
 * may make an error appear there; if the page moved between pressing and letting go, what was pressed would slip away.
 */
export function afterPress(work: () => void): void {
  if (!document.querySelector(':active')) {
    work();
    return;
  }
  const over = new AbortController();
  const end = () => {
    over.abort();
    // The click comes right after the release; only then may things move.
    setTimeout(work);
  };
  for (const event of ['pointerup', 'pointercancel', 'click', 'keydown']) {
    document.addEventListener(event, end, { signal: over.signal, capture: true });
  }
}
