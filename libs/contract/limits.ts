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
    // Whoever was called away in the middle of a chat comes back the same day.
    chat: 86_400_000,
  },

  /** Web intake without a secret: requests a client address may make (memory only). */
  webPerMinute: 60,
  /** A telephone number as it may stand on a poster. */
  posterPhone: /^\+?\d[\d ()-]{2,19}$/,
  /** Chat: messages that an address and a session may send (memory only), the largest one over a socket, and open sockets. */
  chatPerMinute: 300,
  chatPerMinuteAndSession: 30,
  chatMessageBytes: 65_536,
  chatSocketsPerAddress: 50,
  chatSockets: 2_000,
  /** A socket on which nothing is said is closed; the session goes on with the next message. */
  chatSocketIdleMs: 300_000,
  /** A chat session is forgotten so long after its last step. Ids of messages that it has acknowledged, and knows again. */
  chatSessionHours: 24,
  chatAcknowledged: 50,
  /** Phone: key questions of a dialogue, the rating included, and how often each is asked again before the call ends politely. */
  phoneQuestions: 8,
  phoneRePrompts: 2,
  /** How long a caller may think, and how soon after the offer to speak the tone comes when no key says no. */
  phoneAskSeconds: 7,
  phoneOfferSeconds: 2,
  phoneRecordSeconds: 120,
  phoneSilenceSeconds: 4,
  /** After this a provider gets the fallback document, and nothing of the request is stored. */
  phoneBudgetMs: 2_000,
  /** Signed requests that are older, or further ahead, are refused. */
  phoneSignatureSeconds: 300,
  /** For how long the secret from before a rotation is still good. */
  phoneFormerSecretHours: 24,
  /** A call of which nothing was heard for so long is over; after so many days no repeat of its steps is known any more. */
  phoneSilentMinutes: 15,
  phoneCallDays: 14,
  lineTransfers: 50,
  lineAddresses: 50,
  lineRecordingHosts: 10,
  lineCallsShown: 10,
  lineTextLength: 600,
  /** Characters; the longest is a private key of several lines. */
  lineCredentialsLength: 8_000,

  /** Hooks: signed deliveries a hook, refused ones that are listed, tests; and the days for which deliveries are known (a replay's too). */
  hookPerMinute: 6_000,
  hookRefusedPerMinute: 10,
  hookTestsPerMinute: 20,
  hookLogDays: 31,
  hookListed: 20,
  hookNameLength: 80,
  hookSecretLength: 500,
  hookRotationHours: 720,
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

  /** An organisation's own sub-themes: how many, and phrases and examples of each in a language. */
  subThemes: 60,
  subThemePhrases: 100,
  subThemePhraseLength: 80,
  subThemeExamples: 20,
  /** Changes of the list that its page shows. */
  subThemeVersions: 20,

  listItems: 100,
  listItemsDefault: 20,
  filterValues: 50,
  reportDays: 3_660,
  csvComments: 50_000,
  /** Why a theme is as it is: comments that are read for it in each period, and those that are shown. */
  whyComments: 5_000,
  typicalComments: 3,

  /** Comments that are drawn at once for a person to check, and how many checked ones make theme figures more than provisional. */
  checkComments: 50,
  checkedEnough: 200,
  serviceArea: /^[a-z][a-z0-9-]{0,63}$/,

  /** Triage. A raw comment is set aside after the last attempt, and deleted after the raw retention. */
  triageAttempts: 3,
  triageRows: 200,
  triageLeaseSeconds: 30,
  /** Of processor time, in the analysis's thread. */
  analysisMsPerComment: 2_000,
  sweepSeconds: 10,

  /** A spoken comment: 120 s of two channels at 8 kHz and 16 bits are 3.7 MiB. */
  recordingSeconds: 120,
  recordingBytes: 4_194_304,
  /** Fetching it, from the first look-up to the last byte; tries wait 5 s, 20 s, 80 s …: the last one is after about a day. */
  recordingFetchMs: 30_000,
  recordingRedirects: 3,
  recordingAttempts: 8,
  recordingWaitSeconds: 5,
  recordingRoundSeconds: 2,
  recordingsAtOnce: 4,
  /** A recording without a rating belongs to no feedback: it goes after this long. */
  recordingWithoutFeedbackHours: 24,
  /** A ticket to hear a recording once or to send its transcript once. */
  recordingTicketSeconds: 300,
  recordingsListed: 50,
  /** Speech to text: time for one recording, tries before a person is asked, and the confidence (0–1) below which a person is asked. */
  transcriberMs: 120_000,
  transcriberAttempts: 3,
  transcriberAnswerBytes: 1_048_576,
  /** How long a recording waits for the transcript that its provider promised, and characters of one that are read. */
  providerTranscriptSeconds: 1_800,
  transcriptLength: 20_000,
  /** Tries to fetch a transcript from a provider that has it; all of them are within that wait. */
  transcriptFetchAttempts: 4,
  transcriptConfidence: 0.4,

  /** A recorded prompt as it is uploaded; it is kept as 8 kHz mono. */
  promptBytes: 12_582_912,
  /** Placeholders that espeak-ng makes: time for one sentence, and how many are kept in memory. */
  placeholderMs: 10_000,
  placeholders: 500,
  promptSeconds: { least: 0.3, most: 90 },
  /** Live figures: events within this are joined into one. */
  eventJoinMs: 250,
  eventHeartbeatSeconds: 15,
  /** Open screens a process, how long each stream lasts before it must be opened anew, and when to try again after a loss. */
  eventStreams: 1_000,
  eventStreamMinutes: 15,
  eventRetryMs: 2_000,

  /** Outgoing webhooks of an organisation, and what one is called and where it goes. */
  webhooks: 20,
  webhookNameLength: 80,
  webhookUrlLength: 2_000,
  /** Waits after the first, second… failed attempt (Standard Webhooks 1.0.0); after the last one the message is given up. */
  webhookRetrySeconds: [5, 300, 1_800, 7_200, 18_000, 36_000, 50_400, 72_000, 86_400],
  /** Each wait is longer or shorter by up to this share. */
  webhookRetryJitter: 0.1,
  /** From the first look-up to the last byte, and the longest answer that is listened to. */
  webhookTimeoutMs: 20_000,
  webhookAnswerBytes: 65_536,
  /** After a worker took a message: longer than any attempt, or two would send it at once. */
  webhookLeaseSeconds: 60,
  /** Attempts at once: to one receiver, to one that failed last, and in all by one worker. */
  webhookAtOnce: 4,
  webhookAtOnceFailing: 1,
  webhookAtOnceInAll: 64,
  /** A receiver that says it is busy is left alone for so long at least, and for as long as it asks (Retry-After) at most. */
  webhookPauseSeconds: 60,
  webhookPauseSecondsMax: 86_400,
  /** How often a worker looks for messages that are due. */
  webhookLookMs: 1_000,
  webhookRotationHours: 24,
  /** Messages and attempts are kept for so long, delivered or not. */
  webhookLogDays: 30,
  webhookLogRows: 1_000,
} as const;

export type SenderKind = keyof typeof limits.windowMs;
