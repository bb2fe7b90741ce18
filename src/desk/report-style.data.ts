/**
 * The report's style sheet. Contrast: every text at least 4.5:1 on its ground in both schemes, every bar at least 3:1.
 * Its hash stands in the content security policy, so it must not change between making the page and serving it.
 */
export const reportStyle = `
:root {
  color-scheme: light dark;
  --paper: #f7f5f0; --surface: #ffffff; --ink: #1b2330; --soft: #4c5665; --rule: #d9d4c9; --track: #ebe7de;
  --band: #12343b; --band-ink: #ffffff; --band-soft: #c5dbdc; --link: #0b5563; --focus: #ffcf33; --focus-ink: #12202b;
  --plain: #2f6f7e; --safety: #a3123a; --intimate: #b9460f; --fraud: #8f6a00; --contact: #2a5f9e; --name: #667085;
  --good: #22704a; --wait: #b9460f; --none: #667085; --sample: #fdeec2; --sample-ink: #473600;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #12161b; --surface: #1a2027; --ink: #ece9e2; --soft: #b4bcc7; --rule: #38414c; --track: #2a323b;
    --band: #0c2328; --band-ink: #ffffff; --band-soft: #b9d2d3; --link: #86c9d6; --focus: #ffcf33; --focus-ink: #12202b;
    --plain: #5fa9b8; --safety: #f0668c; --intimate: #f08a55; --fraud: #d3a832; --contact: #78aeea; --name: #98a2b3;
    --good: #5fbd8c; --wait: #f08a55; --none: #98a2b3; --sample: #3d3208; --sample-ink: #fbe7a8;
  }
}
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; scroll-padding-top: 1rem; }
body {
  margin: 0; background: var(--paper); color: var(--ink);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", Arial, sans-serif;
}
p, ul, ol, dl, table { margin: 0 0 1.25rem; }
p, li, dd { max-width: 44rem; }
code { font: 0.92em/1.4 ui-monospace, "Cascadia Mono", "Noto Sans Mono", "Liberation Mono", Menlo, monospace; overflow-wrap: anywhere; }
a { color: var(--link); text-underline-offset: 0.18em; text-decoration-thickness: 1px; }
a:hover { text-decoration-thickness: 3px; }
a:focus-visible { outline: 3px solid transparent; background: var(--focus); color: var(--focus-ink); box-shadow: 0 3px 0 var(--focus-ink); text-decoration: none; }
main:focus { outline: none; }
.skip { position: absolute; left: -100vw; }
.skip:focus { position: static; display: block; padding: 0.75rem 1.5rem; }

.banner { background: var(--band); color: var(--band-ink); }
.banner-inner, .frame, .closing, .sample { max-width: 76rem; margin: 0 auto; padding-left: 1.5rem; padding-right: 1.5rem; }
.banner-inner { display: flex; flex-wrap: wrap; gap: 0.25rem 2rem; align-items: baseline; justify-content: space-between; padding-top: 1rem; padding-bottom: 1rem; }
.wordmark { margin: 0; font-size: 1.5rem; font-weight: 700; letter-spacing: -0.02em; }
.banner-meta { margin: 0; color: var(--band-soft); overflow-wrap: anywhere; }
.banner-case { color: var(--band-ink); font-weight: 600; margin-left: 0.75rem; padding-left: 0.75rem; border-left: 1px solid var(--band-soft); }
.sample { max-width: none; margin: 0; padding-top: 0.6rem; padding-bottom: 0.6rem; background: var(--sample); color: var(--sample-ink); text-align: center; }

.frame { display: grid; grid-template-columns: 14rem minmax(0, 1fr); gap: 0 3.5rem; padding-top: 2.5rem; padding-bottom: 3rem; }
.contents { position: sticky; top: 1.5rem; align-self: start; font-size: 0.9375rem; }
.contents-title { margin: 0 0 0.5rem; font-weight: 600; }
.contents ol { list-style: none; margin: 0; padding: 0; border-left: 2px solid var(--rule); }
.contents li { margin: 0; }
.contents a { display: block; padding: 0.3rem 0 0.3rem 0.9rem; text-decoration: none; line-height: 1.35; }
.contents a:hover { text-decoration: underline; }

h1 { margin: 0 0 0.5rem; font-size: clamp(1.9rem, 1.2rem + 2.6vw, 3rem); line-height: 1.1; letter-spacing: -0.025em; }
h2 { margin: 0 0 0.9rem; font-size: 1.6rem; line-height: 1.2; letter-spacing: -0.015em; }
h3 { margin: 2rem 0 0.5rem; font-size: 1.2rem; line-height: 1.3; }
.lead { font-size: 1.3rem; line-height: 1.4; margin-bottom: 1.75rem; }
.when { color: var(--soft); margin-bottom: 0; overflow-wrap: anywhere; }
section { margin-top: 3rem; padding-top: 1.75rem; border-top: 2px solid var(--ink); }

.figures { display: grid; grid-template-columns: repeat(4, minmax(0, 1fr)); margin-bottom: 1.25rem; border: solid var(--rule); border-width: 1px 0 0 1px; }
.figures div { display: flex; flex-direction: column; background: var(--surface); padding: 1rem 1.1rem 1.1rem; border: solid var(--rule); border-width: 0 1px 1px 0; }
.figures dt { order: 2; font-weight: 600; }
.figures dd { display: contents; }
.figures .count { order: 1; font-size: 2.25rem; font-weight: 700; line-height: 1.1; letter-spacing: -0.03em; font-variant-numeric: tabular-nums; }
.figures .note { order: 3; color: var(--soft); font-size: 0.9375rem; line-height: 1.35; }

.steps { list-style: none; counter-reset: step; padding: 0; }
.steps li { counter-increment: step; position: relative; padding: 0 0 1.1rem 3.25rem; max-width: 47rem; }
.steps li::before { content: counter(step); position: absolute; left: 0; top: 0; width: 2.1rem; height: 2.1rem; border-radius: 50%; background: var(--band); color: var(--band-ink); font-weight: 700; text-align: center; line-height: 2.1rem; }
.steps li:not(:last-child)::after { content: ""; position: absolute; left: 1.05rem; top: 2.5rem; bottom: 0.4rem; border-left: 2px solid var(--rule); }
.steps p { margin: 0; }
.steps .what { font-weight: 650; font-size: 1.125rem; line-height: 1.35; padding: 0.3rem 0 0.15rem; }

table { width: 100%; border-collapse: collapse; background: var(--surface); border: 1px solid var(--rule); font-size: 1rem; line-height: 1.4; margin-bottom: 2rem; }
caption { text-align: left; font-weight: 650; padding: 0 0 0.6rem; }
caption .means { font-weight: 400; }
th, td { text-align: left; vertical-align: top; padding: 0.6rem 0.9rem; border-bottom: 1px solid var(--rule); overflow-wrap: break-word; }
thead th, thead td { color: var(--soft); font-size: 0.9375rem; font-weight: 600; vertical-align: bottom; padding-top: 0.5rem; padding-bottom: 0.5rem; }
tbody th { font-weight: 400; }
tbody tr:last-child th, tbody tr:last-child td { border-bottom: 0; }
.number { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap; }
.strong { font-weight: 700; }
.label { font-weight: 600; }
.means { display: block; color: var(--soft); font-size: 0.9375rem; }
.mark { display: inline-block; min-width: 2.1em; padding: 0 0.45em; border-radius: 3px; border: 1px solid currentcolor; font-size: 0.8125rem; font-weight: 700; text-align: center; line-height: 1.5; margin-right: 0.15rem; }
.tone-safety { color: var(--safety); } .tone-intimate { color: var(--intimate); } .tone-fraud { color: var(--fraud); }
.tone-contact { color: var(--contact); } .tone-name { color: var(--name); }
.bars th[scope="row"] { width: 46%; }
.picture { width: 28%; padding-left: 0.4rem; }
.picture svg { display: block; width: 100%; height: 0.95rem; margin-top: 0.22rem; }
.strip { display: block; width: 100%; height: 2.25rem; margin: 0 0 1rem; }
.track { fill: var(--track); }
.fill-plain { fill: var(--plain); } .fill-safety { fill: var(--safety); } .fill-intimate { fill: var(--intimate); }
.fill-fraud { fill: var(--fraud); } .fill-contact { fill: var(--contact); } .fill-name { fill: var(--name); }
.fill-good { fill: var(--good); } .fill-wait { fill: var(--wait); } .fill-none { fill: var(--none); }

.waterfall { display: grid; grid-template-columns: minmax(13rem, 2fr) minmax(0, 3fr); gap: 0 1.5rem; align-items: start; margin-bottom: 2rem; }
.waterfall table { margin-bottom: 0; font-size: 0.9375rem; }
.waterfall th, .waterfall td { padding: 0.4rem 0.7rem; }
.waterfall td.number { white-space: nowrap; width: 1%; }
.waterfall .rows th[scope="row"] { width: 64%; }
.falls { display: block; width: 100%; background: var(--surface); border: 1px solid var(--rule); }
.falls text { fill: var(--ink); font-size: 12px; font-variant-numeric: tabular-nums; }
.falls .axis { fill: var(--soft); font-size: 11px; }
.falls .zero { stroke: var(--soft); stroke-width: 1; stroke-dasharray: 3 3; }
.falls .tie { stroke: var(--soft); stroke-width: 1; }
.hidden { position: absolute; width: 1px; height: 1px; padding: 0; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }

.answers { background: var(--surface); border: 1px solid var(--rule); }
.answers div { display: flex; justify-content: space-between; gap: 1.5rem; padding: 0.6rem 0.9rem; border-bottom: 1px solid var(--rule); }
.answers div:last-child { border-bottom: 0; }
.answers dd { margin: 0; font-weight: 700; font-variant-numeric: tabular-nums; white-space: nowrap; }
.verdict { border-left: 6px solid currentcolor; padding: 0.4rem 0 0.4rem 1rem; font-weight: 600; font-size: 1.125rem; }
.good, .tick { color: var(--good); } .bad { color: var(--safety); }
.holds { font-weight: 600; white-space: nowrap; }
.wide { overflow-x: auto; margin-bottom: 2rem; }
.wide table { margin-bottom: 0; }
.wide:focus-visible { outline: 3px solid var(--ink); outline-offset: 2px; }
.pairs th { width: 40%; font-weight: 600; }
.pairs td { overflow-wrap: anywhere; }
.rows th[scope="row"] { width: 30%; }
.glossary div { display: grid; grid-template-columns: 12rem minmax(0, 1fr); gap: 0 1.5rem; padding: 0.7rem 0; border-bottom: 1px solid var(--rule); }
.glossary dt { font-weight: 650; }
.glossary dd { margin: 0; }
.closing { border-top: 1px solid var(--rule); padding-top: 1.25rem; padding-bottom: 2.5rem; color: var(--soft); display: flex; flex-wrap: wrap; gap: 0 2rem; justify-content: space-between; }

@media (max-width: 62rem) {
  .frame { grid-template-columns: minmax(0, 1fr); padding-top: 1.5rem; }
  .contents { position: static; margin-bottom: 2rem; }
}
@media (max-width: 44rem) {
  .banner-inner, .frame, .closing, .sample { padding-left: 1rem; padding-right: 1rem; }
  .figures { grid-template-columns: repeat(2, minmax(0, 1fr)); }
  .figures .count { font-size: 1.75rem; }
  .glossary div { grid-template-columns: minmax(0, 1fr); }
  th, td { padding: 0.5rem 0.55rem; }
  .number { white-space: normal; }
  tbody .number { white-space: nowrap; }
  .bars thead .picture, .bars .share { display: none; }
  .bars tbody tr { position: relative; }
  .bars tbody th[scope="row"], .bars tbody td { width: auto; padding-bottom: 2.1rem; }
  .bars tbody .picture { position: absolute; left: 0; right: 0; bottom: 0; border: 0; padding: 0 0.55rem 0.6rem; }
  .waterfall { grid-template-columns: minmax(0, 1fr); gap: 0.75rem; }
  .wide table { min-width: 28rem; }
  td, th { hyphens: auto; }
  .lead { font-size: 1.15rem; }
}
@media (forced-colors: active) {
  :root { --band: Canvas; --band-ink: CanvasText; --band-soft: CanvasText; --soft: CanvasText; --track: Canvas; --sample: Canvas; --sample-ink: CanvasText; }
  rect[class^="fill-"] { fill: CanvasText; }
  .track { stroke: CanvasText; }
  a:focus-visible { outline-color: Highlight; }
}
@media print {
  :root {
    --paper: #ffffff; --surface: #ffffff; --ink: #000000; --soft: #333333; --rule: #999999; --track: #eeeeee;
    --band: #ffffff; --band-ink: #000000; --band-soft: #333333; --link: #000000; --sample: #ffffff; --sample-ink: #000000;
    --plain: #2f6f7e; --safety: #a3123a; --intimate: #b9460f; --fraud: #8f6a00; --contact: #2a5f9e; --name: #667085;
    --good: #22704a; --wait: #b9460f; --none: #667085;
  }
  @page { size: A4; margin: 16mm 15mm 18mm; }
  body { font-size: 10.5pt; }
  .skip, .contents, .closing a { display: none; }
  .frame { display: block; padding: 4mm 0 0; }
  .banner-inner, .closing, .sample { padding-left: 0; padding-right: 0; }
  .banner { border-bottom: 2pt solid #000000; }
  .sample { text-align: left; border-top: 1pt solid #999999; }
  section { margin-top: 8mm; padding-top: 4mm; }
  h1, h2, h3, caption, section > h2 + p, .strip, .falls { break-after: avoid; }
  .waterfall { break-inside: avoid; }
  th, td, .answers div { padding: 1.1mm 2.5mm; }
  table { font-size: 10pt; margin-bottom: 5mm; }
  .glossary div { padding: 1mm 0; }
  .answers { break-inside: avoid; }
  tr, .figures, .steps li, .answers div, .glossary div { break-inside: avoid; }
  thead { display: table-header-group; }
  .wide { overflow: visible; }
  .steps li::before { border: 1pt solid #000000; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
`;
