/** Cells that say that there is nothing to say, lower case, spaces single, without full stops: no datum about anybody. */
export const meaningless: ReadonlySet<string> = new Set(
  (
    "won't say|wont say|would not say|will not say|wouldn't say|rather not say|doesn't say|don't know|no answer|did not say|not answered|prefer not to disclose|prefer not to state|no|none|n|na|n/a|nil|null|nan|not applicable|not known|unknown|not stated|not given|not recorded|not provided|not disclosed|not specified|not collected|" +
    'prefer not to say|prefer not to answer|refused|declined|declined to answer|decline to say|undisclosed|information not yet obtained|not obtained|not yet obtained|' +
    'false|f|0|00|0.0|0.00|£0|£0.00|-|--|---|–|—|.|..|...|?|??|x/x|tbc|tba|tbd|to be confirmed|blank|empty|nothing|no known|none known|none recorded|none stated|' +
    'no disability|not disabled|no disabilities|none disclosed|none identified|none declared|no concerns|no issues|no known concerns|no known issues|no sen|no special educational need|no send|no sen need|' +
    'no conditions|no medical conditions|no known allergies|nka|nkda|no known|no allergies|no arrears|no debt|no benefits|no discount|no exemption|no reduction|not a member|non member|no union|' +
    'no religion stated|not asked|not entered|missing|pending|awaiting|not in receipt|ineligible|not eligible|not required|n a|no data|not assessed|nfa|nothing recorded|none reported|not set|(none)|(blank)|[none]|select|please select|choose|<none>|#n/a|#ref!|#value!|undefined|off|inactive|unticked|☐|✗|✘|no risk|no known risks|not diagnosed|no diagnosis|pns|pnts|not sought|info not obtained|no flag|standard|open|' +
    'no identified sen|no identified needs|no identified send|no identified risks|no concerns identified|no concerns noted|no concerns raised|no needs|no issues identified|no risks identified|none evident|none apparent|nil identified|no risk identified|nil concerns|nil issues|no trace|nil known|nil recorded|nil reported|nil noted|nil of note|none noted|none of note|none known at this time|nothing known|nothing noted|nothing of note|nothing reported|nothing to report|nothing disclosed|gb_none|gb_pnts|gb_prefer_not_to_say|gb_not_declared|gb_not_stated|gb_unknown|not tested|not tested yet|no known conditions|no known needs|none disclosed yet|no known needs|no additional needs|no support needs|no needs identified'
  ).split('|'),
);

/** Cells that say yes to a heading that asks. */
export const affirmative: ReadonlySet<string> = new Set(
  'y|yes|true|t|1|x|✓|✔|☑|☒|tick|ticked|checked|on|yes - see notes'.split('|'),
);
