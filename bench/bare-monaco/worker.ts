// Stands for a language service that needs no time at all.
const answers = new BroadcastChannel(self.name)
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a BroadcastChannel never leaves its origin and takes no target
globalThis.addEventListener('message', ({ data }: MessageEvent<{ id: number }>) => answers.postMessage({ kind: 'answer', id: data.id }))
