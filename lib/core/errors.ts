/** The failures a caller may be told about, with their HTTP status. Anything else is a bug and is reported as `unexpected`. */
export const STATUS = {
  invalid: 422,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  conflict: 409,
  too_many: 429,
  unavailable: 503,
} as const;

export type ErrorCode = keyof typeof STATUS;

export type FieldErrors = Record<string, ReadonlyArray<string>>;

type ErrorContext = { message?: string; details?: unknown; fields?: FieldErrors };

export class AppError extends Error {
  readonly code: ErrorCode;
  /** Key of the message shown to the person, e.g. `registration.already_decided`. */
  readonly reason: string;
  /** What the client needs to go on, e.g. the fresh state or the criteria still missing. It is sent as JSON. */
  readonly details?: unknown;
  /** Messages by input field, ready to be shown beside them. */
  readonly fields?: FieldErrors;
  /** The sentence for the person, where the area's catalogue has one. */
  readonly words: string | null;

  constructor(code: ErrorCode, reason: string, { message, details, fields }: ErrorContext = {}) {
    super(message ?? `${code}: ${reason}`);
    this.name = 'AppError';
    this.code = code;
    this.reason = reason;
    this.words = message ?? null;
    if (details !== undefined) this.details = details;
    if (fields !== undefined) this.fields = fields;
  }
}
