import type { BrowserContext, ConsoleMessage, Request, WebError } from '@playwright/test';

export type Watch = {
  /** What went wrong so far, as sentences. */
  problems: () => string[];
  /** From now on a problem of this kind is part of the test. */
  allow: (expected: RegExp) => void;
  stop: () => void;
};

const reporting = new WeakSet<BrowserContext>();

/** From now on the pages of a profile say when the policy refused something. */
export async function reportIn(context: BrowserContext) {
  if (!reporting.has(context)) await context.addInitScript(reportViolations);
  reporting.add(context);
}

/**
 * Notes everything no page of ours may do: an uncaught error, an error in the console, a violation
 * of the policy, a request to another origin. For contexts a test makes itself, too.
 */
export async function watchContext(context: BrowserContext, origins: string[]): Promise<Watch> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  const onError = (error: WebError) => seen.push(`Uncaught: ${error.error().message}`);
  const onConsole = (message: ConsoleMessage) => {
    if (message.type() === 'error') seen.push(`Console: ${message.text()}`);
  };
  const onRequest = (request: Request) => {
    if (!staysHome(request.url(), origins)) seen.push(`Request to ${request.url()}`);
  };
  context.on('weberror', onError).on('console', onConsole).on('request', onRequest);
  await reportIn(context);
  return {
    problems: () => seen.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    allow: (expected) => allowed.push(expected),
    stop: () =>
      void context.off('weberror', onError).off('console', onConsole).off('request', onRequest),
  };
}

function staysHome(url: string, origins: string[]) {
  const { protocol, origin } = new URL(url);
  return protocol === 'data:' || protocol === 'about:' || origins.includes(origin);
}

/** Runs in the page. */
function reportViolations() {
  document.addEventListener('securitypolicyviolation', (violation) => {
    console.error(`Policy: ${violation.effectiveDirective} refused ${violation.blockedURI}`);
  });
}
