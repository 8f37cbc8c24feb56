/** Every limit of Kuule, in one place; shared with the browsers. Units are in the names. */

export const limits = {
  commentCodePoints: 2_000,
  answers: 30,
  answerCodeLength: 64,
  answerCodes: 30,
  batchItems: 500,
  /** Largest body of any request (design §6: a batch is at most 1 MiB). */
  bodyBytes: 1_048_576,
  /** Clients cut their batches here, and halve on 413. */
  clientBatchBytes: 262_144,
  touchpointKey: /^[a-z0-9-]{3,64}$/,
  languageTagLength: 35,
  questionnaireLength: 80,

  /** Group commit: a group closes after this long or at this many rows, whichever is first. */
  groupMs: 2,
  groupRows: 200,
  /** Feedback waiting for a group; beyond it the collector answers 503 with Retry-After. */
  waitingRows: 5_000,
  retryAfterSeconds: 5,

  /** Clocks: an offset beyond this is corrected; what is older or still in the future is flagged, never refused. */
  clockOffsetMs: 60_000,
  happenedAgoDays: 30,

  /** How long a sender may repeat or amend a feedback, counted from its first receipt. */
  windowMs: {
    device: 30 * 86_400_000,
    'server-key': 30 * 86_400_000,
    hook: 14 * 86_400_000,
    web: 15 * 60_000,
    phone: 14 * 86_400_000,
  },

  /** Web intake without a secret: requests a client address may make (memory only). */
  webPerMinute: 60,
  /** Sign-in attempts a client address, and an account, may make. */
  signInPerAddress: { attempts: 20, seconds: 300 },
  signInPerAccount: { attempts: 8, seconds: 900 },
  sessionHours: 12,

  /** A stretch that is reported as missed: words between spaces, and UTF-16 code units. */
  missedWords: 4,
  missedLength: 200,
  exceptionLength: 80,
  exceptions: 500,
  /** Rounds over stored comments: comments a transaction, and how long they may go on before the other rounds get their turn. */
  renewalRows: 50,
  renewalMsPerRound: 5_000,
  /** Comments a person may have drawn to check. */
  sampleComments: 2_000,

  listItems: 100,
  listItemsDefault: 20,
  filterValues: 50,
  reportDays: 3_660,
  csvComments: 50_000,

  /** Triage. A raw comment is set aside after the last attempt, and deleted after the raw retention. */
  triageAttempts: 3,
  triageRows: 200,
  triageLeaseSeconds: 30,
  analysisMsPerComment: 2_000,
  sweepSeconds: 10,
  /** Live figures: events within this are joined into one. */
  eventJoinMs: 250,
  eventHeartbeatSeconds: 15,
  /** Open screens a process, how long each stream lasts before it must be opened anew, and when to try again after a loss. */
  eventStreams: 1_000,
  eventStreamMinutes: 15,
  eventRetryMs: 2_000,
} as const;

export type SenderKind = keyof typeof limits.windowMs;
