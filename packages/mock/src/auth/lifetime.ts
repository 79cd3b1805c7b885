const DAY = 86_400

/** A month has 31 days, so that `1 month` is accepted as at most one month. */
const SECONDS: Readonly<Record<string, number>> = { second: 1, minute: 60, hour: 3600, day: DAY, week: 7 * DAY, month: 31 * DAY }

/** Parses a duration such as `30 minutes` into seconds; undefined if it is none. */
export function parseLifetime(words: unknown): number | undefined {
  const [, count, unit = ''] = (typeof words === 'string' && /^([1-9]\d*) ?([a-z]+?)s?$/.exec(words)) || []
  const seconds = Number(count) * (SECONDS[unit] ?? NaN)
  return Number.isSafeInteger(seconds) ? seconds : undefined
}
