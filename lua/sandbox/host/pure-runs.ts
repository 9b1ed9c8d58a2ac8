import type { HostRuns } from '../plain-values.ts'
import { base64Runs } from './base64.ts'
import { cryptoRuns } from './crypto.ts'
import { csvRuns } from './csv.ts'
import { dateRuns } from './date.ts'
import { urlRuns } from './url.ts'
import { uuidRuns } from './uuid.ts'
import { xmlRuns } from './xml.ts'

/** The host functions that only compute: they read the clock and random numbers of the run, and change nothing. */
export const pureRuns: HostRuns = { ...xmlRuns, ...csvRuns, ...base64Runs, ...urlRuns, ...cryptoRuns, ...dateRuns, ...uuidRuns }
