import { Text } from '@mantine/core'
import { useFieldScope } from '../config-form-context.ts'

/** What is wrong with an object or a list as a whole. */
export function OwnErrors() {
  const { errors } = useFieldScope()
  const own = errors.filter(({ path }) => path.length === 0)
  return own.map(({ message }) => <Text key={message} role="alert" size="xs" c="var(--mantine-color-error)">{message}</Text>)
}
