/** Under so many closed deals in twelve months a win rate says nothing. */
export const ENOUGH_CLOSED = 5;
