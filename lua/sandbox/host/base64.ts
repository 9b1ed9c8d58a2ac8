import type { HostRuns } from '../plain-values.ts'
import { Arguments } from './arguments.ts'

export const base64Runs: HostRuns = {
  'base64.encode': (parameters) => {
    const given = new Arguments('base64.encode', parameters)
    const text = btoa(given.text(0))
    return [given.choice(1, ['standard', 'url'], 'standard') === 'url' ? urlAlphabet(text) : text]
  },
  'base64.decode': (parameters) => {
    const text = new Arguments('base64.decode', parameters).text(0)
    const standard = text.replace(/\s+/g, '').replaceAll('-', '+').replaceAll('_', '/').replace(/={1,2}$/, '')
    const fault = base64Fault(standard, text)
    return fault === null ? [atob(standard)] : [undefined, fault]
  },
}

const urlAlphabet = (text: string) => text.replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')

function base64Fault(standard: string, text: string): string | null {
  if (/[^A-Za-z0-9+/]/.test(standard)) return `no character of base64 at ${text.search(/[^A-Za-z0-9+/_\-\s]/) + 1}`
  return standard.length % 4 === 1 ? 'the text ends too early' : null
}
