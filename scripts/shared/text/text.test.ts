import { expect, test } from 'vitest'
import { codeSpan, prose } from './markdown.ts'
import { printable } from './terminal.ts'

test.each([
  ['Reads `a|b` and\n  more.', 'Reads `a\\|b` and more.'],
  ['<img src=x onerror=alert(1)> `<a>`', '&lt;img src=x onerror=alert(1)> `<a>`'],
  ['![a](https://b.test) [c]: d', '!\\[a](https://b.test) \\[c]: d'],
  ['a | b ` c', 'a \\| b \\` c'],
  ['# a\n\n- b', '# a - b'],
])('the prose %j is %j', (text, expected) => {
  expect(prose(text)).toBe(expected)
})

test.each([
  ['GET /a', '`GET /a`'],
  ['a`b``c', '``` a`b``c ```'],
  ['a|b\nc', '`a\\|b c`'],
])('the code span of %j is %s', (text, expected) => {
  expect(codeSpan(text)).toBe(expected)
})

test('escapes control characters', () => {
  expect(printable('a\u001b[31mb\u0007\r\u009d0;c\u202ed\n\te é 🙂')).toBe('a\\u{1b}[31mb\\u{7}\\u{d}\\u{9d}0;c\\u{202e}d\n\te é 🙂')
})
