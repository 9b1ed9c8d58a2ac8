import type { Page } from '@playwright/test'

/** Times in milliseconds since the page began. */
type Asked = { name: string; askedAt: number; keyAt: number; answeredAt: number | null }
type Message = { kind: string; id?: number; name?: string }

/** Watches what passes between the page and the worker of the language service; to be called before the page is opened. */
export async function spyOnLua(page: Page) {
  await page.addInitScript(watchWorkers)
  const asked = (name: string) => page.evaluate((wanted) => globalThis.luaQuestions.filter((each) => each.name === wanted), name)
  const durations = async (name: string, since: 'askedAt' | 'keyAt') =>
    (await asked(name)).flatMap((each) => (each.answeredAt === null || each[since] === 0 ? [] : [each.answeredAt - each[since]]))
  return {
    fromKey: (name: string) => durations(name, 'keyAt'),
    fromQuestion: (name: string) => durations(name, 'askedAt'),
    /** What is asked from now on is measured by itself. */
    startAgain: () => page.evaluate(() => { globalThis.luaQuestions.length = 0 }),
    answered: (name: string, times = 1) =>
      page.waitForFunction(([wanted, count]) => globalThis.luaQuestions.filter((each) => each.name === wanted && each.answeredAt !== null).length >= count, [name, times] as const),
  }
}

declare global {
  var luaQuestions: Asked[]
}

function watchWorkers() {
  globalThis.luaQuestions = []
  let keyAt = 0
  addEventListener('keydown', ({ timeStamp }) => { keyAt = timeStamp }, { capture: true })
  const open = new Map<number, Asked>()
  // Its listener is the first one of the channel by which the worker answers: what the page does with an answer is not counted.
  globalThis.BroadcastChannel = class extends BroadcastChannel {
    constructor(name: string) {
      super(name)
      if (!name.startsWith('lua-language')) return
      this.addEventListener('message', ({ data }: MessageEvent<Message>) => {
        const question = data.id === undefined ? undefined : open.get(data.id)
        if (question !== undefined) question.answeredAt = performance.now()
      })
    }
  }
  globalThis.Worker = class extends Worker {
    override postMessage(message: Message, options?: StructuredSerializeOptions | Transferable[]) {
      if (message.kind === 'question' && message.id !== undefined) {
        const question: Asked = { name: message.name ?? '', askedAt: performance.now(), keyAt, answeredAt: null }
        // Only the first question after a key is about that key.
        if (message.name === 'problemChange') keyAt = 0
        open.set(message.id, question)
        globalThis.luaQuestions.push(question)
      }
      super.postMessage(message, Array.isArray(options) ? { transfer: options } : options)
    }
  }
}
