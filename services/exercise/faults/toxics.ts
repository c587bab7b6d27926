/** Toxics at the emulated links: the network service puts them there and takes them away. */
import { persistently } from "./persist.ts";
import { boundMs, type ActionOf, type Performer } from "./types.ts";

export const toxics: Performer<ActionOf<"toxic">> = {
  async check(_action, { name, type }, { network }) {
    try {
      await network({ op: "list" });
      return [];
    } catch {
      return [
        `fault \`${name}\` is a ${type} at emulated links, and no network service answers: ` +
          "start the exchange with it, or leave out the fault",
      ];
    }
  },
  async begin({ toxic, links }, fault, context) {
    const { name } = fault;
    const seed = `${context.plan.seed}:${name}`;
    const request = { op: "add", toxic: { ...toxic, name, seed }, links } as const;
    await context.network({ ...request, forMs: boundMs(fault, context) });
  },
  async renew(action, fault, context) {
    const { name } = fault;
    try {
      await context.network({ op: "renew", name, forMs: boundMs(fault, context) });
    } catch {
      await toxics.begin(action, fault, context);
    }
  },
  // It answers when nothing of the toxic is left.
  async end(_action, { name }, { network, signal }) {
    await persistently(() => network({ op: "remove", name }), signal);
  },
};
