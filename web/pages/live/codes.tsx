/** The join codes, for the director alone. */
import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Seat } from "../../../domain/console/mod.ts";
import { t } from "../../i18n/mod.ts";
import { get } from "../../state/api.ts";
import { nameOf } from "../../state/session.ts";

interface Code {
  readonly code: string;
  readonly seat: Seat;
}

export function CodesView() {
  const words = t().live;
  const codes = useSignal<readonly Code[]>([]);
  useEffect(() => {
    void get<{ codes: readonly Code[] }>("/api/codes").then(
      (answer) => (codes.value = answer.codes),
    );
  }, []);
  return (
    <section>
      <p>{words.codesLead}</p>
      <p>
        <code>{location.origin}</code>
      </p>
      <table class="codes">
        <thead>
          <tr>
            <th scope="col">{words.seat}</th>
            <th scope="col">{words.code}</th>
          </tr>
        </thead>
        <tbody>
          {codes.value.map(({ code, seat }) => (
            <tr key={code}>
              <th scope="row">{seatText(seat)}</th>
              <td>
                <code>{code}</code>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function seatText(seat: Seat): string {
  const { roles } = t().shell;
  if (seat.role !== "team") return roles[seat.role];
  return `${roles.team} ${seat.team} (${nameOf(seat.organisation)})`;
}
