import type { HttpCall } from '#src/workers/lua-run/contract.ts'
import { statusTone } from '../result/status-words.ts'

/** What became of a call, in a word. */
export function callState({ answer }: HttpCall): { label: string; tone: 'added' | 'changed' | 'removed' } {
  switch (answer.status) {
    case 'answered':
      return { label: String(answer.response.status), tone: statusTone(answer.response.status) }
    case 'problem':
      return { label: 'No response', tone: 'removed' }
    case 'not mocked':
      return { label: 'Not mocked', tone: 'changed' }
    case 'not allowed':
      return { label: 'Not allowed', tone: 'removed' }
  }
}
