import { use, useEffect } from 'react'
import { alternativeKey } from '#domain/config-schema/check/problems-from.ts'
import type { Alternatives } from '#domain/config-schema/fields/config-field.ts'
import { pointerTo } from '#domain/config-schema/pointer.ts'
import { ShownAlternativesContext } from '../config-form-context.ts'

/** Tells the check of the values, which runs elsewhere, what is on screen. */
export function useShownAlternatives(path: readonly (string | number)[], alternatives: readonly Alternatives[]): void {
  const shown = use(ShownAlternativesContext)
  useEffect(() => {
    for (const { pointer, selected } of alternatives) shown.set(alternativeKey(pointerTo(path), pointer), selected)
  }, [shown, path, alternatives])
}
