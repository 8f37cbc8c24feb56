import { Injectable } from '@nestjs/common';
import { limits } from '#libs/contract/limits.js';
import type { SubThemes } from '#libs/contract/sub-theme.js';
import { ConsoleDatabase } from '#libs/platform/database.js';

/** An organisation's own sub-themes, what changed in them, and whether reports go by them already. */
@Injectable()
export class ReadSubThemes {
  constructor(private readonly database: ConsoleDatabase) {}

  async execute(organisation: string): Promise<SubThemes> {
    return this.database.reading({ organisations: [organisation], reviewing: false }, async (client) => {
      const { rows } = await client.query<Omit<SubThemes, 'organisation'>>(listSql, [organisation, limits.subThemeVersions]);
      return { organisation, ...(rows[0] as Omit<SubThemes, 'organisation'>) };
    });
  }
}

/** Each revision is the whole list with one change: what that was is told by comparing it with the one before. */
const versionsSql = `
  select coalesce(n.revision, o.revision + 1) as revision, coalesce(n.key, o.key) as key, coalesce(n.name, o.name) as name, n.changed_at as at,
         case when o.key is null then 'added' when n.key is null then 'retired' else 'changed' end as change
  from (select * from kuule.sub_theme where organisation = $1) n
  full join (
    select s.* from kuule.sub_theme s join kuule.local_list l on l.organisation = s.organisation
    where s.organisation = $1 and s.revision < l.sub_theme_revision
  ) o on o.revision + 1 = n.revision and o.key = n.key
  where n.changed_at is distinct from o.changed_at
  order by 1 desc limit $2`;

const listSql = `
  select coalesce(l.sub_theme_revision, 0) as revision, coalesce(a.sub_theme_revision, 0) as "activeRevision",
         (select coalesce(json_agg(json_build_object('key', s.key, 'parent', s.parent, 'name', s.name, 'phrases', s.phrases,
            'examples', s.examples, 'comments', case when p.key is not null then (
              select count(*) from kuule.sub_theme_mark m where m.organisation = p.organisation and m.revision = p.revision and m.sub_theme = p.key) end
            ) order by s.key), '[]')
          from kuule.sub_theme s
          left join kuule.sub_theme p on p.organisation = s.organisation and p.revision = a.sub_theme_revision and p.key = s.key
          where s.organisation = o.id and s.revision = l.sub_theme_revision) as "subThemes",
         (select coalesce(json_agg(v), '[]') from (${versionsSql}) v) as versions,
         (select json_build_object('total', r.total, 'done', r.done, 'failed', r.failed, 'finishedAt', r.finished_at)
          from kuule.renewal r where r.organisation = o.id and r.task = 'themes') as round
  from kuule.organisation o left join kuule.local_list l on l.organisation = o.id
  left join kuule.active_classifier a on a.organisation = o.id where o.id = $1`;
