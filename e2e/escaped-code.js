const answered = (target, good) =>
  new Promise((resolve, reject) => {
    target.addEventListener(good, () => resolve(true))
    target.addEventListener('error', reject)
  })

// What code would try that got out of the sandbox; gives the names of what it reached. It is sent as text into a frame or a worker.
globalThis.tryEverything = async (targets) => {
  const reached = []
  const scope = globalThis
  const attempt = async (name, act) => {
    try {
      const outcome = await Promise.race([act(), new Promise((resolve) => setTimeout(resolve, 1_000, 'silence'))])
      if (outcome !== 'silence' && outcome !== false) reached.push(name)
    } catch {
      // Refused, as it must be.
    }
  }
  for (const target of targets) {
    await attempt('fetch', () => fetch(`${target}/fetch`))
    await attempt('fetch without CORS', () => fetch(`${target}/no-cors`, { mode: 'no-cors' }))
    await attempt('fetch that keeps alive', () => fetch(`${target}/keepalive`, { keepalive: true, method: 'POST', mode: 'no-cors' }))
    await attempt('XMLHttpRequest', () => {
      const request = new XMLHttpRequest()
      request.open('GET', `${target}/xhr`)
      request.send()
      return answered(request, 'load')
    })
    await attempt('WebSocket', () => answered(new WebSocket(`${target.replace('http', 'ws')}/socket`), 'open'))
    await attempt('EventSource', () => answered(new EventSource(`${target}/events`), 'open'))
    await attempt('import', () => import(`${target}/module.js`))
    await attempt('importScripts', () => scope.importScripts(`${target}/classic.js`) ?? true)
    await attempt('Worker', () => answered(new Worker(`${target}/worker.js`), 'message'))
    await attempt('sendBeacon', () => scope.navigator.sendBeacon(`${target}/beacon`) && false)
    await attempt('WebTransport', () => new scope.WebTransport(`${target.replace('http:', 'https:')}/transport`).ready)
    for (const tag of ['img', 'script', 'iframe', 'video', 'object', 'embed', 'link']) {
      await attempt(tag, () => {
        const element = scope.document.createElement(tag)
        Object.assign(element, { src: `${target}/${tag}`, data: `${target}/${tag}`, href: `${target}/${tag}`, rel: tag === 'link' ? 'stylesheet' : undefined })
        const outcome = tag === 'iframe' || tag === 'object' || tag === 'embed' ? false : answered(element, 'load')
        scope.document.body.append(element)
        return outcome
      })
    }
    await attempt('a style', () => {
      scope.document.body.style.backgroundImage = `url(${target}/style)`
      return false
    })
    await attempt('a form', () => {
      const form = Object.assign(scope.document.createElement('form'), { action: `${target}/form`, method: 'post' })
      scope.document.body.append(form)
      form.submit()
      return false
    })
    await attempt('a new window', () => scope.open(`${target}/window`) !== null)
    await attempt('the page', () => {
      scope.top.location.href = `${target}/navigate`
      return false
    })
  }
  await attempt('eval', () => Reflect.construct(Function, ['return true'])())
  await attempt('localStorage', () => scope.localStorage.setItem('x', 'y') ?? true)
  await attempt('cookies', () => {
    scope.document.cookie = 'escaped=1'
    return scope.document.cookie !== ''
  })
  await attempt('IndexedDB', () => answered(indexedDB.open('escaped'), 'success'))
  await attempt('caches', () => scope.caches.open('escaped'))
  await attempt("the page's document", () => scope.parent.document.title)
  await attempt("the page's globals", () => scope.top.luaRun)
  await attempt('a service worker', () => scope.navigator.serviceWorker.register(`${targets[1] ?? ''}/worker.js`))
  return reached
}
