import { MantineProvider } from '@mantine/core'
import { Notifications } from '@mantine/notifications'
import { RouterProvider } from '@tanstack/react-router'
import { Provider as GraphqlProvider } from 'urql'
import { graphqlClient } from '../graphql/client.ts'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { router } from './router.tsx'
import { studioVariables, theme } from './theme.ts'

export function App() {
  return (
    <MantineProvider theme={theme} cssVariablesResolver={studioVariables} defaultColorScheme="auto">
      <ErrorBoundary>
        <GraphqlProvider value={graphqlClient}>
          {/* Above the status bar, whose words must stay in sight. */}
          <Notifications position="bottom-right" autoClose={6000} limit={4} mb={28} />
          <RouterProvider router={router} />
        </GraphqlProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}
