import { names } from './culture.ts';

/** Names of a culture that no council below the held-out seeds has; hand-written lists, no person's full name. */
export type HeldOutNames = {
  readonly female: readonly string[];
  readonly male: readonly string[];
  readonly surnames: readonly string[];
};

function of(female: string, male: string, surnames: string): HeldOutNames {
  return { female: names(female), male: names(male), surnames: names(surnames) };
}

/** By culture; surnames of gendered cultures are `man's/woman's`, as in the ordinary lists. */
export const heldOutNames: Readonly<Record<string, HeldOutNames>> = {
  english: of(
    'Harriet, Imogen, Phoebe, Willow, Evie, Bethany, Abigail, Kirsty, Donna, Lorraine, Hilary, Gillian, Brenda, Marjorie, Winifred, Ivy, Jade, Heather, Dawn, Penelope',
    'Noah, Theo, Jude, Finley, Toby, Callum, Scott, Craig, Neil, Graham, Clive, Malcolm, Geoffrey, Norman, Cyril, Percy, Ethan, Lewis, Dominic, Miles',
    "Shaw, Mills, Holmes, Palmer, Knight, Barker, Fisher, Grant, Rogers, Stone, Pope, Bishop, Winter, Christmas, Rivers, Gold, Pratt, Dolan-Wright, Heathcote, Wolstenholme, Entwistle, Ramsbottom, Featherstone, Blenkinsop, Threlfall, Postlethwaite, O'Shaughnessy-Hale, Vane, Treloar, Penrose",
  ),
  irish: of(
    'Sinéad, Orla, Ciara, Nuala, Assumpta, Dympna, Fionnuala',
    'Cormac, Diarmuid, Tadhg, Malachy, Ruairí, Colm, Donncha',
    "O'Driscoll, Ní Bhriain, O'Mahony, Geraghty, McGinty, Mulcahy, Twomey",
  ),
  scottish: of(
    'Senga, Ishbel, Elspeth',
    'Struan, Lachlan, Ruaridh',
    'McTavish, Colquhoun, Drummond, MacAskill, Farquhar, Ogilvie, Abercrombie',
  ),
  welsh: of(
    'Angharad, Lowri, Rhiannon, Tegwen, Mair',
    'Geraint, Hywel, Eifion',
    'Prydderch, Gwilliam, Bevan, Maddocks, ap Gwynedd, Howells',
  ),
  jewish: of(
    'Tova, Batsheva, Esther Malka, Zelda',
    'Avi, Menachem, Lionel, Shimon',
    'Finkelstein, Abramovitch, Sassoon, Lipman, Bar-Lev, Ehrlich',
  ),
  bangladeshi: of(
    'Shirin Akter, Monowara, Sufia, Rabeya, Lutfa, Dilara, Parul, Husna, Rehana, Mst Rina',
    'Shamsul, Fazlul, Monir, Badrul, Lutfur, Kamrul, Sirajul, Iqbal, Masuk, Touhid',
    'Sarker, Talukdar, Bhuiyan, Mollah, Sikder, Matubber, Laskar, Mridha, Kazi, Howlader',
  ),
  pakistani: of(
    'Uzma, Samina, Farkhanda, Tasleem, Zubeda, Naheed, Sumaira, Iqra',
    'Naveed, Shabbir, Ijaz, Mushtaq, Rizwan, Saqib, Zafar, Arslan',
    'Bhatti, Chohan, Gondal, Awan, Kiani, Sheikh, Rana, Dar, Minhas',
  ),
  gujarati: of(
    'Manjula, Pushpa, Falguni, Bhanumati, Smita, Vaishali',
    'Harshad, Kantilal, Pravin, Sailesh, Ashwin, Manoj',
    'Chudasama, Kotecha, Lakhani, Vaghela, Panchal, Gajjar, Mistry, Popat',
  ),
  'punjabi-sikh': of(
    'Ravinder, Paramjit, Satnam, Inderjit, Kiranjit',
    'Harbhajan, Jagtar, Nirmal, Ranjit, Gurdial',
    'Chahal, Bhamra, Johal, Pannu, Rai, Toor, Mangat',
  ),
  tamil: of(
    'Sarojini, Pathmini, Rajeswary, Vijayaluxmy, Kalaivani',
    'Yogarajah, Shanmugalingam, Kugathasan, Mahendran, Paramsothy',
    'Yogarajah, Shanmugalingam, Vigneswaran, Ponnampalam, Thiruchelvam',
  ),
  'south-indian': of(
    'Jincy, Mini, Sujatha, Padmavathi',
    'Saji, Roy, Unnikrishnan, Chandrasekhar',
    'Chacko, Pillai, Nambiar, Hegde, Lobo, Kuruvilla',
  ),
  nepali: of(
    'Devi, Sarita, Nirmala, Man Kumari',
    'Khadga, Lal, Purna, Chandra',
    'Pun, Ghale, Chhetri, Adhikari, Sherchan',
  ),
  afghan: of(
    'Parwana, Roya, Shabnam, Zohra, Mahbooba',
    'Esmatullah, Abdul Wali, Mirwais, Shafiqullah, Nangyal',
    'Safi, Zadran, Mangal, Amarkhel, Hotak, Yousafzai',
  ),
  somali: of(
    'Sagal, Ayaan, Hamdi, Raxma, Zeynab, Cawo, Muna, Idil',
    'Cabdi, Saciid, Axmed, Maxamed, Bashir, Dahir, Keynan, Siyad',
    'Cali, Xasan, Barre, Shire, Ismail, Egal, Gedi, Awale, Roble',
  ),
  'nigerian-yoruba': of(
    'Morenike, Ebunoluwa, Olufunke, Titilola, Adenike, Bukola',
    'Kayode, Adewale, Temitope, Oluwadamilare, Akinola, Rotimi',
    'Adegoke, Odunsi, Akinwande, Bamidele, Shonibare, Olaniyan, Ayodele',
  ),
  'nigerian-igbo': of(
    'Uju, Obiageli, Nkechinyere, Chinyere, Ifeyinwa',
    'Uche, Okechukwu',
    'Umeh, Anyanwu, Ezeudu, Ugwuanyi, Nwachukwu, Okonjo',
  ),
  ghanaian: of(
    'Maame Yaa, Serwaa, Ekua, Dzifa',
    'Nana Kofi, Kwadwo, Fiifi, Selorm',
    'Acheampong, Frimpong, Ankrah, Amponsah, Dzokoto, Baah',
  ),
  'eritrean-ethiopian': of(
    'Tsehay, Luwam, Meron, Hiwot',
    'Tekle, Getachew, Mebrahtu, Abraha, Fitsum',
    'Woldemariam, Tadesse, Habtemariam, Asfaw',
  ),
  sudanese: of('Ikhlas, Tahani, Sawsan, Nafisa', 'Babiker, Idris, Hashim, Osama', 'Abdelrahim, Eltom, Hamad, Elfadil'),
  congolese: of('Béatrice, Nsimba, Thérèse', 'Kabongo, Héritier, Patrice', 'Kasongo, Lubaki, Tshimanga, Ngoy'),
  'southern-african': of('Rumbidzai, Thandeka, Nokuthula', 'Tafadzwa, Lungile', 'Khumalo, Nyathi, Zvobgo'),
  caribbean: of(
    'Cherelle, Verona, Jacinth',
    'Kemar, Fitzroy, Carlton, Lascelles',
    'Blackwood, Pinnock, Brathwaite, Gayle, Lawes, Chambers, Bogle, Augustin, St Hill',
  ),
  'colombian-spanish': of(
    'Beatriz, Ximena, Consuelo, Pilar, Amparo',
    'Wilson, Édgar, Iker, Gonzalo',
    'Quintero, Zuluaga, Vélez, Arango, Echeverri, Muriel',
  ),
  'portuguese-brazilian': of(
    'Fernanda, Lurdes, Jussara',
    'Joaquim, Vasco, Wellington, Rui, Anselmo',
    'Carvalho, Fonseca, dos Anjos, Teixeira, Moura, Pacheco, Guimarães',
  ),
  polish: of(
    'Beata, Grażyna, Jolanta, Kinga, Wioletta',
    'Sławomir, Przemysław, Mirosław, Kacper, Radosław',
    'Lewandowski/Lewandowska, Mazur/Mazur, Krawczyk/Krawczyk, Grabowski/Grabowska, Pawłowski/Pawłowska, Chrzanowski/Chrzanowska, Łuczak/Łuczak, Sikora/Sikora',
  ),
  romanian: of(
    'Loredana, Anca, Georgeta',
    'Dumitru, Costel, Petru',
    'Stoica, Dobre, Munteanu-Pop, Gheorghiu, Pârvulescu',
  ),
  italian: of(
    'Donatella, Rosaria, Ornella, Pina',
    'Pasquale, Ettore, Ciro, Nunzio',
    'De Simone, Caruso, Dell’Aquila, Bianchi',
  ),
  french: of('Solange, Maëlle, Ghislaine', 'Yannick, Gaëtan, Aurélien', 'Lemaître, Deschamps, N’Diaye, Quéméneur'),
  'greek-cypriot': of(
    'Maritsa, Stavroulla, Yiota',
    'Savvas, Loizos, Andronikos, Sotiris',
    'Kyriakides, Michaelides, Toumazou, Papaconstantinou',
  ),
  'lithuanian-bulgarian': of(
    'Rasa, Jurga, Violeta, Snezhana',
    'Darius, Hristo, Rumen',
    'Butkus/Butkienė, Georgiev/Georgieva, Paulauskas/Paulauskienė, Todorov/Todorova',
  ),
  albanian: of('Mimoza, Albana, Vjollca', 'Ilir, Agron, Fatmir, Arben', 'Xhafa, Hoxhaj, Mëhilli, Selimi'),
  ukrainian: of(
    'Yevheniia, Halyna',
    'Taras, Yurii, Ostap',
    'Tkachenko/Tkachenko, Melnyk/Melnyk, Hrytsenko/Hrytsenko, Savytskyi/Savytska',
  ),
  moroccan: of(
    'Ghizlane, Touria, Zhor',
    'Noureddine, Lahoucine, Mounir',
    'Chraibi, Aït Lahcen, Bouazza, Tazi, Oulad Ali',
  ),
  'iraqi-syrian': of(
    'Sundus, Intisar, Raghad, Hanadi',
    'Qusay, Muthanna, Abdulkarim, Bassel',
    'Al-Jubouri, Al-Tikriti, Kabbani, Al-Khatib, Al-Rubaie',
  ),
  turkish: of('Gülay, Şerife, Nuray', 'Cengiz, İsmail, Tolga, Yılmaz', 'Aydın, Yıldız, Koçak, Karabulut'),
  kurdish: of(
    'Gulistan, Nergiz, Shilan',
    'Kawa, Rebin, Şivan, Dilovan',
    'Barzani, Hawrami, Karim Rashid, Zana, Talabani',
  ),
  iranian: of(
    'Mahnaz, Farideh, Soheila, Golnaz',
    'Kamran, Siavash, Hooshang, Farhad Reza',
    'Moradi, Ghasemi, Farahani, Rostami, Khosravi',
  ),
  chinese: of(
    'Xiu Ying, Lai Kuen, Yuqing, Man Wah, Fenfang',
    'Guoqiang, Yat Sing, Jianhua, Ka Fai, Xiaoming',
    'Zhao, Huang, Leung, Kwan, Zheng, Tsang, Xu, Mak',
  ),
  vietnamese: of('Ngọc, Kim Chi, Bích, Thu Hà', 'Đức, Minh Tâm, Công Danh, Trung', 'Phạm, Huỳnh, Võ, Đặng, Bùi'),
  filipino: of(
    'Marilou, Cristina, Maribel, Evangeline',
    'Rodel, Jun, Danilo, Efren',
    'Mangubat, dela Peña, Salazar, Dimaculangan, Ocampo',
  ),
  'japanese-korean': of(
    'Naoko, Min-ji, Soo-yeon, Yumi',
    'Takeshi, Daisuke, Sang-hoon, Jun-ho',
    'Nakamura, Kobayashi, Jeong, Matsumoto, Fujiwara',
  ),
};
