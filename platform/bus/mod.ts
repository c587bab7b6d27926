/**
 * The bus: what every service needs to talk to the others.
 *
 *   subjects.ts    every name on the wire
 *   connect.ts     an identity's connection, with the exchange's JetStream as its account sees it
 *   nkey.ts        … and how it signs in
 *   publisher.ts   publishing with every acknowledgement counted and many in flight
 *   renewal.ts     when what reads a consumer is opened anew
 *   codec.ts       between the wire and the domain
 *   seal.ts        how a delivery proves that it is the checkpoint's, by mac.ts
 *   statement.ts   what originators sign: releases and downgrades
 */
export * from "./subjects.ts";
export { connectBus, inboxPrefix, jetstreamOptions, readIdentity } from "./connect.ts";
export type { Bus, BusOptions, Identity } from "./connect.ts";
export { JetStreamError, PipelinedPublisher } from "./publisher.ts";
export type { PublisherOptions, PublishOptions, Stored } from "./publisher.ts";
export { renewWhenQuiet } from "./renewal.ts";
export type { Renewal } from "./renewal.ts";
export * from "./codec.ts";
export * from "./seal.ts";
export * from "./statement.ts";
