import { listOf } from '@/lib/core/words';

export type Option = { value: string; label: string };

type Fit = { productLines: ReadonlyArray<string>; partnerTypes: ReadonlyArray<string> };

/** Which deals a process takes, as a sentence without its full stop. */
export function fitWords({ productLines, partnerTypes }: Fit, types: ReadonlyArray<Option>): string {
  const labels = partnerTypes.map(
    (type) => `${types.find(({ value }) => value === type)?.label.toLowerCase() ?? type}s`,
  );
  if (productLines.length === 0 && labels.length === 0) return 'Any deal';

  const lines = productLines.length === 0 ? 'Any product line' : listOf(productLines, 'or');
  return labels.length === 0 ? lines : `${lines}, from ${listOf(labels, 'or')}`;
}
