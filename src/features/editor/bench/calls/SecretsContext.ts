import { createContext, use } from 'react'
import { withoutSecretTexts } from '#src/workspace/bench/hidden-texts.ts'
import { noSecrets } from '#src/workspace/bench/run-secrets.ts'

/** Texts that nobody is to see over one's shoulder, and whether the person wants to see them now. */
export const SecretsContext = createContext<{ secrets: readonly string[]; areShown: boolean }>({ secrets: noSecrets, areShown: false })

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
