/** The compose file of a pack: the broker, the emulated network, the services, and one container per
 * organisation. Only the network's container is connected to both the broker and the others. */
import type { Organisation, Pack } from "../domain/pack/types.ts";
import { LINKED_SERVICES } from "../domain/network/mod.ts";
import { HEALTH_PORT, linkPorts, METRICS_PORT, NATS_DIR, NATS_PORT } from "./layout.ts";

const PACK = "packs/indo-pacific";

/** Name of the metrics service on its own network: the address it listens at, and no other of its. */
const FIGURES = "metrics-figures";

/** Keys and data on the host, where `sekisho run --nats` looks for the operator's identity too. */
const HOST_DIR = "${SEKISHO_EXCHANGE_DIR:-./.sekisho/compose}";

const HEAD = `# Generated from ${PACK} by deploy/compose.ts: edit that, then \`npm run compose\`.
#
#   mkdir -p .sekisho/compose && SEKISHO_UID=$(id -u) SEKISHO_GID=$(id -g) docker-compose up -d
#   bin/sekisho run us-cuts --nats nats://127.0.0.1:\${SEKISHO_NATS_PORT:-${NATS_PORT}}
#
# SEKISHO_LIMIT bounds how many submissions of its own each organisation has decided a second.
# SEKISHO_UID and _GID (1000 when unset) own the keys and data below .sekisho/compose and run
# every container; SEKISHO_NATS_PORT, SEKISHO_METRICS_PORT, SEKISHO_EXCHANGE_DIR, NATS_IMAGE and
# NODE_IMAGE change what their names say. Prometheus is answered at port SEKISHO_METRICS_PORT
# (${METRICS_PORT}) of 127.0.0.1, unless SEKISHO_METRICS_ADDRESS names another address of this machine.
# After a change of the pack: down, then up; or, while it runs, see
# docs/change-a-running-exchange.md.
# Without a registry, \`eval "$(deploy/local-images.sh)"\` first builds the two base images.

x-image: &image sekisho:\${SEKISHO_TAG:-local}

x-hardened: &hardened
  user: "\${SEKISHO_UID:-1000}:\${SEKISHO_GID:-1000}"
  read_only: true
  tmpfs: ["/tmp"]
  cap_drop: ["ALL"]
  security_opt: ["no-new-privileges:true"]

x-process: &process
  <<: *hardened
  image: *image
  restart: unless-stopped
  stop_grace_period: 10s
  # The process says itself that it is alive and connected: see deploy/heartbeat.ts.
  healthcheck:
    test: ["CMD-SHELL", "[ $$(( $$(date +%s) - $$(cat /tmp/heartbeat) )) -lt 15 ]"]
    interval: 10s
    timeout: 5s
    retries: 3
    start_period: 30s

# Behind a link: from here the broker can only be reached through the emulated network.
x-service: &service
  <<: *process
  networks: [links]
  depends_on:
    prepare: { condition: service_completed_successfully }
    network: { condition: service_started }

x-environment: &environment
  SEKISHO_IDENTITY: /run/identity.json
  SEKISHO_STATE: /state
  SEKISHO_PACK: /app/${PACK}
  SEKISHO_RUN: \${SEKISHO_RUN:-compose}
  SEKISHO_HEARTBEAT: /tmp/heartbeat
  NODE_OPTIONS: --import=/app/deploy/heartbeat.ts

networks:
  broker: {}
  # No way out of it but through the container of the emulated network.
  links: { internal: true }
  # Figures about everybody: nobody is on it but who has them.
  figures: {}

services:
  # Keys, broker configuration, folders; then it ends. Root, since Docker makes the mounted folder as
  # root; it gives everything to SEKISHO_UID.
  provision:
    image: *image
    build:
      context: .
      dockerfile: deploy/Dockerfile
      args:
        NODE_IMAGE: \${NODE_IMAGE:-node:24-bookworm-slim}
    user: "0:0"
    restart: "no"
    network_mode: none
    security_opt: ["no-new-privileges:true"]
    command: ["node", "deploy/provision.ts"]
    environment:
      SEKISHO_UID: \${SEKISHO_UID:-1000}
      SEKISHO_GID: \${SEKISHO_GID:-1000}
      SEKISHO_PACK: /app/${PACK}
      NATS_IMAGE: \${NATS_IMAGE:-nats:2.12-alpine}
    volumes: ["${HOST_DIR}:/exchange"]

  nats:
    <<: *hardened
    image: \${NATS_IMAGE:-nats:2.12-alpine}
    restart: unless-stopped
    stop_grace_period: 20s
    entrypoint: ["nats-server"]
    command: ["--config", "/exchange/${NATS_DIR}/nats-server.conf"]
    networks: [broker]
    depends_on:
      provision: { condition: service_completed_successfully }
    ports: ["127.0.0.1:\${SEKISHO_NATS_PORT:-${NATS_PORT}}:${NATS_PORT}"]
    volumes: ["${HOST_DIR}/${NATS_DIR}:/exchange/${NATS_DIR}"]
    healthcheck:
      test: ["CMD", "wget", "-q", "-O", "/dev/null", "http://127.0.0.1:${HEALTH_PORT}/healthz"]
      interval: 2s
      timeout: 2s
      retries: 30

  # Streams, consumers and the pack; then it ends.
  prepare:
    <<: *hardened
    image: *image
    restart: "no"
    networks: [broker]
    command: ["node", "deploy/prepare.ts"]
    environment: { SEKISHO_NATS_URL: "nats://nats:${NATS_PORT}", SEKISHO_PACK: /app/${PACK} }
    depends_on:
      nats: { condition: service_healthy }
    volumes:
      - ${HOST_DIR}/identities/provisioner.json:/exchange/identities/provisioner.json:ro
      # Says whose public keys the broker lets in.
      - ${HOST_DIR}/${NATS_DIR}/nats-server.conf:/exchange/${NATS_DIR}/nats-server.conf:ro
`;

