/** The calendar day in Tokyo, where the office is, as an ISO day. */
export function todayInTokyo(now: Date = new Date()): string {
  // Sweden writes days as ISO 8601 does
  return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Tokyo' }).format(now);
}
