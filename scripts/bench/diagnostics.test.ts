import { expect, test } from 'vitest'
import { parseDiagnostics } from './diagnostics.ts'

test('reads what TypeScript 5.9 prints', () => {
  const printed =
    'Types:                       6883\nInstantiations:             17667\nBind time:                  0.38s\nCheck time:                 0.64s\n'
  expect(parseDiagnostics(printed)).toEqual({ checkTime: 0.64, instantiations: 17667 })
})

test('reads what TypeScript 7 prints', () => {
  expect(parseDiagnostics('Instantiations:  54\nMemory used:    33891K\nCheck time:     0.009s\nEmit time:      0.000s')).toEqual({
    checkTime: 0.009,
    instantiations: 54,
  })
})

test('a compiler that does not say is an error, not a zero', () => {
  expect(() => parseDiagnostics('Check time: 0.64s')).toThrow('tsc --extendedDiagnostics printed no "Instantiations".')
})
