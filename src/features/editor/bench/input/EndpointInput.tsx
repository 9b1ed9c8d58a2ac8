import { Select, TextInput } from '@mantine/core'
import { X } from 'lucide-react'
import { CodeEditor } from '#src/monaco/CodeEditor.tsx'
import { type EndpointInput as Request, paramsOf, usualMethod } from '#domain/samples/endpoint-request.ts'
import { readEndpointInput } from '#src/workspace/bench/endpoint-input.ts'
import { type InputFormProps, jsonText } from './input-form.ts'
import classes from './Input.module.css'
import { BinaryBody } from '#src/run-views/BinaryBody.tsx'
import { PairsField } from './PairsField.tsx'
import { UnreadInput } from './UnreadInput.tsx'

const methods = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE']
const languages = { JSON: 'json', XML: 'xml', FORM: 'plaintext', RAW: 'plaintext' } as const

function withoutBytes(request: Request): Request {
  const { bodyBase64: _, ...rest } = request
  return rest
}

/** Builds the request that comes in. */
export function EndpointInput({ module, inputJson, onInput, path: textPath, onJson }: InputFormProps) {
  const request = readEndpointInput(inputJson)
  if (request === null || !('requestFormat' in module)) return <UnreadInput title="The input is no request" onJson={onJson} />
  const change = (changes: Partial<Request>) => onInput(jsonText({ ...request, ...changes }))
  const method = request.method ?? usualMethod(module)
  const path = request.path ?? module.path
  const taken = paramsOf(module.path, path)
  const params = Object.entries(taken ?? {})
  const body = request.body ?? ''
  return (
    <form className={classes.form} aria-label="Request" onSubmit={(event) => event.preventDefault()}>
      <div className={classes.requestLine}>
        <Select aria-label="Method" w={92} allowDeselect={false} data={methods.includes(method) ? methods : [...methods, method]} value={method} onChange={(chosen) => chosen !== null && change({ method: chosen })} />
        <TextInput
          aria-label="Path"
          className={classes.path}
          leftSection="/"
          spellCheck={false}
          value={path}
          error={taken !== null ? null : `The endpoint answers on ${module.path}.`}
          onChange={(event) => change({ path: event.currentTarget.value.replace(/^\//, '') })}
        />
      </div>
      {params.length > 0 && <p className={classes.about}>{params.map(([name, value]) => `${name} = ${value}`).join(', ')}</p>}
      <PairsField label="Query" value={request.query} onChange={(query) => change({ query })} />
      <PairsField label="Headers" value={request.headers} onChange={(headers) => change({ headers })} />
      <div className={classes.bodyField}>
        <span className={classes.label}>Body</span>
        {request.bodyBase64 === undefined && (
          <div className={classes.bodyCode}>
            <CodeEditor path={`file:///connectors/${textPath}/body`} language={languages[module.requestFormat]} value={typeof body === 'string' ? body : jsonText(body)} onChange={(text) => change({ body: text })} readOnlyReason={null} label="Body of the request" isSmall />
          </div>
        )}
        {request.bodyBase64 !== undefined && <BinaryBody base64={request.bodyBase64} label="Body of the request" />}
        {request.bodyBase64 !== undefined && <button type="button" className={classes.add} onClick={() => onInput(jsonText({ ...withoutBytes(request), body: '' }))}><X size={12} aria-hidden />Write a text in its place</button>}
      </div>
    </form>
  )
}
