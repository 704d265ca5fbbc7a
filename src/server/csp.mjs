/**
 * What a page of ours may load: only itself. The build writes this as a meta tag for static hosts,
 * our own server sends it as a header. Two policies only ever narrow each other.
 */
export const contentSecurityPolicy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self' blob:",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "object-src 'none'",
].join('; ');

/** Takes out the meta tag of a built page: our server sends the header, and one policy is enough. */
export function withoutPolicyTag(/** @type {string} */ html) {
  return html.replace(/\s*<meta http-equiv="Content-Security-Policy"[^>]*>/, '');
}
