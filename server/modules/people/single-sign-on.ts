import type { GenericOAuthConfig } from 'better-auth/plugins'
import type { SingleSignOn } from '#server/environment.ts'

export const singleSignOnId = 'oidc'

/** The provider as better-auth wants it: PKCE, and an ID token that its keys and our nonce verify. */
export const singleSignOnProvider = ({ issuer, clientId, clientSecret }: SingleSignOn): GenericOAuthConfig => ({
  providerId: singleSignOnId,
  discoveryUrl: `${issuer.replace(/\/$/, '')}/.well-known/openid-configuration`,
  clientId,
  clientSecret,
  scopes: ['openid', 'email', 'profile'],
  pkce: true,
  requireIdTokenVerification: true,
  mapProfileToUser: ({ name, email }) => ({ name: name || email || 'Unnamed' }),
})
