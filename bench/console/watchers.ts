/** Who watches: sockets that ask for the same as the pages do, as often as they do. */
export interface Join {
  readonly url: string;
  readonly code: string;
  readonly person: string;
}

export interface Watcher {
  /** Copies that it was told of. */
  copies(): number;
  /** Answers and frames, and those that were refused. */
  readonly got: { frames: number; answers: number; refused: number; bytes: number };
  close(): void;
}

type NodeWebSocket = new (url: string, options: object) => WebSocket;
type Asking = (path: string) => Promise<unknown>;

interface Told {
  readonly kind: string;
  readonly edges?: readonly { readonly delivered: number; readonly denied: number }[];
}

const STATE_EVERY_MS = 400;
const FIGURES_EVERY_MS = 5_000;

/** A seat by the API: what is sent along with every question. */
export async function join({ url, code, person }: Join): Promise<Record<string, string>> {
  const headers = { origin: url, "x-sekisho": "1", "content-type": "application/json" };
  const body = JSON.stringify({ code, person });
  const joined = await fetch(`${url}/api/join`, { method: "POST", headers, body });
  if (!joined.ok) throw new Error(`nobody was let in: ${await joined.text()}`);
  return { ...headers, cookie: joined.headers.get("set-cookie")!.split(";")[0]! };
}

/** Watches Live. */
export async function watch(seat: Join): Promise<Watcher> {
  const headers = await join(seat);
  const watcher = openSocket(seat.url, headers, { kind: "watch" }, (ask) => {
    const state = seldom(() => ask("/api/live/state"), STATE_EVERY_MS);
    const figures = seldom(() => ask("/api/live/figures"), FIGURES_EVERY_MS);
    return { exercise: state, figures };
  });
  return watcher;
}

function openSocket(
  url: string,
  headers: Record<string, string>,
  message: object,
  questions: (ask: Asking) => Record<string, () => void>,
): Watcher {
  const got = { frames: 0, answers: 0, refused: 0, bytes: 0 };
  let copies = 0;
  const ask: Asking = async (path) => {
    const response = await fetch(url + path, { headers });
    const text = await response.text();
    if (response.ok) got.answers += 1;
    else got.refused += 1;
    got.bytes += text.length;
  };
  const asked = questions(ask);
  const socket = new (WebSocket as unknown as NodeWebSocket)(
    `${url.replace("http", "ws")}/api/socket`,
    { headers },
  );
  socket.addEventListener("open", () => socket.send(JSON.stringify(message)));
  socket.addEventListener("message", ({ data }) => {
    const text = String(data);
    got.frames += 1;
    got.bytes += text.length;
    const frame = JSON.parse(text) as Told;
    for (const { delivered, denied } of frame.edges ?? []) copies += delivered + denied;
    asked[frame.kind]?.();
  });
  return { got, copies: () => copies, close: () => socket.close() };
}

/** At once, and no more often than that; what comes meanwhile is asked for at the end. */
function seldom(ask: () => Promise<unknown>, everyMs: number): () => void {
  let lastMs = 0;
  let timer: NodeJS.Timeout | undefined;
  return () => {
    timer ??= setTimeout(
      () => {
        timer = undefined;
        lastMs = Date.now();
        ask().catch(() => {});
      },
      Math.max(0, lastMs + everyMs - Date.now()),
    );
  };
}
