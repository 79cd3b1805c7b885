export { createClock, type Clock } from './clock.js'
export type {
  BodyFault,
  DelayFault,
  Fault,
  FaultKind,
  MalformedFault,
  Reset,
  ResetFault,
  StatusFault,
  TruncateFault,
} from './faults/fault.js'
export type { LoggedRequest } from './record/logged-request.js'
export type { RequestLog, RequestSnapshot } from './record/request-log.js'
export type { OperationIdOf, Reply, ReplyEnvelope, ReplyRequest, ReplyResult, UntypedOperations } from './reply/reply-types.js'
export type { LocalMock, Mock, MockClientOptions, MockCore } from './mock-types.js'
export type { LocalOptions, MockOptions, RateLimitNumbers, SpecSource } from './options.js'
export { providerNames, type ProviderOperationIds, type Providers, type ProviderWebhooks } from './providers/index.gen.js'
export type { ProviderName } from './providers/provider-spec.js'
export type { OperationsOf, OptionOf, ProviderTypes } from './providers/provider-types.js'
export type { MockFetch } from './http/fetch.js'
export type { QueryValues } from './http/request.js'
export type { MockData } from './state/mock-data.js'
export type { StatefulResource } from './state/stateful-resource.js'
export type { Violation } from './record/violation.js'
export { observe, type Observation, type ObservedFetch, type ObserveOptions } from './observe/observe.js'
export type { Difference } from './verify/differences.js'
export type { FindingKind } from './verify/finding.js'
export type { Ignored, Verification } from './verify/verification.js'
export type { DeliverOptions, Delivery, DeliveryAttempt, WebhookData, WebhookNameOf, WebhooksOf } from './webhooks/webhook-types.js'
export { createMock, startMock, type ProviderMockOptions } from './start-mock.js'
