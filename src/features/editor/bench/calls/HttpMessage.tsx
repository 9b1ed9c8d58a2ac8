import type { Body } from '#domain/samples/binary-body.ts'
import { BinaryBody } from '#src/run-views/BinaryBody.tsx'
import { BodyView } from '#src/run-views/BodyView.tsx'
import { withoutSecretBase64 } from '#src/workspace/bench/hidden-texts.ts'
import { HeaderValue } from './HeaderValue.tsx'
import classes from './Calls.module.css'
import { useHiddenSecrets } from './SecretsContext.ts'
import { useSecretText } from './use-secret-text.tsx'

type HttpMessageProps = Body & { headers: Readonly<Record<string, string>>; label: string }

/** Headers and body of a request or response. */
export function HttpMessage({ headers, body, bodyBase64, label }: HttpMessageProps) {
  const names = Object.keys(headers)
  const secrets = useHiddenSecrets()
  return (
    <div className={classes.message}>
      {names.length > 0 && (
        <dl className={classes.headers} aria-label={`${label} headers`}>
          {names.map((name) => <div key={name} className={classes.header}><dt>{name}</dt><dd><HeaderValue name={name} value={headers[name] ?? ''} /></dd></div>)}
        </dl>
      )}
      {bodyBase64 !== undefined && <BinaryBody base64={withoutSecretBase64(bodyBase64, secrets)} label={`${label} body`} />}
      {bodyBase64 === undefined && (body === '' ? <p className={classes.empty}>No body</p> : <Body text={body} label={`${label} body`} />)}
    </div>
  )
}

function Body({ text, label }: { text: string; label: string }) {
  const { shown, control } = useSecretText(text, `the secret in the ${label.toLowerCase()}`)
  return (
    <>
      {control !== null && <p className={classes.secret}>It holds a secret of the config. {control}</p>}
      <BodyView text={shown} label={label} />
    </>
  )
}