/** Its own identity and state, and no other's. */
const volumes = (name: string) => `    volumes:
      - ${HOST_DIR}/identities/${name}.json:/run/identity.json:ro
      - ${HOST_DIR}/state/${name}:/state
`;

/** The only process beside the broker that is told where it is. */
const network = (ports: ReadonlyMap<string, number>) => `
  network:
    <<: *process
    command: ["node", "services/network/main.ts"]
    networks: [broker, links]
    depends_on:
      prepare: { condition: service_completed_successfully }
      nats: { condition: service_healthy }
    environment:
      <<: *environment
      SEKISHO_NATS_URL: nats://nats:${NATS_PORT}
      SEKISHO_LINK_HOST: 0.0.0.0
      SEKISHO_LINK_PORTS: ${[...ports].map(([name, port]) => `${name}=${port}`).join(",")}
${volumes("network")}`;

/** Answers Prometheus on a network of its own, where no organisation is. */
const metrics = (port: number) => `
  metrics:
    <<: *service
    command: ["node", "services/metrics/main.ts"]
    networks:
      links: {}
      figures: { aliases: [${FIGURES}] }
    environment:
      <<: *environment
      SEKISHO_NATS_URL: nats://network:${port}
      SEKISHO_METRICS_HOST: ${FIGURES}
      SEKISHO_METRICS_PORT: "${METRICS_PORT}"
    ports:
      - "\${SEKISHO_METRICS_ADDRESS:-127.0.0.1}:\${SEKISHO_METRICS_PORT:-${METRICS_PORT}}:${METRICS_PORT}"
${volumes("metrics")}`;

/** Own submissions of one organisation that one container decides a second; nothing: no limit. */
const LIMIT = `, SEKISHO_LIMIT: "\${SEKISHO_LIMIT:-}"`;

/** A process that takes its link for the broker. */
const service = (name: string, program: string, port: number, more = "") => `
  ${name}:
    <<: *service
    command: ["node", "services/${program}/main.ts"]
    environment: { <<: *environment, SEKISHO_NATS_URL: "nats://network:${port}"${more} }
${volumes(name)}`;

/**
 * Text of docker-compose.yml, for docker-compose 1.29 and Compose v2 alike: anchors instead of
 * `extends`, no `version`.
 */
export function composeFile(pack: Pick<Pack, "organisations">): string {
  const ports = linkPorts(pack);
  const organisation = ({ id, standIn }: Organisation) => service(id, standIn, ports.get(id)!);
  return [
    HEAD,
    network(ports),
    ...LINKED_SERVICES.map((name) =>
      name === "metrics"
        ? metrics(ports.get(name)!)
        : service(name, name, ports.get(name)!, name === "policy" ? LIMIT : ""),
    ),
    ...pack.organisations.map(organisation),
  ].join("");
}
