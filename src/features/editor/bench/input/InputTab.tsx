import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import { useFrozenReason } from '../../frozen.ts'
import type { ConfigFormComponent } from '../../parts/ConfigPart.tsx'
import { useModuleAround } from '../../use-module-around.ts'
import type { Bench } from '../bench.ts'
import { type BenchInput, changeBenchInput } from '../bench-input.ts'
import benchClasses from '../Bench.module.css'
import { JsonInput } from './JsonInput.tsx'
import { InputDrop } from './InputDrop.tsx'
import { inputForms } from './input-forms.tsx'
import { PasteRequest } from './PasteRequest.tsx'
import classes from './Input.module.css'

type View = 'form' | 'json' | 'answers'
const isView = (value: string): value is View => value === 'form' || value === 'json' || value === 'answers'

type InputTabProps = Bench & { input: BenchInput; configForm: ConfigFormComponent }

/** What the module is run on: its input as a form or as JSON, and what the host answers. */
export function InputTab({ connectorId, place, input, configForm }: InputTabProps) {
  const [view, setView] = useState<View>('form')
  const module = useModuleAround(connectorId, place)
  const frozen = useFrozenReason(connectorId)
  if (module === null) return null
  const Form = inputForms[place.kind]
  const id = `${place.originId}/${input.sample?.id ?? 'new'}`
  const changeInput = (inputJson: string) => changeBenchInput(connectorId, place, { inputJson })
  return (
    <InputDrop connectorId={connectorId} place={place}>
      <div className={classes.bar}>
        <SegmentedControl
          size="xs"
          aria-label="What is edited"
          value={view}
          onChange={(value) => isView(value) && setView(value)}
          data={[{ value: 'form', label: 'Form' }, { value: 'json', label: 'JSON' }, { value: 'answers', label: 'Answers' }]}
        />
        <span className={benchClasses.gap} />
        {place.kind === 'apiEndpoints' && <PasteRequest connectorId={connectorId} place={place} sampleName={frozen === null ? (input.sample?.name ?? null) : null} />}
      </div>
      {frozen !== null && input.isTypedOver && <p className={benchClasses.notice}>Changes here are for this run only. {frozen}</p>}
      <div className={classes.edited} key={id}>
        {view === 'form' && <Form module={module} inputJson={input.inputJson} onInput={changeInput} configForm={configForm} path={`${connectorId}/bench/${id}`} onJson={() => setView('json')} />}
        {view === 'json' && <JsonInput path={`${connectorId}/bench/${id}/input`} label="Input" text={input.inputJson} onText={changeInput} />}
        {view === 'answers' && (
          <JsonInput
            path={`${connectorId}/bench/${id}/answers`}
            label="Recorded answers"
            text={input.recordedAnswersJson ?? ''}
            onText={(text) => changeBenchInput(connectorId, place, { recordedAnswersJson: text.trim() === '' ? null : text })}
            about="What the host answers: http, store, actions, now, seed, config. The first http answer whose method and url fit is taken; * in a url stands for anything."
          />
        )}
      </div>
    </InputDrop>
  )
}
