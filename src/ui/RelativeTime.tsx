import { useSyncExternalStore } from 'react'

/** How long ago something was, in few letters; the exact time stands in the title. */
export function RelativeTime({ time }: { time: string }) {
  const now = useSyncExternalStore(onEveryTick, lastTick)
  const at = new Date(time)
  return (
    <time dateTime={time} title={exact.format(at)}>
      {shortAge(at.getTime(), now)}
    </time>
  )
}

const exact = new Intl.DateTimeFormat('en', { dateStyle: 'medium', timeStyle: 'medium' })
const sameYear = new Intl.DateTimeFormat('en', { month: 'short', day: 'numeric' })
const otherYear = new Intl.DateTimeFormat('en', { month: 'short', year: 'numeric' })

const minute = 60_000
const hour = 60 * minute
const day = 24 * hour

/** As in "now", "5 min", "3 h", "2 d", "Nov 3", "Nov 2025". */
function shortAge(at: number, now: number): string {
  const age = now - at
  if (age < minute) return 'now'
  if (age < hour) return `${Math.floor(age / minute)} min`
  if (age < day) return `${Math.floor(age / hour)} h`
  if (age < 7 * day) return `${Math.floor(age / day)} d`
  const isThisYear = new Date(at).getFullYear() === new Date(now).getFullYear()
  return (isThisYear ? sameYear : otherYear).format(at)
}

// One clock for all rows, started by the first that looks at it.
const tickMs = 30_000
const listeners = new Set<() => void>()
let tick = Date.now()
let clock: ReturnType<typeof setInterval> | undefined

function onEveryTick(listener: () => void) {
  if (listeners.size === 0) {
    tick = Date.now()
    clock = setInterval(moveOn, tickMs)
  }
  listeners.add(listener)
  return () => {
    listeners.delete(listener)
    if (listeners.size === 0) clearInterval(clock)
  }
}

function moveOn() {
  tick = Date.now()
  for (const listener of listeners) listener()
}

const lastTick = () => tick
