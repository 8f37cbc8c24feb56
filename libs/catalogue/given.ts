/** The fields that were given; the rest are left to the database's defaults (an insert would take `undefined` for null). */
export const given = <T extends object>(fields: T): T =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as T;
