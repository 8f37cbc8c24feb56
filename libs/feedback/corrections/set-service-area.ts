import { Injectable } from '@nestjs/common';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { correct, type Corrector, type OnCorrected } from './corrector.js';

@Injectable()
export class SetServiceArea {
  constructor(private readonly database: ConsoleDatabase) {}

  /** Stores what a person says a contact was about; null gives it back to the touchpoint's service. @throws Problem NOT_FOUND. */
  async execute(scope: Corrector, feedback: string, area: string | null, onCorrected: OnCorrected): Promise<void> {
    await correct(this.database, scope, ['set_service_area($1, $2)', feedback, area], onCorrected);
  }
}
