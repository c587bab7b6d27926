import { expect, test } from "vitest";
import type { Seat } from "../../domain/console/mod.ts";
import { Hub, type Socket } from "./hub.ts";

interface Told extends Socket {
  bufferedAmount: number;
  readonly texts: string[];
  closed: number | null;
  say(message: object): void;
}

/** The end of a socket that the hub holds. */
function socketEnd(): Told {
  const texts: string[] = [];
  let heard: (data: Buffer, binary: boolean) => void = () => {};
  const end: Told = {
    bufferedAmount: 0,
    texts,
    closed: null,
    send: (text) => void texts.push(text),
    close: (code = 0) => void (end.closed = code),
    on: (event: string, listener: (data: Buffer, binary: boolean) => void) => {
      if (event === "message") heard = listener;
    },
    say: (message) => heard(Buffer.from(JSON.stringify(message)), false),
  };
  return end;
}

const hub = (): Hub =>
  new Hub((seat, organisation) => seat.role === "team" && seat.organisation === organisation);
const session = (seat: Seat, id = "one") => ({ id, seat, person: "Sato" });
const team: Seat = { role: "team", team: "tokyo", organisation: "nisc" };

test("a frame reaches whom it concerns, and nobody whose role may not have it", () => {
  const told = hub();
  const [tokyo, seoul, watcher, idle] = [socketEnd(), socketEnd(), socketEnd(), socketEnd()];
  told.seat(tokyo, session(team));
  told.seat(seoul, session({ role: "team", team: "seoul", organisation: "kr-kisa" }, "two"));
  told.seat(watcher, session({ role: "observer" }, "three"));
  told.seat(idle, session({ role: "observer" }, "four"));
  tokyo.say({ kind: "follow", organisation: "nisc" });
  seoul.say({ kind: "follow", organisation: "kr-kisa" });
  watcher.say({ kind: "watch" });
  told.tell({ kind: "organisation", organisation: "nisc" });
  told.tell({ kind: "traffic", edges: [] });
  told.tell({ kind: "exchange", reachable: true });
  const kinds = ({ texts }: Told) =>
    texts.map((text) => (JSON.parse(text) as { kind: string }).kind);
  expect(kinds(tokyo)).toEqual(["organisation", "exchange"]);
  expect(kinds(seoul)).toEqual(["exchange"]);
  expect(kinds(watcher)).toEqual(["traffic", "exchange"]);
  expect(kinds(idle)).toEqual(["exchange"]);
});

test("who does not keep up is let go, so that nothing waits in memory", () => {
  const told = hub();
  const slow = socketEnd();
  told.seat(slow, session(team));
  slow.bufferedAmount = 2_000_000;
  told.tell({ kind: "exchange", reachable: true });
  expect(slow.closed).toBe(1013);
  expect(slow.texts).toEqual([]);
  expect(told.size).toBe(0);
});

test("one browser holds eight sockets and no more", () => {
  const told = hub();
  const ends = Array.from({ length: 9 }, socketEnd);
  for (const end of ends) told.seat(end, session(team));
  expect(ends.map(({ closed }) => closed)).toEqual([
    ...Array.from({ length: 8 }, () => null),
    1013,
  ]);
});

test("a session that ends loses its sockets, and nobody else's are closed", () => {
  const told = hub();
  const [mine, other] = [socketEnd(), socketEnd()];
  told.seat(mine, session(team));
  told.seat(other, session(team, "two"));
  told.leave(session(team));
  expect([mine.closed, other.closed]).toEqual([4401, null]);
  expect(told.present()).toEqual({ "team:tokyo": 1 });
});

test("what is no message of a page ends the socket", () => {
  const told = hub();
  for (const said of [{}, { kind: "follow" }, { kind: "watch", more: 1 }, []]) {
    const end = socketEnd();
    told.seat(end, session(team));
    end.say(said);
    expect(end.closed, JSON.stringify(said)).toBe(1008);
  }
});
