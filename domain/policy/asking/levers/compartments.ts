/** Compartments: to be read into each that is missing, or out of one that is needed. */
import { onOrganisation } from "../change.ts";
import type { Levers } from "./lever.ts";

export const compartments: Levers = {
  remedies: ({ question: { recipient } }, failed) =>
    (failed.params["compartments"] ?? "").split("/").map((compartment) =>
      onOrganisation(
        "read-into",
        { organisation: recipient, compartment },
        recipient,
        (before) => ({
          compartments: [...before.compartments, compartment],
        }),
      ),
    ),
  breaks: ({ question: { recipient, label } }) =>
    label.compartments.map((compartment) =>
      onOrganisation("read-out", { organisation: recipient, compartment }, recipient, (before) => ({
        compartments: before.compartments.filter((held) => held !== compartment),
      })),
    ),
};
