/**
 * What the accounts are for: every attack here is really made, with a stolen or dishonest identity on
 * a real nats-server, and the provisioner's identity looks at all streams and consumers afterwards.
 *
 * Everything is tried twice: on the exchange as it is, and on one whose users lack their allow-lists,
 * since the accounts must hold by themselves.
 */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { connect } from "@nats-io/transport-node";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { connectBus, consumers, streams, subjects, type Bus } from "../platform/bus/mod.ts";
import {
  findNatsProgram,
  launchNatsServer,
  prepareExchange,
  provision,
  serverConfig,
  startExchange,
  testing,
  type Exchange,
} from "../platform/nats/mod.ts";

const VICTIM = "nisc";
const ATTACKERS = ["cisa", "metrics", "exercise", "network", "operator", "console"] as const;
type Attacker = (typeof ATTACKERS)[number];

const ORGANISATIONS = ["cisa", "nisc", "jpcert"];
const pack = testing.testPack(...ORGANISATIONS);
const ANSWER_MS = 400;
/** JetStream's answer in an account that has none. */
const NO_JETSTREAM = /"err_code":10039/;

let exchange: Exchange;
let provisioner: Bus;
let policy: Bus;
const opened: Bus[] = [];

async function open(start: () => Promise<Exchange>): Promise<void> {
  exchange = await start();
  [provisioner, policy] = [await as("provisioner"), await as("policy")];
  await fillEveryStream();
}

async function close(): Promise<void> {
  await Promise.all(opened.splice(0).map((bus) => bus.close()));
  await exchange.stop();
}

/** An exchange whose organisations and services may publish and subscribe to anything they can name. */
async function startWithoutAllowLists(): Promise<Exchange> {
  const program = await findNatsProgram();
  const dir = mkdtempSync(join(tmpdir(), "sekisho-"));
  const identities = provision(pack, dir);
  const text = serverConfig({ pack, dir, identities, version: program.version });
  const settings = JSON.parse(text) as { accounts: Record<string, { users: object[] }> };
  for (const { users } of Object.values(settings.accounts)) {
    for (const user of users as { permissions?: object }[]) delete user.permissions;
  }
  const config = join(dir, "open.conf");
  writeFileSync(config, JSON.stringify(settings));
  const server = await launchNatsServer({ program: program.path, config, dir });
  await prepareExchange(server.url, dir, pack);
  const stop = async () => {
    await server.stop();
    rmSync(dir, { recursive: true });
  };
  return { url: server.url, dir, identities, server, program, syncsAlways: false, stop };
}

async function as(name: string): Promise<Bus> {
  const bus = await testing.connectAs(exchange, name);
  opened.push(bus);
  return bus;
}

/** So that there is something to steal, and something for the broker to answer with. */
async function fillEveryStream(): Promise<void> {
  for (const id of ORGANISATIONS) {
    const organisation = await as(id);
    await organisation.js.publish(subjects.incident(id), `incident of ${id}`);
    await organisation.js.publish(subjects.receipt(id), `receipt of ${id}`);
    for (let i = 0; i < 5; i++) await policy.js.publish(subjects.inbox(id), `delivery to ${id}`);
    await policy.js.publish(subjects.decision(id, 1), `decision for ${id}`);
  }
  await policy.js.publish(subjects.chain("one"), "link");
  await (await as("metrics")).js.publish(subjects.snapshot, "snapshot");
  await (await as("operator")).js.publish(subjects.journal("note"), "journal");
}

/** Lets the victim receive a delivery and not acknowledge it; returns the subject that would. */
async function receiveUnacknowledged(victim: Bus): Promise<string> {
  await policy.js.publish(subjects.inbox(VICTIM), "not yet acknowledged");
  const consumer = await victim.js.consumers.get(streams.inbox(VICTIM), consumers.inbox(VICTIM));
  const message = await consumer.next({ expires: 2_000 });
  const { stream, streamSequence, deliverySequence, deliveryCount } = message!.info;
  const { timestampNanos, pending } = message!.info;
  const place = `${deliveryCount}.${streamSequence}.${deliverySequence}.${timestampNanos}.${pending}`;
  return `$JS.ACK.${stream}.${VICTIM}.${place}`;
}

