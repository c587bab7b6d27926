/**
 * A national hub under the legacy names of CISA's desks: NCCIC takes everything in and hands it to
 * ICS-CERT or US-CERT by sector. Organisations without these desks use the one for the sector.
 * Everything received is passed on (domain/topology/relaying.ts says what each stand-in does).
 */
import { passesOn } from "../../domain/topology/mod.ts";
import { deskFor, type AgencyProfile, type ReadView, type Standin } from "../agency/mod.ts";

const INTAKE = "nccic";

export const cisa: Standin = {
  route(view: ReadView, { desks }: AgencyProfile) {
    const behind = deskFor(
      view,
      desks.filter(({ name }) => name !== INTAKE),
    );
    return desks.some(({ name }) => name === INTAKE) ? [INTAKE, ...behind] : behind;
  },
  effort: () => 1,
  relays: (view) => passesOn("cisa", view.portions),
};
