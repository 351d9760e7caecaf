/** The one password of everybody in the sample workspace. It is printed at start and shown at the door: no secret. */
export const SAMPLE_PASSWORD = 'halden-demo-2026';
