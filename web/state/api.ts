/** Asking the console. What it refuses comes back as an ApiError with its code. */
import type { Problem, ProblemCode } from "../../domain/console/mod.ts";

export class ApiError extends Error {
  readonly code: ProblemCode;
  readonly details: readonly string[];

  constructor({ code, details }: Problem) {
    super(code);
    this.code = code;
    this.details = details;
  }
}

type Query = Readonly<Record<string, string | number>>;

/** Asks for something; `query` values become the address's. */
export function get<T>(path: string, query: Query = {}): Promise<T> {
  const words = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, `${value}`]));
  return request<T>(words.size > 0 ? `${path}?${words}` : path, { method: "GET" });
}

/** Does something. */
export function post<T>(path: string, body: object = {}): Promise<T> {
  const headers = { "content-type": "application/json", "x-sekisho": "1" };
  return request<T>(path, { method: "POST", headers, body: JSON.stringify(body) });
}

async function request<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(path, { ...init, credentials: "same-origin", cache: "no-store" });
  } catch {
    throw new ApiError({ code: "unreachable", details: [] });
  }
  const body: unknown = await response.json().catch(() => null);
  if (response.ok) return body as T;
  throw new ApiError((body as Problem | null) ?? { code: "internal", details: [] });
}
