import type { WordList } from './word-list.ts';

/** What is said of somebody's sexual life and orientation, gender, and body's measures. */
export const bodyWords: readonly WordList[] = [
  {
    type: 'sex-life',
    source:
      'Words of sexual health clinics, social work notes and the ICO’s guidance on special category data; written for this list.',
    phrases: `
sexually active|sexual partner*|slept with|sleeps with him|sleeps with her|sleeps with men|sleeps with women|sleeps with other|sleeps with people|sleeps with somebody|sleeps with someone|sleeps with clients|sleeps with a man|sleeps with a woman|sleeps with a married|sleeps with <my> ex|sleeps with the neighbour|sleeping with <my>|sleeping around|sleeps around|one night stand*|swingers|sugar daddy|sex for|for sex|sexual favours|casual partner*|casual sex|casual sexual|unprotected sex|underage sex|had sex with|having sex with|has sex with|sleeping with men|sex life|sexual history|sexual activity|sexual relationship*|sexual behaviour|sexualised behaviour|chemsex|chem sex|sex work*|sells sex|selling sex|sold sex|prostitut*|works as an escort|work as an escort|working as an escort|worked as an escort|working as an escort|escorting|works the streets|on the game|brothel|onlyfans|pornography|porn use|uses porn|affair with|having an affair|extra marital|infidelity|promiscuous|GUM clinic|gum clinic|sexual health clinic|sexual health screen|sexually transmitted|STI|STIS|STD|chlamydia|gonorrhoea|syphilis|contraceptive|contraception|the coil fitted|depo injection|morning after pill|condoms`,
  },
  {
    type: 'sexual-orientation',
    source:
      'Sexual orientation categories of the 2021 census (ONS, Open Government Licence v3.0), with words of coming out and of partners.',
    phrases: `
<is> gay|as gay|openly gay|gay man|gay men|gay male|gay woman|gay son|gay couple|gay relationship|gay partner|gay or|<is> lesbian|lesbian*|fancies girls|fancies boys|likes girls|likes boys|likes men|attracted to men|attracted to women|attracted to the same|into girls|into boys|dating a man|dating another woman|married to a man|married to another|a lesbian|bisexual*|<is> bi|as bi|openly bi|bi sexual|pansexual|asexual|queer|<is> straight|heterosexual*|homosexual*|same sex partner|partner of the same sex|of the same sex|not out to|<is> out to <my>|two women as a couple|two men as a couple|two women in a relationship|two men in a relationship|couple two women|couple two men|marriage of two women|marriage of two men|two mums|two dads|same sex couple|same sex relationship|same sex marriage|came out as|come out as|coming out to|came out to|outed|closeted|civil partner with|LGBT worker|LGBT carers|LGBT support|LGBTQ support|LGBT youth|LGBTQ youth|identifies as LGBT*|LGBT person|dyke|sexual orientation is|<my> sexuality|<my> sexual orientation|because <he> <is> gay|homophobic abuse|homophobic|his husband|her wife`,
  },
  {
    type: 'gender-reassignment',
    source:
      'Words of the Gender Recognition Act 2004, the Equality Act 2010 guidance and NHS gender clinics; written for this list.',
    phrases: `
transgender*|transsexual|trans man|trans woman|trans male|trans female|trans boy|trans girl|trans person|trans youth|transman|transwoman|<is> trans|as trans|non binary|nonbinary|gender fluid|genderfluid|gender dysphoria|gender identity|gender identity clinic|gender clinic|tavistock clinic|list for tavistock|tavistock and portman|wants to be called he|wants to be called she|gender reassignment|gender recognition|gender affirming|gender transition*|gender confirmation surgery|transition* from male|transition* from female|transitioning|on hormones|hormones since|use the new name|uses the new name|other sex at birth|assigned the other|lives in the other gender|sex change|gender marker|name and gender|transitioned|MTF|FTM|deadname|dead name|birth name must not|previous name must not|assigned male at birth|assigned female at birth|AMAB|AFAB|born male|born female|now lives as|lives as a woman|live as a woman|live as a man|lives as a man|living as a woman|living as a man|uses they them|they them pronouns|she her pronouns|he him pronouns|now uses she|now uses he|puberty blockers|cross sex hormones|hormone therapy|hrt and|on testosterone|testosterone since|top surgery|bottom surgery|chest binder|changed <my> gender|changed gender|change of gender|GRC|deed poll to change gender`,
  },
  {
    type: 'biometric',
    source:
      'Biometric data as the ICO’s guidance and the Protection of Freedoms Act 2012 name it; written for this list.',
    phrases: `
fingerprint template|thumbprint|thumb print|face scan|scan of <my> face|scans <my> face|fingerprint to|finger scan|scan of <my> eye|fingerprint scan*|gave fingerprints|give fingerprints|fingerprints at|scanned <my> face|fingerprint taken|fingerprints taken|fingerprint held|fingerprints held|fingerprint record|<my> fingerprint|<my> fingerprints|fingerprint enrol*|biometric enrol*|biometric template|biometric data|biometrics|biometric record*|biometric scan|biometric consent|facial recognition|face recognition|iris scan*|retina scan|voice print|voiceprint|palm print|hand geometry`,
  },
  {
    type: 'genetic',
    source: 'Genetic data as Article 4(13) UK GDPR and NHS genomic services name it; written for this list.',
    phrases: `
dna test*|sickle cell trait|thalassaemia trait|carries the trait|carry the sickle|carries the sickle|carry the gene|by DNA|father by dna|biological father|biological mother|gene test|dna sample|dna result*|dna profile|dna has|dna paternity|paternity test*|genetic test*|genetic condition|genetic disorder|genetic counsell*|genetic screening|genome|genomic|gene carrier|carrier of the gene|carrier of the|carries the gene|faulty gene|gene mutation|<my> gene|the gene for|gene confirmed|huntington s gene|BRCA1|BRCA2|BRCA|brca*|chromosom*|karyotype|trisomy`,
  },
];
