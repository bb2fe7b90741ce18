import type { WordList } from './word-list.ts';

/** What is said of somebody's ethnic origin, religion, politics or union. */
export const originWords: readonly WordList[] = [
  {
    type: 'ethnicity',
    source:
      'Ethnic groups of the 2021 census and ONS harmonised standard, and the ethnicity codes of the school census (Department for Education); Open Government Licence v3.0.',
    phrases: `
white british|white english|white irish|white scottish|white welsh|white other|other white|any other white background|white european|white eastern european|white polish|gypsy or irish traveller|gypsy roma|irish traveller*|romany|romani|roma family|roma community|roma gypsy|of roma|traveller community|travelling community|travelling family|travelling people|gypsy family|gypsy site|from the travelling|GRT|gypsy|new traveller|english gypsy|
mixed race|dual heritage|mixed heritage|mixed ethnicity|mixed white|white and black caribbean|white and black african|white and asian|mixed parentage|any other mixed|
asian british|british asian|asian or asian british|south asian|east asian|asian background|asian heritage|british indian|british pakistani|british bangladeshi|british chinese|sri lankan tamil|
black british|black african|black caribbean|black or black british|black heritage|black background|afro caribbean|african caribbean|west african|east african|caribbean|african descent|african heritage|caribbean heritage|kenyan asian|
turkish cypriot|greek cypriot|latin american|<is> <nation>|<is> a <nation>|<is> an <nation>|<nation> <kid>|<nation> origin|<nation> descent|<nation> heritage|<nation> background|<nation> parents|<nation> community member|half <nation>|part <nation>|originally <nation>|ethnically <nation>|^ <nation> .|as <nation>|because <he> <is> <nation>|because <he> <is> black|because <he> <is> white|are black|am black|<is> black african|black <kid>|white <kid>|asian <kid>|
ethnic origin is|ethnicity is|ethnicity recorded as|ethnicity as|<my> ethnicity|of mixed|describes herself as mixed|describes himself as mixed|first language urdu|
WBRI|WIRI|WIRT|WROM|WOTH|MWBC|MWBA|MWAS|MOTH|AIND|APKN|ABAN|AOTH|BCRB|BAFR|CHNE|OOTH|WENG|WSCO|WWEL|WCOR|WEEU|WWEU|WALB|WGRE|WITA|WPOR|WTUK|BSOM|BNGN|BGHA|OARA|OAFG|OIRN|OIRQ|OKRD|OLAM|OVIE|OFIL`,
  },
  {
    type: 'religion',
    source:
      'Religions of the 2021 census question (ONS, Open Government Licence v3.0), their larger denominations, places of worship and observances.',
    phrases: `
muslim*|moslem*|christian|christians|practising christian|born again|jewish|orthodox jew*|hasidic|haredi|jew|hindu*|sikh*|buddhist*|catholic*|roman catholic*|protestant|church of england|C of E|anglican|methodist|baptist|evangelical|pentecostal|seventh day adventist*|quaker|presbyterian|mormon|greek orthodox|russian orthodox|coptic|jehovah s witness*|jehovahs witness*|jehovah witness*|rastafarian*|pagan|wiccan|humanist|<is> atheist|an atheist|<is> agnostic|an agnostic|shia|sunni|ahmadi*|ismaili|jain|zoroastrian|parsi|baha i|
goes to mass|church twice|church on sunday*|church every|sings in the choir|prays at|prays every|prayers five|five times a day|frum|kashrut|<is> a rabbi|<is> an imam|<is> a priest|<is> a vicar|<is> a nun|<is> a monk|<is> a pastor|hajj|umrah|bar mitzvah|bat mitzvah|first communion|diwali|vaisakhi|passover|yom kippur|observant|goes to church|wears the kara|wear the kara|wears a turban|go to church|attend* church|attend* <my> church|churchgoer|church goer|at church every|church every|member of <my> church|member of the congregation|through <my> church|from <my> church|<my> pastor|pastor is|<my> vicar|<my> priest|<my> imam|<my> rabbi|priest to visit|last rites|take communion|confirmed in|baptised|christened|attend* mosque|attend* <my> mosque|goes to mosque|get to mosque|gets to mosque|to mosque on|get to church|gets to church|to church on|get to temple|gets to temple|prays in|goes to the mosque|goes to <my> mosque|prays at|mosque every|at the mosque every|goes to the temple|goes to temple|attend* <my> temple|attend* temple|goes to the gurdwara|gurdwara every|goes to synagogue|attend* synagogue|member of <my> synagogue|prays five times|prayer times|prayer mat|friday prayers|goes to prayers|observ* ramadan|ramadan|fasting for ramadan|eid|keeps shabbat|keep shabbat|shabbat|keeps the sabbath|keep the sabbath|the sabbath|observes the sabbath|keeps kosher|keep kosher|kosher food|kosher meals|kosher kitchen|kosher only|kosher diet|eats halal|halal food|halal meals|halal diet|halal only|halal meat|wears a hijab|wears the hijab|wears hijab|niqab|turban|no blood products|no blood form|strong faith|<my> faith|of faith|religious beliefs|religion is|religious observance|converted to islam|converted to judaism|converted to christianity|converted to catholicism|converted to hinduism|practising muslim|devout|religious grounds`,
  },
  {
    type: 'political',
    source:
      'Parties of the register of political parties (Electoral Commission, Open Government Licence v3.0) by their usual names, with words of membership, standing and voting.',
    phrases: `
labour party member|labour party activist|labour member|labour supporter|labour voter|labour activist|lifelong labour|card carrying conservative|card carrying labour|card carrying|active in momentum|momentum group|local momentum|momentum branch|active in the labour|active in the conservative|active in the party|party activist|party agent|for the party|ward party|branch of the labour|in momentum|staunch labour|conservative party member|conservative member|conservative supporter|conservative voter|conservative activist|ward conservative|conservative association|conservative club committee|lifelong conservative|lifelong tory|tory voter|tory member|tory supporter|staunch tory|tory activist|lib dem*|liberal democrat*|green party|i am a green|a green and always|reform uk|reform party|for reform|ukip|brexit party|bnp|national front|britain first|english defence league|edl|sinn fein|DUP|snp member|snp voter|plaid cymru|respect party|momentum member|momentum activist|communist party|socialist workers party|swp|socialist party|workers party|extinction rebellion|just stop oil|
member of the labour party|member of the conservative party|member of the conservatives|member of the green party|member of the liberal democrats|member of labour|member of the tory party|member of ukip|member of reform|paid up member of|party member|party membership|joined the labour party|joined the conservative party|joined the green party|
voted labour|voted conservative all|LAB prob|CON prob|vote labour|voted conservative|vote conservative|voted tory|vote tory|voted leave|voted remain|vote leave|voted reform|voted green|voted for brexit|voted ukip|votes labour|votes conservative|votes tory|never voted for you|voted for your party|voted for the conservatives|voted for labour|
stood for labour|stood for the conservatives|stood for reform|stood for the greens|for the greens|stood for the green party|stood for the lib dems|stood for ukip|stood as a candidate|stood as an independent|stood as a councillor|stood in the local elections|stood in the by election|stood for election|stood for council|standing for election|canvass*|leafleting|campaigned for the|campaigned for labour|campaigns for|political activist|political views|political opinion*|political beliefs|political affiliation|far right|far left|right wing views|left wing views|marxist|anarchist|political refugee|persecuted for <my> politic*|demonstrat* against`,
  },
  {
    type: 'trade-union',
    source:
      'Unions on the list of the Certification Officer with council members (Open Government Licence v3.0), with words of membership and office.',
    phrases: `
union representative|unite representative|unison representative|gmb representative|trade union|trades union|trade unionist|union rep*|union member*|union subs*|union dues|union official|union steward|union branch|union meeting|union support|union solicitor|union convenor|shop steward|branch secretary|branch chair|branch chair of unison|branch officer|full release|on full release|union full time|strikers|union card|union involvement|<my> union|unison|gmb|unite the union|unite rep|unite member*|unite branch|unite shop|neu|nasuwt|naht|NEU|PCS|RMT|ASLEF|TSSA|UCU|CWU|USDAW|FBU|RCN rep|RCN member|BMA member|BMA rep|POA rep|POA member|community union|prospect union|prospect member|national education union|fire brigades union|facility time|on strike|went on strike|strike ballot|picket line|industrial action`,
  },
];
