// Behind a proxy: NODE_USE_ENV_PROXY=1 HTTPS_PROXY=http://proxy.example:3128 NODE_EXTRA_CA_CERTS=ca.pem node src/ping.ts
import { TransIP } from '@hostwright/transip'

const { TRANSIP_TOKEN: token = '', TRANSIP_URL: baseUrl } = process.env
const { ping } = await new TransIP({ token, baseUrl }).apiTest.get()
console.log(ping)
