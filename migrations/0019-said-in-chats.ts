/**
 * Lets a chat session hold what was said in it so far, but for the words of the comment.
 *
 * Locks: the table of sessions for a moment; a step waits. Data: rating and answers of open sessions are copied from their feedback.
 * Why: two tabs of one visitor may answer different questions at the same moment. Each sent the feedback as it knew it, and the later one
 * took away what the earlier one had said. Here each adds its own part to one row, and stores what the row has then.
 */
import { SqlMigration } from '#libs/platform/migration.js';
import type { DatabaseRoles } from '#libs/platform/roles.js';

export class SaidInChats extends SqlMigration {
  override sql(roles: DatabaseRoles): string {
    return `
alter table kuule.chat_session add column rating smallint, add column answers jsonb not null default '{}';
update kuule.chat_session s set rating = f.rating, answers = coalesce(f.answers, '{}') from kuule.feedback f where f.id = s.feedback;
grant update (rating, answers) on kuule.chat_session to ${roles.collector};
`;
  }
}
