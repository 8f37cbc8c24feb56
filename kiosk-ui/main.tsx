import { render } from 'preact';
import 'virtual:design-tokens.css';
import './style/base.css';
import './kiosk/kiosk.css';
import { App } from './kiosk/app.js';
import { guardPresses } from './kiosk/press-guard.js';
import { watchUpdates } from './kiosk/update.js';

guardPresses(document);
// Asks the browser not to clear the outbox when the disk is full; a kiosk's profile decides.
void navigator.storage?.persist?.().catch(() => false);
// Staff may paste another kiosk's address into the running page.
addEventListener('hashchange', () => location.hash.includes('device=') && location.reload());

render(<App updates={watchUpdates()} />, document.getElementById('kiosk')!);
