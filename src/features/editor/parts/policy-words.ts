const actionWords: Record<string, string> = {
  'http:get': 'read over HTTP',
  'http:post': 'post over HTTP',
  'http:put': 'put over HTTP',
  'http:patch': 'patch over HTTP',
  'http:delete': 'delete over HTTP',
  'store:read': 'read its store',
  'store:write': 'write its store',
  'events:emit': 'emit events',
  'actions:call': 'call actions',
  'data:read': 'read platform data',
  'data:write': 'write platform data',
  '*': 'do anything',
}

/** As in "read over HTTP"; an unknown action stands for itself. */
export const actionInWords = (action: string) => actionWords[action] ?? (action.endsWith(':*') ? `everything of ${action.slice(0, -2)}` : action)
