import { type ModuleSource, registerHooks } from 'node:module'

/**
 * In postgres.js 3.4.9 a transaction whose connection has ended goes on writing to it: with no socket the whole process ends, and once
 * the connection has been opened anew for somebody else, it writes into that one's transaction. A connection that ends with an error keeps
 * the queries it was given since, and opened anew it takes the answers of others for theirs; and where listening starts again as it ends,
 * it is opened for two queries at once, one of which is forgotten. It also waits for an answer for ever: who sets
 * a statement_timeout now has an answer or a closed connection half as long after it. Put right as the files are loaded.
 */
const repairs: Record<string, [broken: string, whole: string][]> = {
  '/postgres/src/index.js': [
    ['    let savepoints = 0\n      , connection\n', '    let savepoints = 0\n      , lost = null\n      , connection\n'],
    ['new Promise((_, reject) => connection.onclose = reject)', 'new Promise((_, reject) => connection.onclose = e => reject(lost = e))'],
    ['        c.queue === full\n', '        if (lost)\n          return q.reject(lost)\n\n        c.queue === full\n'],
    ['    queries.length && connect(c,', '    c.queue === closed && queries.length && connect(c,'],
  ],
  '/postgres/src/connection.js': [
    ['    clearImmediate(nextWriteTimer)\n    socket.removeListener', '    clearImmediate(nextWriteTimer)\n    chunk = nextWriteTimer = null\n    socket.removeListener'],
    ['    if (initial)\n      return reconnect()\n\n    !hadError && (query', '    answerTimer.cancel()\n    !initial && (query'],
    ['    closedTime = performance.now()\n', '    query = results = errorResponse = null\n    result = new Result()\n    rows = 0\n    if (initial)\n      return reconnect()\n\n    closedTime = performance.now()\n'],
    ['        return fetchArrayTypes()\n', '        return fetchArrayTypes().catch(noop)\n'],
    ['options.connect_timeout)\n', 'options.connect_timeout)\n      , answerTimer = timer(() => socket && socket.destroy(), options.connection.statement_timeout / 1000 * 1.5)\n'],
    ['(query = q, query.active = true)', '(query = q, query.active = true, answerTimer.start())'],
    ['    result = new Result()\n    connectTimer.cancel()\n', '    result = new Result()\n    connectTimer.cancel()\n    answerTimer.cancel()\n'],
    ['      return // Consider', '      return answerTimer.start() // Consider'],
  ],
}

const hooks = registerHooks({
  load(url, context, nextLoad) {
    const loaded = nextLoad(url, context)
    const [, own] = Object.entries(repairs).find(([file]) => url.endsWith(`/node_modules${file}`)) ?? []
    return own === undefined ? loaded : { ...loaded, source: own.reduce(repair, textOf(loaded.source)) }
  },
})

// Nothing may import postgres before this: with an import of its own, any file would get it as it is.
export const { default: postgres } = await import('postgres')
hooks.deregister()

function textOf(source: ModuleSource | undefined): string {
  return typeof source === 'string' ? source : new TextDecoder().decode(source)
}

function repair(source: string, [broken, whole]: [string, string]): string {
  if (source.split(broken).length !== 2) throw new Error('postgres.js is not the version whose faults are known here: see what has become of them.')
  return source.replace(broken, () => whole)
}
