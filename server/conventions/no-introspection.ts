import type { ASTVisitor, FieldNode, ValidationContext } from 'graphql'
import type { Plugin } from 'graphql-yoga'
import { userError } from './user-error.ts'

/** Our own pages know the schema; who looks for a way in need not be helped. */
export const noIntrospection: Plugin = {
  onValidate({ addValidationRule }) {
    addValidationRule(noSchemaFields)
  },
}

// By name: the graphql package's own rule fails where a bundler has loaded the package twice.
const noSchemaFields = (context: ValidationContext): ASTVisitor => ({
  Field({ name }: FieldNode) {
    if (name.value === '__schema' || name.value === '__type') context.reportError(userError('introspection_disabled', 'This server does not tell its schema. For development, start it with STUDIO_INTROSPECTION=on.'))
  },
})
