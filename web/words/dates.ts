// Made once: a formatter costs more than all it formats on a screen.
const DAY = new Intl.DateTimeFormat('en', { dateStyle: 'medium' });
const MOMENT = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'short' });
const MONTH = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric' });

/** A day as people say it: "Nov 21, 2026", in the browser's time zone. */
export function sayDay(instant: number): string {
  return DAY.format(instant);
}

/** The month of an instant: "November 2026". */
export function sayMonth(instant: number): string {
  return MONTH.format(instant);
}

/** A day and a time, "Nov 21, 2026, 2:49 PM", to tell things of one day apart. */
export function sayMoment(instant: number): string {
  return MOMENT.format(instant);
}

/** Minutes and seconds, "2:05"; of a negative time its distance. */
export function sayClock(ms: number): string {
  const seconds = Math.floor(Math.abs(ms) / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
}

/** Bytes in the largest unit that keeps a whole part: "8.4 MB". */
export function sayBytes(bytes: number): string {
  const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;
  const power = Math.min(units.length - 1, bytes > 0 ? Math.floor(Math.log10(bytes) / 3) : 0);
  return new Intl.NumberFormat('en', {
    style: 'unit',
    unit: units[power] ?? 'byte',
    unitDisplay: 'short',
    maximumFractionDigits: 1,
  }).format(bytes / 1000 ** power);
}
