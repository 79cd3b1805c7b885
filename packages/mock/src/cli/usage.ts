import { providerNames } from '../providers/index.gen.js'

export const USAGE = `Usage: hostwright-mock <provider> | all | --spec <file> [options]
       hostwright-mock verify <provider> --har <file>   (see verify --help)
       hostwright-check <provider>                      (see hostwright-check --help)

Starts a mock server that behaves like a provider: ${providerNames.join(', ')}.

  --spec <file>          an OpenAPI document of your own in JSON or YAML, with the files in its folder
  --port <n>             default 4010, 0 for any; with all, the next mock takes the next port
  --host <name>          default 127.0.0.1
  --allow-host <name>    another host that may call the mock, by its name and from its pages; * for any; repeatable
  --max-request-size <n> maximum size of a request body in bytes, default 8388608
  --seed <n>             the same seed gives the same rows, failures and latencies; default 1
  --items <n>            rows of every paginated list
  --page-size <n>        rows of a page if the request asks for no size
  --fail-rate <share>    share of requests that fail, 0 to 1
  --latency <ms>         additional time before responses, such as 100 or 50..200
  --rate-limit <limit>   requests/seconds instead of the spec's limit, such as 1000/900, or off
  --json                 prints one line of JSON when all listen: addresses, credentials and control URLs
  --help, --version`
