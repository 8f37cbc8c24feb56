/** What every section of the page of channels is given. */
export interface SectionProps {
  /** Organisation id. */
  organisation: string;
  timeZone: string;
  /** The session is over. */
  onEnded: () => void;
}
