/** The label sets that the tagger learns from, with their licences; `times` is how often each is read in an epoch. */
export const labelSources = [
  {
    file: 'wikigold-wikigold.conll.txt',
    times: 2,
    licence: 'CC BY 4.0',
    of: 'Wikigold: Balasuriya, Ringland, Nothman, Murphy and Curran, 2009',
  },
  {
    file: 'SEC-filings-FIN5.txt',
    times: 1,
    licence: 'CC BY 3.0',
    of: 'SEC filings: Salinas Alvarado, Verspoor and Baldwin, 2015',
  },
  {
    file: 'WNUT17-wnut17train.conll',
    times: 1,
    licence: 'CC BY 4.0',
    of: 'WNUT 2017 emerging entities: Derczynski, Nichols, van Erp and Limsopatham, 2017',
  },
  {
    file: 'BTC-a.conll',
    times: 1,
    licence: 'CC BY 4.0',
    of: 'Broad Twitter Corpus: Derczynski, Bontcheva and Roberts, 2016',
  },
  { file: 'BTC-e.conll', times: 1, licence: 'CC BY 4.0', of: 'Broad Twitter Corpus' },
  { file: 'BTC-f.conll', times: 1, licence: 'CC BY 4.0', of: 'Broad Twitter Corpus' },
  { file: 'BTC-g.conll', times: 1, licence: 'CC BY 4.0', of: 'Broad Twitter Corpus' },
] as const;
