import { type ReactNode, useState } from 'react'
import benchClasses from '../Bench.module.css'
import { dots } from '#src/workspace/bench/hidden-texts.ts'
import { useHidden } from './SecretsContext.ts'

/** A text without the secrets in it, until they are asked for by the control; null where there is none. `name`: what a screen reader calls the text. */
export function useSecretText(text: string, name: string, isSecret = false): { shown: string; control: ReactNode } {
  const [isShown, setShown] = useState(false)
  const hide = useHidden()
  const hidden = isSecret ? dots : hide(text)
  if (hidden === text) return { shown: text, control: null }
  const control = <button type="button" className={benchClasses.link} aria-label={`${isShown ? 'Hide' : 'Show'} ${name}`} onClick={() => setShown(!isShown)}>{isShown ? 'Hide' : 'Show'}</button>
  return { shown: isShown ? text : hidden, control }
}
