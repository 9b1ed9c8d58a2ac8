import { useMemo, useState } from 'react'
import type { ValueProblem } from '#domain/config-schema/check/value-problem.ts'
import type { ConfigDocument } from '#domain/config-schema/config-document.ts'
import { defaultsIn } from '#domain/config-schema/defaults.ts'
import type { ConfigCheck } from '#src/workers/config-validation/contract.ts'
import { CheckNotice } from './CheckNotice.tsx'
import classes from './ConfigForm.module.css'
import { ConfigFormToolbar, type ConfigView } from './ConfigFormToolbar.tsx'
import { ConfigDocumentContext, RevealedContext, ShownAlternativesContext } from './config-form-context.ts'
import type { ConfigFormProps } from './config-form-props.ts'
import { EmptySchema } from './EmptySchema.tsx'
import { errorSchemaOf } from './rjsf/error-schema.ts'
import { RjsfForm } from './rjsf/RjsfForm.tsx'
import { SchemaProblemList } from './SchemaProblemList.tsx'
import { useConfigCheck } from './use-config-check.ts'
import { useConfigValues } from './use-config-values.ts'
import { useParsedSchema } from './use-parsed-schema.ts'
import { ReadOnlyContext } from './use-read-only.ts'
import { useReveal } from './use-reveal.ts'
import { ValueProblemList } from './ValueProblemList.tsx'
import { ValuesAsJson } from './ValuesAsJson.tsx'

/** A config schema as the form it asks for. */
export function LoadedConfigForm({ schemaText, values, onValues, readOnly, onPlace, onStartSchema, name }: ConfigFormProps) {
  const { document, problems } = useParsedSchema(schemaText)
  return (
    <div className={classes.panel}>
      {problems.length > 0 && <SchemaProblemList problems={problems} hasOldForm={document !== null} onPlace={onPlace} />}
      {document === null && problems.length === 0 && <EmptySchema readOnly={readOnly} onStartSchema={onStartSchema} />}
      {document !== null && (
        <ReadOnlyContext value={readOnly}>
          <ConfigDocumentContext value={document}>
            <FilledForm document={document} isStale={problems.length > 0} values={values} onValues={onValues} readOnly={readOnly} name={name} />
          </ConfigDocumentContext>
        </ReadOnlyContext>
      )}
    </div>
  )
}

type FilledFormProps = Pick<ConfigFormProps, 'values' | 'onValues' | 'readOnly' | 'name'> & { document: ConfigDocument; isStale: boolean }

function FilledForm({ document, isStale, values, onValues, readOnly, name }: FilledFormProps) {
  const held = useConfigValues(document, values, onValues)
  const [shown] = useState(() => new Map<string, number>())
  const check = useConfigCheck(document, held.values, shown)
  const [view, setView] = useState<ConfigView>('form')
  const [isListShown, setListShown] = useState(false)
  const [revealed, reveal] = useReveal()
  const problems = useMemo(() => problemsToShow(check, held.isUntouched), [check, held.isUntouched])
  const errors = useMemo(() => errorSchemaOf(problems), [problems])
  const show = (pointer: string) => {
    setView('form')
    reveal(pointer)
  }
  return (
    <>
      <ConfigFormToolbar
        isAlone={name !== undefined} view={view} onView={setView} problemCount={problems.length} isListShown={isListShown} onToggleList={() => setListShown(!isListShown)}
        onReset={readOnly ? undefined : () => held.replace(defaultsIn(document))}
      />
      {isListShown && problems.length > 0 && <ValueProblemList problems={problems} onReveal={show} />}
      <CheckNotice check={check} />
      {view === 'json'
        ? <ValuesAsJson values={held.kept} readOnly={readOnly} onValues={held.replace} />
        : (
          <RevealedContext value={revealed}><ShownAlternativesContext value={shown}>
            <div className={classes.scroll} data-stale={isStale} role="group" aria-label={name ?? 'Config'}>
              <RjsfForm key={held.generation} values={held.values} errors={errors} readOnly={readOnly} onValues={held.enter} />
            </div>
          </ShownAlternativesContext></RevealedContext>
        )}
    </>
  )
}

/** Before anything was entered, what is still missing is no problem yet. */
function problemsToShow(check: ConfigCheck | null, isUntouched: boolean): ValueProblem[] {
  const found = check?.status === 'checked' ? check.problems : []
  return isUntouched ? found.filter(({ keyword }) => keyword !== 'required') : found
}