async function unacknowledged(): Promise<number> {
  return (await provisioner.jsm.consumers.info("INBOX_NISC", VICTIM)).num_ack_pending;
}

/** Everything an attack could change, by stream and by consumer. */
async function stateOfExchange(): Promise<Record<string, string>> {
  const state: Record<string, string> = {};
  for await (const { config, state: now } of provisioner.jsm.streams.list()) {
    state[config.name] = `${now.messages} messages, last ${now.last_seq}, ${now.bytes} bytes`;
    for await (const consumer of provisioner.jsm.consumers.list(config.name)) {
      const { delivered, ack_floor, num_pending, num_ack_pending, name } = consumer;
      state[`${config.name}.${name}`] =
        `delivered ${delivered.stream_seq}/${delivered.consumer_seq}, ` +
        `acked ${ack_floor.stream_seq}, ${num_pending} pending, ${num_ack_pending} unacked`;
    }
  }
  return state;
}

/** What an identity may touch by right, and what may therefore change while it attacks. */
const OWN: Record<Attacker, RegExp> = {
  cisa: /^(OUTBOX_CISA|INBOX_CISA)(\.cisa|\.checkpoint|\.metrics)?$/,
  metrics: /^(OUTBOX_\w+\.metrics|(DECISIONS|KV_PACK)\.metrics|METRICS(\.\w+)?)$/,
  exercise: /^(JOURNAL(\.\w+)?|KV_STATE)$/,
  network: /^$/,
  operator: /^((DECISIONS|CHAINS|METRICS)\.operator|JOURNAL(\.\w+)?)$/,
  console: /^(DECISIONS|JOURNAL|METRICS)\.console$/,
};

/** What has changed that is not the attacker's own. */
async function damage(before: Record<string, string>, attacker: Attacker): Promise<string[]> {
  const after = await stateOfExchange();
  const names = Object.keys({ ...before, ...after }).filter((name) => !OWN[attacker].test(name));
  return names
    .filter((name) => before[name] !== after[name])
    .map((name) => `${name}: ${before[name]} → ${after[name]}`);
}

/** Sends all requests at once and returns the subjects that anybody answered. */
async function answered(
  bus: Bus,
  requests: readonly string[],
  payload: string | ((subject: string) => string) = "",
): Promise<string[]> {
  const results = await Promise.all(
    requests.map(async (subject) => {
      const data = typeof payload === "string" ? payload : payload(subject);
      const reply = await bus.nc.request(subject, data, { timeout: ANSWER_MS }).catch(() => null);
      return reply === null || NO_JETSTREAM.test(reply.string()) ? [] : [subject];
    }),
  );
  return results.flat();
}

const COMMANDS = [
  "exercise.command",
  "metrics.rows",
  "supervisor.command",
  "network.command",
  "policy.faults",
  "metrics.observed",
  "agency.nisc.command",
];

const COMMANDED = COMMANDS.map((subject) => [subject, '{"op":"state"}'] as const);

/** Under the server's own name for the API, and under the one it has in other accounts. */
const api = (request: string) => [`$JS.API.${request}`, `exchange.${request}`];

/** Messages that anybody gets on the subscriptions while a delivery is shared. */
async function overheard(bus: Bus, patterns: readonly string[]): Promise<string[]> {
  const heard: string[] = [];
  for (const pattern of patterns) {
    bus.nc.subscribe(pattern, {
      callback: (error, message) => {
        if (!error) heard.push(`${pattern}: ${message.subject}`);
      },
    });
  }
  await bus.nc.flush();
  await share("overheard?");
  const victim = await as(VICTIM);
  victim.nc.publish(subjects.agencyChanged(VICTIM), "{}");
  await victim.nc.flush();
  await bus.nc.flush();
  return heard;
}

