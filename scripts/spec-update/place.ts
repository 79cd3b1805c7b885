import { posix } from 'node:path'
import { parse } from 'yaml'
import { isObject, parsePointer } from '@hostwright/openapi/pointer.ts'
import type { Texts } from '@hostwright/shared/spec/texts.ts'

export type Key = string | number

/** A value in one of a spec's files. */
export interface Place {
  /** Path in the spec's folder. */
  readonly file: string
  readonly path: readonly Key[]
}

/** A curated spec as its files have it, with values found by place. */
export class Spec {
  readonly #values = new Map<string, unknown>()
  readonly #texts: Texts

  constructor(texts: Texts) {
    this.#texts = texts
    for (const [file, text] of texts) this.#values.set(file, parse(text, { maxAliasCount: 1000 }))
  }

  files(): string[] {
    return [...this.#values.keys()]
  }

  /** Returns the text of a file. */
  text(file: string): string {
    return this.#texts.get(file) ?? ''
  }

  get({ file, path }: Place): unknown {
    let value = this.#values.get(file)
    for (const key of path) {
      if (!isObject(value) || !Object.hasOwn(value, key)) return undefined
      value = value[key as string]
    }
    return value
  }

  /** Returns the object at a place, or an empty one. */
  node(place: Place): Readonly<Record<string, unknown>> {
    const value = this.get(place)
    return isObject(value) ? value : {}
  }

  /** Returns the place to which references from a place lead. */
  follow(start: Place): Place {
    let place = start
    for (let steps = 0; steps < 50; steps++) {
      const ref = this.node(place)['$ref']
      if (typeof ref !== 'string') break
      const [path = '', pointer = ''] = ref.split('#', 2)
      const file = path === '' ? place.file : posix.join(posix.dirname(place.file), path)
      place = { file, path: parsePointer(`#${pointer}`) }
    }
    return place
  }
}

export function child({ file, path }: Place, ...keys: readonly Key[]): Place {
  return { file, path: [...path, ...keys] }
}

/** Returns a text for a place that differs from that of any other. */
export function placeKey({ file, path }: Place): string {
  return JSON.stringify([file, ...path.map(String)])
}

/** Returns the `$ref` from one file to a component in another. */
export function linkTo(target: Place, from: string): string {
  const path = target.file === from ? '' : posix.relative(posix.dirname(from), target.file)
  return `${path}#/${target.path.map((key) => String(key).replaceAll('~', '~0').replaceAll('/', '~1')).join('/')}`
}
