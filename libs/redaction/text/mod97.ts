/** The check of international bank account numbers (ISO 7064 MOD 97-10, as ISO 13616 uses it). */

/** Whether the check digits of `iban` are right; blanks, dashes and case do not matter. False for what is too short to be one. */
export function passesMod97(iban: string): boolean {
  const plain = iban.toUpperCase().replace(/[^A-Z0-9]/g, '');
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(plain)) return false;
  let rest = 0;
  for (const sign of plain.slice(4) + plain.slice(0, 4)) {
    const value = Number.parseInt(sign, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  return rest === 1;
}
