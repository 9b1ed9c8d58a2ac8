import type { ServerResponse } from 'node:http'

/** A GraphQL answer that comes before GraphQL: no more than an error. */
export function answerGraphqlError(response: ServerResponse, status: number, error: { message: string; code: string }): void {
  response.writeHead(status, { 'Content-Type': 'application/graphql-response+json; charset=utf-8', 'Cache-Control': 'no-store' })
  response.end(JSON.stringify({ errors: [{ message: error.message, extensions: { code: error.code } }] }))
}
