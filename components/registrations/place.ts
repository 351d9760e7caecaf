/** The clock and the zone in which a screen tells times. The vendor's zone: deadlines are counted in it. */
export type Place = { now: string; timeZone: string; locale: string };
