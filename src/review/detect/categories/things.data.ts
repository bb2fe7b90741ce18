/** Words right after others that make them the name of an organisation, an office, a course or a paper, lower case: "dementia strategy", "arthritis clinic leaflet". */
export const thingsAfter: ReadonlySet<string> = new Set(
  'society|association|foundation|charity|trust|awareness|training|coordinator|policy|policies|strategy|forum|leaflet|leaflets|poster|booklet|factsheet|helpline|hotline|week|campaign|champion|champions|commissioner|bill|act|module|course|courses|workshop|workshops|webinar|toolkit|guidance|statistics|questionnaire|survey|conference room|network|alliance|federation|museum|library|festival|hub|grants|funding|budget|budgets|contract|contracts|commissioning|provision review|procurement|research|uk|street|road|lane|avenue|gardens|close|square|terrace|crescent|gate|hill|park|court|mews|grove|station|bridge|estate|primary|pharmacy|cafe|restaurant|takeaway|shop'.split(
    '|',
  ),
);

/** Words within a few words after others that make them the title of a paper: "the diabetes and stroke leaflet". */
export const papers: ReadonlySet<string> = new Set(
  'leaflet|leaflets|poster|posters|booklet|factsheet|helpline|hotline|training|awareness|policy|strategy|workshop'.split(
    '|',
  ),
);

/** Titles before names, lower case: "Mr Blind", "Mrs Gay". */
export const titles: ReadonlySet<string> = new Set(
  'mr|mrs|ms|miss|mx|dr|cllr|councillor|sir|dame|prof|professor|rev'.split('|'),
);

/** Streets and the like: only with a capital are they one. */
export const places: ReadonlySet<string> = new Set(
  'street|road|lane|avenue|gardens|close|square|terrace|crescent|gate|hill|park|court|mews|grove|station|bridge|estate|act|bill|trust|society|foundation|association|network|alliance|week|primary|museum|uk|research|shop'.split(
    '|',
  ),
);

/** Words of working with people: what they work with is not what they are. `with`, `for` and the like follow. */
export const workWords: ReadonlySet<string> = new Set(
  'work|works|worked|working|volunteer|volunteers|volunteered|volunteering|nurse|teacher|teaches|trustee|patron|manager|lecturer|lectures|consultant|job|employed|specialises|specialist|researcher|adviser|advisor|ambassador|fundraises|fundraiser|campaigns|speaker|talk|secretary'.split(
    '|',
  ),
);

/** Little words that follow a word of work: "works with deaf children". */
export const workWith: ReadonlySet<string> = new Set('with|for|on|at|in|of|about|by|re'.split('|'));
