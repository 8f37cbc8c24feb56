/** What an administrator asked for and cannot have, in a plain sentence that says what to do. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}

/** Runs `work`; where its key is taken already, refuses with the sentence instead of the database's error. */
export async function refuseTaken<T>(sentence: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if ((error as { code?: string }).code === '23505') throw new Refusal(sentence);
    throw error;
  }
}
