#!/usr/bin/env node
import { runProcess } from './run-process.js'

await runProcess(['check', ...process.argv.slice(2)])
