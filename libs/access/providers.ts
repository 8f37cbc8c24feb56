import type { Provider } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import type { Config } from '#libs/platform/config.js';
import { FindPrincipal } from './find-principal.js';
import { ConsoleGuard, PublicAddress } from './guard.js';
import { RecordAudit } from './record-audit.js';
import { SessionCookie } from './session-cookie.js';
import { SignIn } from './sign-in.js';
import { SignOut } from './sign-out.js';

/** What the console's module needs of this lib; the module itself provides ConsoleDatabase. */
export const accessProviders = (config: Config): Provider[] => [
  SignIn,
  SignOut,
  FindPrincipal,
  RecordAudit,
  { provide: SessionCookie, useValue: new SessionCookie(config) },
  { provide: PublicAddress, useValue: new PublicAddress(config.publicUrl) },
  { provide: APP_GUARD, useClass: ConsoleGuard },
];
