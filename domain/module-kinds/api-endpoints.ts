import type { Problem } from '../problem.ts'
import { invalid, missing, text } from './check.ts'
import type { ModuleKind } from './module-kind.ts'

const segment = /^(?:[A-Za-z0-9._~-]+|:[a-z][A-Za-z0-9_]*)$/

export const apiEndpoints: ModuleKind = {
  name: 'apiEndpoints',
  label: 'API endpoint',
  plural: 'API endpoints',
  explanation: 'Inbound HTTP from a remote service: orders from a shop, JMF messages from a DFE.',
  settings: [
    {
      key: 'method',
      label: 'Method',
      input: { type: 'choice', options: ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'ANY'].map((value) => ({ value, label: value === 'ANY' ? 'Any method' : value })) },
    },
    { key: 'path', label: 'Path', help: 'Without a leading slash; ":name" takes a part of the path.', input: { type: 'text', placeholder: 'e.g. orders/:id' } },
    {
      key: 'authType',
      label: 'Authentication',
      input: {
        type: 'choice',
        options: [
          { value: 'NONE', label: 'None' },
          { value: 'API_KEY', label: 'API key' },
          { value: 'BASIC', label: 'Basic' },
          { value: 'BEARER', label: 'Bearer token' },
          { value: 'HMAC_SIGNATURE', label: 'HMAC signature' },
        ],
      },
    },
    { key: 'authConfigKey', label: 'Secret in config', help: 'The config field that holds the key, password or secret.', isAsked: ({ authType }) => authType !== 'NONE', input: { type: 'text', placeholder: 'e.g. webhook.secret' } },
    {
      key: 'requestFormat',
      label: 'Request format',
      input: {
        type: 'choice',
        options: [
          { value: 'JSON', label: 'JSON' },
          { value: 'XML', label: 'XML' },
          { value: 'FORM', label: 'Form' },
          { value: 'RAW', label: 'Raw text' },
        ],
      },
    },
    {
      key: 'responseMode',
      label: 'Response',
      input: {
        type: 'choice',
        options: [
          { value: 'SYNC', label: 'What the script returns' },
          { value: 'ACCEPTED', label: '202 at once, run afterwards' },
        ],
      },
    },
  ],
  initialSettings: { method: 'POST', path: '', authType: 'API_KEY', authConfigKey: null, requestFormat: 'JSON', responseMode: 'SYNC' },
  startingScript: '-- `request` holds method, path, params, query, headers and body.\nreturn { status = 200, body = { received = true } }\n',
  problems: (settings) => [...pathProblems(text(settings, 'path')), ...secretProblems(settings)],
  claim: (settings) => ({
    // However a part of the path is called, the same requests reach it.
    what: `${text(settings, 'method')} ${text(settings, 'path').replaceAll(/:[^/]+/g, ':')}`,
    setting: 'path',
    message: `Another endpoint answers ${text(settings, 'method') === 'ANY' ? 'every method' : text(settings, 'method')} on this path.`,
  }),
  summary: (settings) => `${text(settings, 'method')} /${text(settings, 'path')}`,
}

function pathProblems(path: string): Problem[] {
  if (path === '') return [missing('path', 'A path is required, as in orders/:id.')]
  if (path.startsWith('/')) return [invalid('path', 'A path has no leading slash: the connector stands before it.')]
  if (path.length > 200) return [invalid('path', 'A path has 200 characters at most.')]
  const segments = path.split('/')
  const wrong = segments.find((part) => !segment.test(part) || part === '.' || part === '..')
  if (wrong !== undefined) {
    return [invalid('path', wrong === '' ? 'A path has no empty part: take out the doubled or last slash.' : `"${wrong}" can not be part of a path.`)]
  }
  const names = segments.filter((part) => part.startsWith(':'))
  const twice = names.find((name, index) => names.indexOf(name) !== index)
  return twice === undefined ? [] : [invalid('path', `"${twice}" stands in the path twice.`)]
}

function secretProblems(settings: Readonly<Record<string, unknown>>): Problem[] {
  if (settings['authType'] === 'NONE' || text(settings, 'authConfigKey').trim() !== '') return []
  return [missing('authConfigKey', 'Name the config field that holds the secret, or choose no authentication.')]
}
