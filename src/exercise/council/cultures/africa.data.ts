import { type Culture, names } from './culture.ts';

/** Somali, Nigerian, Ghanaian, Eritrean, Ethiopian, Sudanese, Congolese and Southern African Londoners. */
export const africa: readonly Culture[] = [
  {
    id: 'somali',
    share: 34,
    pattern: 'patronymic',
    female: names('Hodan, Ifrah, Sahra, Fadumo, Halimo, Khadra, Nimco, Amran, Hibo, Asha, Deqa, Ubah, Faduma, Maryan'),
    male: names(
      'Abdirahman, Mohamed, Ahmed, Abdi, Hassan, Yusuf, Ibrahim, Omar, Farah, Warsame, Guled, Liban, Mahad, Jama, Abdullahi',
    ),
    surnames: names(
      'Abdi, Mohamed, Ali, Hassan, Warsame, Farah, Jama, Hersi, Nur, Osman, Adan, Elmi, Dirie, Guleed, Duale',
    ),
    middle: [],
    middleChance: 1,
  },
  {
    id: 'nigerian-yoruba',
    share: 33,
    pattern: 'family-surname',
    female: names(
      'Folasade, Oluwaseun, Yetunde, Abimbola, Titilayo, Bolanle, Omolara, Funmilayo, Temitope, Adeola, Grace, Comfort, Blessing',
    ),
    male: names(
      'Olumide, Babatunde, Oluwaseun, Adebayo, Kehinde, Taiwo, Ayodele, Femi, Olanrewaju, Tunde, Samuel, Emmanuel, Gbenga',
    ),
    surnames: names(
      'Adeyemi, Adebayo, Ogunleye, Akinola, Oyelaran, Balogun, Olatunji, Adesanya, Fashola, Owolabi, Bankole, Ajayi, Olorunfemi, Akande-Ojo',
    ),
    middle: names('Oluwatobi, Ibukun, Esther/Olusegun, Mary/Abiodun, Ayomide, Titilope/Joseph'),
    middleChance: 0.6,
  },
  {
    id: 'nigerian-igbo',
    share: 16,
    pattern: 'family-surname',
    female: names('Ngozi, Chioma, Ifeoma, Adaeze, Nkechi, Uchenna, Chiamaka, Ifunanya, Precious'),
    male: names('Chukwuemeka, Obinna, Ikenna, Chidi, Emeka, Uchenna, Nnamdi, Kelechi, Ifeanyi'),
    surnames: names('Okafor, Nwosu, Okonkwo, Eze, Nnadi, Obi, Onyekachi, Chukwu, Ugwu, Nwachukwu-Obi'),
    middle: names('Kosisochukwu, Grace/Chinedu, Obiageli/Anthony'),
    middleChance: 0.5,
  },
  {
    id: 'ghanaian',
    share: 26,
    pattern: 'family-surname',
    female: names('Akosua, Abena, Adwoa, Afua, Ama, Yaa, Esi, Efua, Akua, Mercy, Comfort, Gifty'),
    male: names('Kwame, Kofi, Kwabena, Yaw, Kwaku, Kojo, Kwasi, Ebo, Nii, Emmanuel, Prince'),
    surnames: names(
      'Mensah, Owusu, Boateng, Asante, Osei, Agyemang, Appiah, Amoah, Addo, Quaye, Owusu-Ansah, Nkrumah, Tetteh, Darko',
    ),
    middle: names('Serwaa/Kwadwo, Afriyie, Nana, Opoku, Yeboah'),
    middleChance: 0.5,
  },
  {
    id: 'eritrean-ethiopian',
    share: 24,
    pattern: 'patronymic',
    female: names(
      'Selam, Tigist, Hiwet, Almaz, Mebrahtu, Saba, Rahel, Helen, Letebrhan, Bethlehem, Freweini, Yordanos',
    ),
    male: names(
      'Tesfay, Yonas, Dawit, Habtom, Berhane, Kidane, Solomon, Abraham, Girma, Haile, Mulugeta, Filmon, Aklilu',
    ),
    surnames: names(
      'Tesfay, Berhane, Haile, Gebremedhin, Woldeab, Kidane, Mengistu, Tekle, Ghebreyesus, Asfaha, Desta, Bekele',
    ),
    middle: [],
    middleChance: 0.5,
  },
  {
    id: 'sudanese',
    share: 11,
    pattern: 'patronymic',
    female: names('Amna, Ihsan, Rasha, Sumaya, Nagla, Afaf, Marwa'),
    male: names('Eltayeb, Osman, Mubarak, Abdelrahim, Gaafar, Awad, Khalid, Mutasim'),
    surnames: names('Elhassan, Abdelrahman, Idris, Osman, Babiker, Elamin, Mustafa'),
    middle: [],
    middleChance: 0.8,
  },
  {
    id: 'congolese',
    share: 14,
    pattern: 'family-surname',
    female: names('Bénédicte, Mireille, Espérance, Chantal, Gisèle, Divine, Rachelle'),
    male: names('Jean-Pierre, Dieudonné, Christian, Patient, Trésor, Fiston, Guy'),
    surnames: names('Mbala, Kabongo, Tshibangu, Ilunga, Mukendi, Lumbala, Nsimba, Makiese'),
    middle: names('Nzuzi, Mbuyi, Luzolo'),
    middleChance: 0.4,
  },
  {
    id: 'southern-african',
    share: 13,
    pattern: 'family-surname',
    female: names('Tendai, Rudo, Nyasha, Thandiwe, Nomvula, Chipo, Lerato'),
    male: names('Tawanda, Farai, Tinashe, Sipho, Themba, Blessing, Johan'),
    surnames: names('Moyo, Ncube, Chikwanha, Dlamini, Mutasa, van der Merwe, Ndlovu, Sibanda'),
    middle: names('Ruvimbo/Thabo, Anna/Hendrik'),
    middleChance: 0.3,
  },
];
