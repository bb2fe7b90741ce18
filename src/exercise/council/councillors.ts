import type { Officer } from './office.ts';

/** Members of the councils, who write in their role: nobody's data subject by that. */
export const councillors: readonly Officer[] = ['Ashworth', 'Okonkwo', 'Dimitrov', 'Persaud', 'Lefèvre'].map(
  (name) => ({
    name: `Cllr ${name}`,
    role: 'Councillor',
    email: '',
    phone: '',
  }),
);
