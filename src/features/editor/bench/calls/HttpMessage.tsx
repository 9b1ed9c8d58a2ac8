import { BodyView } from '#src/run-views/BodyView.tsx'
import classes from './Calls.module.css'

type HttpMessageProps = { headers: Readonly<Record<string, string>>; body: string; label: string }

/** Headers and body of a request or response. */
export function HttpMessage({ headers, body, label }: HttpMessageProps) {
  const names = Object.keys(headers)
  return (
    <div className={classes.message}>
      {names.length > 0 && (
        <dl className={classes.headers} aria-label={`${label} headers`}>
          {names.map((name) => <div key={name} className={classes.header}><dt>{name}</dt><dd>{headers[name]}</dd></div>)}
        </dl>
      )}
      {body === '' ? <p className={classes.empty}>No body</p> : <BodyView text={body} label={`${label} body`} />}
    </div>
  )
}
