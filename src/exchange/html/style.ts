/** The look of the web page: calm, on paper as on screen. Text meets 7:1 on white. No font is fetched: the reader's own stands in. */
export const style = `:root { --ink: #0f232d; --soft: #3b4d57; --line: #c6d0d4; --edge: #5f727c; --tint: #eef3f5; --link: #0a4e7a; color-scheme: light; }
* { box-sizing: border-box; }
html { font: 400 1.0625rem/1.55 "Atkinson Hyperlegible Next", system-ui, "Segoe UI", Roboto, "Noto Sans", sans-serif; color: var(--ink); background: #dfe6e9; text-size-adjust: 100%; }
body { max-width: 52rem; margin: 0 auto; padding: 1.5rem clamp(1rem, 5vw, 3.5rem) 3rem; background: #fff; min-height: 100vh; overflow-wrap: anywhere; }
.skip { position: absolute; inset-inline-start: -99rem; } .skip:focus { position: static; display: inline-block; padding: .75rem 1rem; background: var(--ink); color: #fff; }
:focus-visible { outline: 3px solid #0a5fa3; outline-offset: 2px; } main:focus { outline: none; }
a { color: var(--link); } mark { background: #fff1b8; color: var(--ink); border: 1.5px dashed var(--ink); border-radius: 3px; padding: 0 .25em; font-weight: 650; }
.head, .foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: .25rem 1rem; font-size: .9375rem; color: var(--soft); }
.head { border-bottom: 3px solid var(--ink); padding-bottom: .5rem; font-weight: 650; color: var(--ink); } .head p, .foot p { margin: 0; }
.foot { border-top: 1px solid var(--edge); padding-top: .5rem; margin-top: 3rem; }
.example-mark { display: inline-block; margin: 1rem 0 0; padding: .1rem .75rem; border: 2px dashed var(--ink); font-weight: 700; text-transform: uppercase; letter-spacing: .06em; }
h1, h2, h3, h4 { line-height: 1.18; margin: 2rem 0 .5rem; text-wrap: balance; } h1 { font-size: 2.25rem; margin-top: .25rem; } h2 { font-size: 1.625rem; } h3 { font-size: 1.3125rem; } h4 { font-size: 1.0625rem; margin-top: 1.5rem; }
p, ul, ol, dl { margin: .5rem 0; max-width: 66ch; } li { margin: .25rem 0; }
.kicker { margin: 2rem 0 0; color: var(--soft); font-weight: 650; } .kicker + h1, .kicker + h3 { margin-top: .125rem; } .lead { font-size: 1.1875rem; } .small { font-size: .9375rem; color: var(--soft); }
dl div { display: grid; grid-template-columns: minmax(8rem, 14rem) 1fr; gap: 0 1rem; padding: .3rem 0; border-bottom: 1px solid var(--line); } dt { color: var(--soft); } dd { margin: 0; }
.wide { overflow-x: auto; margin: .75rem 0 1.25rem; } table { border-collapse: collapse; width: 100%; font-size: 1rem; line-height: 1.4; } caption { text-align: start; font-weight: 650; padding-bottom: .25rem; }
th, td { text-align: start; vertical-align: top; padding: .5rem .75rem .5rem 0; border-bottom: 1px solid var(--line); min-width: 3rem; } thead th { border-bottom: 2px solid var(--ink); font-size: .9375rem; } .wide :is(th, td) { overflow-wrap: break-word; hyphens: auto; } tbody th { font-weight: 650; } .num { text-align: end; padding-inline: .5rem 0; font-variant-numeric: tabular-nums; }
.level { display: inline-flex; align-items: center; gap: .4em; font-weight: 650; } .mark { width: 1.3em; height: 1.3em; flex: none; }
.level-good { color: #0a4f40; } .level-inconvenient { color: #5e3b00; } .level-needs-help { color: #7f2f03; } .level-blocks { color: #7a0b1e; } .level-not-checked, .level-cannot-tell, .level-not-applicable { color: #3b4d57; }
.level-line { display: grid; gap: 0; } .level-line > span:last-child { padding-inline-start: 1.7em; }
.source { display: inline-block; padding: 0 .5em; border: 1.5px solid var(--edge); border-radius: 4px; font-size: .9375rem; font-weight: 650; white-space: nowrap; } .source-law { border-color: var(--ink); } .source-to-verify { border-style: dashed; }
figure { margin: 1rem 0; } img { max-width: 100%; width: auto; height: auto; max-height: 30rem; border-radius: 6px; display: block; } .sketch svg { max-width: 100%; height: auto; border: 1.5px solid var(--line); border-radius: 8px; overflow: hidden; display: block; background: #fff; }
.sketch[class*=' w'] { min-width: min(100%, 18rem); } .sketch[class*=' w'] svg { width: 100%; }
figcaption, .missing { font-size: .9375rem; color: var(--soft); margin-top: .375rem; } .missing { border: 1.5px dashed var(--edge); padding: .5rem .75rem; }
.quote { border-inline-start: 4px solid var(--ink); padding-inline-start: 1rem; } blockquote { margin: 0; font-size: 1.125rem; }
.note { border: 2px solid var(--ink); border-radius: 6px; padding: .1rem 1rem; margin: 1rem 0; } .note-danger { background: #161205; color: #ffe14d; border-color: #161205; } .note-example { border-style: dashed; }
.answer { border: 2px solid var(--ink); border-radius: 8px; padding: .5rem 1.25rem 1rem; margin: 1.5rem 0; break-inside: avoid; } .answer ul { list-style: none; padding: 0; display: grid; grid-template-columns: repeat(auto-fit, minmax(14rem, 1fr)); gap: .5rem 2rem; } .answer li { border-bottom: 1px solid var(--edge); padding: .5rem 0 .25rem; } .answer li::before { content: ""; display: inline-block; width: .85em; height: .85em; border: 2px solid var(--ink); border-radius: 3px; margin-inline-end: .6em; vertical-align: -.1em; }
.pill { display: inline-grid; place-items: center; min-width: 1.5em; min-height: 1.9em; padding: 0 .35em; border-radius: 999px; background: var(--ink); color: #fff; font-weight: 700; flex: none; print-color-adjust: exact; } .pictogram { width: 1.4em; height: 1.4em; flex: none; }
.link-head h2 { display: flex; align-items: center; gap: .5em; margin-bottom: .25rem; } .link-head p { display: flex; align-items: center; gap: .5em; margin-top: 0; color: var(--soft); }
.choices + .choices:not(:has(.legend)) { margin-top: -.75rem; } .choices { margin: 1.25rem 0; break-inside: avoid; } .legend { font-size: 1.25em; } .choices ul { list-style: none; padding: 0; display: grid; gap: .5rem; max-width: none; } .choices-across ul { display: flex; flex-wrap: wrap; gap: .5rem 1.75rem; } .choices li { display: flex; align-items: center; gap: .6em; } .choices .pictogram { width: 1.8em; height: 1.8em; print-color-adjust: exact; } .box { width: 1.2em; height: 1.2em; border: 2px solid var(--ink); border-radius: 3px; flex: none; }
.writing { border: 2.5px solid var(--ink); border-radius: 8px; padding: .25rem 1rem 1rem; margin: 1.25rem 0; break-inside: avoid; } .writing-helper { border: 1.5px dashed var(--edge); } .writing p { margin: .125rem 0; } .rule { border-bottom: 1px solid var(--edge); height: 2.75rem; }
.steps { list-style: none; padding: 0; max-width: none; } .steps li { display: flex; gap: .75em; align-items: flex-start; padding: .5rem 0; border-bottom: 1px solid var(--line); margin: 0; break-inside: avoid; } .steps p { margin: 0; max-width: none; } .over { display: inline-flex; align-items: center; gap: .35em; color: var(--soft); } .steps .pictogram { width: 1.15em; height: 1.15em; }
html.clear { font-size: 1.1875rem; } html.large { font-size: 18pt; } .large :is(.head, .foot, .small, figcaption, .missing, thead th) { font-size: 1rem; } .large h1 { font-size: 1.75rem; } .large h2 { font-size: 1.4rem; } .large h3 { font-size: 1.15rem; } .large h4 { font-size: 1rem; }
.break { border: 0; border-top: 1px solid var(--line); margin: 3rem 0 0; }
.w1 { width: 5%; }
.w2 { width: 10%; }
.w3 { width: 15%; }
.w4 { width: 20%; }
.w5 { width: 25%; }
.w6 { width: 30%; }
.w7 { width: 35%; }
.w8 { width: 40%; }
.w9 { width: 45%; }
.w10 { width: 50%; }
.w11 { width: 55%; }
.w12 { width: 60%; }
.w13 { width: 65%; }
.w14 { width: 70%; }
.w15 { width: 75%; }
.w16 { width: 80%; }
.w17 { width: 85%; }
.w18 { width: 90%; }
.w19 { width: 95%; }
.w20 { width: 100%; }
@media (max-width: 30rem) { figure { width: auto; } dl div { grid-template-columns: 1fr; } h1 { font-size: 1.75rem; } }
@media print { @page { size: A4; margin: 18mm 17mm; } html { background: none; font-size: 10.5pt; } html.clear { font-size: 13pt; } html.large { font-size: 18pt; } .clear h1 { font-size: 1.75rem; } .break + .link-head h2 { margin-top: 0; } :is(.clear, .large) .foot { margin-top: 1rem; break-inside: avoid; } body { max-width: none; padding: 0; } .skip { display: none; } .break { break-after: page; border: 0; margin: 0; height: 0; } h1, h2, h3, h4, .kicker, .keep { break-after: avoid; } figure, tr, .note { break-inside: avoid; } thead { display: table-header-group; } img { max-height: 9cm; } .wide { overflow: visible; } .note-danger, .mark, .sketch svg { print-color-adjust: exact; } }
@media print { .one-page body { page: close; line-height: 1.32; } .one-page :is(h1, h2) { margin: .5rem 0 .2rem; } .one-page h1 { font-size: 1.6rem; } .one-page h2 { font-size: 1.2rem; } .one-page :is(p, li) { margin: .1rem 0; } .one-page figure { margin: .4rem 0; } .one-page .foot { margin-top: .6rem; } }
@page close { size: A4; margin: 11mm 15mm; }
@media print { :is(.large, .clear) body { page: close; line-height: 1.32; } .large :is(p, ul, ol) { margin: .2rem 0; } .large :is(h1, h2) { margin: .5rem 0 .2rem; } .large .choices { margin: .45rem 0; } .large .choices + .choices:not(:has(.legend)) { margin-top: -.2rem; } .large .choices ul { gap: .3rem 1.5rem; } .large .legend { font-size: 1.12em; } .large .writing { margin: .5rem 0; padding-bottom: .5rem; } .large .rule { height: 1.7rem; } .large:has(.link-head) .writing-own .rule:nth-child(n+4) { display: none; } .large:has(.link-head) .writing-helper .rule:nth-child(n+3) { display: none; } .large .example-mark { margin: .3rem 0 0; } .clear h1 { font-size: 1.6rem; margin: .4rem 0; } .clear h2 { font-size: 1.2rem; margin: .6rem 0 .15rem; } .clear :is(p, li) { margin: .1rem 0; } .clear .steps li { padding: .25rem 0; } .clear .example-mark { margin-top: .4rem; } .clear .foot { margin-top: .6rem; } html.clear { font-size: 12.5pt; } .large .foot { display: none; } }
@media (forced-colors: active) { .mark { forced-color-adjust: none; background: #fff; } }
`
