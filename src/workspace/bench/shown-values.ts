import type { PointHits, RunRequest, SeenValues } from '../../workers/lua-run/contract.ts'
import { hiddenPoint, hiddenScript } from './hidden-values.ts'
import { secretsOf } from './run-secrets.ts'
import { areSecretsShown } from './secrets-shown-store.ts'

type SeenScript = SeenValues['scripts'][number]

const hidden = new WeakMap<SeenScript, SeenScript>()

/** What a run told of a script, as people see it now: the same object until that changes. */
export function shownScript(request: RunRequest, seen: SeenScript): SeenScript {
  const secrets = secretsOf(request)
  if (secrets.length === 0 || areSecretsShown()) return seen
  const known = hidden.get(seen) ?? hiddenScript(seen, secrets)
  hidden.set(seen, known)
  return known
}

export function shownPoints(request: RunRequest, points: readonly PointHits[]): readonly PointHits[] {
  const secrets = secretsOf(request)
  return secrets.length === 0 || areSecretsShown() ? points : points.map((point) => hiddenPoint(point, secrets))
}
