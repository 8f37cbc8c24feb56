/**
 * What is known of a recording goes with its call, at the end of the audit class's time.
 *
 * Locks: recording, raw_recording and recording_ticket, each for a moment. Data: none is moved.
 * Why: the call's foreign key held it back, and the purge is one transaction: one recorded call that came of age would have stopped
 * retention for every class. A cascade asks for no right of the worker's to delete what it may delete for no other reason.
 */
import { SqlMigration } from '#libs/platform/migration.js';

export class RecordingsGoWithCalls extends SqlMigration {
  override sql(): string {
    return `
alter table kuule.recording drop constraint recording_organisation_call_fkey,
  add foreign key (organisation, call) references kuule.call (organisation, id) on delete cascade;
alter table kuule.raw_recording drop constraint raw_recording_recording_fkey,
  add foreign key (recording) references kuule.recording on delete cascade;
alter table kuule.recording_ticket drop constraint recording_ticket_organisation_recording_fkey,
  add foreign key (organisation, recording) references kuule.recording (organisation, id) on delete cascade;
`;
  }
}
