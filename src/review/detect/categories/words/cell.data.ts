import type { WordList } from './word-list.ts';

/** Words that say something alone in a cell or as an answer, and too many other things in a sentence. */
export const cellWords: readonly WordList[] = [
  {
    type: 'disability',
    source: 'Answers on monitoring forms; written for this list.',
    phrases:
      'blind|mobility|hearing|sight|vision|visual|physical|sensory|learning|ramp|falls|stairs|speech|dexterity|wc user|w chair',
  },
  {
    type: 'health',
    source:
      'Answers on monitoring forms and vulnerability codes of housing and revenues systems; written for this list.',
    phrases:
      'MH|mental|stress|cardiac|respiratory|oxygen|back|knee|flu|terminal|elderly frail|drugs|alcohol|bereavement|CEV|cev|memory',
  },
  {
    type: 'sexual-orientation',
    source: 'Sexual orientation categories of the 2021 census (ONS, Open Government Licence v3.0).',
    phrases: 'gay|bi|lesbian',
  },
  {
    type: 'criminal',
    source: 'Warning markers of council systems; written for this list.',
    phrases:
      'violent|violence|aggressive|aggression|abusive|threats|PV|VIOL|PVP|pvp|caution|weapons|knife|dangerous dog|drugs on premises|charged|fined|remand|detained|asb|ASB|do not visit alone|two officers|visit in pairs|convicted|unspent|spent|cautionary contact|assaulted staff',
  },
  {
    type: 'domestic-abuse',
    source: 'Reasons and flags of housing and case systems; written for this list.',
    phrases: 'DA|da|DV|dv|DVA|abuse by partner|partner violence|violence from partner',
  },
  {
    type: 'child-protection',
    source: 'Status words of children’s case systems (SSDA903, Department for Education); written for this list.',
    phrases: 'looked after|CP|LAC|CLA|CIN|s20|s31|s47|foster|fostering|adoption',
  },
  {
    type: 'protected-address',
    source: 'Flags of case systems; written for this list.',
    phrases: 'sensitive|restricted|confidential|protected|anonymous',
  },
  {
    type: 'religion',
    source: 'Religions of the 2021 census question (ONS, Open Government Licence v3.0).',
    phrases: 'church|mosque|faith|orthodox|prayer',
  },
];
