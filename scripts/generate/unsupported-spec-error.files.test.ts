import { expect, test } from 'vitest'
import { declaredMethods, type Edits, initech, initechModel, run, snapshot, workspace } from './test/fixture.ts'

const upload = '/paths/~1reports/post/x-upload'
const memo = '/paths/~1memo/get'
const list = '/paths/~1staplers/get'
const token = '/components/securitySchemes/token'
const flow = '/components/securitySchemes/oauth/flows/authorizationCode'
const [exchange] = declaredMethods(initechModel())
const noHeader = 'The credentials of Initech are exchanged for a token; its security scheme has no place for one in a header.'

const cases: [what: string, edits: Edits, sentence: string][] = [
  [
    'an upload whose rules no operation returns',
    { [`${upload}/rules`]: 'reports.limits' },
    'reports.create has the rules of its upload tokens from "reports.limits", which is not a GET with the path parameter "uploadToken".',
  ],
  [
    'an upload whose rules are not a read',
    {
      [`${upload}/rules`]: 'reports.rules.change',
      '/paths/~1reports~1rules~1{uploadToken}/put': {
        operationId: 'reports.rules.change',
        parameters: [{ name: 'uploadToken', in: 'path', required: true, schema: { type: 'string' } }],
        responses: { 204: { description: 'Done.' } },
      },
    },
    'reports.create has the rules of its upload tokens from "reports.rules.change", which is not a GET with the path parameter "uploadToken".',
  ],
  [
    'an upload whose rules are not those of a token',
    { [`${upload}/parameter`]: 'report' },
    'reports.create has the rules of its upload tokens from "reports.rules.get", which is not a GET with the path parameter "report".',
  ],

  [
    'an upload whose rules have no such type',
    { [`${upload}/schemas`]: ['Limits'] },
    'reports.create takes the rules of its upload tokens as "Limits", which is not a component.',
  ],
  [
    'a response that is JSON or a file',
    { '/paths/~1reports~1{report}/get/responses/206': { description: 'A part.', content: { 'application/json': {} } } },
    'reports.get responds with JSON for one status and application/octet-stream, application/json for others.',
  ],
  [
    'a list by offset whose response is not an array',
    { [`${list}/responses/200/content/application~1json/schema`]: { $ref: '#/components/schemas/Stapler' } },
    'staplers.list pages by "offset", but its response has no array at its root.',
  ],

  ['a token that would go into the query', { [`${token}/in`]: 'query', [`${token}/x-auth`]: [exchange] }, noHeader],
  [
    'a token that would be a password',
    { [`${token}/type`]: 'http', [`${token}/scheme`]: 'basic', [`${token}/x-auth`]: [exchange] },
    noHeader,
  ],
  [
    'two exchanges of one credential',
    { [`${token}/x-auth/1`]: exchange },
    'Two auth methods of Initech have the option "email"; each needs options of its own.',
  ],
  [
    'a second factor with the option of another auth method',
    { [`${token}/x-auth/0/secondFactor/option`]: 'token' },
    'Two auth methods of Initech have the option "token"; each needs options of its own.',
  ],
  [
    'a second factor with the option of a credential',
    { [`${token}/x-auth/0/secondFactor/option`]: 'password' },
    'Two auth methods of Initech have the option "password"; each needs options of its own.',
  ],
  [
    'a default query parameter with the option of a second factor',
    { '/x-client-options': { code: { description: 'Made up.', query: { a: 'b' } } } },
    'The option "code" of Initech belongs to an auth method and to x-client-options; rename one.',
  ],

  [
    'an operation whose function would be byToken',
    { [`${memo}/operationId`]: 'by.token' },
    'The operationId "by.token" of GET /memo is a name that generated code needs; rename it.',
  ],

  [
    'an operation with another security scheme',
    { [`${memo}/security`]: [{ oauth: [] }] },
    'memo.get requires the security scheme "oauth"; a client supports "token" only.',
  ],
  [
    'an operation that requires two schemes at once',
    { [`${memo}/security`]: [{ token: [], oauth: [] }] },
    'memo.get requires the security scheme "token" and "oauth"; a client supports "token" only.',
  ],
  [
    'an authorization endpoint on another server',
    { [`${flow}/authorizationUrl`]: 'https://login.initech.example/authorize' },
    'The OAuth2 endpoint https://login.initech.example/authorize of Initech is not below its server https://api.initech.example/v1.',
  ],
  [
    'a token endpoint on a server with a longer name',
    { [`${flow}/tokenUrl`]: 'https://api.initech.example/v10/token' },
    'The OAuth2 endpoint https://api.initech.example/v10/token of Initech is not below its server https://api.initech.example/v1.',
  ],
  [
    'a component that hides a type of the authorization code flow',
    { '/components/schemas/GrantedToken': { type: 'object' } },
    'The component "GrantedToken" has the name of another export of the package; rename it.',
  ],
  [
    'a component that hides the options of an auth method',
    { '/components/schemas/InitechByEmail': { type: 'object' } },
    'The component "InitechByEmail" has the name of another export of the package; rename it.',
  ],
]

test.each(cases)('nothing is written and a sentence says what to change for %s', async (_, edits, sentence) => {
  const root = await workspace({ initech: initech(edits) })
  await expect(run(root)).rejects.toMatchObject({
    name: 'UnsupportedSpecError',
    message: sentence,
    location: { line: expect.any(Number) as number },
  })
  expect(Object.keys(await snapshot(root))).toEqual(['specs/initech/openapi.yaml'])
})
