/**
 * How long a case is held without a sign of life, seconds. The page that shows it holds it longer every minute: a
 * laptop that sleeps for a moment keeps it, and one that was closed gives it back before anybody looks for it.
 */
export const leaseSeconds = 300;
