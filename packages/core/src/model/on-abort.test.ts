import { describe, expect, test } from 'vitest'
import { countedSignal, unhandledDuring } from '../../test/helpers.js'
import { onAbort } from './on-abort.js'

describe('any number of callbacks', () => {
  test('share one listener, and are called once each, in their order', () => {
    const { controller, listeners } = countedSignal()
    const called: number[] = []
    for (let index = 0; index < 30; index++) onAbort(controller.signal, () => called.push(index))
    expect(listeners()).toBe(1)
    controller.abort()
    expect(called).toEqual(Array.from({ length: 30 }, (_, index) => index))
    expect(listeners()).toBe(0)
  })

  test('leave none when the last is stopped', () => {
    const { controller, listeners } = countedSignal()
    const called: string[] = []
    const stops = ['a', 'b'].map((name) => onAbort(controller.signal, () => called.push(name)))
    stops[0]?.()
    expect(listeners()).toBe(1)
    stops[1]?.()
    expect(listeners()).toBe(0)
    controller.abort()
    expect(called).toEqual([])
  })

  test('may be stopped twice, and others added after them', () => {
    const { controller, listeners } = countedSignal()
    const called: string[] = []
    const stop = onAbort(controller.signal, () => called.push('a'))
    stop()
    onAbort(controller.signal, () => called.push('b'))
    stop()
    expect(listeners()).toBe(1)
    controller.abort()
    expect(called).toEqual(['b'])
  })

  test('may stop one another while they are called', async () => {
    const { controller } = countedSignal()
    const stops: (() => void)[] = []
    const reasons = await unhandledDuring(async () => {
      for (let index = 0; index < 3; index++) stops.push(onAbort(controller.signal, () => stops.forEach((stop) => stop())))
      controller.abort()
    })
    expect(reasons).toEqual([])
  })
})
