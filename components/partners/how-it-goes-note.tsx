/** What the column compares, under the list. */
export function HowItGoesNote() {
  return (
    <p className="pt-3 text-xs text-text-3">
      “How it goes” compares the new deals of the last 90 days, and the days since a deal moved, with each partner’s own
      year. What chance alone would bring is as usual.
    </p>
  );
}
