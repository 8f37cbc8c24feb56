import { Injectable } from '@nestjs/common';
import type { SubThemes } from '#libs/contract/sub-theme.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

/** An organisation's own sub-themes, and whether reports go by them already. */
@Injectable()
export class ReadSubThemes {
  constructor(private readonly database: ConsoleDatabase) {}

  async execute(organisation: string): Promise<SubThemes> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<Omit<SubThemes, 'organisation'>>(
        `select coalesce(l.sub_theme_revision, 0) as revision, coalesce(a.sub_theme_revision, 0) as "activeRevision",
                (select coalesce(json_agg(json_build_object('key', s.key, 'parent', s.parent, 'name', s.name, 'phrases', s.phrases,
                   'examples', s.examples) order by s.key), '[]')
                 from kuule.sub_theme s where s.organisation = o.id and s.revision = l.sub_theme_revision) as "subThemes",
                (select json_build_object('total', r.total, 'done', r.done, 'failed', r.failed, 'finishedAt', r.finished_at)
                 from kuule.renewal r where r.organisation = o.id and r.task = 'themes') as round
         from kuule.organisation o left join kuule.local_list l on l.organisation = o.id
         left join kuule.active_classifier a on a.organisation = o.id where o.id = $1`,
        [organisation],
      );
      return { organisation, ...(rows[0] as Omit<SubThemes, 'organisation'>) };
    });
  }
}
