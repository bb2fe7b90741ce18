/**
 * The letter's page as Typst source; every word comes in as `sys.inputs.letter` (JSON of `LetterContent`), never as source.
 * Places on page 1, in mm from the top left corner (letter specification 2.4 of GOV.UK Notify): logo x 15-125 y 5-30, sender x 125-195 y 5-95,
 * address x 24.6-120 y 39.5-66.3 with 3 mm of white around it, body x 15-195 y 95-292; white elsewhere.
 */
export const letterSource = `
#let letter = json(bytes(sys.inputs.letter))
#let left = 24.6mm
#let right = 21mm
#let top = 22mm
#let address-width = 94mm
#let address-height = 25.8mm

#set document(title: letter.title, date: auto)
#set page(
  paper: "a4",
  margin: (left: left, right: right, top: top, bottom: 22mm),
  footer-descent: 30%,
  // What differs from letter to letter may not stand in a style, or nothing laid out for one letter could be used for the next: asking for
  // it here, where it is drawn, makes letters three times as fast.
  footer: context {
    set text(size: 10pt)
    query(<foot>).first().value
    h(1fr)
    [Page #counter(page).display() of #counter(page).final().first()]
  },
)
#set text(size: 12pt, hyphenate: false)
#set par(leading: 0.64em, spacing: 1.05em, justify: false)
#set list(marker: [•], indent: 0.2em, body-indent: 0.6em, spacing: 0.72em)
#show list: set block(above: 0.85em, below: 1.05em)
#show heading.where(level: 1): it => block(above: 1.3em, below: 0.9em, text(size: 16pt, it.body))
#show heading.where(level: 2): it => block(above: 1.5em, below: 0.75em, sticky: true, text(size: 14pt, it.body))
#show heading.where(level: 3): it => block(above: 1.2em, below: 0.65em, sticky: true, text(size: 12pt, it.body))

// Numbers to call and the code stay whole on one line.
#let whole = regex("[+]?[0-9][0-9 ]{4,18}[0-9]|[A-Z0-9]{3}-[A-Z0-9]{3}-[A-Z0-9]{4}")

// The largest size at which every line fits its box unbroken; smaller than 8 pt nobody could read it, so the letter is refused.
#let fitted(lines, width, height, pitch, sizes) = context {
  let draw(size) = {
    set text(size: size)
    par(leading: pitch - 0.72em, lines.map(line => box(text(line))).join(linebreak()))
  }
  let fits(size) = {
    let shape = measure(draw(size))
    shape.width <= width and shape.height <= height
  }
  let chosen = sizes.find(fits)
  if chosen == none { panic("does not fit its place") }
  draw(chosen)
}

#metadata(letter.footer) <foot>

// Blocks and paragraphs, so that each of the three is read out by itself.
#place(dx: 0mm, dy: 9mm - top, block(width: 98mm, height: 20mm, align(horizon, context {
  let draw(size) = {
    set text(size: size, weight: "bold")
    par(leading: 0.4em, letter.sender)
  }
  let sizes = (17pt, 15pt, 13pt, 11pt, 9pt)
  let chosen = sizes.find(size => measure(width: 98mm, draw(size)).height <= 19mm)
  if chosen == none { panic("does not fit its place") }
  draw(chosen)
})))

#place(dx: 0mm, dy: 39.9mm - top, block(width: address-width, height: address-height,
  fitted(letter.address, address-width, address-height, 1.02em, (11pt, 10.5pt, 10pt, 9.5pt, 9pt, 8.5pt, 8pt))))

#place(dx: 127mm - left, dy: 39.9mm - top, block(width: 66mm, {
  set text(size: 10.5pt)
  par(letter.senderDetails.map(line => {
    // Long web and mail addresses may break after a mark; without this one would run off the paper.
    show regex("[/.@_-]"): mark => mark + if line.len() > 32 { sym.zws }
    text(line)
  }).join(linebreak()))
}))

#v(96mm - top)

#text(weight: "bold", letter.marking)

#letter.greeting

#heading(level: 1, letter.title)

#show whole: it => box(it)
#for each in letter.blocks {
  parbreak()
  if each.kind == "heading" { heading(level: 2, each.text) }
  else if each.kind == "subheading" { heading(level: 3, each.text) }
  else if each.kind == "paragraph" { par(each.text) }
  else if each.kind == "notice" { block(width: 100%, stroke: 1.2pt, inset: 8pt, text(weight: "bold", each.text)) }
  else { list(..each.items.map(item => [#if item.lead != "" { strong(item.lead); sym.space }#item.text])) }
}

#block(breakable: false, above: 1.8em, {
  letter.signature.first()
  v(1.2em)
  letter.signature.slice(1).map(line => strong(line)).join(linebreak())
})
`;
