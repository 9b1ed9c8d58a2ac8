import { Skeleton, Stack } from '@mantine/core'

const widths = ['38%', '62%', '54%', '20%', '71%', '46%', '58%', '33%']

/** The editor's place while Monaco's files arrive; as tall as the editor, so nothing jumps. */
export function EditorSkeleton() {
  return (
    <Stack gap={8} p="md" h="100%" role="status" aria-label="The editor is loading">
      {widths.map((width) => (
        <Skeleton key={width} height={10} width={width} radius="xs" />
      ))}
    </Stack>
  )
}
