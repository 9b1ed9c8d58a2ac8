import type { ASTVisitor, FieldNode, ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { userError } from './user-error.ts'

/** Our own pages know the schema; who looks for a way in need not be helped, neither by telling it nor by correcting guesses. */
export const noIntrospection: Plugin = {
  onValidate({ addValidationRule, validateFn, setValidationFn }) {
    addValidationRule(noSchemaFields)
    setValidationFn((schema, document, rules) => validateFn(schema, document, rules, { hideSuggestions: true }))
  },
  onExecute: () => ({ onExecuteDone: ({ result }) => dropHints(result) }),
  onSubscribe: () => ({ onSubscribeResult: ({ result }) => dropHints(result) }),
}

/** The check of variables knows no such setting. */
function dropHints(result: object): void {
  if (!('errors' in result) || !Array.isArray(result.errors)) return
  for (const error of result.errors) if (error instanceof Error) error.message = error.message.replace(/ Did you mean .*\?$/s, '')
}

// By name: the graphql package's own rule fails where a bundler has loaded the package twice.
const noSchemaFields = (context: ValidationContext): ASTVisitor => ({
  Field({ name }: FieldNode) {
    if (name.value === '__schema' || name.value === '__type') context.reportError(userError('introspection_disabled', 'This server does not tell its schema. For development, start it with STUDIO_INTROSPECTION=on.'))
  },
})