/** The way everything is meant to go: submitted, decided, delivered, received. */
async function share(text: string): Promise<string[]> {
  const sender = await as("jpcert");
  await sender.js.publish(subjects.incident("jpcert"), text);
  const outbox = await policy.js.consumers.get(streams.outbox("jpcert"), consumers.checkpoint);
  for (;;) {
    const submission = await outbox.next({ expires: 2_000 });
    if (!submission) throw new Error("the checkpoint did not get the submission");
    await policy.js.publish(subjects.inbox(VICTIM), submission.data);
    await submission.ackAck();
    if (submission.string() === text) break;
  }
  const victim = await as(VICTIM);
  const inbox = await victim.js.consumers.get(streams.inbox(VICTIM), consumers.inbox(VICTIM));
  const received: string[] = [];
  while (received.at(-1) !== text) {
    const delivery = await inbox.next({ expires: 2_000 });
    if (!delivery) throw new Error("the victim did not get the delivery");
    received.push(delivery.string());
    await delivery.ackAck();
  }
  return received;
}

const STREAMS = ["INBOX_NISC", "OUTBOX_NISC", "DECISIONS", "CHAINS", "KV_PACK", "KV_STATEMENTS"];
const READING_PACKS = ["exchange.STREAM.INFO.KV_PACK", "exchange.STREAM.MSG.GET.KV_PACK"];
const READING_STATEMENTS = READING_PACKS.map((request) => request.replace("PACK", "STATEMENTS"));
const STREAM_REQUESTS = [
  (stream: string) => `STREAM.INFO.${stream}`,
  (stream: string) => `STREAM.MSG.GET.${stream}`,
  (stream: string) => `STREAM.MSG.DELETE.${stream}`,
  (stream: string) => `STREAM.PURGE.${stream}`,
  (stream: string) => `STREAM.UPDATE.${stream}`,
  (stream: string) => `STREAM.DELETE.${stream}`,
  (stream: string) => `STREAM.SNAPSHOT.${stream}`,
  (stream: string) => `DIRECT.GET.${stream}`,
  (stream: string) => `CONSUMER.NAMES.${stream}`,
  (stream: string) => `CONSUMER.LIST.${stream}`,
  (stream: string) => `CONSUMER.CREATE.${stream}`,
  (stream: string) => `CONSUMER.CREATE.${stream}.mine`,
  (stream: string) => `CONSUMER.DURABLE.CREATE.${stream}.mine`,
  (stream: string) => `CONSUMER.DELETE.${stream}.checkpoint`,
];
/** A body that the request takes: newer servers refuse any other before they look who asks. */
function bodyOf(subject: string): string {
  const created = /CONSUMER\.(DURABLE\.)?CREATE\.([^.]+)/.exec(subject);
  if (!created) return '{"seq":1}';
  const [, durable, stream_name] = created;
  const name = subject.endsWith(".mine") && { [durable ? "durable_name" : "name"]: "mine" };
  return JSON.stringify({ stream_name, config: { ack_policy: "explicit", ...name } });
}

const EAVESDROPPING = [
  ">",
  "*.>",
  "inbox.>",
  "inbox.nisc",
  "agency.>",
  "outbox.>",
  "outbox.*.incident",
  "decisions.>",
  "control.>",
  "control.nisc",
  "_INBOX.>",
  "_INBOX_nisc.>",
  "_INBOX_policy.>",
  "_R_.>",
  "$JS.>",
  "$JS.API.>",
  "$JS.EVENT.ADVISORY.>",
  "$KV.>",
  "$SYS.>",
];

