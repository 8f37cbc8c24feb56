export declare const allInOneFlags: string[];
