/**
 * Whether twelve digits pass the check of an individual number (個人番号): the last is
 * 11 − (Σ Pn·Qn mod 11), or 0 where the remainder is 0 or 1; Pn is the n-th digit from the right without the
 * check digit, Qn = n + 1 for n ≤ 6 and n − 5 above (平成26年総務省令第85号 第5条).
 */
export function isMyNumber(digits: string): boolean {
  if (!/^\d{12}$/.test(digits)) return false;
  const all = [...digits].map(Number);
  const check = all[11];
  const sum = all
    .slice(0, 11)
    .reverse()
    .reduce((total, digit, index) => total + digit * (index < 6 ? index + 2 : index - 4), 0);
  const remainder = sum % 11;
  return check === (remainder <= 1 ? 0 : 11 - remainder);
}
