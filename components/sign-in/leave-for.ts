/** By a full load, so that nothing an earlier person saw stays in memory. What waits for it stays busy until then. */
export function leaveFor(path: string): Promise<never> {
  window.location.assign(path);
  return new Promise(() => undefined);
}
