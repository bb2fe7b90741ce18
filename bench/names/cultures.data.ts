/** How the parts of a name stand in running text of a culture. */
export type NameForm =
  | 'western'
  | 'patronymic'
  | 'family-first'
  | 'two-surnames'
  | 'south-asian'
  | 'kaur-singh'
  | 'arabic';

/** Names of one culture, written in Latin letters; `form` says how they are put together. */
export type CultureNames = {
  readonly id: string;
  readonly form: NameForm;
  readonly forenames: readonly string[];
  readonly surnames: readonly string[];
};

function culture(id: string, form: NameForm, forenames: string, surnames: string): CultureNames {
  return { id, form, forenames: forenames.trim().split(/\s+/u), surnames: surnames.trim().split(/\s+/u) };
}

/**
 * Names of cultures for which no free list in Latin letters was found, collected for this project from common knowledge (MIT, as the
 * project). They make training sentences; those that the sample council uses were neither copied nor looked up.
 */
export const ownCultures: readonly CultureNames[] = [
  culture(
    'somali',
    'patronymic',
    `Abdi Abdirahman Abdirizak Abdikarim Abdullahi Abdinasir Abdiaziz Abdulkadir Adan Ahmed Asad Awale Ayanle Bashir Bile Burhan Cabdi
    Dahir Daud Deeq Dalmar Elmi Faarax Farah Faisal Geedi Guled Garad Hanad Hassan Hirsi Hussein Ibrahim Idris Ilyas Ismail Jama Jibril
    Khadar Khalif Liban Mahad Mahamed Mahamud Mohamud Mohamed Mukhtar Musa Mustafe Nur Omar Osman Qasim Roble Sahal Said Samatar
    Shire Siyad Suleiman Warsame Yasin Yusuf Zakariye Amal Amina Amran Anab Asha Asli Ayaan Bilan Caasha Deeqa Degan Dhudi Fadumo
    Faiza Farhiya Filsan Fowsiya Halimo Hamda Hani Hawa Hibaq Hibo Hinda Hodan Idil Ifrah Ikram Ilham Istahil Kaltuun Khadija Ladan
    Leyla Luul Maryan Muna Nasra Nimco Nimo Qamar Rahma Roda Rukiya Saado Safiya Sagal Sahra Samira Sirad Suad Sucaad Ubah Udgoon
    Warda Yasmiin Zahra Zamzam Zeynab`,
    `Abdi Abdulle Abshir Adan Aden Addow Ahmed Ali Alin Arab Artan Awad Aweys Barre Botan Bulhan Dahir Dirie Diriye Duale Egal Elmi
    Farah Gedi Gelle Guled Haji Hashi Hersi Hirsi Hussein Isse Jama Jimale Kahin Kediye Keynan Khalif Madar Mahamud Mire Mohamoud
    Muse Nuh Nur Olow Osman Roble Samatar Shire Sheikh Tahlil Ugas Waberi Warsame Weheliye Yare Yusuf`,
  ),
  culture(
    'eritrean-ethiopian',
    'patronymic',
    `Abebe Abel Abraham Adonay Afewerki Alem Alemayehu Amanuel Ambachew Araya Asfaw Asmerom Awet Aynalem Bahran Beraki Berhane Bereket
    Berhe Bekele Biniam Dagmawi Daniel Dawit Demeke Dereje Efrem Ermias Eyob Estifanos Fasil Fikre Filmon Fitsum Futsum Gebre Getachew
    Ghirmay Girma Goitom Habtom Haben Haile Hailu Henok Isaias Kaleb Kebede Kibrom Kidane Kiflom Lemlem Lidya Medhanie Mehari Mekonnen
    Merhawi Meron Mesfin Michael Mulugeta Nahom Natnael Negash Negasi Okbay Robel Samson Samuel Semere Seyoum Simon Solomon Tadesse
    Tafari Tekle Temesgen Tesfay Tesfalem Tewelde Tsegay Wolde Yared Yohannes Yonas Yosief Zekarias Zerai Abeba Abrehet Adiam Aida
    Almaz Aster Azeb Bethlehem Birikti Bisrat Eden Elsa Eyerusalem Feven Fiyori Freweini Genet Hanna Helen Hirut Hiwot Kisanet Letebrhan
    Lula Luwam Mahlet Makda Marta Mehret Meaza Miriam Mulu Nigisti Rahwa Rahel Rigat Ruta Saba Salem Sara Selam Selamawit Semhar Senait
    Shewit Sosina Tigist Tirhas Tsega Tsehay Winta Yodit Yordanos Zebib Zewditu`,
    `Abay Abraha Adhanom Afeworki Alemu Andemariam Araia Asefa Asgedom Assefa Atsbha Bayru Belay Berhane Beyene Bokretsion Desta Debesay
    Fessehaye Gebreab Gebregziabher Gebrehiwot Gebremariam Gebremedhin Gebremeskel Gebretsadik Ghebreab Ghebremichael Ghebreyesus
    Ghide Giorgis Habte Habtemariam Hagos Hailemariam Hailemichael Kahsay Kahsai Kassa Ketema Kifle Legesse Lemma Mebrahtu Mengesha
    Mengistu Misgina Mulatu Negussie Ogbazghi Russom Sebhatu Sereke Shiferaw Tadese Tecle Teclemariam Teferi Teka Tekeste Tesfagiorgis
    Tesfamariam Tesfazghi Teshome Tewoldemedhin Tilahun Tsehaye Weldeab Weldegebriel Weldemichael Woldu Woldeyesus Worku Yemane Zemichael
    Zerezghi Zewde`,
  ),
  culture(
    'bangladeshi',
    'south-asian',
    `Abdul Abu Afsana Akbar Akhter Alamgir Aminul Anika Anisur Anwara Arif Asma Ataur Ayub Azizur Badrul Bilkis Delwar Faizul Farhana
    Fahmida Faruk Fatema Fazlul Forhad Golam Habibur Halima Hamida Harun Hasina Husna Iqbal Jahanara Jahangir Jalal Jamal Jamila Jasim
    Jesmin Joynal Kabir Kamrul Kamal Khaleda Khairul Kulsum Lipi Lutfa Lutfur Mahbub Mahfuza Mahmuda Mamun Manik Masud Mehedi Mizanur
    Moni Monir Mohibur Mosammat Motin Mujibur Munni Nasima Nazma Nazrul Nilufa Nurjahan Nurul Parveen Rafiqul Rahela Rashida Rehena
    Rezaul Rina Rokeya Rumana Runa Sabina Saiful Salma Sayeda Selina Shafiqul Shahanara Shahana Shaheda Shahida Shahnaz Shamim Shamsul
    Sharmin Shefali Shelina Shirin Shuhel Sufia Sultana Sumon Syeda Tahmina Taslima Tofail Yasmin Zahid Ziaur Zobaida`,
    `Ahmed Akhter Akhtar Akter Alam Ali Ara Azad Banu Begum Bhuiyan Bhuiya Bibi Chowdhury Choudhury Haque Hoque Hossain Huda Huq Hussain
    Islam Jahan Kabir Kazi Khanam Khan Khatun Laskar Mahmud Mannan Matin Miah Mia Molla Mollah Mondal Munshi Nahar Nessa Parvin Rahman
    Rashid Reza Sarkar Sarker Shikder Sikder Sultana Talukdar Tarafdar Uddin Ullah Zaman`,
  ),
  culture(
    'pakistani',
    'south-asian',
    `Aamir Abdul Abida Adeel Adnan Afzal Aftab Ahsan Ajmal Akram Aleem Aliya Amjad Anila Anum Aqeel Arshad Asad Ashraf Asim Asif Atif
    Attiya Ayub Azhar Azra Basharat Bilal Bushra Ejaz Erum Faheem Faisal Farida Farooq Farrukh Farzana Fauzia Fozia Ghazala Ghulam Gulzar
    Hafeez Hafsa Haider Haleema Hamza Haroon Hina Humaira Humayun Iftikhar Imran Imtiaz Inayat Iqra Irfan Ishaq Ishrat Jabeen Jameel Javed
    Kamran Kanwal Kashif Kausar Khalid Khurram Kiran Kishwar Liaqat Lubna Maqsood Mahreen Maryam Masood Mehwish Mehmood Mubashir Mudassar
    Mumtaz Munir Mushtaq Nabila Nadeem Nadia Naeem Nafeesa Naheed Najma Nargis Nasreen Naveed Nayyar Nazia Nazir Nighat Noreen Nosheen
    Obaid Parvez Qaiser Qasim Rabia Rafiq Raheela Rashida Razia Rehana Rizwan Robina Rubina Rukhsana Saba Sabir Sadia Safdar Saira Sajid
    Sajida Saleem Samina Sana Sarfraz Shabana Shabir Shafiq Shagufta Shahbaz Shaheen Shahid Shahzad Shaista Shakeel Shakila Shamim Shazia
    Shehnaz Shoaib Sobia Sohail Sumaira Tabassum Tahir Tahira Talat Tanveer Tanzeela Tariq Tasneem Tayyab Ulfat Umar Usman Uzma Waheed
    Waqar Waqas Waseem Yasmeen Younis Zafar Zahida Zahoor Zainab Zaheer Zara Zubair Zulfiqar`,
    `Abbas Abbasi Afridi Ahmad Ahmed Akhtar Akram Ali Amin Ansari Anwar Arshad Ashraf Aslam Awan Aziz Baig Bajwa Bashir Bhatti Bibi Bukhari
    Butt Chaudhry Chaudhary Cheema Choudhry Dar Farooq Ghani Gill Gilani Gul Haider Hanif Hashmi Hayat Hussain Iqbal Jabeen Javed Jamil
    Kausar Kayani Kazmi Khan Khawaja Khokhar Latif Lodhi Mahmood Majeed Malik Mehmood Minhas Mirza Mughal Munir Mushtaq Naqvi Nawaz Nazir
    Niazi Parveen Paracha Pervaiz Qadir Qureshi Rafiq Raja Rana Rashid Rauf Raza Rehman Rizvi Sabir Sadiq Saeed Saleem Sandhu Sarwar Shabbir
    Shafi Shah Shahid Sharif Sheikh Siddiqui Sultan Syed Tabassum Tariq Virk Waheed Yaqoob Yousaf Zafar Zaman Zia`,
  ),
  culture(
    'sikh-punjabi',
    'kaur-singh',
    `Ajit Amandeep Amanpreet Amarjit Amrik Amrit Amritpal Arjan Avtar Bahadur Balbir Baldev Baljinder Baljit Balvinder Balwant Bhupinder
    Charan Charanjit Dalbir Daljit Darshan Davinder Dilbag Dilraj Gagandeep Gian Gurbachan Gurcharan Gurdev Gurdial Gurinder Gurjit
    Gurmeet Gurmit Gurmukh Gurnam Gurpreet Gursharan Gurvinder Harbans Harbhajan Harbinder Hardeep Hardev Hardip Harinder Harjinder Harjit
    Harjot Harkirat Harmeet Harminder Harpal Harpreet Harsimran Harvinder Inderjit Inderpal Ishar Jagdeep Jagdish Jagjit Jagtar Jaspal
    Jaspreet Jaswant Jaswinder Jasbir Jasmeet Jatinder Joginder Kamaljit Karamjit Karanvir Kashmir Kewal Kirpal Kuldeep Kuldip Kulvinder
    Kulwant Lakhbir Lakhwinder Maninder Manjinder Manjit Manjot Manpreet Mohinder Mandeep Narinder Navdeep Navjot Navneet Nirmal Onkar
    Paramjit Parminder Parmjit Prabhjot Pritam Rajdeep Rajinder Rajpal Rajvir Rajwinder Ramandeep Ranjit Ravinder Resham Sarbjit Satinder
    Satnam Satpal Satwinder Simran Simranjit Sohan Sukhdev Sukhjinder Sukhjit Sukhpal Sukhraj Sukhvinder Sukhwinder Surinder Surjit Swaran
    Tajinder Taranjit Tarlochan Tarsem Tejinder Varinder Yadwinder`,
    `Aujla Bains Bal Bansal Bassi Basra Bedi Bhamra Bhangu Bhogal Bhullar Brar Chahal Chana Chatha Cheema Chohan Deol Dhaliwal Dhami Dhanda
    Dhanjal Dhanoa Dhesi Dhillon Dosanjh Gill Gosal Grewal Hayer Heer Johal Jandu Kang Kandola Kaler Kalsi Khaira Khangura Khela Kooner
    Kullar Lall Mahal Maan Mann Matharu Minhas Mudhar Nagra Nahal Nijjar Panesar Pannu Parmar Purewal Rai Randhawa Rehal Riat Sahota Sandhar
    Sandhu Sangha Sanghera Saggu Sehmi Sekhon Sian Sidhu Sihota Sohal Sond Soor Sura Thandi Thind Tiwana Toor Uppal Virdee Virk`,
  ),
  culture(
    'gujarati-hindu',
    'western',
    `Aarti Aarav Amit Amrita Anand Anil Anita Anjali Anjana Arjun Arun Aruna Asha Ashok Ashwin Bharat Bharti Bhavesh Bhavna Bhupendra Chandra
    Chandrakant Chetan Daksha Damini Darshana Deepa Deepak Devika Dhiren Dhruv Dilip Dinesh Dipak Dipika Gaurav Geeta Girish Gita Govind
    Hansa Harish Harsha Hasmukh Heena Hemant Hetal Hina Hitesh Indira Ishaan Jagdish Jagruti Jaya Jayesh Jayshree Jignesh Jitendra Jyoti
    Kalpana Kamal Kamini Kanta Kantilal Kaushik Kavita Ketan Kiran Kirit Kishor Komal Kriti Kunal Lalita Lata Laxmi Leena Madhu Mahendra
    Mahesh Malini Manisha Manoj Maya Meena Meera Mira Mohan Mukesh Nalini Narendra Natasha Neela Neeta Neha Nikhil Nila Nilesh Nimisha Nisha
    Nita Pallavi Pankaj Parul Payal Pooja Poonam Prabha Pradip Prakash Pramod Pranav Praful Pratibha Pravin Preeti Priti Priya Purnima Pushpa
    Radha Raj Rajan Rajendra Rajesh Rakesh Ramesh Ramila Ranjan Rashmi Ravi Reena Rekha Renuka Rhea Ritesh Rohan Rohini Roshni Rupal Sameer
    Sandeep Sangita Sanjay Sapna Sarita Satish Savita Seema Shanta Shailesh Sharad Sharmila Sheela Shilpa Shobha Shreya Shweta Sita Smita
    Sneha Sonal Suchitra Sudha Sunil Sunita Suresh Sushila Swati Tejal Tushar Uma Urmila Usha Vandana Varsha Vasant Veena Vibha Vijay Vikram
    Vimal Vinay Vinod Vipul Viral Yash Yogesh`,
    `Acharya Agarwal Aggarwal Amin Anand Arora Bakshi Banerjee Bhakta Bhandari Bhardwaj Bhatia Bhatt Bose Chandra Chatterjee Chauhan Chawla
    Chopra Dalal Das Dasgupta Datta Dave Desai Deshmukh Deshpande Dixit Doshi Dutta Gandhi Ganguly Ghosh Gohil Gupta Hirani Iyer Jadeja Jain
    Jha Jobanputra Joshi Kakkar Kapadia Kapoor Karia Khanna Kotecha Kulkarni Kumar Lakhani Lal Madhvani Mahajan Makwana Malhotra Mathur Mehra
    Mehta Menon Mishra Mistry Mitra Modha Modi Mukherjee Nair Naik Naidu Nanda Narayan Oza Pandey Pandit Pandya Parekh Parikh Parmar Patel
    Pathak Patil Pillai Popat Puri Raichura Rajput Ramachandran Rana Rao Rathod Raval Reddy Roy Ruparelia Sahni Saxena Sen Seth Shah Sharma
    Shastri Shetty Shukla Singhal Solanki Sood Soni Srinivasan Srivastava Sunderam Tailor Tandon Thakkar Thakrar Thakur Tiwari Trivedi Vaghela
    Varma Varsani Verma Vora Vyas Yadav`,
  ),
  culture(
    'tamil',
    'western',
    `Abirami Anandan Arulselvi Arunthathi Balasingam Bavani Dharshini Ganesh Gayathri Gnanam Indran Jeyanthi Jeyakumar Kalaiselvi Kandiah
    Karthik Kavitha Kirubakaran Kogilan Krishnapillai Kumaran Lavanya Logeswaran Mahalingam Manoharan Mathivathani Mayuran Meenakshi Muthu
    Nadarajah Nageswary Nirmala Niroshan Parameswary Pirabakaran Ponnammah Pratheepan Raguvaran Rajeswari Ramanan Sathya Sellathurai Selvam
    Selvarani Shankar Sinnathurai Sivakumar Sivanathan Sotheeswaran Sritharan Subramaniam Sujatha Suganthi Thangamani Tharmini Thevarajah
    Thiruchelvam Umadevi Vaithehi Vasantha Velautham Vigneswaran Yogeswaran`,
    `Arumugam Arunasalam Balachandran Balasubramaniam Chelliah Ganeshalingam Gnanasekaran Gunaratnam Jeyarajah Kanagaratnam Kandasamy
    Kanapathipillai Karunanithy Kathirgamanathan Kugathasan Kumarasamy Mahendran Mylvaganam Nadarasa Nagalingam Navaratnam Pathmanathan
    Ponnampalam Rajaratnam Rajendran Ramanathan Ratnasingam Sabaratnam Selvarajah Sinnadurai Sivapalan Sivarajah Somasundaram Sriskandarajah
    Sundaralingam Tharmalingam Thayaparan Thillainathan Vallipuram Velupillai Vijayakumar Yoganathan`,
  ),
  culture(
    'arabic',
    'arabic',
    `Abbas Abdelaziz Abdelkader Abdulrahman Abeer Adel Adnan Afaf Ahlam Aicha Akram Alaa Amal Amani Amjad Ammar Anas Anwar Asma Ayman Aziza
    Bachir Badr Baha Bashar Basma Bassam Bilal Boutheina Brahim Dalal Dina Driss Duaa Fadi Fadila Fahd Faiza Faris Farouk Fatiha Fatin Firas
    Fouad Ghada Ghassan Habiba Hadil Hadi Haifa Haitham Hakim Halima Hamza Hanan Hani Hasna Hatem Hayat Hicham Hind Hisham Houda Huda Hussam
    Ihsan Ikram Ilham Imad Iman Inaam Intisar Ismail Jalal Jamila Jihad Jihane Kamal Karim Karima Kawthar Khadija Khaldoun Khalid Khalil
    Lamia Layla Latifa Lina Lubna Maha Mahdi Majid Malak Malika Manal Marwa Marwan May Maysoon Mehdi Mona Mohsen Mounir Mourad Muna Mustapha
    Nabil Nada Nadia Naima Najat Najwa Nawal Nidal Nizar Noura Nouri Omar Othman Qasim Rachid Radwan Rafik Raghad Rahma Raja Rami Rana Rania
    Rasha Reem Riad Rima Rula Saad Sabah Sabri Safa Sahar Salah Salim Salma Samar Sami Samia Sana Sanaa Shadi Shaima Sherif Siham Souad Sumaya
    Taha Tahani Talal Tamer Tarek Thuraya Wael Wafa Walid Warda Widad Yahya Yara Yassin Youssef Zaki Zakaria Zeina Zohra Zuhair`,
    `Abboud Abdallah Abdelhadi Abdelkarim Aboud Abou-Khalil Abu-Bakr Aboulela Ajami Alami Alaoui Al-Ahmad Al-Amin Al-Ansari Al-Azzawi Al-Bayati
    Al-Dulaimi Al-Ghamdi Al-Hamad Al-Hashimi Al-Jaberi Al-Jabouri Al-Janabi Al-Khatib Al-Khalidi Al-Maliki Al-Masri Al-Mutairi Al-Najjar
    Al-Obaidi Al-Qahtani Al-Rawi Al-Saadi Al-Samarrai Al-Shammari Al-Sayed Al-Tamimi Al-Zahrani Alaa-Eddine Amrani Aziz Azzouzi Bakkali
    Bakri Barakat Bazzi Belhaj Belkacem Benali Benjelloun Bennani Berrada Bouazza Boukhari Boumediene Bouzid Chahine Chaoui Chraibi Daher
    Darwish Deeb El-Amrani El-Baz El-Fassi El-Idrissi El-Khoury El-Masri El-Mansouri El-Sayed El-Shafei Fadel Fahmy Farah Farhat Fawzi
    Gamal Ghanem Ghazali Habib Haddad Hajjar Hakimi Hamdan Hamdi Hammoud Harb Hariri Hashem Hatoum Hijazi Hilal Husseini Ibrahim Idrissi
    Issa Jaber Jabri Jibril Kabbani Kadhim Kanaan Karam Kassab Kassem Khalaf Khalifa Khalil Khatib Khoury Lahlou Mahdi Makki Mansour
    Maalouf Mourad Moussa Mubarak Nader Naji Najjar Nasrallah Nasser Nassif Ouazzani Rabah Rahal Ramadan Rashed Rizk Saab Saad Sabbagh Saleh
    Salem Salman Sayegh Serhan Shaaban Shaheen Shalabi Sharaf Shehadeh Slimani Suleiman Taleb Tazi Touati Wahab Yassine Younes Zaidan Zaki
    Zayed Zerouali Ziani`,
  ),
  culture(
    'persian-afghan',
    'western',
    `Abdulwali Afsaneh Ahmadshah Akbar Alireza Amir Anahita Arash Ardeshir Arezoo Armin Ashkan Atefeh Azadeh Babak Bahar Bahareh Bahman Bahram
    Behnaz Behrouz Behzad Bibigul Cyrus Darius Dariush Ehsan Elaheh Elham Esmail Faezeh Farhad Faramarz Farideh Fariba Farshid Farzad Farzaneh
    Fereshteh Feroz Ghezal Gholam Giti Golnaz Habibullah Hamidullah Hashmatullah Homayoun Hossein Jamshid Javad Kambiz Kamran Kaveh Keyvan
    Khatera Khosrow Laleh Mahnaz Mahsa Maliha Mansoor Marjan Maryam Marzieh Masoud Massouda Mehdi Mehrdad Mina Mirwais Mitra Mohsen Morteza
    Mozhgan Nader Nahid Najib Narges Nasrin Navid Nazanin Negar Niloufar Nilofar Omid Parisa Parvaneh Parviz Payam Pouya Qadir Ramin Reza Rohullah
    Roya Saeed Samim Sanam Sepideh Shabnam Shaghayegh Shahin Shahla Shahram Shapour Shideh Shirin Shukria Siamak Simin Soheila Soraya Sohrab Soroush
    Tahmineh Tooba Vahid Wahida Yama Zabihullah Zahra Zalmai Zarmina Zohreh Zmarai`,
    `Abdali Ahmadi Ahmadzai Akbari Alizadeh Amini Amiri Ansari Asadi Azimi Azizi Baghban Bahrami Barakzai Bayat Dadfar Daneshvar Ebrahimi Eftekhari
    Entezami Farahani Farhadi Fazli Ghaderi Ghani Ghasemi Ghorbani Habibi Haidari Hakimi Hamidi Hashemi Hassanzadeh Heydari Hosseini Hotak Jafari
    Jahangiri Jalali Kakar Karimi Karzai Kazemi Khalili Khorasani Lodin Mahdavi Mohammadi Mohseni Moradi Mousavi Nabizada Najafi Nazari Niazi
    Noorzai Norouzi Nouri Omari Parsa Pashtunyar Popalzai Qaderi Rahimi Rahmani Ramezani Rasouli Rezaei Rostami Sadeghi Safi Salehi Samadi
    Sediqi Shafiei Shahbazi Sharifi Shirazi Shinwari Soltani Stanekzai Tabrizi Taheri Tehrani Wardak Yaqubi Yousefi Yusufzai Zadran Zahedi Zamani`,
  ),
  culture(
    'west-african',
    'western',
    `Abena Abiodun Ade Adaeze Adama Adanna Ademola Adwoa Afia Akin Akosua Akua Akwasi Ama Amadou Aminata Amma Anuoluwapo Araba Assetou Awa
    Ayodele Ayomide Babajide Babatunde Bakary Binta Bolaji Bolanle Boubacar Chiamaka Chibuzo Chidera Chidi Chidinma Chika Chike Chinedu Chinelo
    Chinonso Chinwe Chinyere Chioma Chizoba Chukwudi Chukwuma Comfort Damilola Ebele Ebenezer Ebrima Efua Ejike Ekow Emeka Enitan Esi Fanta
    Fatou Femi Fiifi Folake Folasade Funke Funmilayo Gbenga Gifty Ibironke Ifeanyi Ifeoma Ifeyinwa Ikechukwu Isatou Iyabo Jide Jumoke Kayode
    Kehinde Kelechi Kobina Kofi Kojo Kunle Kwabena Kwadwo Kwaku Kwame Kwasi Lamin Lanre Lekan Maame Mamadou Mariama Modou Moussa Nana Ndeye
    Ngozi Nkechi Nneka Nnenna Nnamdi Obi Obiageli Obinna Ogechi Okechukwu Olabisi Olajide Olamide Olayinka Oluchi Olufunke Olukayode Olumide
    Olusola Oluwaseyi Omolara Omotayo Onyeka Onyinye Ousmane Oumou Patience Peace Rotimi Seun Shade Sekou Sola Somto Taiwo Temitope Titilayo
    Tobechukwu Tokunbo Tunde Uche Uchenna Ugochi Yaa Yaw Yemi Yewande Yinka Zainabu`,
    `Abankwah Abdulai Abiola Acquah Addai Addo Adebayo Adebisi Adedeji Adegoke Adekunle Adeleke Adeleye Ademola Adeniran Adeniyi Adeoye Aderibigbe
    Adesanya Adewale Adeyemi Adjei Adomako Afolabi Agbaje Agyei Agyeman Agyemang Aidoo Ajayi Akande Akinyemi Akpan Alabi Amadi Amankwah Amoah
    Ampofo Aneke Animashaun Ankrah Ansah Antwi Anyanwu Appiah Arthur Asamoah Asante Awolowo Ayodele Azikiwe Babalola Badmus Bah Baidoo Balogun
    Bamgbose Bangura Barry Boakye Boateng Bonsu Camara Ceesay Cissé Conteh Coulibaly Danquah Darko Dembélé Diallo Diarra Diop Donkor Doumbia
    Dosunmu Ebo Egbuna Ekwueme Eze Ezenwa Fagbenle Falana Fofanah Fofana Frimpong Gbadamosi Gyamfi Gyasi Ibe Ibekwe Idowu Igwe Ikpeme Iwu
    Jallow Jalloh Kamara Kanu Kargbo Keita Koné Koroma Kouassi Kuti Kwarteng Lawal Madueke Manneh Mbaye Mensah Mbanefo Ndiaye Ndukwe Njoku
    Nkansah Nnaji Nwachukwu Nwankwo Nwosu Obi Obeng Ochieng Odukoya Ofori Ogunleye Ogunyemi Okafor Okeke Okonkwo Okoro Okoye Okpara Oladipo
    Olaniyan Olatunji Olawale Onuoha Onyango Opara Opoku Osei Oshodi Osinbajo Owusu Oyelaran Oyelowo Quaye Quartey Salami Sankoh Sanogo Sarpong
    Sesay Shonibare Sillah Soyinka Sow Sowande Tetteh Touré Traoré Turay Twum Uche Udeh Ugwu Umeh Uzoma Yeboah Yusuf`,
  ),
  culture(
    'southern-east-african',
    'western',
    `Achieng Akello Akinyi Apio Atieno Auma Baraka Beauty Blessing Bongani Chengetai Chipo Constance Dembe Farai Fungai Grace Gift Immaculate
    Innocent Jabulani Juma Kagiso Kamau Kato Kudzai Kwanele Lerato Lindiwe Loveness Lungile Makena Memory Moses Mpho Mukami Mwangi Nakato Namono
    Ndifreke Njeri Nkosana Nomsa Nomvula Norah Nyambura Nyasha Odongo Okello Otieno Palesa Precious Rudo Rufaro Ruvimbo Shamiso Shumirai Simba
    Sipho Tafadzwa Takudzwa Tanaka Tapiwa Tatenda Tendai Thabo Thandeka Thandiwe Themba Thulani Tinashe Tsitsi Vimbai Wambui Wangari Wanjiru
    Zanele Zodwa`,
    `Achieng Banda Bwalya Chanda Chigumba Chikowore Chirwa Chitando Dlamini Dube Gumbo Kamau Kariuki Kasozi Kimani Kipchoge Kizza Khumalo
    Lubega Lungu Mabhena Madziva Mahlangu Makoni Mandaza Mangwende Maposa Marufu Mashava Masuku Matovu Mazibuko Mbeki Mbewe Mhlanga Mkhize
    Mlambo Mokoena Moyo Mpofu Mudenda Mugisha Mukasa Mukwekwezeke Munyaradzi Mupfumi Musoke Mutasa Mutesi Mwale Mwangi Mwanza Naidoo Nakamya
    Ncube Ndlovu Ngwenya Njoroge Nkomo Nkosi Nsubuga Ntuli Nyathi Nyirenda Nzimande Ochieng Odhiambo Ogola Okello Omondi Onyango Opio Otieno
    Phiri Sibanda Sithole Ssali Ssekandi Tembo Tshabalala Tumusiime Wanjala Were Zulu Zvobgo`,
  ),
  culture(
    'congolese-francophone',
    'western',
    `Aimé Alphonsine Bénédicte Bienvenu Bijoux Célestin Chantal Clarisse Dieudonné Divine Élodie Espérance Fabrice Fiston Francine Germaine
    Gloire Hervé Honorine Jean-Claude Jean-Pierre Josué Justin Landry Marie-Claire Marie-Thérèse Médard Merveille Mireille Nadège Odette Papy
    Pascaline Patrice Prosper Rachidi Sylvain Thérèse Trésor Yannick Yvette`,
    `Bakambu Bemba Bokassa Boketshu Bolasie Ilunga Kabasele Kabongo Kakudji Kalala Kalonji Kanyinda Kapinga Kasongo Katumbi Kayembe Kazadi
    Kitenge Lukaku Lukusa Luyindula Mabika Makiadi Makanda Malonga Mbemba Mbuyi Mpoyo Mputu Mudimbe Mukendi Mulamba Mulumba Munongo Mutombo
    Mwamba Ndombasi Ngalula Ngoy Ngoyi Nsimba Nzuzi Okitundu Tshibangu Tshimanga Tshisekedi Zola`,
  ),
  culture(
    'chinese',
    'family-first',
    `Wei Fang Na Min Jing Li Qiang Lei Jun Yang Yong Yan Jie Juan Tao Chao Xia Ping Gang Hui Ying Bo Hao Ming Xin Yu Rui Ting Xue Mei Ling
    Xiaoming Xiaohong Xiaoyan Xiulan Guoqiang Zhiwei Jianguo Jianhua Haoran Zihan Yuxuan Meiling Lihua Shufen Guiying Weimin Yifan Ruoxi Siyu
    Wenjun Xinyi Yichen Zhihao Junjie Kai-Ming Ka-Wai Siu-Ming Wing-Yan Mei-Ling Chi-Keung Man-Yee Hoi-Yan Tsz-Kit Chun-Hung Lai-Fong Kwok-Wai
    Suk-Yee Pui-Shan Yuk-Lan Wai-Man Ho-Yin`,
    `Wang Li Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin Gao Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng
    Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye Cheng Wei Su Lu Ding Ren Shen Yao Cui Tan Fan Fang Shi Liao Jin Zou Xiong Bai Meng Qin Qiu Hou
    Wong Chan Cheung Lau Yeung Leung Ng Ho Lam Tsang Cheng Kwok Yip Mak Fung Chow Poon Tse Siu Kwan Hui Lui Yuen Choi Tsui Au-Yeung Szeto Ouyang`,
  ),
  culture(
    'korean',
    'family-first',
    `Min-jun Seo-yeon Ji-hoon Ji-woo Hyun-woo Soo-jin Eun-ji Ye-jin Min-seo Jae-won Sung-min Young-ho Hye-jin Mi-kyung Dong-hyun Kyung-hee
    Jin-ho Sun-young Yoo-jin Ha-eun Seung-hyun Tae-yang Bo-ram Chae-won Minjun Seoyeon Jihoon Jiwoo Hyunwoo Soojin Eunji Yejin Jaewon Sungmin`,
    'Kim Lee Park Choi Jung Kang Cho Yoon Jang Lim Han Oh Seo Shin Kwon Hwang Ahn Song Ryu Yoo Hong Jeon Moon Bae Baek Heo Nam Noh Min Woo',
  ),
  culture(
    'vietnamese',
    'family-first',
    `Anh Bao Binh Chau Chi Cuong Dao Diep Dung Duc Duong Giang Ha Hai Hanh Hien Hieu Hoa Hoang Hong Hung Huong Huy Khanh Khoa Kien Kim Lan Lien
    Linh Loan Long Mai Minh My Nam Nga Ngoc Nhung Oanh Phong Phuc Phuong Quan Quang Quynh Son Tam Thanh Thao Thu Thuy Tien Toan Trang Trinh Trung
    Tu Tuan Tuyet Van Vinh Vy Xuan Yen`,
    `Nguyen Tran Le Pham Hoang Huynh Phan Vu Vo Dang Bui Do Ho Ngo Duong Ly Nguyễn Trần Lê Phạm Huỳnh Võ Đặng Bùi Đỗ Hồ Ngô Lý Đinh Trương`,
  ),
  culture(
    'filipino',
    'two-surnames',
    `Aileen Analyn Arnel Arvin Bayani Benigno Cherry Cristina Danilo Divina Editha Efren Eduardo Emerson Erlinda Evangeline Feliciano Ferdinand
    Florencia Gemma Gilda Imelda Jayson Jericho Jhun Jocelyn Jomar Josefina Joselito Jovelyn Leticia Ligaya Lourdes Luzviminda Maricel Maribel
    Marilou Marivic Marites Melchor Mylene Nenita Nestor Noel Norberto Perlita Rodel Rodrigo Rogelio Rolando Rosalinda Rosario Rowena Rufina Teresita
    Virgilio Wilfredo Zenaida`,
    `Abad Agbayani Aguilar Alcantara Aquino Bacani Balagtas Bautista Bondoc Buenaventura Cabrera Castillo Catacutan Concepcion Cruz Cunanan Dacanay
    Datu David De-Leon Dimaculangan Dizon Dumlao Enriquez Esguerra Estrada Evangelista Gatdula Guevarra Jacinto Lacson Lagman Lapid Laurel Lim
    Macapagal Macaraeg Magbanua Magsaysay Malonzo Manalo Mangubat Marasigan Mercado Miranda Navarro Ocampo Panganiban Pangilinan Pascual Pineda
    Quiambao Ramos Reyes Salonga Santiago Santos Sarmiento Soriano Sumulong Tolentino Valdez Villanueva Yap Zamora`,
  ),
  culture(
    'latin-american-spanish',
    'two-surnames',
    `Adriana Alba Alejandra Alejandro Alfonso Alicia Álvaro Amparo Ana Andrea Andrés Ángela Antonia Araceli Beatriz Bernardo Blanca Camila Camilo
    Carmen Carolina Cecilia César Claudia Consuelo Cristina Cristóbal Daniela Diana Diego Dolores Eduardo Elena Elvira Emilia Enrique Ernesto
    Esperanza Esteban Estela Eva Fabián Felipe Fernanda Fernando Francisco Gabriela Germán Gilberto Gladys Gloria Gonzalo Graciela Gregorio
    Guadalupe Guillermo Gustavo Héctor Hernán Humberto Ignacio Inés Iván Jacinto Jaime Javier Jesús Joaquín Jorge José Juan Juana Juliana Laura
    Leonor Lucía Luis Luisa Luz Magdalena Manuel Marcela Marcos Margarita María Mariana Mario Marta Martín Mauricio Mercedes Miguel Mónica Nicolás
    Norma Nubia Olga Óscar Pablo Paola Patricia Paulina Pedro Pilar Rafael Ramiro Ramón Raquel Raúl Ricardo Roberto Rocío Rodrigo Rosa Rosalba
    Rubén Salvador Sandra Santiago Sebastián Sergio Silvia Sofía Soledad Susana Teresa Tomás Valentina Verónica Vicente Victoria Víctor Ximena Yolanda`,
    `Acevedo Acosta Agudelo Aguilar Aguirre Alarcón Álvarez Aragón Arango Arias Arroyo Ávila Ayala Ballesteros Barrera Barrios Becerra Benítez
    Bermúdez Blanco Bonilla Bravo Caballero Cabrera Cáceres Calderón Camacho Campos Cano Cárdenas Cardona Carrasco Carrillo Castañeda Castaño
    Castillo Castro Cedeño Cifuentes Contreras Córdoba Correa Cortés Cruz Cuesta Delgado Díaz Domínguez Duarte Echeverri Escobar Espinosa Estrada
    Fajardo Fernández Figueroa Flores Franco Fuentes Galindo Gallego García Garzón Gil Giraldo Gómez González Gutiérrez Guzmán Henao Hernández
    Herrera Hidalgo Hoyos Hurtado Jiménez Lara León Londoño López Lozano Luna Marín Márquez Martín Martínez Medina Mejía Méndez Mendoza Miranda
    Molina Montero Montoya Mora Morales Moreno Mosquera Moya Muñoz Murillo Navarro Nieto Núñez Ocampo Ochoa Orozco Ortega Ortiz Osorio Ospina
    Pacheco Padilla Palacios Pardo Paredes Patiño Peña Peralta Perdomo Pérez Pineda Pinto Ponce Prieto Quintero Quiroga Ramírez Ramos Rendón
    Restrepo Reyes Ríos Rivera Robles Rodríguez Rojas Román Romero Rosales Rubio Ruiz Saavedra Salazar Salcedo Sánchez Sandoval Santana Serrano
    Sierra Silva Solano Soler Soto Suárez Tapia Torres Trujillo Urrego Valencia Vargas Vásquez Vega Velasco Vélez Vera Vidal Villa Villegas Yepes
    Zambrano Zapata Zúñiga`,
  ),
  culture(
    'portuguese-brazilian',
    'two-surnames',
    `Adelaide Adriano Afonso Amália Amélia André Anabela António Armando Arlindo Augusto Bárbara Benedita Bernardo Bruno Caetano Carla Carlos
    Catarina Célia Cláudia Conceição Cristiano Daniela David Débora Deolinda Diana Diogo Domingos Duarte Edson Eduarda Elisa Emília Ermelinda Fábio
    Fátima Fernanda Filipa Filipe Filomena Francisca Gabriela Gonçalo Graça Gracinda Guilherme Gustavo Helena Henrique Hugo Idalina Ilda Inês Isaura
    Jacinto Jerónimo Joana João Joaquim Jorge José Júlia Júlio Leandro Leonor Letícia Lídia Lourenço Luana Lucas Luciana Lúcia Luísa Madalena Mafalda
    Manuel Manuela Márcia Márcio Marco Margarida Mariana Marlene Marta Mateus Matilde Maurício Miguel Mónica Nádia Natália Nelson Nuno Otília Patrícia
    Paula Paulo Pedro Rafael Raquel Renata Renato Ricardo Rita Rodrigo Rogério Rosa Rosário Rui Sandra Sebastião Sérgio Sílvia Sofia Sónia Susana
    Tânia Telma Teresa Tiago Tomás Valter Vanessa Vasco Vera Vítor Zulmira`,
    `Abreu Aguiar Albuquerque Almeida Alves Amaral Amorim Andrade Antunes Araújo Arruda Assunção Azevedo Baptista Barbosa Barreto Barros Batista Borges
    Botelho Braga Branco Brito Cabral Caldeira Camacho Câmara Campos Cardoso Carneiro Carvalho Castro Cavaco Coelho Conceição Cordeiro Correia Costa
    Coutinho Cruz Cunha Dias Domingues Duarte Esteves Faria Farinha Fernandes Ferraz Ferreira Figueiredo Fonseca Franco Freire Freitas Furtado Garcia
    Gaspar Gomes Gonçalves Gouveia Guerra Henriques Jardim Jesus Leal Leitão Leite Lima Lobo Lopes Lourenço Macedo Machado Maia Marques Martins Mateus
    Matos Medeiros Melo Mendes Mendonça Menezes Miranda Monteiro Morais Moreira Mota Moura Nascimento Neto Neves Nogueira Nunes Oliveira Pacheco Paiva
    Pedrosa Peixoto Pereira Pestana Pimenta Pimentel Pinheiro Pinho Pinto Pires Ramalho Ramos Rebelo Reis Ribeiro Rocha Rodrigues Rosa Sá Salgado
    Sampaio Santana Santiago Santos Saraiva Seabra Serra Silva Silveira Simões Soares Sousa Souza Tavares Teixeira Teles Torres Valente Vaz Veiga Velho
    Vicente Vieira Vilela Xavier`,
  ),
  culture(
    'caribbean',
    'western',
    `Aaliyah Akeem Aldwyn Alvita Althea Andre Anthea Antoinette Beres Beverley Byron Carlton Carmelita Cecil Chantelle Charmaine Clancy Claudette
    Cleveland Clifton Clinton Courtney Cynthia Cyril Dahlia Damion Daneisha Delroy Denzil Desmond Devon Dexter Dionne Donovan Dorothea Dwight Earl Elvis
    Errol Esmie Ezekiel Fitzroy Garfield Gladstone Glenroy Hyacinth Ianthe Icilda Ivy Jermaine Jevon Junior Kadeem Kemar Kerry-Ann Keisha Kimarley Lascelles
    Latoya Leroy Lloyd Lorna Lurline Marcia Marlon Marva Maxine Mavis Merlene Mervin Monique Myrtle Nadine Natoya Neville Nevaeh Norma Novlette Olive
    Ophelia Orville Oswald Pansy Paulette Pearline Raheem Rohan Rondell Roydon Samarah Sanchez Shakira Shaniqua Shanice Shanelle Shantelle Sharlene
    Sherene Shernette Sonia Sylvester Tamika Tanesha Tashan Tiana Tyreke Tyrone Una Vernon Veronica Vilma Vivia Wayne Winston Yolande Zavier`,
    `Alleyne Archibald Bailey Bartley Beckford Bennett Bernard Blackwood Blake Bogle Bramble Braithwaite Brathwaite Brissett Brown Bryan Buchanan Burke
    Campbell Chambers Charles Clarke Codrington Cumberbatch Cummings Cunningham Daley Daniel Dawkins Dixon Douglas Downer Drummond Dwyer Edwards Ellington
    Facey Ferguson Fenton Francis Frater Gayle Gordon Graham Grant Gumbs Haughton Henry Hibbert Hinds Holness Hylton Isaacs James Jarrett Joseph
    Lawes Lewin Lewinson Lindo Lindsay Mais Marriott McCalla McFarlane McIntosh McKenzie McLeod Mighty Mowatt Myrie Nembhard Noel Palmer Parchment
    Pinnock Plummer Powell Prendergast Pryce Ramdin Ramsay Reid Richards Robotham Samuda Samuels Satchell Scarlett Senior Skyers Spence Stephenson
    Swaby Thelwell Thomas Thorpe Toussaint Tulloch Walcott Walters Weekes Wellington Whyte Wiltshire Wint Wray Yearwood`,
  ),
  culture(
    'british',
    'western',
    `Abbie Adam Adrian Agnes Aidan Ailsa Alan Albert Alec Alfie Alice Alison Amber Amy Andrea Andrew Angus Ann Annabel Arabella Archie Arthur Aubrey
    Audrey Austin Barbara Barnaby Barry Beatrice Belinda Ben Bernard Beryl Beth Betty Bill Blake Brenda Brett Brian Bridget Bronwen Bruce Bryn Caitlin
    Callum Calum Cameron Carl Carol Caroline Catherine Cecily Celia Charles Charlie Charlotte Cherie Chloe Chris Christine Christopher Claire Clarence
    Clive Colin Connor Craig Crispin Daisy Daniel Daphne Darren David Dawn Dean Deborah Deirdre Denise Dennis Derek Diane Dominic Donald Dora Doreen Doris
    Dorothy Douglas Duncan Edith Edmund Edward Edwin Eileen Eirlys Elaine Eleanor Elizabeth Ella Ellie Elsie Emily Emma Enid Eric Erin Ernest Esme Ethel
    Eunice Evan Eve Evelyn Evie Ewan Fay Felicity Fiona Finlay Flora Florence Frances Francis Frank Fred Freda Freya Gail Gareth Gary Gavin Gemma Geoffrey
    George Georgina Gerald Geraint Gillian Giles Glenda Glenys Gloria Glyn Gordon Grace Graham Greta Gwen Gwyneth Harold Harriet Harry Harvey Hazel Heather
    Hector Hilda Holly Howard Hugh Hugo Iain Ian Imogen Ingrid Iris Irene Isla Isobel Ivan Ivor Jack Jacob Jacqueline Jade James Jamie Jane Janet Janice
    Jasmine Jason Jean Jeffrey Jemima Jennifer Jeremy Jessica Jill Joan Joanna Jodie Joe John Jonathan Josephine Josie Joy Joyce Judith Julia Julian Julie
    June Karen Karl Kate Kathleen Katie Kay Keith Kelly Kenneth Kerry Kevin Kim Kirsty Kyle Laura Lauren Lawrence Leanne Lee Leo Leonard Leslie Lewis Liam
    Lilian Lily Linda Lindsay Lisa Liz Lorna Lorraine Louise Lucas Lucy Luke Lydia Lynn Mabel Maisie Malcolm Marcus Margaret Marian Marilyn Marion Marjorie
    Mark Martin Mary Matilda Matthew Maud Maureen Maurice Mavis Max Megan Melanie Mervyn Michael Michelle Mildred Miles Millie Moira Molly Morag Muriel Nancy
    Naomi Natalie Neil Nell Neville Nicholas Nicola Nigel Nora Norma Norman Olive Oliver Olivia Oscar Oswald Owen Pamela Patricia Patrick Paul Pauline Pearl
    Peggy Penelope Percy Peter Philip Phoebe Phyllis Piers Polly Poppy Priscilla Rachel Ralph Raymond Rebecca Reginald Rhiannon Rhys Richard Rita Robert
    Robin Roger Roland Ronald Rory Rosalind Rose Rosemary Ross Roy Rupert Russell Ruth Ryan Sally Sam Samantha Sandra Sarah Scott Sean Sebastian Shane Sharon
    Shaun Sheila Shelley Shirley Sidney Simon Sonia Sophie Stacey Stanley Stella Stephanie Stephen Stewart Stuart Susan Suzanne Sybil Sylvia Tamsin Tara
    Terence Teresa Thelma Theo Theresa Thomas Tim Timothy Tina Toby Tracey Trevor Tristan Ursula Valerie Vanessa Vera Vernon Veronica Victor Victoria Vincent
    Viola Violet Virginia Vivian Walter Wanda Wendy Wilfred William Winifred Yvonne Zachary Zoe`,
    `Abbott Adams Ainsworth Aldridge Allbright Allen Anderson Andrews Appleby Archer Armstrong Arnold Ashby Ashton Atkins Atkinson Austin Bagshaw Bailey
    Baker Baldwin Ball Bannister Barber Barker Barlow Barnes Barnett Barrett Barton Bates Baxter Beale Beaumont Beckett Bell Benson Bentley Berry Bevan Bickerstaff
    Bird Bishop Blackburn Bloom Bolton Bond Booth Bowen Bowers Boyd Bradley Bradshaw Bray Brennan Brewer Briggs Bright Bristow Broadbent Brooks Browning Bryant Buckley
    Bull Burgess Burns Burrows Burton Butcher Butler Byrne Callaghan Cameron Carpenter Carr Carter Cartwright Chamberlain Chandler Chapman Chester Christie Churchill
    Clayton Coates Cole Coleman Collier Collins Connolly Cook Cooper Corbett Cotton Cox Crabtree Crawford Crossley Cullen Curtis Dalton Daly Davenport Davidson Davies
    Dawson Day Dean Dempsey Dickinson Dodd Donnelly Doyle Draper Drew Duffy Duncan Dunn Dyer Eastwood Eccles Edmonds Elliott Ellis Evans Everett Fairclough Farmer Farrell
    Fawcett Fenwick Field Finch Finnegan Fisher Fitzgerald Fletcher Flynn Forbes Ford Forrest Forster Foster Fowler Fox Fraser Freeman French Frost Fuller Gallagher Gale
    Gardiner Garner Garrett George Gibbons Gibbs Gibson Gilbert Giles Glover Goddard Godfrey Goodall Goodwin Gough Graves Greenwood Gregory Grey Griffin Griffiths Hadley Haines
    Hale Hall Hamilton Hammond Hancock Harding Hardy Harper Harrington Harris Harrison Hart Hartley Harvey Hastings Hawkins Hayes Haynes Healy Heath Hedges Henderson Hewitt
    Hickman Higgins Hill Hilton Hobbs Hodgson Holden Holland Holloway Holmes Holt Hooper Hope Hopkins Horton Houghton Howard Howe Howells Hudson Huggins Hughes Hull Humphreys
    Hunt Hunter Hurst Hutchinson Ibbotson Ingram Irving Jackson Jarvis Jenkins Jennings John Johnson Johnston Jones Jordan Joyce Kay Keane Kearney Keating Kelly Kemp Kendall
    Kennedy Kent Kerr Kershaw King Kirby Kirk Knight Knowles Lamb Lambert Lane Langley Law Lawson Leach Lee Leigh Lennon Leonard Lester Little Lloyd Long Lowe Lucas Lynch
    MacGregor MacKay Mann Marsden Marsh Marshall Martin Mason Matthews Mayhew McAllister McCarthy McCormack McDermott McGinley McGrath McGuinness McKenna McLaughlin McMahon
    McNally Metcalfe Middleton Miles Miller Mills Milne Mitchell Moffat Monaghan Moran Morgan Morley Morris Morrison Morton Moss Muir Mullins Murphy Murray Myers Nash Naylor
    Neal Nelson Newell Newman Newton Nicholson Nolan Norman Norris North Norton Nugent Nuttall Oakley O'Brien O'Connell O'Connor O'Donnell O'Hara O'Keefe O'Leary O'Neill O'Reilly
    O'Rourke O'Sullivan Osborne Owen Owens Page Palmer Parker Parkin Parr Parsons Pearson Peck Penrose Perkins Perry Peters Phelps Pickering Pike Piper Pitt Platt Pope Porter
    Potter Powell Power Pratt Preston Price Prior Pritchard Pugh Quinn Radcliffe Ramsey Randall Rawlings Rees Reeves Regan Rhodes Rice Richardson Riley Roberts Robertson
    Robinson Robson Roche Rooney Rose Ross Rowe Rowland Rowley Russell Rutherford Ryan Salmon Sampson Sanders Saunders Savage Schofield Scott Seymour Sharp Shaw Shelton Shepherd
    Sheridan Short Simmons Simpson Sinclair Skinner Slater Sloan Small Snow Southgate Sparrow Spencer Stafford Stanton Steele Stokes Stone Storey Street Stubbs Sullivan Sutton
    Swann Swift Sykes Talbot Tate Thornton Thorpe Todd Tomlinson Townsend Tucker Turnbull Turner Tyler Underwood Vaughan Vickers Vincent Wade Wakefield Walker Wallace Walsh
    Walton Ward Warner Warren Waters Watkins Watson Watts Weaver Webster Welch Wells West Weston Wheeler Whitaker Whitehead Whittaker Wilkins Wilkinson Williams Williamson Willis
    Wilson Winter Wood Woodward Wright Wyatt Yates York Young`,
  ),
  culture(
    'irish-welsh-scottish',
    'western',
    `Ailish Aileen Áine Aisling Aled Alastair Alun Angharad Anwen Aodhán Aoife Arwel Blathnaid Bláithín Branwen Brendan Brídín Bríd Bronagh Brónach
    Bryn Cadi Caitríona Caoimhe Carys Cathal Catrin Ceri Cerys Cian Ciara Ciarán Clodagh Colm Conall Conor Cormac Dafydd Daithí Dearbhla Declan Deirdre
    Dermot Diarmuid Dilys Donal Donnacha Dylan Eamon Eilidh Eilis Eimear Eirian Eleri Elin Eluned Emrys Emyr Enda Eoghan Eoin Fergal Fergus Fiachra Fidelma
    Finbarr Fionn Fionnuala Gareth Gethin Glenys Gráinne Gwenllian Gwilym Gwyn Haf Heledd Huw Iestyn Ieuan Ifan Illtyd Ioan Iona Iorwerth Iwan Kieran
    Laoise Lleucu Llinos Llyr Lorcan Lowri Mairéad Mairi Mairwen Máire Malachy Mared Mari Megan Meinir Mererid Morag Muireann Muirne Myfanwy Nerys Niall
    Niamh Non Nuala Odhran Oisín Olwen Oonagh Órla Orlaith Osian Owain Pádraig Pádraic Peadar Rhiannon Rhian Rhodri Rhun Ríona Roisin Róisín Ronan Ruairi
    Sadhbh Saoirse Seamus Séamus Sean Seán Seren Sheena Sinead Sinéad Siôn Sioned Siobhan Siobhán Sorcha Steffan Tadhg Tegan Tegwen Tomos Torquil Turlough
    Una Wyn Ysolde`,
    `Ahern Barry Boland Boyle Brady Breen Breslin Buchanan Burke Cahill Callan Campbell Carey Carroll Casey Cassidy Clancy Clohessy Coakley Coffey Colquhoun
    Conlon Connaughton Conway Corcoran Corrigan Coyle Cregan Cronin Crowley Cunningham Curran Daly Darcy Deasy Delaney Devlin Dillon Dineen Docherty Doherty
    Donoghue Donovan Dooley Drummond Duggan Dunne Egan Fahey Fallon Farquhar Feeney Finnerty Fitzpatrick Flaherty Flanagan Foley Fraser Gaffney Gallacher Galvin
    Geraghty Gilchrist Gillespie Gilmartin Grady Griffin Gruffydd Hanlon Hanrahan Harkin Hegarty Hennessy Heaney Hickey Higgins Hogan Horgan Hurley Innes Jameson
    Keaveney Keegan Kehoe Kelleher Kenneally Kenny Kerrigan Kiely Kilbride Kinsella Lacey Larkin Lavery Leahy Lenihan Lennox Linehan Llewellyn Lonergan Looney
    Loughran Lyons MacAllister MacAulay MacBride MacDermott MacDonald MacDougall MacFarlane MacIntyre MacKenzie MacKinnon MacLean MacLeod MacMillan MacNeil MacPherson
    Madigan Maguire Maher Mallon Malone Mannion McAleese McAuley McBride McCabe McCaffrey McCann McCartney McConnell McCourt McDaid McElroy McEvoy McFadden McGarry
    McGee McGowan McGuigan McInerney McIlroy McIntosh McKay McKeown McKinley McLoughlin McManus McNamara McNulty McQuaid McShane McSweeney McTavish Meagher Meredith
    Moloney Molloy Mooney Moriarty Moynihan Mulcahy Mulligan Munro Nugent O'Callaghan O'Carroll O'Dea O'Doherty O'Donoghue O'Dowd O'Driscoll O'Dwyer O'Farrell
    O'Flaherty O'Flynn O'Gorman O'Grady O'Hagan O'Halloran O'Hanlon O'Mahony O'Malley O'Meara O'Riordan O'Shaughnessy O'Shea O'Toole Orr Parry Petrie Phelan
    Prendergast Pritchard Probert Prosser Prys Quigley Rafferty Rattray Reardon Rees Rhys Rooney Scanlon Shanahan Sheehan Sheehy Shields Slattery Smyth Strachan
    Sutherland Sweeney Tierney Timmons Tobin Trahern Tudor Twomey Urquhart Wynne`,
  ),
  culture(
    'greek-cypriot',
    'western',
    `Yiorgos Giorgos Dimitris Nikos Yannis Giannis Vasilis Panos Spyros Thanasis Christos Michalis Petros Pavlos Antonis Manolis Stavros Takis Marios
    Charalambos Theodoros Evangelos Sotiris Apostolos Athanasios Anastasios Eleftherios Fotis Kyprianos Lefteris Markos Minas Neophytos Pantelis Paraskevas
    Polycarpos Rigas Sophocles Stathis Themis Tasos Vangelis Xenophon Athena Eleni Katerina Vasiliki Georgia Dimitra Ioanna Evangelia Angeliki Paraskevi
    Chrisoula Despo Eleftheria Fotini Konstantina Niki Olympia Persefoni Rena Sotiroula Theodora Toula Xenia Elpida Eftychia Garifallia Kalliopi Marina
    Myrto Pelagia Photini Soulla Stella Varvara Zafiroula Anthoulla Ellada Koulla Loukia Maroula Yianna Yianoulla`,
    `Papadakis Nikolaou Konstantinou Antoniou Pavlou Petrou Savva Stylianou Kyriakou Panayi Panayiotou Christofi Loizou Hajimichael Economou Vasiliou
    Karagiannis Papageorgiou Stavrou Philippou Neophytou Evangelou Theodorou Kokkinos Zachariou Michaelides Constantinides Kyriakides Antoniades Leonidou
    Nicolaou Pantelides Paraskeva Xenophontos Yiannakou Sofroniou Aristidou Efstathiou Makris Papas Galanis Katsaros Alexandrou Anastasiou Andreou Charitou
    Dimopoulos Eleftheriou Fotiou Giannakopoulos Hadjicosti Hadjisavvas Iacovou Kallis Kleanthous Kouroumlis Lambrou Manoli Mavros Mylonas Orphanides
    Papathanasiou Pieri Polydorou Sergiou Solomou Symeou Theocharous Tofis Vassiliades Vlachos Ypsilantis Zenonos`,
  ),
  culture(
    'lithuanian',
    'western',
    `Jonas Antanas Tomas Andrius Darius Gintaras Rimantas Algirdas Saulius Arūnas Valdas Kęstutis Marius Mantas Lukas Rokas Ona Birutė Daiva Rita Laima
    Aušra Vilma Lina Inga Rūta Giedrė Eglė Ieva Gabija Austėja Monika Kristina Agnė Alvydas Aidas Bronius Donatas Edvinas Eimantas Ernestas Gediminas
    Justas Karolis Laurynas Linas Martynas Modestas Nerijus Ovidijus Paulius Povilas Raimondas Ramūnas Regimantas Ričardas Robertas Sigitas Stasys Šarūnas
    Tadas Tautvydas Vaidotas Vidmantas Vilius Virginijus Zenonas Žygimantas Asta Audronė Dalia Danutė Diana Edita Elena Erika Genovaitė Jolanta Jovita
    Kotryna Loreta Miglė Milda Neringa Nijolė Ramunė Regina Renata Roma Sandra Simona Skaistė Sigita Toma Ugnė Urtė Vaida Viktorija Virginija`,
    `Stankevičius Balčiūnas Butkus Urbonas Paulauskas Žukauskas Navickas Ramanauskas Vasiliauskas Mažeika Šimkus Kavaliauskas Sakalauskas Žilinskas
    Rimkus Bernotas Lukošius Adomaitis Grigaitė Petraitienė Kučinskas Malinauskas Rutkauskas Savickas Savickienė Navickaitė Morkūnas Mockus Norkus Čepulis
    Dambrauskas Gudaitis Jakubauskienė Juškevičius Karpavičius Kriaučiūnas Lapinskas Laurinavičius Matulis Mikalauskas Noreika Pocius Radzevičius
    Rakauskas Sabaliauskas Šatkus Sinkevičius Šulcas Tamošiūnas Tamošaitytė Valaitis Venckus Vitkauskas Zinkevičius`,
  ),
  culture(
    'bulgarian-macedonian',
    'western',
    `Ivan Nikolay Petar Todor Krasimir Vasil Asen Boyan Emil Kiril Lyubomir Milen Nedyalko Ognyan Rosen Stoyan Svetoslav Valentin Ventsislav Yordan Zhivko
    Anton Bogdan Borislav Chavdar Dobromir Filip Galin Goran Hristiyan Iliyan Ivaylo Kaloyan Kamen Konstantin Lachezar Martin Mihail Miroslav Momchil
    Nikola Pencho Radoslav Rusi Simeon Spas Stanimir Stefan Tihomir Toni Tsvetan Veselin Vladislav Yavor Zdravko Albena Antoaneta Boryana Elitsa Gergana
    Galina Iveta Ivanka Kalina Kremena Lyudmila Mariyana Milena Nadezhda Pavlina Radostina Ralitsa Rositsa Silviya Stanimira Stefka Teodora Tsvetana
    Vanya Yana Zornitsa Bilyana Denitsa Donka Ekaterina Emiliya Eva Ginka Iliana Kamelia Katya Magdalena Margarita Mariela Mira Neli Nevena Petya Polina
    Rumyana Snezhana Sofka Stanka Svetla Tanya Temenuzhka Velichka Violeta Yordanka Zhana`,
    `Dimitrov Petrov Nikolov Todorov Iliev Kolev Angelov Marinov Popov Yordanov Vasilev Atanasov Hristov Kostov Mihaylov Pavlov Stefanov Tonev Yankov
    Zlatev Bozhinov Genchev Kirilova Petkova Simeonova Asenova Raykova Apostolov Balabanov Boyadzhiev Chakarov Danailov Dobrev Enchev Filipov Gospodinov
    Grozdanov Hadzhiev Kalchev Kamenov Karaivanov Krastev Lazarov Manolov Metodiev Mladenov Naydenov Nenkov Panayotov Penev Radev Rangelov Rusev Savov
    Slavov Spasov Tasev Tsonev Valchev Velikov Vitanov Yanev Zahariev Zhelev Trajkovski Stojanovski Ristovski Petrovska Jovanovska Nikolovska`,
  ),
  culture(
    'scottish',
    'western',
    `Alasdair Angus Archie Callum Craig Donald Dougal Ewan Findlay Gregor Hector Innes Keir Magnus Murdo Ranald Rory Ross Torquil Ailsa Aileen Fiona Flora
    Isla Iona Jean Kirstin Lorna Mairi Marsaili Moira Morven Rhona Rona Sheila Skye Una Effie Aonghas Bruce Calum Coinneach Crawford Drummond Erskine
    Fergus Forbes Fyfe Gavin Gillespie Grant Greig Iain Kester Kyle Lorne Maxwell Muir Ninian Quintin Rabbie Ramsay Roddy Scott Sholto Somhairle Tam
    Wallace Ainslie Annag Beathag Blair Caitrin Ceit Davina Eileen Eithne Fenella Greer Grizel Isobel Jessie Kenna Leana Maisie Marion Muriel Nairne
    Peigi Raghnaid Sine Siubhan Sorcha Wilma`,
    `Abercrombie Adair Aird Baird Balfour Begg Bruce Buchan Cairns Calder Cargill Chisholm Cockburn Craigie Crichton Cumming Dalgleish Dewar Doig Dunbar
    Duthie Erskine Finlayson Forsyth Galbraith Geddes Gillies Gow Grieve Guthrie Haldane Hay Heron Imrie Inglis Jardine Keith Kinnear Laidlaw Laing Leckie
    Lockhart Lorimer Lumsden MacAndrew MacArthur MacBean MacCallum MacCormick MacCrimmon MacDuff MacEwan MacFadyen MacGillivray MacInnes MacIver MacKay
    MacLachlan MacMaster MacNab MacNaughton MacPhail MacPhee MacQuarrie MacRae MacTaggart McAlpine McArdle McAskie McCulloch McCrae McEwan McFadzean
    McGillivray McHardy McLaren McLellan McMillan McNab McNair McPhee McQueen McRae McVey Menzies Moncrieff Napier Nicol Peebles Pirie Pollock Purdie
    Raeburn Ramsay Renwick Rintoul Rutherford Sellar Shand Skene Somerville Swinton Tennant Traill Tulloch Waddell Wardlaw Wedderburn Weir`,
  ),
  culture(
    'south-indian-sri-lankan',
    'western',
    `Ajith Anoop Anu Arun Bindu Biju Binu Chitra Deepthi Dileep Gopal Hari Jayan Jaya Joby Jomon Kannan Karthika Krishnan Lakshmi Latha Lekha Mahesh Mani
    Manju Mohanan Murali Muthulakshmi Nagarajan Nandini Narayanan Padma Padmini Parvathi Prabhakaran Prasad Radhakrishnan Raghavan Rajani Rajeev Ramya
    Rathi Reji Remya Revathi Saji Sajan Sangeetha Saravanan Saritha Sasi Selvi Shaji Sheeja Shibu Shyamala Sindhu Sreedevi Sreekumar Srinivas Subha
    Sudheer Sumathi Sunitha Suresh Thankamma Thilaka Uma Unni Vani Venkatesh Vidya Vijaya Vinitha Asanka Buddhika Chamari Chaminda Damayanthi Dhammika
    Dilani Dilshan Gayan Hasitha Indika Ishara Janaka Kasun Kumari Lasantha Mahinda Malani Nimal Nirosha Nuwan Pradeep Ranjith Roshan Ruwan Sampath Sandamali
    Sanath Sunethra Thilini Thushara Upul Wasantha`,
    `Achuthan Ananthan Antony Babu Balakrishnan Chacko Chandran Cherian Gowda Hegde Iyengar Jacob Jayaraman Jose Joseph Kamath Krishnamurthy Kumaraswamy
    Kurian Kurup Kuruvilla Mathew Menon Moorthy Mudaliar Murthy Naicker Nambiar Namboothiri Narasimhan Panicker Parameswaran Philip Prabhu Raghunathan Rajagopal
    Rajan Raman Ramaswamy Sankaran Sebastian Seshadri Sivaraman Sreenivasan Subramanian Sundararajan Thampi Thomas Varghese Varkey Varrier Vasudevan
    Venkataraman Venugopal Viswanathan Abeysekera Amarasinghe Bandara Dassanayake Dissanayake Fernando Gamage Gunasekara Gunawardena Herath Hettiarachchi
    Jayasinghe Jayasuriya Jayawardena Karunaratne Kodikara Kumarasinghe Liyanage Perera Pathirana Rajapaksa Ranasinghe Ranatunga Ratnayake Samaraweera
    Senanayake Silva Wickramasinghe Weerasinghe Wijesinghe Wijeratne`,
  ),
  culture(
    'japanese',
    'western',
    `Aiko Akari Akemi Akira Atsuko Ayaka Ayumi Chiyo Daichi Daisuke Emiko Fumiko Haruka Haruki Haruto Hideki Hiroko Hiroshi Hitomi Ichiro Isamu Junko Kaori
    Kazuko Kazuo Keiko Kenji Kenta Kiyoshi Kumiko Makoto Mari Mariko Masako Masaru Megumi Michiko Midori Miho Minoru Misaki Miyuki Naoki Naomi Natsuki
    Noriko Osamu Reiko Ren Rika Riku Ryo Ryota Sachiko Saki Sakura Satoshi Sayaka Shigeru Shinji Shiori Shota Sora Tadashi Takashi Takeshi Takumi Taro
    Tetsuya Tomoko Toshiko Tsubasa Yasuko Yoko Yoshiko Yui Yuka Yuki Yuko Yumi Yuna Yuta Yutaka`,
    `Abe Adachi Aoki Arai Endo Fujii Fujita Fujiwara Fukuda Goto Hara Harada Hasegawa Hashimoto Hayashi Hirano Honda Ichikawa Iida Ikeda Imai Inoue Ishida
    Ishii Ishikawa Ito Iwasaki Kaneko Kato Kawaguchi Kawasaki Kikuchi Kimura Kinoshita Kobayashi Kojima Kondo Kubo Kudo Maeda Maruyama Masuda Matsuda
    Matsui Matsumoto Matsuo Miura Miyamoto Miyazaki Mori Morita Murakami Murata Nagai Nakagawa Nakajima Nakamura Nakano Nakayama Nishimura Noguchi Nomura
    Ogawa Okada Okamoto Ono Ota Otsuka Saito Sakai Sakamoto Sakurai Sasaki Sato Shibata Shimada Shimizu Sugawara Sugiyama Suzuki Takada Takagi Takahashi
    Takeuchi Tamura Tanaka Taniguchi Ueda Ueno Uchida Wada Watanabe Yamada Yamaguchi Yamamoto Yamashita Yamazaki Yokoyama Yoshida`,
  ),
  culture(
    'jewish',
    'western',
    `Aaron Abraham Adina Akiva Ariel Asher Avi Avigail Aviva Avraham Bathsheba Batya Baruch Benzion Binyamin Bracha Breindel Chaim Chana Chava Chaya Dalia
    Devorah Dov Efraim Eitan Eli Eliezer Elisheva Esther Ezra Fruma Gavriel Gershon Gideon Gitty Golda Hadassah Henya Hillel Hinda Ilana Itzik Kalman
    Leah Leib Levi Libby Maayan Malka Mendel Menachem Michal Miriam Mordechai Moshe Naftali Naomi Nechama Nissim Noam Pinchas Rachel Raizel Reuven Rivka
    Ruchel Sara Shaindel Shalom Shaul Shira Shlomo Shmuel Shoshana Shulamit Simcha Tamar Tova Tuvia Tzipora Uri Yaakov Yael Yehuda Yehoshua Yisroel
    Yitzchak Yocheved Yonatan Yosef Zahava Zalman Zev`,
    `Abrahams Adler Ashkenazi Auerbach Baum Becker Benjamin Berger Berkowitz Bernstein Bloch Blum Braun Brodsky Cohen Cowan Dayan Diamond Ehrlich Eisenberg
    Elkin Epstein Feldman Finkelstein Fisher Frankel Franks Freedman Friedman Fuchs Gelber Ginsberg Glass Glassman Gluck Gold Goldberg Golding Goldman
    Goldschmidt Goldstein Goodman Gordon Green Greenbaum Greenberg Gross Grossman Grunfeld Halpern Hirsch Horowitz Isaacs Jacobs Jacobson Joffe Joseph Kahn
    Kaplan Katz Kessler Klein Kohn Korn Lazarus Leibowitz Levene Levin Levine Levy Lewin Lieberman Lipman Lipschitz Margolis Marks Mendelsohn Meyer Montefiore
    Moses Myers Nathan Neuberger Neumann Oppenheimer Pearlman Pinsker Pollak Rabinowitz Reich Rosen Rosenbaum Rosenberg Rosenfeld Rosenthal Roth Rothschild
    Rubin Sacks Salomon Samuels Sassoon Schiff Schlesinger Schwartz Shapiro Silver Silverman Simons Sofer Solomon Spiro Stein Steinberg Stern Strauss Susman
    Temkin Waldman Wasserman Weinberg Weiner Weinstein Weiss Weissman Winkler Wolfson Zimmerman Zucker`,
  ),
  culture(
    'albanian',
    'western',
    `Agim Agron Albana Alban Altin Arben Ardian Arjan Arta Artan Besa Besnik Blerim Blerta Bujar Dardan Dritan Edona Elona Endrit Engjell Enkela Ermal
    Fatmir Fatos Flamur Flutura Genc Gentian Ilir Jeta Kastriot Klodian Kujtim Liridona Luan Lulzim Majlinda Mimoza Mirjeta Nexhat Orges Pranvera Redon
    Rezarta Shkelqim Shpresa Skender Teuta Valbona Valon Vjosa Xhemal Xhevahire Ylli Zamir`,
    `Ahmeti Alushi Basha Bajrami Berisha Bytyqi Cela Duka Dushku Elezi Fejzullahu Gashi Gjoka Gjonaj Halili Haxhi Haxhiu Hoti Hoxha Islami Jashari Kadare
    Kastrati Kelmendi Krasniqi Kukaj Leka Lleshi Marku Mehmeti Meta Morina Muca Mustafa Ndoja Osmani Pasha Prifti Qosja Rama Rexhepi Sejdiu Shala Shehu
    Sinani Spahiu Thaqi Topalli Ukaj Vata Xhaferi Zeneli Zogu`,
  ),
];

