/** The cost of a group: the number of ways in which it can match, and the steps of its lookarounds, which run for each way. */
type Frame = {
  /** The cost of the previous alternatives. */
  others: number
  ways: number
  looks: number
  readonly isLook: boolean
}

/** A character, class or escape that matches one character, or the start of a group; and the quantifier after it. */
const TOKEN = /\\[pPu]\{[^}]*\}|\\.|\[(?:\\.|[^\]\\])*\]|\((?:\?(?:<?[=!]|:|<[^>]*>|[-\w]*:))?|[*+?]\??|\{\d+(?:,\d*)?\}\??|[\s\S]/g

/**
 * Returns the function that estimates the maximum steps of a backtracking engine for a text of a given length, to an order of
 * magnitude: the product of the ways of each repetition and alternative. Infinite if a repeated group has several ways.
 */
export function stepsOf(source: string): (length: number) => number {
  const tokens: readonly string[] = source.match(TOKEN) ?? []
  const starts = tokens[0] === '^' && !tokens.includes('|') ? 0 : 1
  const known = new Map<number, number>()
  return (length) => {
    // Rounded up to a power of two, so that the result can be cached.
    const rounded = 2 ** Math.ceil(Math.log2(length + 2))
    const steps = known.get(rounded) ?? rounded ** starts * waysOf(tokens, rounded)
    known.set(rounded, steps)
    return steps
  }
}

function waysOf(tokens: readonly string[], length: number): number {
  let frame: Frame = { others: 0, ways: 1, looks: 0, isLook: false }
  const around: Frame[] = []
  /** The number of ways of the quantified part. */
  let last = 1
  for (const token of tokens) {
    if (token.startsWith('(')) {
      around.push(frame)
      frame = { others: 0, ways: 1, looks: 0, isLook: /^\(\?<?[=!]$/.test(token) }
    } else if (token === ')' && around.length > 0) {
      last = (frame.others + frame.ways) * (1 + frame.looks)
      const outer = around.pop() ?? frame
      if (frame.isLook) outer.looks += last
      else outer.ways *= last
      frame = outer
    } else if (token === '|') {
      frame.others += frame.ways
      frame.ways = 1
    } else if (isQuantifier(token)) frame.ways *= repeated(token, last, length)
    else last = 1
  }
  return (frame.others + frame.ways) * (1 + frame.looks)
}

function isQuantifier(token: string): boolean {
  return /^(?:[*+?]|\{\d)/.test(token)
}

/** Returns the factor by which a quantifier multiplies the ways to match. The ways of one repetition are already counted. */
function repeated(token: string, ways: number, length: number): number {
  if (token.startsWith('?')) return 2
  const [, least = '0', comma, most] = /^\{(\d+)(,?)(\d*)\}/.exec(token) ?? ['', '0', ',', '']
  const isFixed = comma === ''
  if (ways > 1) return isFixed ? ways ** (Number(least) - 1) : Infinity
  return isFixed ? 1 : Math.min(length, most === '' || most === undefined ? length : Number(most) - Number(least) + 1)
}
