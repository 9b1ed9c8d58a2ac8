import { Skeleton, Stack } from '@mantine/core'

const fields = ['40%', '25%', '55%', '30%']

export function ConfigFormSkeleton() {
  return (
    <Stack gap="lg" p="md" aria-busy aria-label="The form is loading" role="status">
      {fields.map((width) => (
        <Stack key={width} gap={6}>
          <Skeleton h={10} w={width} />
          <Skeleton h={28} maw={520} />
        </Stack>
      ))}
    </Stack>
  )
}
