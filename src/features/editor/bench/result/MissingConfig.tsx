import { Button } from '@mantine/core'
import { missingConfig } from '#domain/config-schema/missing-config.ts'
import { useGoToPart } from '../../use-editor-location.ts'
import type { FinishedRun } from '../run-store.ts'
import classes from './Result.module.css'

const mostNamed = 4
const list = new Intl.ListFormat('en')

/** Where a script failed: which required values its config did not have, the usual cause of a nil. */
export function MissingConfig({ run: { request, runnable } }: { run: FinishedRun }) {
  const goTo = useGoToPart()
  const missing = missingConfig(runnable.content.configJson, JSON.parse(request.connector.configJson))
  if (missing.length === 0) return null
  const more = missing.length - mostNamed
  const named = list.format([...missing.slice(0, mostNamed).map(({ path }) => path), ...(more > 0 ? [`${more} more`] : [])])
  return (
    <section aria-label="Missing config" className={classes.missing}>
      <p>The config of this run has no value for {named}.</p>
      {missing.some(({ isSecret }) => isSecret) && <p>A secret is never kept: a sample brings an invented one, as “config” of its answers.</p>}
      <Button variant="default" size="compact-xs" onClick={() => goTo('config')}>Fill in test values</Button>
    </section>
  )
}
