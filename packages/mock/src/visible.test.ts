import { expect, test } from 'vitest'

import { visible, visibleLines } from './visible.js'

test.each([
  ['\u001B[2J', String.raw`\x1b[2J`],
  ['\u009B31m', String.raw`\x9b31m`],
  ['a\r\nb\tc', String.raw`a\x0d\x0ab\x09c`],
  ['\u202Egnp.exe', String.raw`\u{202e}gnp.exe`],
  ['a\u2028b\u2029c', String.raw`a\u{2028}b\u{2029}c`],
  ['\u{E0041}\uD800', String.raw`\u{e0041}\u{d800}`],
  ['Zürich – 東京 🙂', 'Zürich – 東京 🙂'],
])('escapes %j as %s', (text, shown) => {
  expect(visible(text)).toBe(shown)
})

test('keeps line breaks in texts of several lines', () => {
  expect(visibleLines('a\nb\r\u001B')).toBe('a\nb\\x0d\\x1b')
})
