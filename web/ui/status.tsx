/**
 * How things stand: each status is one object of a name, an icon, a colour and a shape, so that none is
 * told by its colour alone.
 */
export interface Status {
  readonly name: "good" | "warning" | "bad" | "idle" | "active" | "denied";
  /** Drawn in a 16 × 16 box: the outline, and the sign within. */
  readonly shape: string;
  readonly icon: string;
  /** Custom property of the style. */
  readonly colour: `--${string}`;
}

const CIRCLE = "M8 1a7 7 0 1 0 0 14A7 7 0 0 0 8 1z";
const TRIANGLE = "M8 1.2 15.4 14.6H.6z";
const SQUARE = "M2 2h12v12H2z";
const DIAMOND = "M8 .6 15.4 8 8 15.4.6 8z";
const OCTAGON = "M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z";

export const STATUSES: Readonly<Record<Status["name"], Status>> = {
  good: { name: "good", shape: CIRCLE, icon: "M4.6 8.2 7 10.6l4.4-5", colour: "--good" },
  active: { name: "active", shape: DIAMOND, icon: "M5.6 8h4.8M8 5.6v4.8", colour: "--accent" },
  warning: { name: "warning", shape: TRIANGLE, icon: "M8 6v4M8 11.6v1", colour: "--warning" },
  bad: { name: "bad", shape: SQUARE, icon: "M5 5l6 6M11 5l-6 6", colour: "--bad" },
  denied: { name: "denied", shape: OCTAGON, icon: "M4.4 8h7.2", colour: "--bad" },
  idle: { name: "idle", shape: CIRCLE, icon: "M5 8h6", colour: "--muted" },
};

/** The mark alone, for places where the words stand beside it anyway. */
export function StatusIcon({ status }: { readonly status: Status["name"] }) {
  const { shape, icon, name } = STATUSES[status];
  return (
    <svg
      class={`status-icon ${name}`}
      viewBox="0 0 16 16"
      width="14"
      height="14"
      aria-hidden="true"
    >
      <path d={shape} class="outline" />
      <path d={icon} class="sign" />
    </svg>
  );
}

/** The mark with its words. */
export function StatusMark(props: { readonly status: Status["name"]; readonly text: string }) {
  return (
    <span class={`status ${props.status}`}>
      <StatusIcon status={props.status} /> {props.text}
    </span>
  );
}
