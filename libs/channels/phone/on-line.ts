import type { PoolClient } from 'pg';

/** What else happens in the transaction that changes a line: its audit row. */
export type OnLine = (client: PoolClient, key: string) => Promise<void>;
