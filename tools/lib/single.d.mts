/** Claims the data folder or ends the process with a plain sentence. Returns the function that gives it back. */
export function claimFolder(folder: string): () => void;
