import { providerNames } from '../providers/index.gen.js'

export const USAGE = `Usage: hostwright-mock <provider> | all | --spec <file> [options]
       hostwright-mock verify <provider> --har <file>   (verify --help says more)

Starts a mock server that behaves like a provider: ${providerNames.join(', ')}.

  --spec <file>          in place of a provider: an OpenAPI document of your own, JSON or YAML, with the files in its folder
  --port <n>             default 4010, 0 for any; with all, the next mock takes the next port
  --host <name>          default 127.0.0.1
  --allow-host <name>    a host besides this machine whose name and pages may call the mock, * for any; may be given more than once
  --max-request-size <n> bytes of the largest request body, default 8388608
  --seed <n>             the same seed makes up the same
  --items <n>            rows of every list that pages
  --page-size <n>        rows of a page where the request asks for no size
  --fail-rate <share>    share of requests that fail, 0 to 1
  --latency <ms>         additional time before responses, such as 100 or 50..200
  --rate-limit <limit>   requests/seconds in place of the spec's limit, such as 1000/900, or off
  --help, --version`
