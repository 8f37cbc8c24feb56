import { useEffect } from 'preact/hooks';
import { ProblemText } from '../api/problem-text.js';
import { AppBar } from '../app-bar.js';
import { useLocale } from '../language/locale.js';
import { PageTitle } from '../organisation/page-title.js';
import { useOrganisation } from '../organisation/use-organisation.js';
import type { Page } from '../page.js';
import type { Session } from '../session/session.js';
import { HooksSection } from './hooks/hooks-section.js';
import { LinesSection } from './lines/lines-section.js';
import { Notices, useNotices } from './notices.js';
import type { SectionProps } from './section-props.js';
import { TouchpointsSection } from './touchpoints/touchpoints-section.js';
import { WebhooksSection } from './webhooks/webhooks-section.js';

interface Props {
  session: Session;
  setLanguage: (language: string) => void;
  openPage: (page: Page) => void;
}

type Section = (props: SectionProps) => preact.JSX.Element | null;

/** By which ways feedback comes in and events go out, for administrators; a further way is one name here. */
const groups: { title: 'channels.incoming' | 'channels.outgoing'; sections: Section[] }[] = [
  { title: 'channels.incoming', sections: [HooksSection, LinesSection, TouchpointsSection] },
  { title: 'channels.outgoing', sections: [WebhooksSection] },
];

export function ChannelsPage({ session, setLanguage, openPage }: Props) {
  const { t } = useLocale();
  const organisation = useOrganisation();
  const { one, refusal } = organisation;
  const isKeeper = session.person?.role === 'administrator';
  const notices = useNotices(isKeeper);
  useEffect(() => {
    if (refusal?.status === 401) session.end();
  }, [refusal]);
  return (
    <>
      <AppBar session={session} setLanguage={setLanguage} page="channels" openPage={openPage} />
      <main class="page page-narrow">
        <PageTitle title={t('channels.title')} organisation={organisation} />
        <div id="report" tabIndex={-1} class="report">
          {refusal && <ProblemText refusal={refusal} retry={organisation.refresh} />}
          {!isKeeper && <p class="notice">{t('problem.forbidden')}</p>}
          {one && <Notices notice={notices.find((each) => each.organisation === one.id)} />}
          {isKeeper &&
            one &&
            groups.map(({ title, sections }) => (
              <div key={title} class="channel-group">
                <h2>{t(title)}</h2>
                {sections.map((Part, place) => (
                  <Part key={`${place} ${one.id}`} organisation={one.id} timeZone={one.timeZone} onEnded={session.end} />
                ))}
              </div>
            ))}
        </div>
      </main>
    </>
  );
}
