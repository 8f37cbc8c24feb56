import { useEffect, useRef, useState } from 'preact/hooks';
import type { TouchpointQuestionnaire } from '../../libs/contract/questionnaire.js';
import { Heading } from '../components/heading/heading.js';
import { SetUp } from '../components/set-up/set-up.js';
import { StaffSign } from '../components/staff-sign/staff-sign.js';
import { browserLocale } from '../locales/locale.js';
import { LocaleContext } from '../locales/use-locale.js';
import { openOutbox, type Outbox } from '../outbox/client.js';
import type { OutboxState } from '../outbox/sender.js';
import type { Device } from '../storage/database.js';
import { cachedQuestionnaire, fetchQuestionnaire, keepDevice, readDevice, takeDevice, Unreachable } from './device.js';
import { Kiosk } from './kiosk.js';
import type { Updates } from './update.js';

const retryMs = 30_000;
const refreshMs = 600_000;

/** From an unknown browser to a kiosk at work: device, questionnaire, outbox. */
export function App({ updates }: { updates: Updates }) {
  const [device, setDevice] = useState<Device | null>();
  const [questionnaire, setQuestionnaire] = useState<TouchpointQuestionnaire>();
  const [trouble, setTrouble] = useState<Unreachable['why']>();
  const [state, setState] = useState<OutboxState>();
  const outbox = useRef<Outbox | undefined>(undefined);
  const isBusy = useRef(false);
  /** Came while a visitor was answering; shown when the kiosk is free. */
  const fresh = useRef<TouchpointQuestionnaire | undefined>(undefined);

  const refresh = async (known: Device) => {
    try {
      const received = await fetchQuestionnaire(known);
      setTrouble(undefined);
      if (isBusy.current) fresh.current = received;
      else setQuestionnaire(received);
    } catch (error) {
      setTrouble(error instanceof Unreachable ? error.why : 'network');
    }
  };
  useEffect(() => {
    outbox.current = openOutbox(setState);
    // A browser that lets nothing be stored is no kiosk.
    void takeDevice().then(
      (taken) => setDevice(taken ?? null),
      () => setDevice(null),
    );
  }, []);
  useEffect(() => {
    if (!device) return;
    outbox.current?.flush();
    void cachedQuestionnaire(device).then((cached) => cached && setQuestionnaire((shown) => shown ?? cached));
    void refresh(device);
  }, [device]);
  useEffect(() => {
    if (!device) return;
    const timer = setInterval(() => void refresh(device), questionnaire && !trouble ? refreshMs : retryMs);
    return () => clearInterval(timer);
  }, [device, Boolean(questionnaire), trouble]);

  const onBusy = (busy: boolean) => {
    isBusy.current = busy;
    if (!busy && fresh.current) {
      setQuestionnaire(fresh.current);
      fresh.current = undefined;
    }
    updates.setBusy(busy);
  };
  if (device && questionnaire) {
    return (
      <Kiosk
        key={questionnaire.touchpoint}
        questionnaire={questionnaire}
        sign={<StaffSign state={state} isRevoked={trouble === 'device'} />}
        textInMemory={state?.textInMemory ?? false}
        store={(feedback) => outbox.current!.store(feedback)}
        onBusy={onBusy}
      />
    );
  }
  const onOpen = (address: string) => {
    const given = readDevice(address);
    if (given) void keepDevice(given).then(() => setDevice(given));
    return given !== undefined;
  };
  return <Opening isUnknown={device === null} trouble={trouble} onOpen={onOpen} />;
}

/** What shows until there is a questionnaire; with a token that is not accepted, the way to give another one. */
function Opening({
  isUnknown,
  trouble,
  onOpen,
}: {
  isUnknown: boolean;
  trouble?: Unreachable['why'];
  onOpen: (address: string) => boolean;
}) {
  const locale = browserLocale();
  const { texts } = locale;
  useEffect(() => {
    document.documentElement.lang = locale.tag;
  }, [locale.tag]);
  return (
    <LocaleContext.Provider value={locale}>
      <div class="kiosk">
        <span />
        <main class="kiosk-main">
          {isUnknown || trouble === 'device' ? (
            <SetUp problem={isUnknown ? undefined : texts.unreachableDevice} onOpen={onOpen} />
          ) : trouble ? (
            <div role="alert">
              <Heading>{texts.unreachableHeading}</Heading>
              <p>{texts.unreachableNetwork}</p>
            </div>
          ) : (
            <p role="status">{texts.loading}</p>
          )}
        </main>
      </div>
    </LocaleContext.Provider>
  );
}
