import type { WordList } from './word-list.ts';

/** What is said of somebody's disability or special educational needs. */
export const disabilityWords: readonly WordList[] = [
  {
    type: 'disability',
    source:
      'Kinds of impairment as the Equality Act 2010 guidance, the certificate of vision impairment and the Primary Support Reasons of the adult social care return (NHS England) name them; aids and adaptations as occupational therapists do.',
    phrases: `
<is> disabled|disabled <kid>|disabled and|disabled since|severely disabled|registered disabled|<my> disability|<my> disabilities|has a disability|has disabilities|with a disability|with disabilities|multiple disabilities|physical disabilities|long term disability|disability and|disability is|physical disability|physically disabled|physical impairment|physical support|learning disab*|learning difficult*|learning dis|sensory impair*|sensory support|visually impair*|visual impair*|vision impair*|sight impair*|severely sight impaired|partially sighted|partial sight|sight loss|eyes are going|eyesight is|eyesight is failing|poor eyesight|failing eyesight|cannot see to|cannot read <my>|cataract*|limited sight|lost <my> sight|losing <my> sight|registered blind|registered SSI|registered SI|<is> blind|nearly blind|going blind|blind in|blind and|blindness|blind since|blind from birth|deafblind|guide dog|long cane|white cane|white stick|needs large print|requires large print|letters in large print|post in large print|large print letters|reads braille|uses braille|braille user|needs braille|macular degeneration|glaucoma|
<is> deaf|deaf <kid>|profoundly deaf|deaf in|deaf and|deaf since|deaf from|born deaf|partially deaf|going deaf|deafness|deaf user|hearing impair*|hearing loss|hard of hearing|hearing aid*|cochlear implant|lip reads|lipreads|text relay|BSL|bsl interpreter|sign language|sign interpreter|deaf people s interpreter|
wheelchair*|wheel chair|power chair|powerchair|mobility scooter|walking frame|uses a frame|frame indoors|with a frame|<my> scooter outside|electric scooter for|zimmer|zimmers|walking stick*|two sticks|uses a stick|a walker|<my> walker|rollator|crutches|calliper|prosthe*|uses a walker|wheeled walker|
mobility problem*|mobility issue*|mobility difficult*|mobility impair*|mobility is that bad|mobility is poor|mobility is very|limited mobility|reduced mobility|poor mobility|restricted mobility|access and mobility|housebound|house bound|bedbound|bed bound|bedridden|chairbound|unable to walk|cannot walk|can t walk|can not walk|can only walk|difficulty walking|metres with a stick|yards with a stick|metres with two|walks with a|walk with a|needs prompting to|needs prompting|unable to stand|cannot stand for|can t stand for|affecting walking|unsteady on <my> feet|cannot climb stairs|can t climb stairs|cannot manage stairs|cannot manage the stairs|can t manage stairs|can t manage the stairs|manage stairs|manage steps|cannot manage steps|can t do stairs|cannot do stairs|cannot get up the stairs|can t get up the stairs|struggles with stairs|struggles with the stairs|struggle with the stairs|
paraly*|paraplegi*|tetraplegi*|quadriplegi*|hemiplegi*|amput*|lost <my> leg||one arm|lost <my> left arm|lost <my> right arm|lost <my> left leg|lost <my> right leg|one leg|no legs|only one hand|artificial leg|false leg|wooden leg|artificial limb|lost <my> arm|lost a leg|lost an arm|lost both legs|missing limb|limb loss|cerebral palsy|spina bifida|muscular dystrophy|motor neurone*|down s syndrome|downs syndrome|down syndrome|fragile x|global developmental delay|developmental delay|dwarfism|speech impairment|non verbal|PECS|pecs|cannot speak|nonverbal|communication aid|makaton|dyspraxi*|
stair lift|stairlift|through floor lift|standing hoist|transfer with one carer|transfers with|get in or out of the bath|carers four times a day|hoisted|hoists|ceiling hoist|uses a hoist|a hoist|hoist for|hoist transfer*|hoist and|needs hoist*|slide sheet|commode|grab rail*|stair rail|ramp to|awaiting a ramp|needs a ramp|level access shower|walk in shower|wet room|wetroom|adapted bathroom|adapted property|adapted flat|disabled adaptations|aids and adaptations|wheelchair accessible|hospital bed at home|profiling bed|riser recliner|
personal care|help with washing|help with dressing|washing and dressing|needs help with bathing|help to get out of bed|toileting|feeds through a tube|needs feeding|fully dependent|needs turning|cannot dress|can t dress|cannot wash|can t wash|cannot bath|stuck upstairs|double handed care|double handed|assistance with all|needs assistance with|carers four times|carers x4|carers x3|carers x2|carers qds|carers tds|carers bd|package of care|care package|24hr staff|24 hour care|home care for|home care visits|direct payments for care|easy read|
blue badge|blue badge holder|higher rate mobility|disabled band reduction|disabled facilities grant|occupational therap*|OT assessment|OT referral|occupational therapy assessment|reasonable adjustment*|profound and multiple`,
  },
  {
    type: 'disability',
    source: 'Shorthand for kinds of impairment, in capitals; usage of social care records.',
    phrases: `LD needs|has LD|with LD|mild LD|moderate LD|severe LD|LD team|LD diagnosis|LD nurse|LD client|LD service user|LD adult|LD|PMLD|SLD|MSI|VI|SSI|PD client|BSL|OPMH`,
  },
  {
    type: 'health',
    source: 'Developmental conditions by their usual letters (ICD-10 F84, F90), in capitals.',
    phrases: `ASD|ASC|ADHD|ADD diagnosis`,
  },
  {
    type: 'send',
    source:
      'Provision and primary need of the school census and SEN2 return (Department for Education, Open Government Licence v3.0), and terms of the SEND code of practice.',
    phrases: `
ehcp*|ehc plan|ehc needs assessment|EHCNA|EHCAR|education health and care plan|education health care plan|sen support|send support|sen register|send register|sen needs|sen child|SEND|SEN|SENCO|SENDCO|senco|sendco|special educational need*|special needs|special school|specialist provision|specialist placement|resourced provision|special needs school|
dyslexi*|dyscalculi*|dyspraxi*|moderate learning difficult*|severe learning difficult*|specific learning difficult*|profound and multiple learning|social emotional and mental health|speech language and communication|speech and language therap*|speech therapist|speech therapy|SALT input|SALT assessment|SALT|SEMH|SLCN|SPLD|MLD|PMLD|1 1 in class|1 1 TA|1 1 support|1 to 1 support|one to one support in class|one to one support at school|one to one in class|extra time in tests|extra time in exams|exam access arrangements|educational psycholog*|EP report|EP assessment|EP involvement|statemented|statement of special|statement of sen|statutory assessment||statutory plan|plan names|names the school|k code|individual education plan|IEP|pupil referral unit place|annual review of the ehcp|learning support assistant|teaching assistant support|inclusion unit|autism base|1 1 for toileting|one to one for|1 1 for|ELSA sessions|nurture group|on the register at school|sensory diet|sensory circuits|specialist teacher|specialist teaching|hearing impaired unit`,
  },
];
