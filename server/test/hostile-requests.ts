const repeated = (count: number, part: (index: number) => string) => Array.from({ length: count }, (_, index) => part(index)).join(' ')
const made = 'createConnector(input: { name: "Hostile", handle: "hostile", connectorType: "general" }) { errors { code } }'
const asMutation = (query: string) => JSON.stringify({ query })
const nested = (open: string, close: string, count: number) => `${open.repeat(count)}${close.repeat(count)}`

/** Bodies that cost more to answer than to send, or that hope to reach what they must not. None of them may have an effect. */
export const hostileBodies: Record<string, () => string> = {
  '5,000 aliases of a mutation': () => asMutation(`mutation { ${repeated(5000, (index) => `a${index}: ${made}`)} }`),
  '5,000 aliases of a short field': () => asMutation(`mutation { a: ${made} ${repeated(5000, (index) => `a${index}:__typename`)} }`),
  'selections 20,000 deep': () => asMutation(`mutation { ${made} ${nested('a{', '}', 20_000)} }`),
  'a list 20,000 deep in an argument': () => asMutation(`mutation { ${made} b: restoreConnector(id: ${nested('[', ']', 20_000)}) { errors { code } } }`),
  'variables 20,000 deep': () => `{"query":${JSON.stringify(`mutation ($f: ConnectorFilterInput) { ${made} }`)},"variables":{"f":${'{"not":'.repeat(20_000)}1${'}'.repeat(20_000)}}}`,
  'a body of brackets, 400,000 deep': () => nested('[', ']', 400_000),
  'fragments that fan out to 2^24 fields': () =>
    asMutation(`mutation { ...f0 } ${repeated(24, (index) => `fragment f${index} on Mutation { ${index === 23 ? made : `...f${index + 1} ...f${index + 1}`} }`)}`),
  'fragments in a circle': () => asMutation(`mutation { ${made} ...a } fragment a on Mutation { ...b } fragment b on Mutation { ...a }`),
  'a fragment that spreads itself inside a field': () => asMutation(`mutation { createConnector(input: { name: "Hostile", handle: "hostile", connectorType: "general" }) { ...a } } fragment a on CreateConnectorResult { result { parent { children { id } } } ...a }`),
  '10 MB': () => JSON.stringify({ query: `mutation { ${made} }`, variables: { text: 'x'.repeat(10_000_000) } }),
  'a million tokens': () => asMutation(`mutation { ${made} ${'a '.repeat(49_000)} }`),
  '__proto__ in the body': () => `{"query":${JSON.stringify('{ viewer { id } nothing }')},"__proto__":{"query":"{ viewer { id } }","isAdmin":true}}`,
  '__proto__ as the input': () => `{"query":${JSON.stringify('mutation ($input: CreateConnectorInput!) { createConnector(input: $input) { errors { code } } }')},"variables":{"input":{"__proto__":{"name":"Hostile","handle":"hostile","connectorType":"general"}}}}`,
  'directives by the thousand': () => asMutation(`mutation { ${made.replace(' {', ` ${'@include(if: true) '.repeat(3000)} {`)} }`),
  'no JSON at all': () => '{"query": "mutation',
}