/** What each identity may publish by right; with a pull, the broker answers with messages. */
const PULL = '{"batch":5,"expires":1000000000}';
const ALLOWED: Record<Attacker, readonly (readonly [subject: string, payload: string])[]> = {
  cisa: [
    [subjects.incident("cisa"), "mine"],
    [subjects.receipt("cisa"), "mine"],
    ["exchange.CONSUMER.MSG.NEXT.INBOX_CISA.cisa", PULL],
    ["exchange.CONSUMER.INFO.INBOX_CISA.cisa", ""],
    ["$JS.ACK.INBOX_CISA.cisa.1.1.1.1700000000000000000.4", "+NXT"],
  ],
  metrics: [
    [subjects.snapshot, "mine"],
    ["exchange.CONSUMER.MSG.NEXT.OUTBOX_JPCERT.metrics", PULL],
    ["exchange.CONSUMER.INFO.OUTBOX_JPCERT.metrics", ""],
    ["exchange.CONSUMER.MSG.NEXT.DECISIONS.metrics", PULL],
    ["exchange.CONSUMER.MSG.NEXT.KV_PACK.metrics", PULL],
    ["$JS.ACK.DECISIONS.metrics.1.1.1.1700000000000000000.4", "+NXT"],
  ],
  exercise: [
    [subjects.journal("note"), "mine"],
    ["exchange.$KV.STATE.run", "mine"],
    ["exchange.STREAM.MSG.GET.KV_STATE", '{"seq":1}'],
    ["exchange.STREAM.INFO.KV_STATE", ""],
  ],
  // It answers questions and has none.
  network: [],
  operator: [
    [subjects.journal("note"), "mine"],
    ["exchange.CONSUMER.MSG.NEXT.DECISIONS.operator", PULL],
    ["exchange.CONSUMER.MSG.NEXT.CHAINS.operator", PULL],
    ["exchange.CONSUMER.INFO.JOURNAL.operator", ""],
    ["exchange.STREAM.MSG.GET.KV_PACK", '{"seq":1}'],
    ["$JS.ACK.DECISIONS.operator.1.1.1.1700000000000000000.4", "+NXT"],
    ["srv.exchange.PING", ""],
  ],
  console: [
    ["exchange.CONSUMER.INFO.JOURNAL.console", ""],
    ["exchange.CONSUMER.MSG.NEXT.DECISIONS.console", PULL],
    ["exchange.CONSUMER.MSG.NEXT.JOURNAL.console", PULL],
    ["exchange.STREAM.MSG.GET.KV_PACK", '{"seq":1}'],
    ["exchange.STREAM.MSG.GET.KV_STATE", '{"seq":1}'],
    ["exchange.STREAM.INFO.KV_STATEMENTS", ""],
    ["$JS.ACK.DECISIONS.console.1.1.1.1700000000000000000.4", "+NXT"],
  ],
};

const EXCHANGES = [
  ["as it is", () => startExchange(pack)],
  ["without allow-lists", startWithoutAllowLists],
] as const;

