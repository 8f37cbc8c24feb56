export const allInOneFlags: string[];
