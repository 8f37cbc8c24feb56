/** What is written and not sent; kept when the panel closes, and nowhere but in the page. */
export interface Draft {
  comment: string;
  /** Asked once: who goes back to the text knows, and whoever wants to send it may. */
  wasWarned: boolean;
}