describe.each(EXCHANGES)("on an exchange %s", (_, start) => {
  beforeAll(() => open(start), 180_000);
  afterAll(close);

  describe.each(ATTACKERS)("with the identity of `%s`", (attacker) => {
    let bus: Bus;
    let before: Record<string, string>;
    beforeEach(async () => {
      bus = await as(attacker);
      before = await stateOfExchange();
    });
    // What it asked for and waits for must not be given to it during the next attack.
    afterEach(() => bus.close());

    test("nobody can publish where others or the checkpoint publish", async () => {
      const forbidden = [
        subjects.incident(VICTIM),
        subjects.receipt(VICTIM),
        subjects.inbox(VICTIM),
        subjects.inbox("cisa"),
        subjects.decision(VICTIM, 2),
        "$KV.PACK.current",
        "exchange.$KV.PACK.current",
        "$KV.STATE.signers",
        "exchange.$KV.STATE.signers",
        "exchange.$KV.STATE.pack",
        "$KV.STATE.faults",
        "exchange.$KV.STATE.faults",
        "exchange.$KV.STATEMENTS.statement.1",
        subjects.chain("forged"),
        ...(attacker === "metrics" ? [] : [subjects.snapshot]),
        ...(attacker === "cisa" ? [] : [subjects.incident("cisa")]),
        ...(["cisa", "metrics", "network", "console"].includes(attacker)
          ? [subjects.journal("forged")]
          : []),
      ];
      expect(await answered(bus, forbidden, "forged")).toEqual([]);
      expect(await damage(before, attacker)).toEqual([]);
    });

    test("nobody can read the victim's inbox or the checkpoint's consumer", async () => {
      const others = ["INBOX_NISC.nisc", "OUTBOX_NISC.checkpoint", "KV_PACK.x"];
      const pulls = others.flatMap((consumer) => api(`CONSUMER.MSG.NEXT.${consumer}`));
      expect(await answered(bus, pulls, '{"batch":1,"no_wait":true}')).toEqual([]);
      const questions = others.flatMap((consumer) => api(`CONSUMER.INFO.${consumer}`));
      expect(await answered(bus, questions)).toEqual([]);
      expect(await damage(before, attacker)).toEqual([]);
    });

    test("nobody can acknowledge the victim's deliveries in its place", async () => {
      const victim = await as(VICTIM);
      const acknowledge = await receiveUnacknowledged(victim);
      const held = await unacknowledged();
      // An acknowledgement gets no answer: only the consumer's state shows it.
      for (const word of ["", "+ACK", "+TERM", "-NAK", "+NXT"]) bus.nc.publish(acknowledge, word);
      await bus.nc.flush();
      expect(await unacknowledged()).toBe(held);
      victim.nc.publish(acknowledge, "+ACK");
      await expect.poll(unacknowledged).toBe(held - 1);
    });

    test("nobody reaches the exchange's stream API", async () => {
      const named = STREAMS.flatMap((stream) => STREAM_REQUESTS.map((make) => make(stream)));
      const requests = [
        ...named,
        "INFO",
        "STREAM.NAMES",
        "STREAM.LIST",
        "STREAM.CREATE.MINE",
      ].flatMap(api);
      // The packs that decisions name belong into the record of a run.
      const own = { operator: READING_PACKS, console: [...READING_PACKS, ...READING_STATEMENTS] };
      const expected = own[attacker as keyof typeof own] ?? [];
      expect(await answered(bus, requests, bodyOf)).toEqual(expected);
      expect(await damage(before, attacker)).toEqual([]);
    });

    test("nobody overhears what others share", async () => {
      const heard = await overheard(bus, EAVESDROPPING);
      // The console is told, without what it is, that something changed where people play.
      const told = attacker === "console" ? [subjects.agencyChanged(VICTIM)] : [];
      expect(heard.filter((each) => !told.some((subject) => each.endsWith(subject)))).toEqual([]);
    });

    test("the broker's answers cannot be aimed at anybody else", async () => {
      // Those who answer commands answer whoever the request says.
      const servers = await Promise.all([VICTIM, "exercise", "network", "metrics"].map(as));
      for (const [place, pattern] of [
        "agency.*.command",
        "exercise.command",
        "network.command",
        "metrics.*",
      ].entries())
        servers[place]!.nc.subscribe(pattern, {
          callback: (error, message) => void (error || message.respond("answer")),
        });
      await Promise.all(servers.map(({ nc }) => nc.flush()));
      const targets = [
        subjects.inbox(VICTIM),
        subjects.incident(VICTIM),
        subjects.decision(VICTIM, 3),
        "$KV.PACK.current",
        `_INBOX_${VICTIM}.stolen`,
      ];
      for (const target of targets) {
        for (const [subject, payload] of [...ALLOWED[attacker], ...COMMANDED]) {
          bus.nc.publish(subject, payload, { reply: target });
        }
      }
      await bus.nc.flush();
      // The broker answers a pull when it comes to it.
      await new Promise((resolve) => setTimeout(resolve, 200));
      expect(await damage(before, attacker)).toEqual([]);
      await Promise.all(servers.map(({ nc }) => nc.close()));
    });

    test("nobody is in two places: the commands of others stay theirs", async () => {
      const requests = {
        cisa: [...COMMANDS, "exercise.plan.nisc"],
        metrics: [
          "exercise.command",
          "supervisor.command",
          "network.command",
          "policy.faults",
          "exercise.plan.nisc",
          "agency.nisc.command",
        ],
        network: [
          "exercise.command",
          "metrics.rows",
          "supervisor.command",
          "policy.faults",
          "exercise.plan.nisc",
          "srv.exchange.PING",
          "agency.nisc.command",
        ],
        exercise: ["metrics.rows", "srv.org_nisc.PING", "agency.nisc.command"],
        operator: [
          "policy.faults",
          "exercise.plan.nisc",
          "exercise.arrivals.nisc",
          "metrics.observed",
          "agency.nisc.command",
        ],
        console: [
          "metrics.rows",
          "metrics.observed",
          "supervisor.command",
          "network.command",
          "policy.faults",
          "exercise.plan.nisc",
          "exercise.arrivals.nisc",
          "srv.exchange.PING",
        ],
      }[attacker];
      const [exercise, metrics, operator, network, checkpoint, victim] = await Promise.all(
        ["exercise", "metrics", "operator", "network", "policy", VICTIM].map(as),
      );
      const asked: string[] = [];
      for (const [server, pattern] of [
        [exercise!, "exercise.plan.*"],
        [exercise!, "exercise.arrivals.*"],
        [exercise!, "exercise.command"],
        [metrics!, "metrics.*"],
        [victim!, "agency.*.command"],
        [operator!, "supervisor.command"],
        [network!, "network.command"],
        [checkpoint!, "policy.faults"],
      ] as const) {
        server.nc.subscribe(pattern, {
          callback: (error, message) => {
            if (error) return;
            asked.push(message.subject);
            message.respond("answer");
          },
        });
        await server.nc.flush();
      }
      expect(await answered(bus, requests)).toEqual([]);
      expect(asked).toEqual([]);
      const servers = [exercise!, metrics!, operator!, network!, checkpoint!, victim!];
      await Promise.all(servers.map(({ nc }) => nc.close()));
    });
  });

  describe("the attacks above would show if they worked:", () => {
    test("a legitimate share goes through and changes both streams", async () => {
      const before = await stateOfExchange();
      expect(await share("shared")).toContain("shared");
      const after = await stateOfExchange();
      for (const name of ["OUTBOX_JPCERT", "INBOX_NISC", "INBOX_NISC.nisc"]) {
        expect(after[name]).not.toBe(before[name]);
      }
    });

    test("the provisioner's requests to the stream API are answered", async () => {
      const requests = ["$JS.API.INFO", "$JS.API.STREAM.INFO.INBOX_NISC"];
      expect(await answered(provisioner, requests)).toEqual(requests);
    });

    test("the exercise reaches the checkpoint's changes of the rules", async () => {
      const checkpoint = await as("policy");
      checkpoint.nc.subscribe("policy.faults", {
        callback: (error, message) => void (error || message.respond("answer")),
      });
      await checkpoint.nc.flush();
      expect(await answered(await as("exercise"), ["policy.faults"])).toEqual(["policy.faults"]);
      await checkpoint.close();
    });

    test("exercise and operator reach the network's commands", async () => {
      const network = await as("network");
      network.nc.subscribe("network.command", {
        callback: (_, message) => void message.respond("yes"),
      });
      await network.nc.flush();
      for (const name of ["exercise", "operator"]) {
        expect(await answered(await as(name), ["network.command"])).toEqual(["network.command"]);
      }
      await network.close();
    });

    test("the console reaches exercise and organisations, and nobody else an organisation", async () => {
      const [exercise, victim] = await Promise.all(["exercise", VICTIM].map(as));
      const served = [subjects.command, subjects.agencyCommand(VICTIM)];
      for (const [place, server] of [exercise!, victim!].entries()) {
        server.nc.subscribe(served[place]!, {
          callback: (error, message) => void (error || message.respond("answer")),
        });
        await server.nc.flush();
      }
      expect(await answered(await as("console"), served)).toEqual(served);
      expect(await answered(await as("operator"), served)).toEqual([subjects.command]);
      await Promise.all([exercise!, victim!].map(({ nc }) => nc.close()));
    });

    test("what each identity may publish is answered to itself", async () => {
      for (const attacker of ATTACKERS.filter((name) => ALLOWED[name].length > 0)) {
        const bus = await as(attacker);
        const [subject, payload] = ALLOWED[attacker][0]!;
        expect(await answered(bus, [subject], payload)).toEqual([subject]);
      }
    });

    test("within one account the broker's answer does land in the victim's stream", async () => {
      const before = await provisioner.jsm.streams.info("INBOX_NISC");
      policy.nc.publish(subjects.decision("cisa", 99), "mine", { reply: subjects.inbox(VICTIM) });
      await policy.nc.flush();
      await expect
        .poll(async () => (await provisioner.jsm.streams.info("INBOX_NISC")).state.messages)
        .toBe(before.state.messages + 1);
    });
  });
});

