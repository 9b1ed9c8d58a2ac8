import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router'
import { auditSearch } from '../features/audit/audit-search.ts'
import { compareSearch } from '../features/compare/compare-search.ts'
import { editorSearch } from '../features/editor/editor-search.ts'
import { librarySearch } from '../features/library/library-search.ts'
import { beginListing } from '../features/library/lists/listed-connectors.ts'
import { linkSearch, signInSearch } from '../features/sign-in/sign-in-search.ts'
import { viewerNow } from '../graphql/session-store.ts'
import { startSession } from '../workspace/session/session.ts'
import { BrokenPage } from './BrokenPage.tsx'
import { NotFoundPage } from './NotFoundPage.tsx'
import { RootFrame } from './RootFrame.tsx'

const rootRoute = createRootRoute({ component: RootFrame, notFoundComponent: NotFoundPage })

const libraryRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/',
  validateSearch: librarySearch,
  loaderDeps: ({ search }) => search,
  // Not awaited: the page shows itself meanwhile.
  loader: ({ deps }) => void startSession().then(() => viewerNow() && beginListing(deps)),
  component: lazyRouteComponent(() => import('../features/library/LibraryPage.tsx'), 'LibraryPage'),
})

const editorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/connectors/$connectorId',
  validateSearch: editorSearch,
  component: lazyRouteComponent(() => import('./EditorRoute.tsx'), 'EditorRoute'),
})

const compareRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/compare',
  validateSearch: compareSearch,
  component: lazyRouteComponent(() => import('../features/compare/ComparePage.tsx'), 'ComparePage'),
})

const adminRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/admin',
  component: lazyRouteComponent(() => import('../features/people/PeoplePage.tsx'), 'PeoplePage'),
})

const auditRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit',
  validateSearch: auditSearch,
  component: lazyRouteComponent(() => import('../features/audit/AuditPage.tsx'), 'AuditPage'),
})

const deletedRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/deleted',
  component: lazyRouteComponent(() => import('../features/deleted/DeletedPage.tsx'), 'DeletedPage'),
})

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  validateSearch: signInSearch,
  component: lazyRouteComponent(() => import('../features/sign-in/SignInPage.tsx'), 'SignInPage'),
})

const welcomeRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/welcome',
  validateSearch: linkSearch,
  component: lazyRouteComponent(() => import('./JoinRoutes.tsx'), 'WelcomeRoute'),
})

const invitationRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/invitation',
  validateSearch: linkSearch,
  component: lazyRouteComponent(() => import('./JoinRoutes.tsx'), 'InvitationRoute'),
})

const signedInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/signed-in',
  component: lazyRouteComponent(() => import('../features/sign-in/SignedInPage.tsx'), 'SignedInPage'),
})

export const router = createRouter({
  routeTree: rootRoute.addChildren([libraryRoute, editorRoute, compareRoute, adminRoute, auditRoute, deletedRoute, signInRoute, welcomeRoute, invitationRoute, signedInRoute]),
  defaultPreload: 'intent',
  defaultErrorComponent: ({ error }) => <BrokenPage failure={error instanceof Error ? error : new Error(String(error))} />,
})

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router
  }
}
