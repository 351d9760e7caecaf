/** What somebody is at: has the deal open, holds its card, or has gone. */
export const DOINGS = ['looking', 'moving', 'left'] as const;
export type Doing = (typeof DOINGS)[number];

/** What a stream tells of somebody at a deal. */
export type Attendance = { subjectId: string; userId: string; name: string; doing: Doing };

/** Who is there says so again in this time; who was silent for longer is thought to have gone. */
export const SAY_AGAIN_MS = 20_000;
export const GONE_AFTER_MS = 45_000;
