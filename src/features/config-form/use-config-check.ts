import { useEffect, useState } from 'react'
import type { ValueProblem } from '#domain/config-schema/check/value-problem.ts'
import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import { pathOf } from '#domain/config-schema/pointer.ts'
import { secretPaths } from '#domain/config-schema/secret-paths.ts'
import { ConfigValidation } from '#src/workers/config-validation/client.ts'
import type { ConfigCheck } from '#src/workers/config-validation/contract.ts'

const typingPause = 120

/** What is wrong with the values, found in a worker while the person types; null until the first answer. */
export function useConfigCheck(document: ConfigDocument, values: unknown, shown: ReadonlyMap<string, number>): ConfigCheck | null {
  const [validation] = useState(() => new ConfigValidation())
  const [check, setCheck] = useState<ConfigCheck | null>(null)

  useEffect(() => () => validation.dispose(), [validation])

  useEffect(() => {
    let isOutdated = false
    const timer = setTimeout(async () => {
      const found = await validation.check({ schema: document.root, draft: document.draft, values, shown })
      if (found !== null && !isOutdated) setCheck(withoutKeptSecrets(document, found))
    }, typingPause)
    return () => {
      isOutdated = true
      clearTimeout(timer)
    }
  }, [validation, document, values, shown])

  return check
}

/** A secret that is missing is no fault of the person: it is never kept. */
function withoutKeptSecrets(document: ConfigDocument, check: ConfigCheck): ConfigCheck {
  if (check.status !== 'checked') return check
  const secrets = secretPaths(document.root).map(pathOf)
  const isSecret = (pointer: string) => {
    const path = pathOf(pointer)
    return secrets.some((secret) => secret.length === path.length && secret.every((key, index) => key === '*' || key === path[index]))
  }
  return { status: 'checked', problems: check.problems.filter(({ keyword, pointer }: ValueProblem) => keyword !== 'required' || !isSecret(pointer)) }
}
