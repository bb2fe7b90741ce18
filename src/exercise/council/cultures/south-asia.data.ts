import { type Culture, names } from './culture.ts';

/** Bangladeshi, Pakistani, Indian, Sri Lankan, Nepali and Afghan Londoners. */
export const southAsia: readonly Culture[] = [
  {
    id: 'bangladeshi',
    share: 45,
    pattern: 'bengali',
    female: names(
      'Rokeya, Shirin, Nasima, Fatema, Amina, Salma, Rahima, Jahanara, Taslima, Sultana, Nazma, Halima, Rumana, Farzana, Mst Shahanara, Ayesha, Tahmina, Momtaz',
    ),
    male: names(
      'Abdul, Mohammed, Md, Shafiqul, Rafiqul, Anwar, Kamal, Habibur, Mizanur, Nurul, Tariqul, Jamal, Aminul, Delwar, Syed, Foysal, Mahbub, Shahin',
    ),
    surnames: names(
      'Miah, Ali, Uddin, Hussain, Rahman, Islam, Ahmed, Hoque, Chowdhury, Choudhury, Kabir, Khan, Alam, Haque',
    ),
    middle: names('Karim, Salam, Haque, Bashir, Motin, Mannan, Quddus, Hannan'),
    middleChance: 0.35,
  },
  {
    id: 'pakistani',
    share: 34,
    pattern: 'family-surname',
    female: names(
      'Ayesha, Fatima, Zainab, Saima, Nadia, Shazia, Bushra, Rubina, Parveen, Nasreen, Khadija, Maryam, Hira, Mehwish, Sana, Tahira',
    ),
    male: names(
      'Muhammad, Mohammad, Imran, Asif, Tariq, Khalid, Zahid, Nadeem, Faisal, Bilal, Usman, Hamza, Shahid, Waqas, Adeel, Ghulam',
    ),
    surnames: names(
      'Khan, Ahmed, Hussain, Malik, Mahmood, Iqbal, Akhtar, Shah, Butt, Qureshi, Chaudhry, Raja, Mirza, Bibi, Javed, Siddiqui',
    ),
    middle: names('Bibi/Ali, Begum/Hassan, Kausar/Raza, Noor/Arshad, Akhtar/Akram'),
    middleChance: 0.4,
  },
  {
    id: 'gujarati',
    share: 28,
    pattern: 'family-surname',
    female: names('Hansa, Jyoti, Kokila, Nisha, Pooja, Rekha, Hetal, Bhavna, Dipti, Kajal, Mital, Urmila, Sejal'),
    male: names(
      'Rajesh, Bhavesh, Jitendra, Kirit, Mahesh, Nilesh, Paresh, Hiten, Dipak, Jayesh, Vipul, Chirag, Ramesh',
    ),
    surnames: names('Patel, Shah, Mehta, Desai, Joshi, Parmar, Solanki, Chauhan, Trivedi, Bhatt, Thakkar, Raval, Amin'),
    middle: names('Ben/Kumar, Kumari/Bhai, Manubhai, Chimanlal, Ishwarlal, Raojibhai'),
    middleChance: 0.6,
  },
  {
    id: 'punjabi-sikh',
    share: 26,
    pattern: 'sikh',
    female: names('Harpreet, Manpreet, Gurpreet, Jaspreet, Kulwinder, Balwinder, Surinder, Sukhdeep, Amarjit, Navdeep'),
    male: names('Harpreet, Gurpreet, Jaspal, Kuldip, Balbir, Surjit, Mohinder, Amarjit, Parminder, Tejinder, Avtar'),
    surnames: names('Dhillon, Gill, Sandhu, Sidhu, Grewal, Bains, Virdee, Sohal, Bhogal, Kalsi, Matharu'),
    middle: names('Singh, Kaur'),
    middleChance: 1,
  },
  {
    id: 'tamil',
    share: 24,
    pattern: 'tamil',
    female: names(
      'Priya, Lakshmi, Kavitha, Meena, Sivagowri, Thangamani, Nirmala, Vasanthi, Abirami, Yalini, Tharshini',
    ),
    male: names(
      'Sivakumar, Nadarajah, Kandiah, Selvarajah, Thirukumaran, Balasubramaniam, Ravichandran, Kumaran, Muthu, Arulanantham, Pirapaharan',
    ),
    surnames: names(
      'Sivakumar, Nadarajah, Kandiah, Selvarajah, Balasubramaniam, Ratnasingham, Thambirajah, Arulanantham, Sinnathamby',
    ),
    middle: names('S, K, T, V, N'),
    middleChance: 0.2,
  },
  {
    id: 'south-indian',
    share: 14,
    pattern: 'family-surname',
    female: names('Anju, Bindu, Lissy, Sheeba, Annamma, Reena, Divya, Swathi'),
    male: names('Biju, Jomon, Shibu, Sunil, Varghese, Venkata, Srinivas, Raghavendra'),
    surnames: names('Thomas, Mathew, Varghese, Kurian, Reddy, Rao, Nair, Menon, Iyer, Fernandes, D’Souza, Pinto'),
    middle: names('Mary/George, Kumari/Kumar'),
    middleChance: 0.3,
  },
  {
    id: 'nepali',
    share: 8,
    pattern: 'family-surname',
    female: names('Sita, Kamala, Bimala, Laxmi, Sabina, Asmita'),
    male: names('Dil, Prem, Bishnu, Suresh, Tek, Hari'),
    surnames: names('Gurung, Rai, Limbu, Thapa, Tamang, Shrestha, Magar'),
    middle: names('Maya/Bahadur, Kumari/Prasad'),
    middleChance: 0.7,
  },
  {
    id: 'afghan',
    share: 13,
    pattern: 'single-name',
    female: names('Zarmina, Shukria, Palwasha, Nilofar, Gulalai, Freshta, Maryam, Laila'),
    male: names('Hamidullah, Najibullah, Zabihullah, Ahmadzai, Gulbuddin, Sayed, Rahmatullah, Farhad, Noorullah'),
    surnames: names('Ahmadzai, Stanikzai, Popal, Noorzai, Wardak, Karimi, Sahak'),
    middle: names('Jan, Gul/Khan'),
    middleChance: 0.1,
  },
];
