/** The cookie that carries a session's token: out of reach of scripts and of other sites. */
export const SESSION_COOKIE = "sekisho";
/** Browsers take this name only with Secure, without Domain and for the whole host. */
const SECURE_COOKIE = `__Host-${SESSION_COOKIE}`;

const nameOf = (secure: boolean): string => (secure ? SECURE_COOKIE : SESSION_COOKIE);

/** The header that gives the browser its token; "" takes it away. */
export function sessionCookie(token: string, secure: boolean): string {
  const parts = [`${nameOf(secure)}=${token}`, "Path=/", "HttpOnly", "SameSite=Strict"];
  if (secure) parts.push("Secure");
  if (token === "") parts.push("Max-Age=0");
  return parts.join("; ");
}

/** The token that a request carries; "" for none. */
export function tokenOf(header: string | undefined, secure: boolean): string {
  const prefix = `${nameOf(secure)}=`;
  const found = (header ?? "").split(/;\s*/).find((part) => part.startsWith(prefix));
  return found?.slice(prefix.length) ?? "";
}
