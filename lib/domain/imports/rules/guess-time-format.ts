import { parseTimestamp, TIMESTAMP_FORMATS, type TimestampFormat } from '@/lib/core/timestamps';

type Guess = {
  /** null: none, or two that fit equally well, as 03/04/2026 does. Then the person is asked. */
  format: TimestampFormat | null;
  /** 0 to 1: how many of the values are dates in the format that fits best. */
  share: number;
};

/** The format in which most values are dates. A few bad dates in a file don't hide the format of the others. */
export function guessTimeFormat(values: ReadonlyArray<string>): Guess {
  const written = values.filter((value) => value.trim() !== '');
  if (written.length === 0) return { format: null, share: 0 };

  const tries = TIMESTAMP_FORMATS.map((format) => {
    const fitting = written.filter((value) => parseTimestamp(value, { format }).ok).length;
    return { format, share: fitting / written.length };
  }).toSorted((one, other) => other.share - one.share);

  const [best, second] = tries;
  const isClear = best !== undefined && best.share > 0.5 && best.share > (second?.share ?? 0);
  return { format: isClear ? best.format : null, share: best?.share ?? 0 };
}
