import { expect, test } from 'vitest'
import { libraryBundles } from './bundle/test-library.ts'
import { codePrints } from './code-prints.ts'

test('the scripts alone count, wherever they stand: not names, samples, settings or documents', () => {
  const [bundle] = libraryBundles
  if (bundle === undefined) throw new Error('The library is empty.')
  const { content } = bundle
  const [first, ...others] = content.actions
  if (first === undefined) throw new Error('The connector has no action.')
  const renamed = { ...content, name: 'Another', configJson: '{}', actions: [...others, { ...first, name: 'Another', samples: [], timeoutMs: 500 }] }
  expect(new Set(codePrints(renamed))).toEqual(new Set(codePrints(content)))
  const rewritten = codePrints({ ...content, actions: [{ ...first, script: `${first.script}-- more` }, ...others] })
  expect(rewritten.filter((print) => !codePrints(content).includes(print))).toHaveLength(1)
})
