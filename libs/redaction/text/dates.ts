/** Whether digits can be a date. */

/** `day` 1–31 and `month` 1–12; 29 February is let pass in any year, since this only tells dates from other numbers. */
export function isDayAndMonth(day: number, month: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
}