/** English words that are forenames too, and names of places and things that are surnames: the hard ones. */
export const wordNames = {
  forenames:
    'Amber April Art Autumn Bill Blossom Bob Charity Chase Cherry Christian Crystal Daisy Dale Dawn Destiny Dean Drew Earl Eve Faith Frank Gene Ginger Glen Grace Grant Guy Harmony Hazel Heath Heather Holly Honey Hope Hunter Iris Ivy Jack Jade Jasmine Jewel Joy June King Lance Lane Lily Mark Marina Mason Max May Melody Mercy Miles Nick Norm Olive Opal Pansy Patience Pearl Penny Peace Pierce Poppy Precious Prince Princess Ray Reed Rich Rob Robin Rocky Rose Ruby Rusty Sandy Savannah Scarlett Sky Star Sterling Stone Summer Sunny Terry Tiger Trinity Violet Wade Will Willow Winter Blessing Goodluck Gift Innocent Praise Rejoice'.split(
      ' ',
    ),
  surnames:
    'Abbey Ash Bacon Baker Banks Barber Bean Bell Berry Best Bird Bishop Black Blood Bloom Bond Bow Bridge Brook Brown Bull Bush Butcher Butler Cannon Carpenter Carter Cash Castle Chance Christmas Church Clay Close Coffin Coin Cook Cooper Court Cross Daft Dale Day Dean Death Dew Drinkwater Duck Duke Early English Farmer Field Fish Flood Forest Fox French Frost Gate Gold Golding Good Goodenough Gray Green Grove Hall Hardy Hatter Hawk Heard Hill Holiday Holland Hook Horn House Hunt Ireland Jewel Judge Keen Key King Kitchen Knight Lake Lamb Land Lane Large Law Lemon Lightfoot Little London Long Lord Love Loveless Major Marsh March Market Mason May Mayor Meadows Mill Minor Money Moody Moon Moss Mountain Nail Noble North Nurse Oak Orchard Page Paris Park Parsons Peace Penny Pepper Pike Piper Plant Pond Pool Poor Pope Potter Pound Power Price Priest Prior Quick Rain Read Reeve Rich Ring River Rivers Rock Rose Rush Sage Sargent Savage Sharp Shepherd Shine Short Sharp Silver Small Snow Song South Sparrow Speed Spicer Spring Squire Steel Stone Storm Street Strong Summers Swan Taylor Temple Thorne Tower Town Train Turner Wales Walker Wall Ward Warden Waters Way Weaver West Wheat White Wild Winter Winters Wise Wolf Wood Woods Work Worth Young'.split(
      ' ',
    ),
} as const;
