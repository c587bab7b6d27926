/** Parts that every chart is drawn with. Colours and type come from the page's style. */
import { html, type Markup, type Value } from "../html.ts";

/** A linear or logarithmic scale from values to pixels. */
export interface Scale {
  (value: number): number;
  readonly ticks: readonly number[];
}

export function linear(max: number, from: number, to: number, step: number): Scale {
  const scale = (value: number) => from + (Math.min(value, max) / max) * (to - from);
  const n = Math.floor(max / step + 1e-9) + 1;
  return Object.assign(scale, { ticks: Array.from({ length: n }, (_, i) => i * step) });
}

/** Decades from `min` to `max`, both powers of ten. */
export function logarithmic(min: number, max: number, from: number, to: number): Scale {
  const [low, high] = [Math.log10(min), Math.log10(max)];
  const scale = (value: number) =>
    from + ((Math.log10(Math.max(value, min)) - low) / (high - low)) * (to - from);
  const n = Math.round(high - low) + 1;
  return Object.assign(scale, { ticks: Array.from({ length: n }, (_, i) => 10 ** (low + i)) });
}

/** A round number of minutes that cuts `max` into at most `most` parts. */
export function stepFor(max: number, most = 8): number {
  const steps = [1, 2, 5, 10, 15, 30, 60, 120, 240, 360, 720, 1440, 2880, 7200, 14400, 43200];
  return steps.find((step) => max / step <= most) ?? max;
}

export const px = (value: number): string => String(Math.round(value * 10) / 10);

/** A drawing with its name and description for those who do not see it. */
export function drawing(
  size: { readonly width: number; readonly height: number },
  title: string,
  description: string,
  content: Value,
): Markup {
  const { width, height } = size;
  return html`<svg
    viewBox="0 0 ${width} ${height}"
    style="max-width: ${Math.round(width * 1.1)}px"
    role="img"
    aria-label="${title}. ${description}"
  >
    <title>${title}</title>
    <desc>${description}</desc>
    ${content}
  </svg>`;
}

export const text = (x: number, y: number, content: Value, kind = ""): Markup =>
  html`<text x="${px(x)}" y="${px(y)}" class="${kind}">${content}</text>`;

export const line = (x1: number, y1: number, x2: number, y2: number, kind: string): Markup =>
  html`<line x1="${px(x1)}" y1="${px(y1)}" x2="${px(x2)}" y2="${px(y2)}" class="${kind}" />`;

export const rect = (x: number, y: number, width: number, height: number, kind: string): Markup =>
  html`<rect
    x="${px(x)}"
    y="${px(y)}"
    width="${px(Math.max(width, 0))}"
    height="${px(height)}"
    class="${kind}"
  />`;

export const dot = (x: number, y: number, radius: number, kind: string): Markup =>
  html`<circle cx="${px(x)}" cy="${px(y)}" r="${radius}" class="${kind}" />`;

export const diamond = (x: number, y: number, radius: number, kind: string): Markup =>
  html`<path
    d="M${px(x)} ${px(y - radius)}L${px(x + radius)} ${px(y)}L${px(x)} ${px(y + radius)}L${px(x - radius)} ${px(y)}Z"
    class="${kind}"
  />`;
