import { Stack, Text, Title } from '@mantine/core'
import type { ReactNode } from 'react'

type BlankProps = { title: string; icon?: ReactNode; children?: ReactNode; actions?: ReactNode; role?: 'alert' | 'status'; /** 1 where it is the whole page. */ level?: 1 | 2 }

/** A place with nothing in it, which says why and what to do. */
export function Blank({ title, icon, children, actions, role, level = 2 }: BlankProps) {
  return (
    <Stack align="center" justify="center" gap="xs" h="100%" mih={200} p="xl" role={role} ta="center">
      {icon}
      <Title order={level} size="h5" fw={600}>{title}</Title>
      {children !== undefined && <Text component="div" c="dimmed" maw={440}>{children}</Text>}
      {actions}
    </Stack>
  )
}
