import { actions } from './actions.ts'
import { base64 } from './base64.ts'
import { config } from './config.ts'
import { crypto } from './crypto.ts'
import { csv } from './csv.ts'
import { date } from './date.ts'
import { event } from './event.ts'
import { events } from './events.ts'
import type { HostFamily, HostFunction } from './host-family.ts'
import { http } from './http.ts'
import { input } from './input.ts'
import { json } from './json.ts'
import { log } from './log.ts'
import { request } from './request.ts'
import { requireShared } from './require.ts'
import { shared } from './shared.ts'
import { store } from './store.ts'
import { timer } from './timer.ts'
import { url } from './url.ts'
import { uuid } from './uuid.ts'
import { xml } from './xml.ts'

/** Everything that Lua finds beside its own standard library. */
export const hostFamilies: readonly HostFamily[] = [
  input,
  request,
  event,
  timer,
  config,
  shared,
  requireShared,
  log,
  http,
  json,
  xml,
  csv,
  base64,
  url,
  crypto,
  date,
  uuid,
  store,
  events,
  actions,
]

export const hostFunctions: readonly HostFunction[] = hostFamilies.flatMap((family) => family.functions)
