/** Below so many deals history is not asked: what it says could be chance alone. */
export const ENOUGH = 30;
