import type { ConnectorAction, ConnectorApiEndpoint, ConnectorReaction, ConnectorTimer } from '../connector.ts'
import { action, apiEndpoint, reaction, timer } from '../parts/test-content.ts'

const script = 'return input'

/** Modules for tests that run them on samples. */
export const testAction = (given: Partial<ConnectorAction> = {}): ConnectorAction => action('import-ticket', { script, ...given })
export const testEndpoint = (given: Partial<ConnectorApiEndpoint> = {}): ConnectorApiEndpoint => apiEndpoint('result', { script, path: 'results/:ticket', requestFormat: 'RAW', ...given })
export const testReaction = (given: Partial<ConnectorReaction> = {}): ConnectorReaction => reaction('submit-job', { script, ...given })
export const testTimer = (): ConnectorTimer => timer('poll', { script, schedule: null, intervalSeconds: 60 })
