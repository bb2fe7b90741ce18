import type { WordList } from './word-list.ts';

/** What is said of somebody's health. */
export const healthWords: readonly WordList[] = [
  {
    type: 'health',
    source:
      'Common names of conditions as the chapters of ICD-10 group them and as the NHS website names them to patients (facts; Open Government Licence v3.0).',
    phrases: `
diabet*|asthma*|asthamatic|epilep*|cancer|tumour*|leukaemia|lymphoma|myeloma|melanoma|carcinoma|chemotherapy|chemo|radiotherapy|mastectomy|terminal cancer|benign tumour|
stroke|mini stroke|heart attack|heart failure|heart disease|heart condition|heart problem*|heart surgery|heart bypass|heart trouble|bad heart|angina|atrial fibrillation|cardiac arrest|arrhythmia|high blood pressure|blood pressure|hypertens*|high cholesterol|deep vein thrombosis|blood clot*|pulmonary embolism|aneurysm|pacemaker|varicose veins|peripheral vascular disease|
emphysema|chronic bronchitis|bronchitis|pneumonia|pleurisy|tuberculosis|lung disease|pulmonary fibrosis|cystic fibrosis|sleep apnoea|chest infection*|breathing difficult*|breathing problem*|breathless*|short of breath|shortness of breath|bad chest|bronchiolitis|respiratory|
arthrit*|osteoarthrit*|rheumatoid|osteoporosis|gout|fibromyalgia|sciatica|scoliosis|slipped disc|bad back|back pain|back injury|back problem*|chronic pain|joint pain|spinal injury|spinal stenosis|frozen shoulder|spondylosis|spondylitis|fracture*|broken hip|broken arm|broken leg|broken wrist|broken ankle|hip replacement|knee replacement|
schizophren*|schizoaffective|bipolar|manic depress*|psychosis|psychotic|depress* disorder|clinical depression|depression|depressed|depressive|low mood|anxiety|panic attack*|panic disorder|agoraphobi*|social phobia|ocd|obsessive compulsive|ptsd|post traumatic stress|personality disorder|eupd|bpd|nervous breakdown|mental breakdown|nerves are shot|nerves are bad|hearing voices|hears voices|paranoid|paranoia|hallucinat*|delusional|psychiatric|psychiatrist|mental illness|mental ill health|mental impairment|mental health and|mentally ill|mentally unwell|eating disorder|anorexi*|bulimi*|hoarding disorder|self harm*|selfharm*|cutting herself|cutting himself|cutting myself|cuts herself|cuts himself|suicid*|overdose*|od d on|took an OD|ended <my> life|end* <my> life|end it all|take <my> own life|took <my> own life|
dementia|demented|alzheimer*|alzhiemer*|alzeimer*|parkinson*|multiple sclerosis|motor neurone disease|huntington*|migraine*|seizure*|convulsion*|brain injury|head injury|brain tumour|memory loss|memory problem*|amnesia|memory clinic|increased confusion|episodes of confusion|confusion and memory|acute confusion|confused and|delirium|gets confused|gets muddled|gets lost when|vertigo|has blackouts|having blackouts|blackouts and|meningitis|encephalitis|neuropathy|narcolepsy|chronic fatigue|long covid|covid|
kidney failure|renal failure|kidney disease|renal disease|dialysis|kidney transplant|transplant list|liver disease|cirrhosis|hepatitis|crohn*|colitis|irritable bowel|coeliac|stomach ulcer|gallstones|hernia|stoma|colostomy|ileostomy|incontinen*|catheter*|urinary tract infection|prostate|
hiv|hiv positive|sickle cell|thalassaemia|anaemi*|haemophili*|lupus|thyroid|underactive thyroid|overactive thyroid|addison*|cushing*|obese|obesity|malnourished|underweight|
eczema|psoriasis|leg ulcer*|pressure sore*|pressure ulcer*|bed sore*|bedsore*|cellulitis|sepsis|mrsa|scabies|shingles|
pregnan*|expecting a baby|expecting twins|miscarr*|stillb*|ectopic|abortion|termination of pregnancy|ivf|infertility|endometriosis|menopaus*|hysterectomy|post natal depression|postnatal depression|post partum|antenatal|maternity unit|caesarean|c section|premature baby|
allergic|severe allerg*|nut allergy|anaphyla*|epipen|
alcoholi*|alcohol dependen*|alcohol misuse|alcohol abuse|alcohol problem*|alcohol issues|alcohol team|alcohol services|drink problem|drinking problem|drinks heavily|drinking heavily|drinks a bottle|heavy drinker|problem drinker|drinks a litre|drunk every|detox*|in rehab|went to rehab|rehab til|rehab until|substance misuse|substance abuse|drug misuse|drug use|drug user|drug dependen*|drug addict*|drug problem*|drug habit|addict*|injecting drug|iv drug|heroin|crack cocaine|cocaine|coke habit|crack user|crack habit|smokes crack|smoking crack|methadone|subutex|buprenorphine|naloxone|on a script for|clean off|needle exchange|
autis*|asperger*|adhd|
frail|frailty|falls risk|prone to falls|risk of falls|had a fall|has had falls|history of falls|falls x2|falls x3|several falls|multiple falls|recent fall|a fall in|fall at home|recent falls|recurrent falls|fell at home|fell in the bath|fell down the stairs|fallen several times|
palliative|end of life care|hospice|terminally ill|terminal illness|life limiting|life threatening illness|
transplant|amputated|brain damage|tracheostomy|cancer treatment|coma|life support|intensive care|unconscious|vegetative|personality change*`,
  },
  {
    type: 'health',
    source:
      'Words of care, treatment and absence from work as case notes, letters and sickness returns use them; written for this list.',
    phrases: `
medication*|meds given|takes meds|on meds|off <my> meds|not taking <my> meds|non compliant with|non concordant|antidepressant*|antipsychotic*|antibiotics|treatment for|being treated for|receiving treatment|having treatment|refused treatment|called for screening|tearful|new hip|new knee|stomach bug|sick all night|not slept for|has not slept|had not slept|hba1c|blood sugar*|falls clinic|pain relief|waiting list for surgery|waiting list for an operation|<is> low|very low in mood|painkillers|sedated|inhaler*|nebuliser*|home oxygen|on oxygen|insulin|injections|depot injection|on depot|on <my> depot|with depot|his depot|her depot|blister pack|dosette|prescri*|
diagnosed|diagnosis|diagnoses|undiagnosed|prognosis|symptoms of|medical condition*|medical needs|medical treatment|medical evidence|medical problem*|medical history|medical grounds|medical report|medical emergency|health condition*|health problem*|health issues|ill health|poor health|bad health|serious illness|seriously ill|very ill|chronically ill|long term illness|long term condition|
in hospital|into hospital|under the hospital|at the hospital for|admitted to hospital|admitted to the ward|admitted to ward|discharged from hospital|left hospital|hospital admission*|hospitalised|hospital appointment*|hospital appt*|on the ward|in a coma|in A and E|in A E|taken to A E|outpatient*|under the consultant|had an operation|had surgery|needs surgery|awaiting surgery|surgery on <my>|having an operation|since my op|since his op|since her op|since my operation|since his operation|since her operation|biopsy|mri|ct scan|ultrasound|x ray|
gp letter|gp appointment|doctor has put me on|doctor has signed|sick note|fit note|med3|signed off|off sick|on sick leave|long term sick|sickness absence|stress related|work related stress|occupational health|unfit for work|not fit for work|not fit to work|too ill to|unable to work due to|unwell|
community psychiatric nurse|care coordinator|district nurse*|community nurse|under the mental health team|under mental health team|known to the mental health team|known to mental health|open to the mental health team|open to mental health|under mental health|mental health crisis|mental health problem*|mental health issue*|mental health condition*|mental health needs|mental health difficult*|mental health history|mental health is|mental health diagnosis|poor mental health|<my> mental health|<my> physical and mental health|<my> health|under the crisis team|under crisis team|open to crisis team|ref to crisis team|referred to the crisis team|home treatment team|mental health ward|mental health services|psychotherapy|counselling|counsellor|therapy|therapist|physio|physiotherap*|sectioned|section 2 of the mental|section 3 of the mental|detained under|informal patient|mental capacity|lacks capacity|lacked capacity|capacity assessment|no capacity|best interests|dols|deprivation of liberty|
wound|dressing changed|dressings|wound infection|acute pain|in pain|in agony|unable to sleep|insomnia|not eating|will not eat|won t eat|weight loss|lost weight|lost a lot of weight|refusing food|feeding tube|peg fed|nil by mouth|bereavement counselling|grief counselling|stressed and|with stress|due to stress|immunosuppressed|clinically vulnerable|extremely vulnerable|shielding|housebound due|severe mental impairment|severely mentally impaired|weakness`,
  },
  {
    type: 'health',
    source: 'Clinical shorthand as written in referrals, in capitals; common NHS usage.',
    phrases: `
T1DM|T2DM|IDDM|NIDDM|T1 diab*|T2 diab*|COPD|TIA|CVA|IHD|CHD|CCF|AF|HTN|DVT|CKD|CKD2|CKD3|CKD3A|CKD3B|CKD4|CKD5|ESRF|HIV|HEP B|HEP C|TB|UTI|UTIS|IBS|RTA injuries|SOB|SOBOE|PMH|PMHX|c o SOB|PTSD|CPTSD|OCD|EUPD|BPD|MH issues|MH problems|MH concerns|MH crisis|MH team|MH needs|MH hx|MH history|poor MH|CMHT|CPN|CAMHS|MHA|AMHP|SMI|PND|EDD|LMP|IVDU|LFTS|ETOH|GAD|NEAD|BMI|BP high|O2|DNAR|DNACPR|NOF|THR|TKR|LTC|AMTS|MMSE|MOCA|MUST score|has MS|with MS|MS relapse|relapsing MS|MS sufferer|has ME|with ME|dx|od of|took an overdose|s2 mha|s3 mha|s136|s117|section 136|section 117`,
  },
  {
    type: 'health',
    source:
      'Medicines by their generic names (recommended international non-proprietary names, WHO; single words are facts).',
    phrases: `
metformin|gliclazide|insulin|warfarin|apixaban|rivaroxaban|clopidogrel|aspirin daily|bisoprolol|ramipril|lisinopril|amlodipine|atorvastatin|simvastatin|furosemide|digoxin|salbutamol|ventolin|seretide|prednisolone|steroids|levothyroxine|omeprazole|lansoprazole|
sertraline|citalopram|fluoxetine|mirtazapine|venlafaxine|duloxetine|amitriptyline|paroxetine|escitalopram|trazodone|diazepam|lorazepam|zopiclone|temazepam|quetiapine|olanzapine|risperidone|aripiprazole|clozapine|haloperidol|lithium|lamotrigine|sodium valproate|levetiracetam|carbamazepine|gabapentin|pregabalin|
tramadol|codeine|co codamol|morphine|fentanyl|oramorph|naproxen|methotrexate|tamoxifen|donepezil|memantine|rivastigmine|levodopa|madopar|baclofen|antiretroviral*|methylphenidate|ritalin|concerta|melatonin|naltrexone|acamprosate|antabuse|disulfiram`,
  },
];
