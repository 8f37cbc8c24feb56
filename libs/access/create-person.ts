import { randomUUID } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { Role } from '#libs/contract/codes.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { Membership, Person } from './entities.js';
import { hashPassword, newPassword } from './passwords.js';
import { refuseTaken, Refusal } from './refusal.js';

export interface NewPerson {
  /** Organisation id. */
  organisation: string;
  email: string;
  name: string;
  role: Role;
}

@Injectable()
export class CreatePerson {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Lets a person into an organisation. Somebody who has an account already keeps name and password and gains the role.
   * @returns the new person's password, shown once; undefined for somebody who has one.
   * @throws Refusal when the person is in the organisation already, or the e-mail is none.
   */
  async execute({ organisation, email, name, role }: NewPerson): Promise<{ id: string; password?: string }> {
    if (!/^\S+@\S+$/.test(email)) throw new Refusal('An e-mail address has the form name@place');
    const password = newPassword();
    const passwordHash = await hashPassword(password);
    return refuseTaken(`${email} is in this organisation already, or the account is disabled`, () =>
      this.database.entities([organisation], async (em) => {
        const [known] = await em.execute<{ id: string }[]>('select id from kuule.find_person(?)', [email]);
        const id = known?.id ?? randomUUID();
        if (!known) await em.insert(Person, { id, email, name, passwordHash, createdAt: new Date() });
        await em.insert(Membership, { organisation, person: id, role });
        return known ? { id } : { id, password };
      }),
    );
  }
}
