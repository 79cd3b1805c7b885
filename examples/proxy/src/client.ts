import { rootCertificates } from 'node:tls'
import { TransIP, type TransIPOptions } from '@hostwright/transip'
import { EnvHttpProxyAgent, fetch, ProxyAgent } from 'undici'

// #region proxy
/** Returns a client that sends through a proxy, and trusts its certificate authority in place of the public ones. */
export function createProxyClient(options: TransIPOptions, proxyUrl: string, ca: string): TransIP {
  const dispatcher = new ProxyAgent({ uri: proxyUrl, requestTls: { ca } })
  return new TransIP({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) })
}
// #endregion proxy

// #region environment
/** Returns a client that takes its proxy from `HTTPS_PROXY` and `NO_PROXY`, and trusts a certificate authority beside the public ones. */
export function createEnvironmentClient(options: TransIPOptions, ca: string): TransIP {
  const tls = { ca: [...rootCertificates, ca] }
  const dispatcher = new EnvHttpProxyAgent({ requestTls: tls, connect: tls })
  return new TransIP({ ...options, fetch: (url, init) => fetch(url, { ...init, dispatcher }) })
}
// #endregion environment
