/** A typical OpenAPI 3.0 document: inconsistent names, nothing curated, and some unsupported parts. */
export function shop(): object {
  const json = (schema: object, example?: unknown) => ({
    content: { 'application/json': { schema, ...(example !== undefined && { example }) } },
  })
  const order = { $ref: '#/components/schemas/order' }
  const fault = { $ref: '#/components/responses/fault' }
  const id = { name: 'id', in: 'path', required: true, schema: { type: 'string' } }
  return {
    openapi: '3.0.3',
    info: { title: 'Shop', version: '2', 'x-logo': 'logo.png' },
    servers: [{ url: 'https://{region}.shop.example/v2/', variables: { region: { default: 'eu' } } }],
    security: [{ oauth: [] }],
    paths: {
      '/orders': {
        get: {
          operationId: 'getOrders',
          tags: ['Orders', 'Beta'],
          parameters: [
            { name: 'limit', in: 'query', schema: { type: 'integer', minimum: 5 } },
            { name: 'ids', in: 'query', explode: false, schema: { type: 'array', items: { type: 'string' } } },
            { name: 'Accept', in: 'header', schema: { type: 'string' } },
          ],
          responses: { 200: { description: 'Orders.', ...json({ $ref: '#/components/schemas/page' }) }, default: fault },
        },
        post: {
          requestBody: {
            required: true,
            ...json({
              type: 'object',
              required: ['lines'],
              properties: { lines: { type: 'array', items: { $ref: '#/components/schemas/order_line' } } },
            }),
          },
          responses: { 201: { description: 'Made.', ...json(order) }, 422: fault },
          callbacks: { done: {} },
        },
      },
      '/orders/{id}': {
        parameters: [id],
        get: {
          responses: { 200: { description: 'One.', ...json(order, { id: 'o1', mail: 'jane@shop.com', lines: [{ sku: 'AB123' }] }) } },
        },
        put: { requestBody: json(order), responses: { 204: { description: 'Done.' } } },
      },
      '/orders/{id}/cancel': { post: { parameters: [id], responses: { '4XX': fault } } },
      '/orders/{id}/picture': {
        get: { parameters: [id], responses: { 200: { description: 'A picture.', content: { 'image/png': {} } } } },
      },
      '/status': {
        get: {
          operationId: 'shop/status',
          security: [],
          responses: { 200: { description: 'Up.', content: { '*/*': { schema: { type: 'object' } } } } },
        },
      },
      '/uploads': { post: { servers: [{ url: 'https://uploads.shop.example' }], responses: { 204: { description: 'Done.' } } } },
      '/matrix/{m}': { get: { parameters: [{ ...id, name: 'm', style: 'matrix' }], responses: { 204: { description: 'Done.' } } } },
    },
    components: {
      securitySchemes: {
        oauth: { type: 'oauth2', flows: { implicit: { authorizationUrl: 'https://shop.example/authorize', scopes: {} } } },
      },
      responses: { fault: { description: 'An error.', ...json({ $ref: '#/components/schemas/fault' }) } },
      schemas: {
        order: {
          type: 'object',
          required: ['id'],
          properties: {
            id: { type: 'string' },
            mail: { type: 'string', format: 'email' },
            lines: { type: 'array', items: { $ref: '#/components/schemas/order_line' } },
          },
        },
        order_line: {
          type: 'object',
          required: ['sku'],
          additionalProperties: false,
          properties: {
            sku: { type: 'string', pattern: '^[A-Z]{2}\\d{3}$' },
            count: { type: 'integer', format: 'int64', minimum: 0, exclusiveMinimum: true },
            note: { type: 'string', nullable: true },
            parent: { nullable: true, allOf: [{ $ref: '#/components/schemas/order_line' }] },
            loginPassword: { type: 'string' },
          },
        },
        page: { type: 'object', properties: { items: { type: 'array', items: order }, total: { type: 'integer', example: 3 } } },
        fault: { type: 'object', properties: { message: { type: 'string' } } },
        unused: { type: 'object' },
      },
    },
  }
}
