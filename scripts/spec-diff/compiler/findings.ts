import { type Level, worst } from '../change.ts'
import { type Comparison, differencesOf, type Difference, type Direction, type Step, type Verdict } from './difference.ts'

/** A difference, and the methods that see it. */
export interface Finding extends Verdict {
  readonly component: string | undefined
  /** Steps from the exported type, or from the methods. */
  readonly steps: readonly Step[]
  readonly methods: readonly string[]
}

/** Collects differences and the methods that see them. */
export class Findings {
  readonly #seen = new Map<
    string,
    { readonly difference: Difference; readonly methods: Set<string>; readonly directions: Set<Direction> }
  >()
  readonly #others: Finding[] = []

  /** Adds the differences that a method sends or receives. Returns the worst level. */
  add(comparison: Comparison, direction: Direction, method: string): Level | undefined {
    const differences = [...differencesOf(comparison)]
    for (const difference of differences) {
      const { component, steps, request, response } = difference
      const key = JSON.stringify([component, steps, request.message, response.message])
      const use = this.#seen.get(key) ?? { difference, methods: new Set(), directions: new Set() }
      this.#seen.set(key, use)
      use.methods.add(method)
      use.directions.add(direction)
    }
    return worst(differences.map((difference) => difference[direction]))
  }

  /** Adds a difference that is not one of types. */
  note(method: string, steps: readonly Step[], verdict: Verdict): void {
    this.#others.push({ component: undefined, steps, methods: [method], ...verdict })
  }

  all(): Finding[] {
    const found = [...this.#seen.values()].map(({ difference, methods, directions }): Finding => {
      const { component, steps } = difference
      const verdicts = [...directions].map((direction) => difference[direction])
      const level = worst(verdicts)
      const verdict = verdicts.find((one) => one.level === level) as Verdict
      return Object.assign({ component, steps, methods: [...methods] }, verdict)
    })
    return [...this.#others, ...found]
  }
}
