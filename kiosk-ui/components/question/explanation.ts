/** What a question says in brackets at its end, such as what 1 and 5 mean, is set below it. */
export function splitExplanation(text: string): { asked: string; explanation: string | undefined } {
  const [, asked, explanation] = /^(.*?)(?:\s*\(([^()]*)\))?$/s.exec(text)!;
  return { asked: asked!, explanation };
}
