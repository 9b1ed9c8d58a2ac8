import { useState } from 'react'
import benchClasses from '../Bench.module.css'
import { isSecretHeader } from './secret-headers.ts'

/** The value of a header; of one that carries a secret only once it is asked for. */
export function HeaderValue({ name, value }: { name: string; value: string }) {
  const [isShown, setShown] = useState(false)
  if (!isSecretHeader(name)) return value
  return (
    <>
      {isShown ? value : '••••••••'}{' '}
      <button type="button" className={benchClasses.link} aria-label={`${isShown ? 'Hide' : 'Show'} ${name}`} onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
    </>
  )
}
