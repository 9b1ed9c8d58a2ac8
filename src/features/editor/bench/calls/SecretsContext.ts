import { createContext, use } from 'react'
import { withoutSecretTexts } from './hidden-secrets.ts'

/** Texts that nobody is to see over one's shoulder. */
export const SecretsContext = createContext<readonly string[]>([])

/** Hides them in a text. */
export function useHidden(): (text: string, inPlace?: string) => string {
  const secrets = use(SecretsContext)
  return (text, inPlace) => withoutSecretTexts(text, secrets, inPlace)
}
