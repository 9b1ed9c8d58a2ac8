import { createContext, use } from 'react'
import { parseExactJson } from '#domain/exact-json.ts'
import type { AllowStatement } from '#domain/policy/decide.ts'
import { statementWithoutSecrets } from '#domain/policy/statement-without-secrets.ts'
import { withoutSecretTexts } from '#src/workspace/bench/hidden-texts.ts'
import { noSecrets } from '#src/workspace/bench/run-secrets.ts'

type KnownSecrets = {
  secrets: readonly string[]
  areShown: boolean
  /** The values that hold them, JSON text. */
  configJson: string
}

/** Texts that nobody is to see over one's shoulder, and whether the person wants to see them now. */
export const SecretsContext = createContext<KnownSecrets>({ secrets: noSecrets, areShown: false, configJson: '{}' })

/** Those that are not to be seen. */
export function useHiddenSecrets(): readonly string[] {
  const { secrets, areShown } = use(SecretsContext)
  return areShown ? noSecrets : secrets
}

/** Hides them in a text. */
export function useHidden(): (text: string) => string {
  const secrets = useHiddenSecrets()
  return (text) => withoutSecretTexts(text, secrets)
}

/** What stands in a recording is kept, whatever is shown; there a star fits any text. */
export function useStarred(): (text: string) => string {
  const { secrets } = use(SecretsContext)
  return (text) => withoutSecretTexts(text, secrets, '*')
}

/** What is added to the permissions is published with them, whatever is shown. Null where no statement can do without a secret. */
export function useStatementToKeep(statement: AllowStatement): AllowStatement | null {
  const { secrets, configJson } = use(SecretsContext)
  return statementWithoutSecrets(statement, { texts: secrets, config: parseExactJson(configJson) })
}
