import type { Draft } from './requests.js'

/** A request that one of the two rejects, and its first reason. */
export interface Difference {
  readonly provider: string
  readonly draft: Draft
  readonly by: 'mock' | 'prism'
  readonly code: string
  readonly location: string
  readonly message: string
}

/** A kind of difference and its reason. */
interface Explained {
  readonly reason: string
  readonly explains: (difference: Difference) => boolean
}

const sendsEmpty = ({ query }: Draft): boolean => query.some(([, value]) => value === '')

/** All differences between the verdicts of the mock and of Prism. The mock is right in each, unless its reason says otherwise. */
export const DIFFERENCES: readonly Explained[] = [
  {
    reason: 'Prism accepts query parameters that are not declared',
    explains: ({ by, code }) => by === 'mock' && code === 'query',
  },
  {
    reason: 'Prism accepts body fields that are not declared',
    explains: ({ by, code }) => by === 'mock' && code === 'field',
  },
  {
    reason: 'Prism takes an empty query parameter for a missing one',
    explains: ({ by, code, location, draft }) =>
      location.startsWith('request.query') && sendsEmpty(draft) && (by === 'mock' ? code !== 'required' : code === 'required'),
  },
  {
    reason: 'Prism never finds a property in camel case of a deepObject',
    explains: ({ by, code, location, message, draft }) =>
      by === 'prism' &&
      code === 'required' &&
      /property '\w*[A-Z]/.test(message) &&
      draft.operation.parameters.some(({ name, style }) => style === 'deepObject' && location === `request.query.${name}`),
  },
  {
    reason: 'Prism checks a header parameter Accept, which OpenAPI ignores',
    explains: ({ by, location }) => by === 'prism' && location === 'request.header.accept',
  },
  {
    reason: 'the mock checks the signature of a request first, which a change breaks',
    explains: ({ by, draft }) => by === 'prism' && draft.operation.id === 'auth.createToken' && draft.change !== 'valid',
  },
  {
    reason: 'the mock gives a token to whoever has the credentials in the body, whatever else the operation declares',
    explains: ({ by, code, draft }) => by === 'prism' && String(code) === '401' && draft.operation.id.startsWith('authentication.'),
  },
]
