import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { Principal } from './principal.js';
import { hashToken, tokenKind } from './tokens.js';

interface SessionRow {
  person: string;
  name: string;
  email: string;
  organisation: string;
  role: Role;
}

interface ApiKeyRow {
  id: string;
  organisation: string;
  name: string;
  role: Role;
}

@Injectable()
export class FindPrincipal {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Whose token this is; undefined when it is unknown, revoked or over, or its person is disabled. */
  async execute(token: string): Promise<Principal | undefined> {
    const kind = tokenKind(token);
    if (kind === 'session') return this.person(token);
    return kind === 'api-key' ? this.apiKey(token) : undefined;
  }

  private async person(token: string): Promise<Principal | undefined> {
    const { rows } = await this.database.pool.query<SessionRow>(
      'select person, name, email, organisation, role from kuule.find_session($1)',
      [hashToken(token)],
    );
    const [first] = rows;
    if (!first) return undefined;
    const roles = new Map(rows.map(({ organisation, role }) => [organisation, role]));
    return { kind: 'person', id: first.person, name: first.name, email: first.email, roles };
  }

  private async apiKey(token: string): Promise<Principal | undefined> {
    const { rows } = await this.database.pool.query<ApiKeyRow>('select id, organisation, name, role from kuule.find_api_key($1)', [
      hashToken(token),
    ]);
    const [key] = rows;
    return key && { kind: 'api-key', id: key.id, name: key.name, email: null, roles: new Map([[key.organisation, key.role]]) };
  }
}
