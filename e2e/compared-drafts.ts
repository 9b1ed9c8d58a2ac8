import { randomUUID } from 'node:crypto'
import { benchDraft } from './bench-draft.ts'
import type { StudioApi } from './studio-api.ts'

const [readOrder] = benchDraft.actions

/** The sample on which the action returns. */
export const twoItems = { ...readOrder?.samples[0], recordedAnswersJson: readOrder?.samples[0]?.recordedAnswersJson ?? '' }

type Changes = { script?: (script: string) => string; sharedLibrary?: string; samples?: readonly unknown[] }

/** Two drafts of one origin; the right one has the script of its action, its samples or the shared library changed. */
export async function comparedDrafts(api: StudioApi, { script = (text) => text, sharedLibrary = benchDraft.sharedLibrary, samples }: Changes) {
  const originId = randomUUID()
  const endpointOrigin = randomUUID()
  const action = { ...readOrder, originId }
  const content = {
    ...benchDraft,
    actions: [action],
    apiEndpoints: benchDraft.apiEndpoints.map((endpoint) => ({
      ...endpoint,
      originId: endpointOrigin,
      samples: [{ name: 'Ada calls', inputJson: JSON.stringify({ method: 'POST', path: 'people/Ada', query: {}, headers: {}, body: '{}' }), recordedAnswersJson: null, expectedOutcomeJson: null }],
    })),
    reactions: [],
    timers: [],
  }
  const left = await api.createDraft(content)
  const right = await api.createDraft({ ...content, name: left.name, sharedLibrary, actions: [{ ...action, script: script(action?.script ?? ''), ...(samples !== undefined && { samples }) }] })
  return { left: left.id, right: right.id, change: `actions/${originId}`, leftName: `${left.handle} v1`, rightName: `${right.handle} v1` }
}
