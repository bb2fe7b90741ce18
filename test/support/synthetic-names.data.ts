/** A culture of names for the synthetic town: its share of people, forenames of women and men, surnames. */
export type NameCulture = {
  readonly name: string;
  readonly share: number;
  readonly women: readonly string[];
  readonly men: readonly string[];
  readonly surnames: readonly string[];
};

function words(text: string): readonly string[] {
  return text.trim().split(/\s+/u);
}

/** Names of an inner London borough's people; the first of a list are the commonest. */
export const nameCultures: readonly NameCulture[] = [
  {
    name: 'English',
    share: 0.4,
    women: words(
      'Susan Margaret Elizabeth Sarah Catherine Jennifer Emma Charlotte Olivia Amelia Jessica Sophie Rebecca Victoria Alison Deborah Helen Patricia Dorothy Florence Daisy Poppy Harriet Imogen Rosemary Gillian Pamela Abigail',
    ),
    men: words(
      'David John Michael Robert James William Thomas Richard Andrew Christopher Matthew Daniel Joseph Benjamin Samuel Edward George Oliver Jack Harry Alexander Anthony Nicholas Philip Timothy Frederick Arthur Stephen',
    ),
    surnames: words(
      'Smith Jones Taylor Brown Williams Wilson Johnson Davies Robinson Wright Thompson Evans Walker White Roberts Green Hall Wood Jackson Clarke Harrison Turner Cooper Hill Ward Morris Moore Clark Baker Bennett Chapman Fletcher Marsh Osborne Pemberton Quigley Rutherford Sedgwick Thistlewood Underhill Vickers Whitcombe Yarwood Ashdown',
    ),
  },
  {
    name: 'South Asian',
    share: 0.16,
    women: words(
      'Fatima Aisha Nadia Priya Anjali Shabana Rukhsana Zainab Amina Farah Sunita Meera Kavita Nasreen Yasmin Samina Rehana Parveen',
    ),
    men: words(
      'Mohammed Imran Ali Ahmed Hassan Hussain Rajesh Sanjay Arjun Tariq Asif Khalid Nasir Vikram Rahul Faisal Bilal Usman',
    ),
    surnames: words(
      'Khan Ahmed Hussain Patel Begum Ali Singh Kaur Shah Miah Iqbal Chaudhry Malik Sharma Rahman Mahmood Akhtar Bibi Gupta Desai',
    ),
  },
  {
    name: 'Arabic and Somali',
    share: 0.13,
    women: words('Hodan Ifrah Khadija Maryam Layla Noor Salma Hanan Samira Asma Sahra Fadumo'),
    men: words('Omar Yusuf Ibrahim Abdi Abdullahi Mustafa Karim Hamza Mahamed Said Farah Walid'),
    surnames: words(
      'Hassan Abdi Mohamed Farah Warsame Aden Hersi al-Masri Haddad El-Sayed Nur Osman Jama Dirie Khalil Mansour',
    ),
  },
  {
    name: 'West African',
    share: 0.11,
    women: words('Grace Blessing Ngozi Adaeze Folake Abena Akosua Yetunde Chioma Comfort Patience Efua'),
    men: words('Emmanuel Kwame Chidi Adebayo Kofi Oluwaseun Samuel Tunde Emeka Ibrahim Yaw Babatunde'),
    surnames: words(
      "Adebayo Okafor Mensah Owusu Boateng Okonkwo Adeyemi Ogunleye Asante Nwosu Appiah Bello Eze Osei Balogun N'Diaye",
    ),
  },
  {
    name: 'Portuguese and Spanish',
    share: 0.08,
    women: words('Maria Ana Joana Carla Sofia Inês Lucía Carmen Fernanda Beatriz'),
    men: words('João José Pedro Miguel Tiago Rui Carlos Luís Paulo André'),
    surnames: words(
      'Silva Santos Ferreira Pereira Oliveira Costa Rodrigues Gonçalves García Fernández da-Silva Sousa Almeida López',
    ),
  },
  {
    name: 'Polish and Balkan',
    share: 0.06,
    women: words('Agnieszka Katarzyna Małgorzata Ewa Joanna Zofia Dragana Vesna Krystyna Iwona'),
    men: words('Piotr Krzysztof Tomasz Andrzej Michał Łukasz Dragan Goran Paweł Marek'),
    surnames: words(
      'Kowalski Nowak Wiśniewski Wójcik Lewandowski Dąbrowski Krasniqi Hoxha Jovanović Petrović Zieliński Szymański',
    ),
  },
  {
    name: 'Chinese',
    share: 0.03,
    women: words('Mei Xiu Ling Hui Yan Jing Fang Li'),
    men: words('Wei Jun Ming Chen Tao Lei Hao Bo'),
    surnames: words('Wang Li Zhang Chen Liu Wong Chan Ho Ng Xu'),
  },
  {
    name: 'Irish',
    share: 0.03,
    women: words('Siobhán Niamh Bridget Maeve Aoife Sinéad Orla'),
    men: words('Seán Patrick Declan Ciarán Liam Eoin Padraig'),
    surnames: words("O'Brien Murphy Kelly Walsh Byrne O'Sullivan Doyle Gallagher Doherty"),
  },
];
