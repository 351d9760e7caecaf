/** The deals that conditions ask for did not come. */
export function DealsUnread({ onRetry }: { onRetry: () => void }) {
  return (
    <p className="text-text-2">
      The deals could not be read.{' '}
      <button type="button" className="text-accent-text underline" onClick={onRetry}>
        Try again
      </button>
    </p>
  );
}
