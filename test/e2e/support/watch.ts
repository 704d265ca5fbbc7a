import type { BrowserContext } from '@playwright/test';

export type Watch = {
  /** What went wrong so far, as sentences. */
  problems: () => string[];
  /** From now on a problem of this kind is part of the test. */
  allow: (expected: RegExp) => void;
};

/**
 * Notes everything no page of ours may do: an uncaught error, an error in the console, a violation
 * of the policy, a request to another origin. For contexts a test makes itself, too.
 */
export async function watchContext(context: BrowserContext, origins: string[]): Promise<Watch> {
  const seen: string[] = [];
  const allowed: RegExp[] = [];
  context.on('weberror', (error) => seen.push(`Uncaught: ${error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error') seen.push(`Console: ${message.text()}`);
  });
  context.on('request', (request) => {
    if (!staysHome(request.url(), origins)) seen.push(`Request to ${request.url()}`);
  });
  await context.addInitScript(reportViolations);
  return {
    problems: () => seen.filter((problem) => !allowed.some((pattern) => pattern.test(problem))),
    allow: (expected) => allowed.push(expected),
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
