import { isSecretHeader } from './secret-headers.ts'
import { useSecretText } from './use-secret-text.tsx'

/** The value of a header; what is secret in it only once it is asked for. */
export function HeaderValue({ name, value }: { name: string; value: string }) {
  const { shown, control } = useSecretText(value, name, isSecretHeader(name))
  return <>{shown} {control}</>
}
