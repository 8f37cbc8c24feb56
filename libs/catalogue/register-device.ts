import { randomUUID } from 'node:crypto';
import { Refusal } from '#libs/access/refusal.js';
import { newToken } from '#libs/access/tokens.js';
import type { ConsoleDatabase } from '#libs/platform/database.js';
import { Device, DeviceTouchpoint, Touchpoint } from './entities.js';

export interface NewDevice {
  /** Organisation id. */
  organisation: string;
  name: string;
  /** Keys of the touchpoints that it may send for. */
  touchpoints: string[];
}

export class RegisterDevice {
  constructor(private readonly database: ConsoleDatabase) {}

  /**
   * Registers a kiosk. @returns its token, shown once; the kiosk opens as `/kiosk/#device=<token>`.
   * @throws Refusal when a touchpoint is unknown in the organisation.
   */
  async execute({ organisation, name, touchpoints }: NewDevice): Promise<{ id: string; token: string }> {
    const { token, hash } = newToken('device');
    const id = randomUUID();
    await this.database.entities([organisation], async (em) => {
      const found = await em.find(Touchpoint, { organisation, key: { $in: touchpoints } });
      const unknown = touchpoints.filter((key) => !found.some((touchpoint) => touchpoint.key === key));
      if (unknown.length) throw new Refusal(`There is no touchpoint ${unknown.join(', ')} in this organisation`);
      await em.insert(Device, { id, organisation, name, tokenHash: hash });
      for (const touchpoint of found) await em.insert(DeviceTouchpoint, { organisation, device: id, touchpoint: touchpoint.id });
    });
    return { id, token };
  }
}
