import { Injectable } from '@nestjs/common';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Problem } from '#libs/platform/problem.js';
import { verifyPassword } from './passwords.js';
import { newToken } from './tokens.js';

export interface SignInAttempt {
  email: string;
  password: string;
  /** The client's address; kept in memory for the limit, and nowhere else. */
  address: string;
}

export interface OpenedSession {
  /** For the cookie. */
  token: string;
  until: Date;
}

@Injectable()
export class SignIn {
  private readonly perAddress = limiter(limits.signInPerAddress);
  private readonly perAccount = limiter(limits.signInPerAccount);

  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Opens a session for a right e-mail and password.
   * @throws Problem SIGN_IN_FAILED, the same and as slow for an unknown e-mail, a wrong password and a disabled person;
   * TOO_MANY_REQUESTS with Retry-After when the address or the account has failed too often.
   */
  async execute({ email, password, address }: SignInAttempt): Promise<OpenedSession> {
    const account = email.toLowerCase();
    await spend(this.perAddress, address);
    await spend(this.perAccount, account);
    const { rows } = await this.database.pool.query<{ id: string; password_hash: string | null }>(
      'select id, password_hash from kuule.find_person($1)',
      [email],
    );
    const person = rows[0];
    const isRight = await verifyPassword(password, person?.password_hash ?? undefined);
    if (!person || !isRight) throw new Problem('SIGN_IN_FAILED');
    // Only failures count: a whole office behind one address must not shut itself out by coming to work.
    await this.perAccount.delete(account);
    await this.perAddress.reward(address, 1);
    const { token, hash } = newToken('session');
    const until = new Date(Date.now() + limits.sessionHours * 3_600_000);
    await this.database.pool.query('select kuule.open_session($1, $2, $3)', [hash, person.id, until]);
    return { token, until };
  }
}

const limiter = ({ attempts, seconds }: { attempts: number; seconds: number }) =>
  new RateLimiterMemory({ points: attempts, duration: seconds });

async function spend(limit: RateLimiterMemory, key: string): Promise<void> {
  try {
    await limit.consume(key);
  } catch (refused) {
    if (!(refused instanceof RateLimiterRes)) throw refused;
    throw new Problem('TOO_MANY_REQUESTS', 'Too many attempts to sign in', undefined, Math.ceil(refused.msBeforeNext / 1_000));
  }
}
