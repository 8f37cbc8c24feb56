/** How long each stored class is kept when the organisation has recorded no decision of its own (design §5). */
import type { StoredClass } from '#libs/contract/codes.js';

export const defaultDays: Record<StoredClass, number> = {
  raw: 14,
  recording: 14,
  comment: 730,
  sensitive: 180,
  contact: 365,
  audit: 1_825,
};
