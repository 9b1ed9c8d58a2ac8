import { Button, Code, Stack, Text, Title } from '@mantine/core'
import { Component, type ReactNode } from 'react'

type State = { failure: Error | null }

/** What must never happen ends here, with a way out; unsaved text is in the browser's own database. */
export class ErrorBoundary extends Component<{ children: ReactNode }, State> {
  override state: State = { failure: null }

  static getDerivedStateFromError(failure: Error): State {
    return { failure }
  }

  override render() {
    const { failure } = this.state
    if (failure === null) return this.props.children
    return (
      <Stack role="alert" align="flex-start" gap="sm" maw={560} p="xl">
        <Title order={1} size="h3">Something broke in the editor</Title>
        <Text>Your unsaved changes are kept in this browser and come back after a reload.</Text>
        <Code block>{failure.message}</Code>
        <Button onClick={() => location.reload()}>Reload</Button>
      </Stack>
    )
  }
}
