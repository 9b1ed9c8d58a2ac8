import { useMemo, useState } from 'react'
import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import { defaultsIn } from '#domain/config-schema/defaults.ts'
import { withoutSecrets } from '#domain/config-schema/secret-values.ts'
import { sameValue } from '#domain/parts/same-value.ts'
import { KnownSecrets } from './known-secrets.ts'
import { withoutAbsent } from './without-absent.ts'

export type ConfigValues = {
  /** What the form shows, secrets included. */
  values: unknown
  /** What may be kept. */
  kept: unknown
  /** True until someone entered something. */
  isUntouched: boolean
  /** Rises when the values were replaced as a whole, so that the form starts afresh. */
  generation: number
  enter: (values: unknown) => void
  replace: (values: unknown) => void
}

type Held = { values: unknown; kept: unknown; given: unknown; generation: number }

/** The values on screen. Secrets live here and nowhere else: what is handed on never holds them. */
export function useConfigValues(document: ConfigDocument, given: unknown, onValues: ((values: unknown) => void) | undefined): ConfigValues {
  const defaults = useMemo(() => defaultsIn(document), [document])
  const [held, setHeld] = useState<Held>(() => ({ values: given, kept: given, given, generation: 0 }))
  const [secrets] = useState(() => new KnownSecrets())
  const isOthers = !sameValue(given, held.given) && !sameValue(given, held.kept)
  const current = isOthers ? { values: given, kept: given, given, generation: held.generation + 1 } : held
  if (isOthers) setHeld(current)
  const isUntouched = current.values === null || current.values === undefined
  const hold = (entered: unknown, generation: number) => {
    const values = withoutAbsent(entered) ?? {}
    secrets.learn(document.root)
    const kept = secrets.without(values)
    setHeld({ values, kept, given, generation })
    onValues?.(kept)
  }
  return {
    values: isUntouched ? defaults : current.values,
    kept: isUntouched ? withoutSecrets(document.root, defaults) : current.kept,
    isUntouched,
    generation: current.generation,
    enter: (entered) => hold(entered, current.generation),
    replace: (entered) => hold(entered, current.generation + 1),
  }
}
