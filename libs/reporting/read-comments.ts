import { Injectable } from '@nestjs/common';
import type { CommentPage } from '#libs/contract/figure.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import { writeCursor, type CommentQuery } from './filters.js';
import { listComments, type OnRead } from './list-comments.js';
import type { Scope } from './scope.js';

@Injectable()
export class ReadComments {
  constructor(private readonly database: ConsoleDatabase) {}

  /** One page of comments; `next` is the cursor of the page after it, or null. */
  async execute(scope: Scope, query: CommentQuery, onRead: OnRead): Promise<CommentPage> {
    return this.database.reading(scope, async (client) => {
      const found = await listComments(client, query, query.limit + 1, query.cursor);
      const items = found.slice(0, query.limit);
      await onRead(client, items.length);
      const last = items.at(-1);
      return { items, next: last && found.length > items.length ? writeCursor({ day: last.receivedOn, id: last.id }) : null };
    });
  }
}
