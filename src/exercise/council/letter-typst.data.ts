/** The Typst source of the boroughs' letters; `letter` is its JSON. */
export const letterSource = `#let d = json(bytes(sys.inputs.letter))
#set document(title: d.subject)
#set page(paper: "a4", margin: (left: 24mm, right: 22mm, top: 18mm, bottom: 22mm),
  footer: align(center, text(7.5pt, fill: luma(90), d.council + "  |  " + d.office.join(", "))))
#set text(font: "Noto Sans", size: 10pt, lang: "en", region: "GB")
#set par(leading: 0.62em, spacing: 0.95em)
#grid(columns: (1fr, auto), text(15pt, weight: "bold", fill: rgb("#1F3864"), d.council),
  align(right, text(8.5pt, stack(spacing: 4pt, ..((text(weight: "bold", d.department),) + d.office.map(l => [#l]) + ([Tel: #d.phone], [#d.email]))))))
#v(6mm)
#stack(spacing: 5pt, ..d.addressee.map(l => [#l]))
#v(5mm)
#stack(spacing: 5pt, [Date: #d.date], ..d.references.map(r => [#r.at(0): #r.at(1)]))
#v(4mm)
Dear #d.salutation

#strong(d.subject)

#for part in d.parts {
  if part.kind == "text" [#part.text #parbreak()]
  else if part.kind == "heading" { strong(part.text); parbreak() }
  else if part.kind == "bullets" { list(..part.items) }
  else { table(columns: part.headings.len(), stroke: 0.5pt + luma(160), inset: 5pt,
    table.header(..part.headings.map(h => strong(h))), ..part.rows.flatten()) }
}

Yours sincerely

#v(8mm)
#d.officer \\
#d.role \\
#d.council
`;
