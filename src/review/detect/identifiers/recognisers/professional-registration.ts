import { type Form, readEach } from '../mending.ts';
import { labelledOnly, type Recogniser } from '../recogniser.ts';

// Social Work England (SW and digits), the doctors' and teachers' seven digits, the nurses' 12A3456B, the HCPC's two letters and digits, solicitors' six.
const usual =
  /^(?:SW[0-9]{1,6}|[0-9]{6,7}|[0-9]{2}[A-Z][0-9]{4}[A-Z]|(?:AS|BS|CH|CS|DT|HAD|OR|OT|ODP|PA|PH|PO|PS|PYL|RA|SL)[0-9]{4,6})$/u;

const form: Form = {
  parse: (joined) => (usual.test(joined) ? joined : null),
  keys: () => ['shape-code'],
  mends: ['LLNNNNNN', 'NNLNNNNL', 'NNNNNNN'],
  odd: /^(?=(?:[A-Z]*[0-9]){3})[A-Z0-9]{4,12}$/u,
};

/** The number under which a profession keeps one of its members: of staff and professionals, not of residents. */
export const professionalRegistration: Recogniser = {
  ...labelledOnly,
  id: 'professional-registration',
  type: 'local-reference',
  ofStaff: true,
  isUsual: false,
  labels:
    'swe number|swe registration|swe registration number|swe reg number|social work england number|social work england registration number|social work england registration|swe reference|sw registration number|social work registration number|hcpc number|hcpc registration|hcpc registration number|hcpc pin|gmc number|gmc reference|gmc registration number|gmc reference number|nmc pin|nmc number|nmc registration number|nmc pin number|teacher reference number|teacher reference|teacher trn|teacher number|dfe number teacher|dfe teacher number|qts number|gdc number|gphc number|sra number|sra id|professional registration number|professional registration|professional registration reference|registration body number|bacp number|rics number',
  read: (text) => readEach(text, form),
};
