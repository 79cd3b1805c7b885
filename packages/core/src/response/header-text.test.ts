import { describe, expect, test } from 'vitest'
import { headerText } from './header-text.js'

const bytes = (text: string) => String.fromCharCode(...new TextEncoder().encode(text))

describe('a sentence in a header', () => {
  const read = headerText('x-message')

  test('is read as UTF-8', () => {
    expect(read(new Headers({ 'x-message': bytes('Tsoon õige') }))).toBe('Tsoon õige')
  })

  test('is read as Latin-1 where it is no UTF-8', () => {
    expect(read(new Headers({ 'x-message': 'Latin-1 \u00f5' }))).toBe('Latin-1 õ')
  })

  test('is empty where there is no header', () => {
    expect(read(new Headers())).toBe('')
  })
})

describe('a sentence that a second header repeats in base64', () => {
  const read = headerText('x-message', 'x-message-base64')

  test('is read from there', () => {
    expect(read(new Headers({ 'x-message': 'Tsoon ?ige', 'x-message-base64': btoa(bytes('Tsoon õige')) }))).toBe('Tsoon õige')
  })

  test.each([
    ['is missing', {}],
    ['is empty', { 'x-message-base64': '' }],
    ['is no base64', { 'x-message-base64': '?' }],
    ['is no UTF-8', { 'x-message-base64': btoa('\u00f5') }],
  ])('is read from the first header where the second %s', (_, headers) => {
    expect(read(new Headers({ 'x-message': 'Plain', ...headers }))).toBe('Plain')
  })
})
