/** Style of the documents: made for paper, readable on a screen. */
export const style = `
:root { --ink: #16202b; --muted: #4d5a68; --line: #9aa6b4; --head: #eef2f6; --banner: #00662b; }
* { box-sizing: border-box; }
html { font: 11pt/1.45 "Noto Sans", "Segoe UI", system-ui, "Hiragino Sans", "Noto Sans CJK JP", sans-serif; }
body { margin: 0; color: var(--ink); background: #fff; }
main { max-width: 190mm; margin: 0 auto; padding: 6mm; }
.exercise { background: var(--banner); color: #fff; text-align: center; font-weight: 700;
  letter-spacing: .08em; padding: 5px; font-size: 10pt; }
.cover { padding: 12mm 0 8mm; border-bottom: 2px solid var(--ink); margin-bottom: 6mm; }
.cover p { margin: 2px 0; color: var(--muted); }
.cover .marking { color: var(--ink); font-weight: 700; }
h1 { font-size: 25pt; line-height: 1.15; margin: 4px 0 10px; }
h2 { font-size: 15pt; margin: 9mm 0 2mm; border-bottom: 1px solid var(--line); padding-bottom: 1mm; }
h3 { font-size: 12pt; margin: 5mm 0 1mm; }
h2, h3 { break-after: avoid; }
p { margin: 2mm 0; } ul, ol { margin: 2mm 0; padding-left: 6mm; } li { margin: 1mm 0; }
table { border-collapse: collapse; width: 100%; margin: 2mm 0 4mm; }
th, td { border: 1px solid var(--line); padding: 1.5mm 2.5mm; text-align: left; vertical-align: top; }
th { background: var(--head); font-weight: 600; }
tr { break-inside: avoid; } thead { display: table-header-group; }
.notes { height: 24mm; } .line { border-bottom: 1px solid var(--ink); height: 8mm; }
.boxes td { text-align: center; white-space: nowrap; } .boxes td:first-child { text-align: left; white-space: normal; }
.box { display: inline-block; width: 4mm; height: 4mm; border: 1px solid var(--ink); vertical-align: -0.5mm; }
.choice { white-space: nowrap; margin-right: 3mm; }
.small { font-size: 9.5pt; color: var(--muted); } .module { break-before: page; }
.text { white-space: pre-line; }
@media print { main { max-width: none; padding: 0; } .exercise { -webkit-print-color-adjust: exact; print-color-adjust: exact; } }
@page { size: A4; margin: 16mm 14mm; }
`;
