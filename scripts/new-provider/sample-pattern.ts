/** Short samples only: foreign patterns may take exponential time. */
const COMMON = ['text', 'example', '1', '12', 'A1', 'example.com', '2026-01-31', '192.0.2.1', '#a1b2c3']

/** Maximum of characters or items. A schema that requires more has no sample, and its operation is left out. */
export const LONGEST = 10_000

/** Returns a text that matches a regular expression; `text` if none is found. */
export function sampleOfPattern(pattern: string, minLength = 0): string {
  const expression = new RegExp(pattern, 'u')
  const found = COMMON.find((text) => text.length >= minLength && expression.test(text))
  if (found !== undefined) return found
  try {
    const made = new Writer(pattern.replace(/^\^/, '').replace(/\$$/, '')).alternatives()
    return made.length < minLength ? made + made.slice(-1).repeat(Math.min(minLength, LONGEST) - made.length) : made
  } catch {
    return 'text'
  }
}

/** Builds a short text from the common parts of regular expressions: groups, classes, alternatives, counts. */
class Writer {
  #at = 0
  readonly #pattern: string

  constructor(pattern: string) {
    this.#pattern = pattern
  }

  alternatives(): string {
    const first = this.#sequence()
    while (this.#take('|')) this.#sequence()
    return first
  }

  #sequence(): string {
    let text = ''
    while (this.#at < this.#pattern.length && !'|)'.includes(this.#pattern.charAt(this.#at))) text += this.#counted(this.#atom())
    return text
  }

  #counted(atom: string): string {
    if (this.#take('?') || this.#take('*')) return this.#lazy('')
    if (this.#take('+')) return this.#lazy(atom)
    const count = /^\{(\d+)(,\d*)?\}/.exec(this.#pattern.slice(this.#at))
    if (count === null) return atom
    this.#at += count[0].length
    if (atom.length * Number(count[1]) > LONGEST) throw new RangeError('too long')
    return this.#lazy(atom.repeat(Number(count[1])))
  }

  #lazy(text: string): string {
    this.#take('?')
    return text
  }

  #atom(): string {
    const char = this.#pattern.charAt(this.#at++)
    if (char === '(') {
      const look = /^\?(?::|<[A-Za-z]\w*>|(!|=|<!|<=))/.exec(this.#pattern.slice(this.#at))
      this.#at += look?.[0].length ?? 0
      const text = this.alternatives()
      this.#take(')')
      return look?.[1] === undefined ? text : ''
    }
    if (char === '[') return this.#class()
    if (char === '.') return 'a'
    if (char === '^' || char === '$') return ''
    return char === '\\' ? this.#escape() : char
  }

  #escape(): string {
    const char = this.#pattern.charAt(this.#at++)
    if (char === 'd') return '1'
    if (char === 'w') return 'a'
    if (char === 's') return ' '
    if (char === 'b') return ''
    if (/[A-Za-z]/.test(char)) throw new Error(`The escape \\${char} is not supported.`)
    return char
  }

  #class(): string {
    const start = this.#at
    if (this.#pattern.charAt(this.#at) === '^') this.#at++
    while (this.#at < this.#pattern.length && this.#pattern.charAt(this.#at) !== ']')
      this.#at += this.#pattern.charAt(this.#at) === '\\' ? 2 : 1
    const expression = new RegExp(`^[${this.#pattern.slice(start, this.#at)}]$`, 'u')
    this.#at++
    const chars = 'a1A-_ ./:#@+bcdefgh023456789BCDEF'
    const found = [...chars].find((char) => expression.test(char))
    if (found === undefined) throw new Error('No character matches a class.')
    return found
  }

  #take(char: string): boolean {
    if (this.#pattern.charAt(this.#at) !== char) return false
    this.#at++
    return true
  }
}
