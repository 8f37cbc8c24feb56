/** What a client must ask and show at a touchpoint: the answers of the intake's GET addresses. */

/** Text by BCP 47 language tag; `fi` is always there in what Kuule ships. */
export type LocalText = Record<string, string>;

export interface Choice {
  code: string;
  text: LocalText;
}

/** One question after the rating; each answers one indicator of the metric registry. */
export interface Question {
  key: string;
  /** Indicator and version in the metric registry, such as `ease@1`. */
  indicator: string;
  kind: 'scale' | 'one' | 'many';
  text: LocalText;
  /** For `one` and `many`. */
  choices?: Choice[];
  /** Asked only when the rating is at most this. */
  ratingAtMost?: number;
}

/** `GET /api/v1/touchpoints/{key}/questionnaire` */
export interface TouchpointQuestionnaire {
  touchpoint: string;
  name: LocalText;
  organisation: LocalText;
  /** Visitor languages in the order of their buttons; each is a file `locales/<tag>.json`. */
  languages: string[];
  /** Name and version, sent back with each feedback: `basic@1`. */
  questionnaire: string;
  questions: Question[];
  /** Where to go for an answer, a complaint or an appeal. */
  officialRoute: LocalText;
  privacyUrl: string | null;
  accessibilityUrl: string | null;
  /** Seconds without a touch after which a kiosk warns (the warning itself lasts at least 20 s). */
  idleSeconds: number;
}

/** `GET /api/v1/device` with a device's token. */
export interface DeviceInfo {
  name: string;
  touchpoints: string[];
}
