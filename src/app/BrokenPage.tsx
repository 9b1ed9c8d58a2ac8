import { Button, Code, Stack, Text, Title } from '@mantine/core'

/** What must never happen ends here, with a way out; unsaved text is in the browser's own database. */
export function BrokenPage({ failure }: { failure: Error }) {
  return (
    <Stack role="alert" align="flex-start" gap="sm" maw={560} p="xl">
      <Title order={1} size="h3">Something broke on this page</Title>
      <Text>Your unsaved changes are kept in this browser and come back after a reload.</Text>
      <Code block>{failure.message}</Code>
      <Button onClick={() => location.reload()}>Reload</Button>
    </Stack>
  )
}
