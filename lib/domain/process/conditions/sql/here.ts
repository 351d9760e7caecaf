import type { Surroundings } from '@/lib/domain/process/conditions/vocabulary';

/** The clock and the money that a condition is judged by. `today` is 'YYYY-MM-DD' in the workspace's time zone. */
export type Here = Pick<Surroundings, 'currency' | 'rates'> & { now: Date; today: string };
