/** What `warning-from-server.ts` fetches. */
export { loadWarning } from '../../libs/redaction/warn.js';