describe("on an exchange as it is", () => {
  beforeAll(() => open(() => startExchange(pack)), 180_000);
  afterAll(close);

  describe.each(ATTACKERS)("with the identity of `%s`", (attacker) => {
    test("nothing is learned of the server and its connections", async () => {
      const bus = await as(attacker);
      const requests = [
        ...["CONNZ", "SUBSZ", "JSZ", "INFO", "STATZ"].map(
          (what) => `$SYS.REQ.ACCOUNT.PING.${what}`,
        ),
        "$SYS.REQ.SERVER.PING",
        "$SYS.REQ.USER.INFO",
        "$SYS.REQ.ACCOUNT.EXCHANGE.CONNZ",
        "$SRV.PING",
      ];
      expect(await answered(bus, requests)).toEqual([]);
    });
  });

  describe("the checkpoint writes, of packs and state,", () => {
    const [current, faults, status] = ["$KV.PACK.current", "$KV.STATE.faults", "$KV.STATE.pack"];

    test("the pack in force, what faults change in it and what it refused, and nothing else", async () => {
      const before = await stateOfExchange();
      const keys = ["run", "signers", "other"].map((key) => `$KV.STATE.${key}`);
      const wanted = [current, faults, status, "$KV.PACK.other", "$KV.PACK.current.x", ...keys];
      expect(await answered(policy, wanted, "{}")).toEqual([current, faults, status]);
      const after = await stateOfExchange();
      const changed = Object.keys(after).filter((name) => after[name] !== before[name]);
      const streamsOf = new Set(changed.map((name) => name.split(".")[0]));
      expect(streamsOf).toEqual(new Set(["KV_PACK", "KV_STATE"]));
    });

    test("message by message: it cannot empty, change or remove what holds them", async () => {
      const requests = ["KV_PACK", "KV_STATE", "DECISIONS"].flatMap((stream) =>
        ["MSG.DELETE", "PURGE", "UPDATE", "DELETE", "SNAPSHOT"].map(
          (what) => `$JS.API.STREAM.${what}.${stream}`,
        ),
      );
      const before = await stateOfExchange();
      expect(await answered(policy, [...requests, "$JS.API.STREAM.CREATE.MINE"], "{}")).toEqual([]);
      expect(await stateOfExchange()).toEqual(before);
    });

    test("and hears nobody's requests but those for changes of the rules", async () => {
      const heard: string[] = [];
      for (const subject of [subjects.policyFaults, subjects.network, subjects.command, "policy.>"])
        policy.nc.subscribe(subject, {
          callback: (error, message) =>
            void (error || heard.push(`${subject}: ${message.subject}`)),
        });
      await policy.nc.flush();
      const exercise = await as("exercise");
      await answered(exercise, [subjects.policyFaults, subjects.network]);
      await answered(await as("operator"), [subjects.command, subjects.network]);
      expect(heard).toEqual([`${subjects.policyFaults}: ${subjects.policyFaults}`]);
    });
  });

  describe("a connection is refused", () => {
    test("without a key", async () => {
      await expect(connect({ servers: exchange.url, reconnect: false })).rejects.toThrow(
        /authorization/i,
      );
    });

    test("with a user and password", async () => {
      const options = { servers: exchange.url, user: "nisc", pass: "nisc", reconnect: false };
      await expect(connect(options)).rejects.toThrow(/authorization/i);
    });

    test("with the key of another exchange", async () => {
      const seed = "SUAIBDPBAUTWCWBKIO6XHQNINK5FWJW4OHLXC3HQ2KFE4PEJUA44CNHTC4";
      const identity = { ...exchange.identities.get(VICTIM)!, seed };
      await expect(connectBus({ url: exchange.url, identity })).rejects.toThrow(/authorization/i);
    });
  });
});
