import type { Provider } from '@nestjs/common';
import { APP_GUARD, Reflector } from '@nestjs/core';
import type { Config } from '#libs/platform/config.js';
import { FindPrincipal } from './find-principal.js';
import { ConsoleGuard } from './guard.js';
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
  {
    provide: APP_GUARD,
    inject: [FindPrincipal, SessionCookie, Reflector],
    useFactory: (principals: FindPrincipal, cookie: SessionCookie, reflector: Reflector) =>
      new ConsoleGuard(principals, cookie, reflector, config.publicUrl),
  },
];
