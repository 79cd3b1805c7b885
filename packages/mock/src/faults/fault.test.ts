import { expect, test } from 'vitest'

import { checkFault, kindOf, type Fault } from './fault.js'

const check = (fault: Fault): void => checkFault('mock.fail', fault)

test('accepts every kind alone, delayed, and in valid combinations', () => {
  const faults: Fault[] = [
    { status: 503 },
    { status: 503, headers: { 'retry-after': '1' }, body: { why: 'x' } },
    { status: 502, malformed: true, delay: 1 },
    { body: 'text', headers: { 'content-type': 'text/plain' }, operation: 'ping' },
    { malformed: true, times: 2 },
    { truncate: true, delay: 0 },
    { reset: 'after-response', delay: 2 ** 31 - 1 },
    { delay: 0.5 },
  ]
  for (const fault of faults) expect(() => check(fault)).not.toThrow()
  expect(faults.map(kindOf)).toEqual(['status', 'status', 'status', 'body', 'malformed', 'truncate', 'reset', 'delay'])
})

test('ignores undefined parts', () => {
  const nothing = { operation: undefined, times: undefined, delay: undefined }
  expect(() =>
    check({ status: 503, headers: undefined, body: undefined, malformed: undefined, reset: undefined, ...nothing }),
  ).not.toThrow()
  expect(() => check({ reset: 'before-response', status: undefined, truncate: undefined, ...nothing })).not.toThrow()
})

test('rejects invalid combinations at compile time and at run time', () => {
  // @ts-expect-error no kind of fault
  expect(() => check({ times: 2 })).toThrow('mock.fail: say what goes wrong with status, reset, truncate, malformed, body or delay.')
  // @ts-expect-error a response or none
  expect(() => check({ status: 503, reset: 'before-response' })).toThrow("'status' and 'reset' exclude each other; choose one.")
  // @ts-expect-error two ends of the connection
  expect(() => check({ truncate: true, reset: 'after-response' })).toThrow("'truncate' and 'reset' exclude each other")
  // @ts-expect-error two bodies
  expect(() => check({ malformed: true, body: 'x' })).toThrow("'malformed' and 'body' exclude each other")
  // @ts-expect-error two bodies
  expect(() => check({ status: 500, malformed: true, body: 'x' })).toThrow("'malformed' and 'body' exclude each other")
  // @ts-expect-error headers without a response
  expect(() => check({ delay: 5, headers: { a: 'b' } })).toThrow('headers belong to a status or a body; add one.')
  // @ts-expect-error a misspelled name
  expect(() => check({ stauts: 500 })).toThrow("there is no 'stauts'; use operation, times, status,")
})

test('rejects invalid values', () => {
  const wrong: [object, string][] = [
    [{ status: 99 }, 'status must be an integer from 200 to 599, not 99.'],
    [{ status: 500, times: 0 }, 'times must be a positive integer, not 0.'],
    [{ delay: -1 }, 'delay must be milliseconds from 0 to 2147483647, not -1.'],
    [{ delay: 2 ** 31 }, 'delay must be milliseconds'],
    [{ delay: NaN }, 'delay must be milliseconds'],
    [{ reset: 'now' }, 'reset must be before-handling, before-response or after-response, not now.'],
    [{ truncate: false }, 'truncate must be true or left out, not false.'],
    [{ malformed: 'yes' }, 'malformed must be true or left out, not yes.'],
    [{ status: 500, headers: { 'bad header': 'x' } }, 'Header name must be a valid HTTP token'],
    [{ status: 500, headers: { a: 'x\ny' } }, 'Invalid character in header content'],
  ]
  for (const [fault, sentence] of wrong) expect(() => check(fault as Fault)).toThrow(sentence)
})
