/** The Typst source of the claim form: labels with boxes, tables for people, two columns of nothing. */
export const claimFormSource = `#let d = json(bytes(sys.inputs.form))
#set document(title: "Housing Benefit and Council Tax Support claim form")
#set page(paper: "a4", margin: (x: 18mm, y: 16mm), footer: context align(right, text(8pt, [HB1 (rev. 2014)   page #counter(page).display()])))
#set text(font: "Noto Sans", size: 9.5pt, lang: "en", region: "GB")
#grid(columns: (1fr, auto), align: horizon,
  text(13pt, weight: "bold", [Housing Benefit and Council Tax Support]),
  text(10pt, weight: "bold", fill: rgb("#1F3864"), d.council))
#v(2mm)
#box(stroke: 0.7pt, inset: 5pt)[Office use only: claim reference *#d.reference*]
#v(2mm)
#for s in d.sections [
  #block(width: 100%, fill: rgb("#1F3864"), inset: 5pt, text(fill: white, weight: "bold", s.title))
  #if s.fields.len() > 0 {
    grid(columns: (62mm, 1fr), row-gutter: 3pt, column-gutter: 4mm, align: (left + horizon, left + horizon),
      ..s.fields.map(f => (text(9pt, f.at(0)), rect(width: 100%, height: auto, stroke: 0.5pt + luma(130), inset: 4pt, if f.at(1) == "" { [~] } else { [#f.at(1)] }))).flatten())
  }
  #if s.table != none {
    if s.table.rows.len() == 0 [None]
    else {
      table(columns: s.table.headings.len() * (1fr,), stroke: 0.5pt + luma(130), inset: 4pt,
        table.header(..s.table.headings.map(h => strong(h))), ..s.table.rows.flatten())
    }
  }
  #v(1.5mm)
]
`;
