const DAY = 86_400

/** A month is as long as the longest one, so that `1 month` is a month at most. */
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY, month: 31 * DAY }

/** Seconds of a duration in words, such as `30 minutes`; undefined where it is none. */
export function parseLifetime(words: unknown): number | undefined {
  const [, count, unit = ''] = (typeof words === 'string' && /^([1-9]\d*) ?([a-z]+?)s?$/.exec(words)) || []
  const seconds = Number(count) * (SECONDS[unit] ?? NaN)
  return Number.isSafeInteger(seconds) ? seconds : undefined
}
