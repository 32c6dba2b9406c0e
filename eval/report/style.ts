/** Light and dark by the reader's own setting; no font, script or picture comes from elsewhere. */
export const style = `
:root {
  color-scheme: light dark;
  --ground: light-dark(#f6f5f2, #16181c); --card: light-dark(#fff, #1f2228); --ink: light-dark(#1d2126, #e6e4df);
  --soft: light-dark(#6a6f76, #9aa0a8); --line: light-dark(#e2dfd8, #33373f); --good: light-dark(#1f7a4d, #5fc08f);
  --bad: light-dark(#b3261e, #ff8a80); --fair: light-dark(#9a6700, #e3b341); --blue: light-dark(#2257a8, #8ab4f8);
}
* { box-sizing: border-box }
body { margin: 0; background: var(--ground); color: var(--ink);
  font: 15px/1.55 system-ui, "Hiragino Sans", "Noto Sans JP", "Noto Sans CJK JP", "Yu Gothic UI", sans-serif }
main { max-width: 1180px; margin: 0 auto; padding: 40px 24px 96px }
h1 { font-size: 26px; margin: 0 0 4px; letter-spacing: -.01em }
h2 { font-size: 18px; margin: 44px 0 14px }
p { margin: 0 0 12px } .soft { color: var(--soft) } .good { color: var(--good) } .bad { color: var(--bad) } .fair { color: var(--fair) }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(150px, 1fr)); gap: 12px; margin: 24px 0 }
.card { background: var(--card); border: 1px solid var(--line); border-radius: 10px; padding: 14px 16px }
.card b { display: block; font-size: 24px; font-weight: 650; font-variant-numeric: tabular-nums; line-height: 1.25 }
.card span { color: var(--soft); font-size: 13px }
table { border-collapse: collapse; width: 100%; background: var(--card); border: 1px solid var(--line); border-radius: 10px; overflow: hidden }
th, td { padding: 7px 14px; text-align: left; border-top: 1px solid var(--line); vertical-align: top }
thead th { border-top: 0; color: var(--soft); font-weight: 500; font-size: 13px }
td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; white-space: nowrap }
meter { width: 110px; height: 8px; vertical-align: middle; margin-left: 8px }
details { background: var(--card); border: 1px solid var(--line); border-radius: 10px; margin: 0 0 10px }
summary { padding: 12px 16px; cursor: pointer; display: flex; gap: 12px; align-items: baseline; flex-wrap: wrap }
summary b { font-variant-numeric: tabular-nums } details[open] > summary { border-bottom: 1px solid var(--line) }
details > div { padding: 16px }
.tag { font-size: 12px; padding: 1px 8px; border-radius: 99px; border: 1px solid currentcolor; white-space: nowrap }
code { font: 13px/1.5 ui-monospace, "SF Mono", Menlo, Consolas, monospace }
.sheet { display: grid; grid-template-columns: minmax(0, 3fr) minmax(220px, 2fr); gap: 18px; margin-top: 22px }
@media (max-width: 760px) { .sheet { grid-template-columns: 1fr } }
.sheet h3 { grid-column: 1 / -1; font-size: 14px; margin: 0 }
.picture { position: relative; border: 1px solid var(--line); border-radius: 6px; overflow: hidden; align-self: start; background: #fff }
.picture img { display: block; width: 100% } .picture svg { position: absolute; inset: 0; width: 100%; height: 100% }
rect { fill: transparent; stroke: #2b6cd4; stroke-width: 1; vector-effect: non-scaling-stroke; opacity: .65 }
rect:hover { fill: #2b6cd433; opacity: 1 } rect.mask { stroke: #111; fill: #0006 } rect.field { stroke: #c0261e; stroke-width: 2; opacity: 1 }
ol { margin: 0; padding: 0 0 0 2.4em; max-height: 640px; overflow: auto; font-size: 13px } ol li::marker { color: var(--soft) }
.cut { display: inline-block; max-width: 640px } .cut rect.field { fill: none }
tr.of-above td { border-top: 0; padding-top: 0 } td .soft { font-size: 13px }
mark { background: color-mix(in srgb, currentcolor 18%, transparent); color: inherit; border-radius: 3px; font-weight: 650 }
.ranking { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 420px), 1fr)); gap: 18px; align-items: start; margin: 0 0 20px }
.ranking p { grid-column: 1 / -1; margin: 0 }
.scroll { overflow-x: auto }
`;
