import { type Culture, names } from './culture.ts';

/** Londoners from the rest of Europe. */
export const europe: readonly Culture[] = [
  {
    id: 'polish',
    share: 34,
    pattern: 'gendered-surname',
    female: names(
      'Agnieszka, Małgorzata, Katarzyna, Joanna, Magdalena, Zofia, Wanda, Elżbieta, Iwona, Patrycja, Bożena',
    ),
    male: names('Krzysztof, Tomasz, Łukasz, Paweł, Marcin, Grzegorz, Zbigniew, Kazimierz, Piotr, Jakub, Bogusław'),
    surnames: names(
      'Kowalski/Kowalska, Nowak/Nowak, Wiśniewski/Wiśniewska, Wójcik/Wójcik, Zieliński/Zielińska, Szymański/Szymańska, Woźniak/Woźniak, Dąbrowski/Dąbrowska, Gołębiowski/Gołębiowska, Brzęczyszczykiewicz/Brzęczyszczykiewicz, Jabłoński/Jabłońska',
    ),
    middle: names('Anna/Jan, Maria/Józef'),
    middleChance: 0.25,
  },
  {
    id: 'romanian',
    share: 32,
    pattern: 'family-surname',
    female: names('Ioana, Mihaela, Andreea, Florentina, Gabriela, Ștefania, Lăcrămioara, Nicoleta, Cătălina'),
    male: names('Andrei, Ionuț, Ștefan, Florin, Gheorghe, Cătălin, Vasile, Mihai, Răzvan'),
    surnames: names(
      'Popescu, Ionescu, Dumitrescu, Stănescu, Munteanu, Lupu, Țurcanu, Bălan, Ciobanu, Șerban, Moldoveanu',
    ),
    middle: names('Maria/Alexandru, Elena/Constantin'),
    middleChance: 0.4,
  },
  {
    id: 'italian',
    share: 27,
    pattern: 'family-surname',
    female: names('Giulia, Francesca, Chiara, Concetta, Assunta, Niccolina, Federica, Ilaria'),
    male: names('Matteo, Niccolò, Giuseppe, Salvatore, Lorenzo, Gennaro, Davide, Andrea'),
    surnames: names(
      "Rossi, Esposito, Ricci, De Luca, D'Angelo, Lo Monaco, Ferrari, Dell'Orto, Di Stefano, Bruno, Nicolò",
    ),
    middle: names('Maria/Antonio'),
    middleChance: 0.15,
  },
  {
    id: 'french',
    share: 18,
    pattern: 'family-surname',
    female: names('Amélie, Chloé, Hélène, Anne-Laure, Océane, Solène, Bérengère'),
    male: names('François, Jean-Baptiste, Rémi, Loïc, Thibault, Étienne, Gaël'),
    surnames: names("Lefèvre, Dubois, Béranger, L'Hermitte, Gauthier, Le Goff, Desprès, Château"),
    middle: names('Marie, Claude'),
    middleChance: 0.2,
  },
  {
    id: 'greek-cypriot',
    share: 15,
    pattern: 'family-surname',
    female: names('Androulla, Maroulla, Eleni, Despina, Kyriaki, Panayiota, Chrystalla'),
    male: names('Andreas, Costas, Kyriacos, Panayiotis, Christakis, Stelios, Yiannis'),
    surnames: names(
      'Georgiou, Christodoulou, Charalambous, Hadjigeorgiou, Ioannou, Demetriou, Papadopoulos, Theophanous',
    ),
    middle: [],
    middleChance: 0,
  },
  {
    id: 'lithuanian-bulgarian',
    share: 22,
    pattern: 'gendered-surname',
    female: names('Rūta, Jūratė, Živilė, Desislava, Tsvetelina, Eglė, Radka'),
    male: names('Jonas, Mindaugas, Žydrūnas, Georgi, Plamen, Vytautas, Dimitar'),
    surnames: names(
      'Kazlauskas/Kazlauskienė, Petrauskas/Petrauskaitė, Ivanov/Ivanova, Dimitrov/Dimitrova, Jankauskas/Jankauskienė, Stoyanov/Stoyanova',
    ),
    middle: [],
    middleChance: 0,
  },
  {
    id: 'albanian',
    share: 16,
    pattern: 'family-surname',
    female: names('Arta, Drita, Flutura, Shpresa, Valbona, Blerta'),
    male: names('Agim, Besnik, Ardit, Fatos, Gëzim, Luan'),
    surnames: names('Hoxha, Krasniqi, Gashi, Berisha, Dervishi, Çela, Shehu, Përmeti'),
    middle: [],
    middleChance: 0,
  },
  {
    id: 'ukrainian',
    share: 8,
    pattern: 'gendered-surname',
    female: names('Oksana, Nataliia, Svitlana, Yuliia, Iryna'),
    male: names('Serhii, Oleksandr, Dmytro, Volodymyr, Andrii'),
    surnames: names(
      'Shevchenko/Shevchenko, Kovalchuk/Kovalchuk, Bondarenko/Bondarenko, Lysytskyi/Lysytska, Zelinskyi/Zelinska',
    ),
    middle: [],
    middleChance: 0,
  },
];
