import { describe, expect, test } from 'vitest'
import { changed, missingLine, pageBlocks, type PageBlock } from './page-blocks.ts'

const page = (...blocks: string[]): string => `# Page\n\n${blocks.join('\n\n')}\n`
const block = (info: string, text: string): string => `\`\`\`${info}\n${text}\n\`\`\``

test('the blocks of a page are known by their info strings, with their lines', () => {
  const markdown = page(
    block('js file=a.js', 'a()\n\nb()'),
    'Run `it`:',
    block('sh', 'node a.js'),
    block('text', 'done'),
    block('diff file=a.js', '-a()\n+c()'),
    block('sh server', 'serve'),
  )
  expect(pageBlocks(markdown)).toEqual([
    { kind: 'file', file: 'a.js', text: 'a()\n\nb()\n', line: 3 },
    { kind: 'command', file: '', text: 'node a.js\n', line: 11 },
    { kind: 'output', file: '', text: 'done\n', line: 15 },
    { kind: 'change', file: 'a.js', text: '-a()\n+c()\n', line: 19 },
    { kind: 'server', file: '', text: 'serve\n', line: 24 },
  ])
})

test.each(['js', '', 'bash', 'sh nothing', 'js file='])('a block that begins with "%s" is refused with its line', (info) => {
  expect(() => pageBlocks(page(block(info, 'a()')))).toThrow(`The block at line 3 begins with \`\`\`${info}`)
})

test('a block without an end is refused', () => {
  expect(() => pageBlocks('```sh\nnode a.js\n')).toThrow('The last block of the page, ```sh, has no end.')
})

describe('a change', () => {
  const change = (text: string): PageBlock => ({ kind: 'change', file: 'a.js', text, line: 7 })

  test('puts lines in the place of others', () => {
    expect(changed('a\nb\nc\nd\n', change('-b\n-c\n+$& x\n'))).toBe('a\n$& x\nd\n')
  })

  test.each(['-x\n+y\n', '+y\n', '-b\n-d\n+y\n'])('that does not fit the file is refused: %j', (text) => {
    expect(() => changed('a\nb\nc\nd\n', change(text))).toThrow('The change at line 7 does not fit a.js.')
  })
})

describe('output', () => {
  const printed = 'one\n  two \n\nthree\ntwo\n'

  test.each(['one\nthree\n', 'two\ntwo', '  one  \n\n\n three'])(
    'that was printed in this order, with other lines in between: %j',
    (text) => {
      expect(missingLine(text, printed)).toBeUndefined()
    },
  )

  test.each([
    ['four', 'four'],
    ['thre', 'thre'],
    ['three\none', 'one'],
    ['one\none', 'one'],
  ])('that was not: of %j the line %j', (text, missing) => {
    expect(missingLine(text, printed)).toBe(missing)
  })
})
