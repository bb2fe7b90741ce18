/**
 * Words that point at people without being anybody's datum by themselves. Countries and their people: English short names of ISO 3166
 * and the words for their people, from common knowledge, written for this project (MIT, as the project); names of more than one word
 * stand by their telling word.
 */
function words(text: string): ReadonlySet<string> {
  return new Set(text.trim().split(/\s+/u));
}

/** Countries and their parts, lower case. */
export const countries = words(`
  afghanistan albania algeria andorra angola antigua argentina armenia australia austria azerbaijan bahamas bahrain bangladesh barbados
  belarus belgium belize benin bermuda bhutan bolivia bosnia botswana brazil britain brunei bulgaria burkina burma burundi cambodia
  cameroon canada chad chile china colombia congo croatia cuba cyprus czechia denmark djibouti dominica ecuador egypt england eritrea
  estonia eswatini ethiopia fiji finland france gabon gambia georgia germany ghana gibraltar greece greenland grenada guatemala guernsey
  guinea guyana haiti herzegovina honduras hungary iceland india indonesia iran iraq ireland israel italy jamaica japan jersey jordan
  kazakhstan kenya kiribati korea kosovo kuwait kyrgyzstan laos latvia lebanon lesotho liberia libya liechtenstein lithuania luxembourg
  macedonia madagascar malawi malaysia maldives mali malta mauritania mauritius mexico micronesia moldova monaco mongolia montenegro
  montserrat morocco mozambique myanmar namibia nauru nepal netherlands nicaragua niger nigeria norway oman pakistan palau palestine
  panama papua paraguay peru philippines poland portugal qatar romania russia rwanda samoa scotland senegal serbia seychelles singapore
  slovakia slovenia somalia somaliland spain sudan suriname sweden switzerland syria taiwan tajikistan tanzania thailand tibet tobago togo
  tonga trinidad tunisia turkey turkmenistan tuvalu uganda ukraine uruguay usa uzbekistan vanuatu vatican venezuela vietnam wales yemen
  zambia zimbabwe europe africa asia america usa uk kingdom states emirates
`);

/** What somebody of a country or people is called, lower case, in the singular. */
export const peoples = words(`
  afghan albanian algerian american andorran angolan arab argentine argentinian armenian australian austrian azerbaijani bahamian bahraini
  bangladeshi barbadian basque belarusian belgian belizean bengali beninese bhutanese bolivian bosnian brazilian british bruneian bulgarian
  burmese burundian cambodian cameroonian canadian catalan chadian chechen chilean chinese colombian congolese croatian cuban cypriot czech
  danish dominican dutch ecuadorian egyptian emirati english eritrean estonian ethiopian european fijian filipino finnish flemish french
  gabonese gambian georgian german ghanaian greek greenlander guatemalan guinean guyanese haitian honduran hungarian icelandic icelander
  indian indonesian iranian iraqi irish israeli italian jamaican japanese jordanian kazakh kenyan korean kosovan kurdish kuwaiti laotian
  latvian lebanese liberian libyan lithuanian luxembourgish macedonian malagasy malawian malaysian maldivian malian maltese mauritian
  mexican moldovan mongolian montenegrin moroccan mozambican namibian nepalese nepali nicaraguan nigerian norwegian omani pakistani
  palestinian panamanian paraguayan persian peruvian polish portuguese punjabi qatari romanian russian rwandan saudi scottish senegalese
  serbian singaporean slovak slovenian somali spanish sudanese surinamese swedish swiss syrian taiwanese tajik tamil tanzanian thai tibetan
  togolese trinidadian tunisian turkish turkmen ugandan ukrainian uruguayan uzbek venezuelan vietnamese welsh yemeni zambian zimbabwean
  dane finn pole scot swede turk briton spaniard
`);

/** Months and days of the week, lower case; those that are also words count with a capital alone. */
export const calendarWords = words(`
  january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec
  monday tuesday wednesday thursday friday saturday sunday today yesterday tomorrow
`);

/** Parts of an address that say something only beside a number or a name, lower case. */
export const addressWords = words(`
  street st str road rd avenue ave lane ln drive close court crescent square terrace place way walk gardens grove hill row mews park parade
  wharf rise view green avenue boulevard blvd strasse straße gasse weg platz allee rue via calle avenida rua ulica ul vej gade gatan gata
  gate väg laan straat plein katu tie utca út u piazza corso viale apt apartment flat suite unit room floor box po psc apo fpo dpo ap ae aa no
  nr
`);

/** Words that stand before what they say is an identifier, lower case. */
export const identifierWords = words(
  'card number no account acct ssn social passport licence license id phone mobile tel fax zip code postcode pin cc routing iban ip',
);

/** Words before the number of a box, a flat or a room, lower case. */
export const boxWords = words('box apt apartment flat suite unit room psc');
