import type { ConnectorContent } from './connector.ts'

/** What a connector begins with. */
export const emptyContent: ConnectorContent = {
  name: '',
  description: null,
  connectorType: '',
  sharedLibrary: null,
  configJson: null,
  iamPolicyJson: null,
  actions: [],
  apiEndpoints: [],
  reactions: [],
  timers: [],
}
