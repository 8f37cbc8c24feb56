/** Tickets: 256 random bits, known to the database by their hash, good once and for minutes. */
import { createHash, randomBytes } from 'node:crypto';

export const ticketPurposes = ['play', 'transcript'] as const;
export type TicketPurpose = (typeof ticketPurposes)[number];

export const newTicket = (): string => `kr_${randomBytes(32).toString('base64url')}`;
export const hashTicket = (ticket: string): Buffer => createHash('sha256').update(ticket).digest();
