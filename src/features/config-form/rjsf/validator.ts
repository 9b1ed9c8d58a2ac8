import type { ValidatorType } from '@rjsf/utils'
import { matchesLoosely } from '#domain/config-schema/fields/value-matching.ts'

/**
 * What rjsf asks while it draws. The values are checked by the worker and reach the form as extra errors; here nothing
 * slow may run and nothing may be compiled, for the page's policy forbids `new Function`.
 */
export const formValidator: ValidatorType = {
  validateFormData: () => ({ errors: [], errorSchema: {} }),
  isValid: (schema, value) => matchesLoosely(schema, value),
  rawValidation: () => ({}),
}
