/** The one catalogue of problems that the HTTP API can answer (RFC 9457). `docs/errors.md` is checked against it both ways. */

export const problems = {
  MALFORMED_JSON: { status: 400, title: 'The body is not valid JSON' },
  BAD_REQUEST: { status: 400, title: 'The request cannot be understood' },
  UNAUTHENTICATED: { status: 401, title: 'A valid credential is needed' },
  SIGN_IN_FAILED: { status: 401, title: 'E-mail or password is wrong' },
  SIGNATURE_REFUSED: { status: 401, title: 'The signature is missing, wrong or too old' },
  FORBIDDEN: { status: 403, title: 'This credential may not do that' },
  TOUCHPOINT_NOT_YOURS: { status: 403, title: 'The touchpoint exists but is not yours' },
  ORIGIN_NOT_ALLOWED: { status: 403, title: 'This web origin may not send here' },
  CROSS_SITE: { status: 403, title: 'The request comes from another site' },
  NOT_FOUND: { status: 404, title: 'There is nothing at this address' },
  METHOD_NOT_ALLOWED: { status: 405, title: 'This address does not know that method' },
  FEEDBACK_CONFLICT: { status: 409, title: 'This id already holds another feedback or another comment' },
  FEEDBACK_CLOSED: { status: 409, title: 'The time in which this feedback could be amended is over' },
  COMMENT_CHANGED: { status: 409, title: 'The comment has changed since it was read' },
  NOTHING_TO_CHECK: { status: 409, title: 'There are too few comments here to draw some for checking' },
  TICKET_OVER: { status: 410, title: 'The ticket was used, is over or never was' },
  BODY_TOO_LARGE: { status: 413, title: 'The body is too large' },
  UNSUPPORTED_MEDIA_TYPE: { status: 415, title: 'The body must be application/json' },
  INVALID_FIELDS: { status: 422, title: 'One or more fields are not valid' },
  UNKNOWN_TOUCHPOINT: { status: 422, title: 'There is no such touchpoint' },
  UNKNOWN_ANSWER: { status: 422, title: 'The questionnaire has no such question or choice' },
  STRETCH_REMOVED: { status: 422, title: 'The stretch reaches into what was removed already' },
  STRETCH_TOO_LONG: { status: 422, title: 'The stretch is longer than a value may be' },
  TOO_MANY_REQUESTS: { status: 429, title: 'Too many requests; try again later' },
  INTERNAL: { status: 500, title: 'Something failed on our side' },
  OVERLOADED: { status: 503, title: 'Too much is waiting to be stored; try again shortly' },
  UNAVAILABLE: { status: 503, title: 'The service cannot store right now; try again shortly' },
} as const satisfies Record<string, { status: number; title: string }>;

export type ProblemCode = keyof typeof problems;

/** One field at fault: a JSON path (`answers.ease`) and what is wrong with it, never its value. */
export interface FieldError {
  field: string;
  message: string;
  /** Where a page says it in other languages: which fault it is. */
  code?: string;
}

/** The body of every answer that is not 2xx, sent as application/problem+json. */
export interface Problem {
  type: string;
  title: string;
  status: number;
  code: ProblemCode;
  detail?: string;
  errors?: FieldError[];
}
