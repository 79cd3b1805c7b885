import { METHODS } from '@hostwright/openapi/document.ts'
import { child, type Place, type Spec } from './place.ts'
import { parameterKey } from './side.ts'

/** An operation of the curated spec. */
export interface OurOperation {
  readonly path: string
  readonly method: string
  readonly id: string
  readonly item: Place
  readonly place: Place
}

const PATHS: Place = { file: 'openapi.yaml', path: ['paths'] }

/** Returns the operations of a curated spec. */
export function ourOperations(spec: Spec): OurOperation[] {
  return Object.keys(spec.node(PATHS)).flatMap((path) => {
    const item = spec.follow(child(PATHS, path))
    const methods = METHODS.filter((method) => Object.hasOwn(spec.node(item), method))
    return methods.map((method) => {
      const place = child(item, method)
      return { path, method, id: String(spec.node(place)['operationId'] ?? ''), item, place }
    })
  })
}

/** A parameter of an operation of the curated spec: where it is named, and where it is described. */
export interface OurParameter {
  readonly entry: Place
  readonly target: Place
}

/** Returns the parameters of an operation, those of its path included. */
export function ourParameters(spec: Spec, { item, place, path }: OurOperation): Map<string, OurParameter> {
  const found = new Map<string, OurParameter>()
  for (const owner of [item, place]) {
    const list = spec.get(child(owner, 'parameters'))
    for (const index of Array.isArray(list) ? list.keys() : []) {
      const entry = child(owner, 'parameters', index)
      const target = spec.follow(entry)
      found.set(parameterKey(spec.node(target), path), { entry, target })
    }
  }
  return found
}
