interface Range {
  readonly type: string
  readonly subtype: string
  /** Parameters other than `q`, in lower case and sorted. */
  readonly parameters: string
  readonly quality: number
}

/**
 * Returns the media type that an `Accept` header prefers (RFC 9110 section 12.5.1); undefined if it accepts none. Of equally preferred
 * ones, the one that the header names first, then the first one offered.
 */
export function acceptedType(accept: string, offered: readonly string[]): string | undefined {
  const ranges = accept.split(',').map(toRange)
  // A request that asks for a parameter that no media type has, such as a version, still gets the type itself.
  return best(ranges, offered, true) ?? best(ranges, offered, false)
}

function best(ranges: readonly Range[], offered: readonly string[], isExact: boolean): string | undefined {
  const [first] = offered
    .map((type) => ({ type, ...closest(toRange(type), ranges, isExact) }))
    .filter(({ quality }) => quality > 0)
    .toSorted((a, b) => b.quality - a.quality || a.index - b.index)
  return first?.type
}

/** Returns the quality of the most specific range that a media type is in, and the range's index. */
function closest(offer: Range, ranges: readonly Range[], isExact: boolean): { quality: number; index: number } {
  const [found] = ranges
    .map((range, index) => ({ quality: range.quality, index, specificity: specificity(offer, range, isExact) }))
    .filter(({ specificity: rank }) => rank > 0)
    .toSorted((a, b) => b.specificity - a.specificity)
  return found ?? { quality: 0, index: 0 }
}

/** 0 if the media type is not in the range. Either may have wildcards. */
function specificity(offer: Range, range: Range, isExact: boolean): number {
  const fits = (one: string, other: string): boolean => one === other || one === '*' || other === '*'
  if (!fits(offer.type, range.type) || !fits(offer.subtype, range.subtype)) return 0
  if (range.parameters !== '' && range.parameters !== offer.parameters) return isExact ? 0 : 1
  return 1 + (range.type === '*' ? 0 : 2) + (range.subtype === '*' ? 0 : 4) + (range.parameters === '' ? 0 : 8)
}

function toRange(text: string): Range {
  const [essence = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase())
  const [type = '', subtype = '*'] = essence.split('/')
  const quality = Number(parameters.find((parameter) => parameter.startsWith('q='))?.slice(2) ?? 1)
  const others = parameters.filter((parameter) => parameter !== '' && !parameter.startsWith('q='))
  return { type, subtype, parameters: others.toSorted().join(';'), quality: Number.isNaN(quality) ? 1 : quality }
}
