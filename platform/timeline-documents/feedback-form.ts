/** The participant feedback form: what to keep and change, and how the exercise was. */
import { html } from "../report/mod.ts";
import { type Described, page } from "./page.ts";

const STATEMENTS = [
  "The exercise was well structured and organised.",
  "The scenario was plausible and realistic.",
  "The facilitator and controllers kept it moving and knew the subject.",
  "The documents gave me what I needed.",
  "What reached my team was enough to decide on, and came in time.",
  "It was clear why something could or could not be shared.",
  "People of my level and discipline should take part in such exercises.",
  "After the exercise I know better what my organisation has to improve.",
] as const;

const empty = (rows: number) => Array.from({ length: rows }, (_, place) => place + 1);

/** As one self-contained page of HTML. */
export function feedbackForm(described: Described): string {
  const { timeline, nameOf } = described;
  const body = html`<p>Thank you for taking part. Leave out what you do not want to answer.</p>
    <table>
      <tbody>
        <tr>
          <th scope="row">Name (may be left out)</th>
          <td style="width:65%"></td>
        </tr>
        <tr>
          <th scope="row">Organization</th>
          <td>
            ${timeline.teams.map(
              ({ organizationId }) =>
                html`<span class="box"></span> ${nameOf(organizationId)}<br />`,
            )}<span class="box"></span> other
          </td>
        </tr>
        <tr>
          <th scope="row">Role</th>
          <td>
            ${["Player", "Facilitator", "Controller", "Evaluator", "Observer"].map(
              (role) => html`<span class="choice"><span class="box"></span> ${role}</span> `,
            )}
          </td>
        </tr>
      </tbody>
    </table>
    <h2>Part I: Recommendations and Corrective Actions</h2>
    <h3>Three strengths that you saw</h3>
    <ol>
      ${empty(3).map(() => html`<li><div class="line"></div></li>`)}
    </ol>
    <h3>Three areas that need improvement, and who should act on them</h3>
    <table>
      <thead>
        <tr>
          <th>Area for improvement</th>
          <th>Corrective action</th>
          <th>Who</th>
          <th>Priority (high, medium, low)</th>
        </tr>
      </thead>
      <tbody>
        ${empty(3).map(
          () =>
            html`<tr>
              <td class="notes"></td>
              <td></td>
              <td></td>
              <td></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h3>For each objective: did you have the plans, powers and tools you needed?</h3>
    <table>
      <thead>
        <tr>
          <th>Objective</th>
          <th>What was missing</th>
        </tr>
      </thead>
      <tbody>
        ${timeline.objectives.map(
          ({ title }) =>
            html`<tr>
              <td style="width:45%">${title}</td>
              <td class="notes"></td>
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>Part II: Assessment of Exercise Design and Conduct</h2>
    <p class="small">1: I strongly disagree. 5: I strongly agree.</p>
    <table class="boxes">
      <thead>
        <tr>
          <th>Statement</th>
          ${empty(5).map((mark) => html`<th>${mark}</th>`)}
        </tr>
      </thead>
      <tbody>
        ${STATEMENTS.map(
          (statement) =>
            html`<tr>
              <td>${statement}</td>
              ${empty(5).map(() => html`<td><span class="box"></span></td>`)}
            </tr>`,
        )}
      </tbody>
    </table>
    <h2>Part III: Anything else</h2>
    ${empty(4).map(() => html`<div class="line"></div>`)}`;
  return page("Participant Feedback Form", described, body);
}
