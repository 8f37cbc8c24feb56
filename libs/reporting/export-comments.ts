import { Injectable } from '@nestjs/common';
import type { CommentItem } from '#libs/contract/figure.js';
import { limits } from '#libs/contract/limits.js';
import { ConsoleDatabase } from '#libs/platform/database.js';
import type { CommentSelection } from './filters.js';
import { listComments, type OnRead } from './list-comments.js';
import type { Scope } from './scope.js';

@Injectable()
export class ExportComments {
  constructor(private readonly database: ConsoleDatabase) {}

  /** The comments of a file, at most `limits.csvComments`; a restricted text is in no file, whoever asks. */
  async execute({ organisations }: Scope, query: CommentSelection, onRead: OnRead): Promise<CommentItem[]> {
    return this.database.reading({ organisations, reviewing: false }, async (client) => {
      const items = await listComments(client, query, limits.csvComments);
      await onRead(client, items.length);
      return items;
    });
  }
}
