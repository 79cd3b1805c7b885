import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A spec that follows every rule, with the layout of specs/README.md. */
const files = {
  'openapi.yaml': `openapi: 3.1.0
info:
  title: Hosting API
  version: 1.0.0
x-provider:
  name: Hosting
  docs: https://docs.hosting.cloud
x-pagination-styles:
  page:
    kind: page
    query: { page: 'page[number]' }
    items: /data
    total: /total
x-rate-limit:
  limit: 60
  window: 60
servers:
  - url: https://api.hosting.cloud
security:
  - key: []
tags:
  - name: Domains
    description: Domain names.
paths:
  /domains:
    $ref: paths/domains.yaml#/domains
components:
  securitySchemes:
    key:
      type: http
      scheme: bearer
      x-credentials:
        apiKey:
          description: The key.
          example: made-up-key
          secret: true
`,
  'parameters.yaml': `page:
  name: page
  in: query
  description: Page to send.
  style: deepObject
  schema:
    type: object
    properties:
      number: { type: integer }
  example: { number: 2 }
`,
  'responses.yaml': `NotFound:
  description: There is no such thing.
  content:
    application/json:
      schema:
        $ref: schemas/shared.yaml#/Error
      example: { message: Not found }
`,
  'schemas/shared.yaml': `Error:
  type: object
  required: [message]
  properties:
    message: { type: string }
`,
  'schemas/domains.yaml': `Domain:
  type: object
  required: [name]
  properties:
    name:
      type: string
    owner: { type: [string, 'null'], format: email }
    x-color: { type: string }
DomainPage:
  type: object
  required: [data, total]
  properties:
    data:
      type: array
      items:
        $ref: '#/Domain'
    total: { type: integer }
DomainCreate:
  type: object
  additionalProperties: false
  required: [name]
  properties:
    name: { type: string }
    transferPassword: { type: string, format: password, writeOnly: true }
`,
  'paths/domains.yaml': `domains:
  get:
    operationId: domains.list
    tags: [Domains]
    summary: List domains
    description: Domains of the account.
    x-pagination: page
    parameters:
      - $ref: ../parameters.yaml#/page
    responses:
      '200':
        description: A page of domains.
        headers:
          X-Rate-Limit:
            description: Requests left.
            schema: { type: integer }
            example: 59
        content:
          application/json:
            schema:
              $ref: ../schemas/domains.yaml#/DomainPage
            example:
              total: 1
              data:
                - name: example.com
                  owner: mail@example.org
                  x-color: blue
      '404':
        $ref: ../responses.yaml#/NotFound
  post:
    operationId: domains.create
    tags: [Domains]
    summary: Register a domain
    description: Registers a domain for the account.
    requestBody:
      required: true
      content:
        application/json:
          schema:
            $ref: ../schemas/domains.yaml#/DomainCreate
          example:
            name: example.net
    responses:
      '201':
        description: The domain.
        content:
          application/json:
            schema:
              $ref: ../schemas/domains.yaml#/Domain
            example:
              name: example.net
      '404':
        $ref: ../responses.yaml#/NotFound
`,
}

export type FixtureFile = keyof typeof files
/** An edit of one file: replaces the first `from` by `to`. */
export interface Edit {
  readonly file: FixtureFile
  readonly from: string
  readonly to: string
}

/** Returns the files of the sample spec with some edits, and further files. */
export function sampleSpec(edits: Edit[] = [], more: Record<string, string> = {}): Record<string, string> {
  const edited: Record<string, string> = { ...files, ...more }
  for (const { file, from, to } of edits) {
    const text = edited[file] ?? ''
    if (!text.includes(from)) throw new Error(`${file} has no "${from}"`)
    edited[file] = text.replace(from, () => to)
  }
  return edited
}

/** Writes files to a folder that is removed after the test, and returns the folder. */
export function writeFiles(contents: Record<string, string>, whenDone: (remove: () => void) => void = onTestFinished): string {
  const folder = mkdtempSync(join(tmpdir(), 'hostwright-'))
  whenDone(() => rmSync(folder, { recursive: true }))
  for (const [file, text] of Object.entries(contents)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true })
    writeFileSync(join(folder, file), text)
  }
  return folder
}
