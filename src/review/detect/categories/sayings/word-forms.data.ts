/** Forms of irregular verbs and nouns with the form they are read as: `form:base`, parted by blanks; facts of English, written for this list. */
export const irregularForms = `
  is:be are:be was:be were:be been:be being:be am:be im:be has:have had:have having:have hasn:have hadn:have haven:have does:do did:do done:do doing:do don:do doesn:do didn:do
  isn:be wasn:be aren:be weren:be went:go gone:go goes:go going:go came:come comes:come coming:come took:take taken:take taking:take told:tell said:say says:say
  saying:say got:get gotten:get gets:get getting:get gave:give given:give gives:give giving:give made:make making:make makes:make knew:know known:know found:find kept:keep left:leave leaving:leave
  leaves:leave lost:lose losing:lose loses:lose felt:feel fell:fall fallen:fall threw:throw thrown:throw broke:break broken:break hid:hide hidden:hide hiding:hide beaten:beat bitten:bite bit:bite
  drank:drink drunk:drink ran:run running:run saw:see seen:see sees:see paid:pay pays:pay stole:steal stolen:steal stealing:steal brought:bring bought:buy sold:sell thought:think
  taught:teach met:meet sat:sit sitting:sit stood:stand slept:sleep woke:wake woken:wake wore:wear worn:wear won:win wrote:write written:write writing:write spoke:speak spoken:speak
  spent:spend lent:lend sent:send held:hold fought:fight caught:catch grew:grow grown:grow shook:shake shaken:shake chose:choose chosen:choose drove:drive driven:drive driving:drive
  flew:fly flown:fly flies:fly forgot:forget forgotten:forget hung:hang led:lead meant:mean read:read rang:ring rung:ring sang:sing swore:swear sworn:swear tore:tear torn:tear
  understood:understand began:begin begun:begin became:become built:build burnt:burn dealt:deal fled:flee fed:feed laid:lay lay:lie lying:lie swung:swing struck:strike stuck:stick
  children:child kids:kid wives:wife knives:knife lives:live living:live lived:live men:man women:woman feet:foot teeth:tooth babies:baby mum:mother mam:mother mummy:mother mom:mother dad:father daddy:father
  hubby:husband bf:boyfriend gf:girlfriend fella:boyfriend bloke:man guy:man chap:man lad:boy lads:boy lass:girl meds:medication tabs:tablet doc:doctor hosp:hospital appt:appointment appts:appointment
  ambo:ambulance dx:diagnose hx:history rx:prescription tx:treatment pt:client su:client cl:client tenant:client resident:client patient:client applicant:client customer:client claimant:client
  cops:police coppers:police feds:police nan:grandmother nana:grandmother gran:grandmother granny:grandmother grandma:grandmother grandad:grandfather grandpa:grandfather
  his:he him:he hes:he her:she hers:she shes:she them:they their:they theyre:they me:i my:i mine:i ive:i us:we our:we your:you yours:you
  mon:monday tue:tuesday tues:tuesday wed:wednesday thu:thursday thurs:thursday fri:friday sat:saturday sun:sunday wk:week wks:week yr:year yrs:year mth:month mths:month hrs:hour yo:year cant:cannot wont:willnot
`;
