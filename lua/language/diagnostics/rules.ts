import { argumentCount } from './argument-count.ts'
import { assignToUndeclaredGlobal } from './assign-to-undeclared-global.ts'
import type { Rule } from './diagnostic.ts'
import { forbiddenFunction } from './forbidden-function.ts'
import { hiddenCharacter } from './hidden-character.ts'
import { missingReturn } from './missing-return.ts'
import { portability } from './portability.ts'
import { readOnly } from './read-only.ts'
import { shadowing } from './shadowing.ts'
import { syntax } from './syntax.ts'
import { undefinedGlobal } from './undefined-global.ts'
import { unknownConfigKey } from './unknown-config-key.ts'
import { unknownField } from './unknown-field.ts'
import { unreachableCode } from './unreachable-code.ts'
import { unusedLocal } from './unused-local.ts'
import { unusedParameter } from './unused-parameter.ts'

/** Every rule that looks at one script. */
export const rules: readonly Rule[] = [
  syntax, undefinedGlobal, assignToUndeclaredGlobal, forbiddenFunction, unknownField, unknownConfigKey, readOnly, argumentCount, missingReturn,
  unreachableCode, unusedLocal, unusedParameter, shadowing, portability, hiddenCharacter,
]
