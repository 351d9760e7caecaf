import { wholeNumber } from '@/lib/core/whole-number';

/** For lists that people leaf through: how many to skip and how many to show. */
export const page = { offset: wholeNumber(0, 1_000_000).default(0), limit: wholeNumber(1, 500).default(50) };
