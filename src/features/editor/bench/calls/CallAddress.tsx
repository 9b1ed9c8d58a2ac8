import { useLayoutEffect, useRef, useState } from 'react'
import benchClasses from '../Bench.module.css'
import { readable } from './call-address.ts'
import classes from './Http.module.css'
import { useSecretText } from './use-secret-text.tsx'

/** Method and address of a call, decoded; of a long one three lines, until more is wanted. */
export function CallAddress({ method, url }: { method: string; url: string }) {
  const text = useRef<HTMLHeadingElement>(null)
  const { shown, control } = useSecretText(url, 'the secret in the address')
  const [isWhole, setWhole] = useState(false)
  const [isLong, setLong] = useState(false)
  useLayoutEffect(() => {
    const element = text.current
    if (element !== null && !isWhole) setLong(element.scrollHeight > element.clientHeight)
  }, [shown, isWhole])
  return (
    <div>
      <h3 ref={text} className={classes.detailTitle} data-cut={!isWhole || undefined} title={shown}><span className={classes.method}>{method}</span> {readable(shown)}</h3>
      {control} {isLong && <button type="button" className={benchClasses.link} aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>{isWhole ? 'Less' : 'All of it'}</button>}
    </div>
  )
}
