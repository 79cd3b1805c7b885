/** A fenced block of code on a page of documentation. */
export interface PageBlock {
  readonly kind: 'file' | 'change' | 'command' | 'server' | 'output'
  /** Path of the file that the block holds or changes; empty for other kinds. */
  readonly file: string
  readonly text: string
  /** Of its opening fence, for messages. The first is 1. */
  readonly line: number
}

/**
 * Reads the blocks of a page by their info strings: `js file=a.js` is a file, `diff file=a.js` a change to it that
 * breaks the tests, `sh` commands that end, `sh server` one that does not, `text` what the block before it prints.
 *
 * @throws Error naming the line of a block that is none of these, or has no end
 */
export function pageBlocks(markdown: string): PageBlock[] {
  const blocks: PageBlock[] = []
  let info: string | undefined
  let lines: string[] = []
  for (const [index, content] of markdown.split('\n').entries()) {
    const fence = /^ *```+(.*)$/.exec(content)
    if (!fence) lines.push(content)
    else if (info === undefined) [info, lines] = [(fence[1] ?? '').trim(), []]
    else {
      const line = index - lines.length
      blocks.push({ ...kindOf(info, line), text: `${lines.join('\n')}\n`, line })
      info = undefined
    }
  }
  if (info !== undefined) throw new Error(`The last block of the page, \`\`\`${info}, has no end.`)
  return blocks
}

function kindOf(info: string, line: number): Pick<PageBlock, 'kind' | 'file'> {
  const [, language, file] = /^(\w+) file=(\S+)$/.exec(info) ?? []
  if (language !== undefined && file !== undefined) return { kind: language === 'diff' ? 'change' : 'file', file }
  if (info === 'sh') return { kind: 'command', file: '' }
  if (info === 'sh server') return { kind: 'server', file: '' }
  if (info === 'text') return { kind: 'output', file: '' }
  const known = 'js file=…, diff file=…, sh, sh server or text'
  throw new Error(`The block at line ${line} begins with \`\`\`${info}; say what it is with ${known}.`)
}

/**
 * Makes a block's change: each of its lines with `-` goes, those with `+` come in its place.
 *
 * @throws Error when the text has no such lines
 */
export function changed(text: string, { file, line, text: change }: PageBlock): string {
  const side = (sign: string): string =>
    change
      .split('\n')
      .filter((content) => content.startsWith(sign))
      .map((content) => `${content.slice(1)}\n`)
      .join('')
  const [before, after] = [side('-'), side('+')]
  if (before === '' || !text.includes(before)) throw new Error(`The change at line ${line} does not fit ${file}.`)
  return text.replace(before, () => after)
}

/** The first line of a block that was not printed after those before it; undefined when all were. */
export function missingLine(expected: string, printed: string): string | undefined {
  const lines = printed.split('\n')
  let next = 0
  return expected
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .find((line) => {
      const found = lines.findIndex((content, index) => index >= next && content.trim() === line)
      next = found + 1
      return found < 0
    })
}
