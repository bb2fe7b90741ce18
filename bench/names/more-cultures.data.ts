import { type CultureNames, type NameForm, ownCultures } from './cultures.data.ts';
import { officialWords } from './official-sentences.data.ts';

function culture(id: string, form: NameForm, forenames: string, surnames: string): CultureNames {
  return { id, form, forenames: forenames.trim().split(/\s+/u), surnames: surnames.trim().split(/\s+/u) };
}

/**
 * More names of the cultures whose people were found least, collected for this project from common knowledge (MIT, as the project), as
 * those of `cultures.data.ts`; names that are words of English too are among them where people bear them.
 */
export const moreCultures: readonly CultureNames[] = [
  culture(
    'bulgarian-more',
    'western',
    `Aleksandar Andrey Anton Asen Atanas Bogdan Boris Borislav Boyan Boyko Chavdar Damyan Daniel Denislav Dimitar Dimo Dobromir Emil Evgeni Filip Galin
    Georgi Hristo Ivan Ivaylo Ivo Kaloyan Kiril Konstantin Krasimir Kristiyan Kubrat Lachezar Lyubomir Martin Milen Miroslav Mladen Momchil Nikola Nikolay
    Ognyan Orlin Petar Petko Plamen Radoslav Rosen Rumen Samuil Simeon Slavi Spas Stanimir Stefan Stoyan Svetlin Svetoslav Todor Toma Tsvetan Valentin
    Vasil Veselin Viktor Vladimir Yavor Yordan Zahari Zdravko Zhivko Zlatko Albena Aneliya Antoaneta Bilyana Bistra Blagovesta Boryana Boyana Daniela
    Darina Denitsa Desislava Dimitrina Diana Elena Elitsa Emiliya Galina Gergana Ginka Iliana Irina Ivanka Ivelina Kalina Katya Krasimira Kremena Lilyana
    Lyudmila Magdalena Maria Mariana Marinela Milena Mila Nadezhda Nedyalka Nevena Nina Penka Petya Polina Radka Radostina Ralitsa Rositsa Rumyana Silviya
    Sofiya Snezhana Stanislava Stefka Svetla Tanya Temenuzhka Todorka Tsveta Tsvetelina Vanya Velichka Vesela Viktoriya Yana Yoana Yordanka Zornitsa`,
    `Aleksandrov Andreev Angelov Antonov Asenov Atanasov Bogdanov Borisov Boyanov Chakarov Dimitrov Dobrev Donchev Dimov Filipov Ganchev Genov Georgiev
    Hristov Iliev Ivanov Kamenov Karadzhov Kirov Kolev Konstantinov Kostadinov Kostov Lazarov Manolov Marinov Mihaylov Milanov Mitev Nikolov Nedelchev
    Paskalev Penchev Petkov Petrov Popov Radev Rusev Shopov Simeonov Slavov Stanchev Stefanov Stoev Stoyanov Todorov Tonchev Tsankov Tsonev Valchev Vasilev
    Velikov Yanev Yordanov Zhelev Zlatanov Dimitrova Georgieva Ivanova Petrova Nikolova Stoyanova Todorova Ilieva Koleva Marinova Vasileva Angelova`,
  ),
  culture(
    'baltic-more',
    'western',
    `Adomas Aidas Aivaras Algirdas Algis Almantas Andrius Antanas Arnas Aras Arturas Arūnas Audrius Aurimas Benas Darius Deividas Domantas Dominykas
    Donatas Dovydas Edgaras Eimantas Elijus Ernestas Evaldas Gediminas Giedrius Gintaras Gintautas Gytis Henrikas Ignas Jokūbas Jonas Juozas Jurgis
    Justas Justinas Karolis Kazys Kęstutis Kipras Laurynas Linas Liudas Lukas Mantas Marius Martynas Matas Mindaugas Modestas Nerijus Paulius Petras Pijus
    Povilas Ramūnas Raimondas Ričardas Rimantas Robertas Rokas Romas Rytis Saulius Sigitas Simas Simonas Stasys Tadas Titas Tautvydas Tomas Ugnius Vaidas
    Valdas Vidas Vilius Vygantas Virginijus Vytas Vytautas Zigmas Žilvinas Žygimantas Agnė Aistė Akvilė Aldona Alma Asta Audronė Aurelija Aušra Austėja
    Birutė Božena Daiva Dalia Danutė Deimantė Diana Dovilė Edita Eglė Elena Emilija Erika Gabija Gabrielė Giedrė Gintarė Greta Ieva Ilona Indrė Inga Irena
    Jolanta Jovita Judita Julija Jurgita Jūratė Justina Karolina Kristina Laima Laura Lina Liudmila Loreta Lukrecija Margarita Milda Monika Nijolė Odeta
    Rasa Ramunė Renata Rima Rita Roma Rosita Rūta Sandra Simona Skaistė Solveiga Toma Ugnė Vaida Vaiva Valerija Vida Vilma Viktorija Violeta Vilija Žaneta
    Živilė Aivars Andris Arvīds Dainis Edgars Gatis Guntis Gunārs Imants Ivars Jānis Juris Kaspars Māris Normunds Raimonds Uldis Valdis Agnese Anita Baiba
    Dace Evita Guna Ilze Ineta Inese Laila Liene Līga Maija Santa Sanita Vija Zane Aivar Indrek Jaan Kalle Maarja Margus Priit Riina Tiit Toomas Urmas`,
    `Adomaitis Andriulis Baltrušaitis Bartkus Brazauskas Butkus Černiauskas Dambrauskas Daukantas Gaidys Gintautas Grigas Jakubauskas Jankauskas Jonaitis
    Juška Kairys Karpavičius Kavaliauskas Kazlauskas Kiškis Kubilius Kučinskas Lapinskas Leonavičius Lukoševičius Macijauskas Mažeika Mickevičius Mikalauskas
    Morkūnas Navickas Norkus Paulauskas Petrauskas Petkevičius Pocius Ramanauskas Rimkus Rutkauskas Sakalauskas Savickas Šimkus Stankevičius Stonys Urbonas
    Vaitkus Valaitis Vasiliauskas Venckus Žemaitis Žukauskas Balčiūnas Petrauskienė Kazlauskienė Jankauskaitė Stankevičiūtė Bērziņš Kalniņš Ozoliņš Liepiņš
    Krūmiņš Balodis Eglītis Zariņš Vītols Tamm Saar Sepp Mägi Kask Kukk Rebane`,
  ),
  culture(
    'central-african-more',
    'western',
    `Alphonse Anicet Aimé Arsène Augustin Bienvenu Bonaventure Célestin Christelle Christian Christophe Claudine Clémentine Crispin Dieudonné
    Dieumerci Dominique Dorcas Élie Emery Esther Espérance Exaucé Fabrice Faustin Félicien Fidèle Fiston Florence Francine Gaston Gédéon Gloire Glody
    Godefroid Guylain Henriette Héritier Hervé Hilaire Honorine Innocent Israël Jacquie Jeancy Jephté Jérémie Jonathan Joséphine Josué Jules 
    Justin Kapinga Kabeya Kabongo Kalala Kalonji Kanku Kasongo Kayembe Landry Laurette Léonie Lionel Lisette Lucien Mado Marceline Marcellin Marie-Claire Masika
    Matondo Merveille Mireille Mwamba Mbuyi Nadège Naomie Ngalula Nestor Noëlla Nsimba Nzuzi Odette Olivier Onésime Parfait Patience Patrice Pascaline
    Pélagie Pitchou Plamedi Prisca Prosper Rachel Régine Richesse Romain Ruth Sagesse Samuel Séraphin Serge Solange Sylvain Tharcisse Théophile
    Thérèse Trésor Tshala Valentin Véronique Victorine Wivine Yannick Yves Yvette Zacharie Blaise Gracia Gaël Jean-Claude Jean-Marie Jean-Pierre`,
    `Bahati Banza Bokungu Bolamba Diallo Diangana Ekofo Ilunga Kabamba Kabasele Kabila Kabongo Kalala Kalenga Kalombo Kalonji Kambale Kanyinda Kapend Kasongo
    Katembo Katumba Kayembe Kazadi Kibangu Kiese Kikwete Kimbangu Kinkela Kitenge Kiyombo Lokwa Longange Luboya Lukaku Lukusa Lumbala Lumumba Luzolo Mabiala
    Mafuta Makanda Makengo Makiadi Malonga Mambu Mandungu Masamba Massamba Matondo Mayele Mbala Mbayo Mbemba Mbombo Mboyo Mbuyi Mokonzi Moukoko Mpoyi Mputu
    Mukendi Mukoko Mulamba Mulumba Munganga Musau Mutombo Muyumba Mwamba Mwanza Ndala Ndombe Ngandu Ngoma Ngoy Nkulu Nsimba Ntumba Nzuzi Omari Onema Otshudi
    Shabani Sita Tshibanda Tshibangu Tshilombo Tshimanga Tshisekedi Tumba Wembo Yamba Zola`,
  ),
  culture(
    'tamil-more',
    'south-asian',
    `Abinaya Ajanthan Akilan Amirtha Ananthi Anjali Anusha Aravinthan Arivu Arjun Arulmozhi Ashwini Balamurali Balan Bhavani Bhuvaneswari Chandran Chelvi
    Chitra Deepan Devaki Dhivya Elango Ezhil Gajan Gobinath Gowri Gunaseelan Hamsini Harini Ilakkiya Iniyan Ishwarya Jananie Janani Jegan Jeyaseelan Kajan
    Kala Kalaivani Kamala Kanimozhi Kanthan Karthika Kaviya Kayal Keerthana Ketheeswaran Kirthika Kowsalya Kuhan Kumari Lakshmi Latha Luxman Malar Malathi
    Maliga Mathan Mathi Mathusha Mekala Mithun Mohanraj Murugan Nagarajah Nalini Nanthini Naveen Nila Nirosha Nirojan Nishanthan Padma Pakeerathan Parthiban
    Pathma Piratheepan Pirapaharan Piriya Poornima Prabha Prashanth Premila Pushpa Ragavan Rajan Rajeevan Rajani Rajini Rajkumar Ramya Ranjini Ranjith Ravindran
    Revathi Sanjeevan Santhi Sarangan Sarojini Sasikala Selvi Senthil Shalini Shanthi Sharmila Sharmini Shiyamala Sinthuja Sivanesan Sivani Sobana Sothy Subashini
    Suganya Sumathi Suresh Tharani Tharsan Thanuja Thayalan Theepan Thilaga Thileepan Thulasi Thurka Usha Vaani Vani Varathan Vasuki Vijayan Vimala Vinothini
    Vithya Yalini Yamuna Yasotha Yogalingam Yogan`,
    `Alagaratnam Ambalavanar Anandarajah Arasaratnam Ariyanayagam Arulanantham Balakrishnan Balasingham Chandrakumar Chinniah Gnanapragasam Jegatheeswaran
    Jeyakumar Jeyaratnam Kandiah Kanagasabai Kathirgamar Kumarakulasingam Mahadeva Mahalingam Manickam Mathiaparanam Muthiah Muthukumar Nadarajan Nagarajah
    Namasivayam Nithiyananthan Paramanathan Paranjothy Parameswaran Ponnudurai Puvanendran Rajasingam Rasiah Ratnam Sathasivam Satkunarajah Selvanayagam
    Selvaratnam Shanmuganathan Shanmugaratnam Sithamparapillai Sivagnanam Sivakumaran Sivanandan Sivasubramaniam Srikanthan Suppiah Thambiah Thambirajah
    Thanabalasingham Thirunavukkarasu Thuraisingam Uthayakumar Vaithilingam Veerasingam Visuvalingam Wigneswaran Yogarajah`,
  ),
  culture(
    'south-indian-more',
    'south-asian',
    `Abraham Achamma Aleyamma Anitha Annamma Bincy Biju Bindu Binoy Chacko Chinnamma Deepthi Eapen George Gopakumar Jaya Jijo Jincy Jissa Jobin Jomon Joby Kurian
    Lekha Lissy Mathew Mariamma Mini Nimisha Ninan Pradeep Preethi Raju Reena Rejimol Renjith Rincy Saji Santhosh Sheeba Shibu Shiny Sindhu Siji Sreejith Sreekumar
    Suma Sunil Susamma Thankamma Thomachan Unnikrishnan Varghese Vineeth Venkatesh Srinivas Padmavathi Sailaja Lavanya Sravanthi Ramesh Suresh Naresh Mahesh Swapna
    Bhaskar Raghavendra Chaitanya Manjunath Basavaraj Shivakumar Girish Nagaraj Sowmya Rashmi Kusuma`,
    `Abraham Alex Chacko Cherian Chandy Easow Eapen George Iype Jacob John Joseph Kurian Kuriakose Kurup Mathai Mathew Menon Nair Namboodiri Nambiar Ninan Oommen
    Panicker Paul Philip Pillai Poulose Punnoose Thomas Tharakan Varkey Varghese Warrier Zachariah Reddy Rao Naidu Chowdary Gowda Shetty Hegde Bhat Iyer Iyengar
    Krishnamurthy Narayanan Raghavan Ranganathan Subramanian Venkataraman Venkatesan`,
  ),
  culture(
    'maghreb-more',
    'arabic',
    `Abdelhak Abdelilah Abdelmajid Abdessamad Abderrahim Abderrahmane Achraf Adil Amine Anouar Ayoub Aziz Azzeddine Badreddine Bouchra Brahim Chaimae Charaf Driss
    Fatima-Zahra Fatiha Fatima Fouzia Ghita Ghizlane Hafsa Hajar Halima Hamid Hanane Hasna Hayat Hicham Ibtissam Ilham Imane Ismail Jamal Jamila Jaouad Kaoutar Karim
    Kenza Khadija Khalid Laila Lahcen Lamiae Larbi Loubna Mbarek Mehdi Meryem Mohammed Mounia Mounir Mouna Mustapha Naima Najat Naoual Nawal Nezha Nisrine Noureddine
    Nouzha Omar Omaima Othmane Ouafae Rabia Rachid Rachida Rahma Reda Redouane Rkia Saad Saida Salah Salma Salima Samira Sanae Siham Soufiane Soukaina Soumia Taoufik
    Tarik Touria Wafae Wiam Yassine Youness Youssef Zakaria Zahra Zineb Zoubida Nassim Sofiane Lounes Massinissa Yacine Amel Nacera Djamila Farida Lynda Ouerdia`,
    `Aarab Abdellaoui Achouri Aït-Ali Amghar Amine Aouad Arbaoui Azzouz Bahri Belhadj Belkadi Benchekroun Benkirane Benmoussa Bensaid Bouhaddi Boukari Boulahrouz
    Boussaid Bouziane Cherkaoui Chaoui Daoudi Dahbi El-Alami El-Amrani El-Bakkali El-Fassi El-Ghazi El-Haddad El-Hamdaoui El-Harrak El-Jaouhari El-Kadi El-Khatib
    El-Mansouri El-Moussaoui El-Ouardi El-Yaakoubi Ennaji Errachidi Fassi Filali Ghali Guessous Haddou Hadji Hamidi Hammadi Jabrane Jebari Kabbaj Kadiri Karimi
    Khaldi Lahrichi Laroussi Lazaar Lemrabet Mansouri Mejdoub Mernissi Mokhtari Moussaoui Naciri Ouahbi Ouali Ouazzani Rahmouni Saadi Saidi Sebbar Serghini
    Slimani Tahiri Talbi Tazi Touzani Yacoubi Zaidi Zerouali Ziani Hamdaoui Meziane Boudiaf Benali Cherif Khelifi Mebarki Messaoudi Hadjadj`,
  ),
  culture(
    'afghan-iranian-more',
    'western',
    `Abdul Ahmad Ajmal Akbar Amanullah Aminullah Asadullah Atiqullah Aziz Bashir Faridoon Farid Fazal Ghulam Gul Habibullah Hamidullah Haji Hashmat Hekmat Idris
    Jamshid Jawad Khalil Khan Lal Mahmood Masoud Mirwais Mohammad Mujtaba Najib Naqib Nasir Nawid Noor Obaidullah Omid Parwiz Qais Qudrat Rafi Rahim Rahmatullah
    Ramin Rohullah Safi Said Sami Shafiq Sharif Shir Sohrab Tariq Wahid Wali Yama Yusuf Zabihullah Zalmai Zia Zmarai Adela Aqila Arezo Bibi Breshna Farah Farida
    Farzana Fereshta Freshta Ghazal Gulalai Gulsoom Habiba Hosna Khatera Laila Latifa Mahbooba Malalai Marwa Maryam Masooma Mina Nadia Nahid Najla Nargis Nazia
    Palwasha Parisa Parwana Roya Sabrina Sadaf Sahar Setara Shabnam Shafiqa Shakila Shamim Shukria Spozhmai Sughra Sweeta Tahmina Torpekai Wazhma Yalda Zarghona
    Zainab Zohra Zuhal Arash Ardeshir Babak Bahram Behnam Behrouz Behzad Dariush Ehsan Esfandiar Farhad Farshid Farzad Hamed Hooman Iman Jahangir Kamran Kaveh Kianoush
    Kourosh Mehrdad Mohsen Nader Navid Peyman Pouya Ramtin Reza Saeed Shahin Shahram Siavash Soroush Vahid Afsaneh Azadeh Azar Bahar Elham Elnaz Fariba Farnaz
    Fatemeh Forough Ghazaleh Golnaz Hengameh Leila Mahnaz Mahsa Maryam Mitra Nasrin Nastaran Niloufar Pari Parvaneh Parvin Sanaz Shahla Shirin Simin Sima Soraya Taraneh
    Yasaman Zahra Ziba`,
    `Abdali Achakzai Ahmadi Ahmadzai Akbari Alizai Amini Amiri Andar Arian Ataee Azimi Aziz Barakzai Barekzai Durrani Ebrahimi Faizi Farahi Ghafoori Ghani Ghilzai
    Habibi Haidari Hakimi Hashimi Hotak Hussaini Jalali Kakar Karimi Karzai Khaliqi Khogyani Mangal Mohmand Mohseni Momand Naderi Najibi Nasiri Nazari Niazi Noorzai
    Omari Paktiawal Popal Qaderi Qazizada Rahimi Rahmani Rasooli Rezai Sadat Safi Saidi Samadi Sediqi Shah Shinwari Stanikzai Sultani Tanai Wahidi Wardak Yousafzai
    Zadran Zazai Zia Abbasi Afshar Ashtiani Bagheri Bahrami Daneshvar Dehghan Esfahani Farahani Ghasemi Ghorbani Golzar Hosseini Jafari Jahanbani Kamali Karami
    Khalili Khorrami Mahdavi Mirzaei Moghaddam Mohammadi Moradi Motamedi Mousavi Najafi Nikpour Norouzi Pahlavan Parsa Pourhosseini Rostami Sadeghi Salehi Shahbazi
    Shariati Sharifi Shirazi Soltani Tabatabaei Tavakoli Tehrani Yazdani Zamani Zand`,
  ),
  culture(
    'nepali-more',
    'western',
    `Aarati Abhishek Achyut Amrit Anil Anita Anjana Anup Arjun Asha Ashok Bal Balaram Basanta Bhim Bhagwati Bikash Bikram Bimala Binod Bishnu Bina Chandra Chet Damber
    Deepak Devi Dhan Dil Dilli Dipa Durga Gagan Ganga Geeta Gopal Govinda Gyan Hari Hem Hira Indira Ishwor Janak Jit Kabita Kalpana Kamal Khadga Khem Kiran Krishna
    Kul Laxmi Lok Madhav Man Manju Maya Meena Menuka Mina Mohan Nabin Nar Narayan Nirmala Om Padam Pabitra Prakash Pramila Prem Purna Puspa Rabin Raju Ram Rekha Renu
    Rita Rohit Roshan Sabina Sabitri Samjhana Sandesh Sangita Sanju Santosh Sarita Sarmila Shanti Shiva Shyam Sita Subash Sujan Sumitra Suman Sunita Sushila Tara Tek
    Tika Til Tulsi Uma Umesh Urmila Yam Yubaraj Pasang Pemba Phurba Mingma Dawa Lhakpa Nima Ang Dorje Tenzin Sonam`,
    `Acharya Adhikari Aryal Bajracharya Basnet Bhandari Bhattarai Bista Budhathoki Chand Chaudhary Chhetri Dahal Dangol Devkota Dhakal Dhungana Gautam Ghale Ghimire
    Giri Gurung Joshi Kafle Karki Karmacharya Khadka Khanal Khatri Koirala Lama Lamichhane Limbu Magar Maharjan Malla Mishra Neupane Nepal Ojha Pandey Pant Pariyar
    Paudel Phuyal Poudel Pradhan Prajapati Pun Rai Rana Regmi Rijal Sapkota Shah Shahi Sharma Sherpa Shrestha Sigdel Silwal Subedi Sunuwar Tamang Thakuri Thapa
    Tharu Tuladhar Upadhyay Upreti Wagle Yadav`,
  ),
  culture(
    'chinese-more',
    'family-first',
    `Ah-Kow Bao Bing Bo Chang Chao Chen Cheng Chi-Ming Chi-Wai Ching Chun Chung Da-Wei Dan Dong Fang Fei Feng Fong Gang Guang Guo Hai Hang Hao Heng Hing Hoi Hong Hui
    Jia Jian Jiang Jie Jin Jing Jun Kai Ka-Ho Ka-Ming Kam Kang Kei Ki Kin Kit Kwok Lai Lan Lei Li Lian Lihua Lin Ling Liang Long Lok Lu Man Mei Meiling Min Ming Na
    Ning Oi Pak Pei Peng Ping Po Pui Qi Qiang Qing Qiu Quan Rong Ru Rui San Shan Sheng Shu Shuk Sin Siu Song Sui Suk Sze Tak Tao Tat Ting Tong Tsz Tung Wah Wai Wan
    Wei Wen Wing Xia Xian Xiang Xiao Xiaoli Xiaoyan Xin Xing Xiu Xue Xun Yan Yang Yat Yee Yi Yifan Yin Ying Yiu Yong Yu Yuan Yue Yuen Yuk Yun Zhen Zhi Zhong Zihan Zixuan`,
    `Au Bai Cai Cao Chai Cham Chan Chang Chau Chen Cheng Cheong Cheung Chia Chin Ching Chong Chow Choi Chu Chui Chung Dai Deng Ding Dong Du Duan Fan Fang Feng Fok Fong
    Fu Fung Gao Ge Gong Gu Guo Han Hao He Heung Ho Hong Hou Hu Huang Hui Ip Jia Jiang Jin Kam Kan Kang Ko Kong Koo Ku Kuang Kwan Kwok Kwong Lai Lam Lau Law Lee Lei Leong
    Leung Li Liang Liao Lin Ling Liu Lo Long Lu Lui Luk Luo Lyu Ma Mak Man Mao Meng Mok Mui Ng Ngai Ngan Ni Pan Pang Peng Poon Qi Qian Qiao Qin Qiu Ren Shao Shek Shen Shi
    Shum Sin Siu So Song Su Sun Sung Szeto Tai Tam Tan Tang Tao Tian Tin Ting To Tong Tsang Tse Tsui Tung Wan Wang Wei Wen Wong Woo Wu Xia Xiao Xie Xiong Xu Xue Yam Yan
    Yang Yao Yau Ye Yeung Yi Yim Yin Yip Yiu Yu Yuan Yuen Yung Zeng Zhai Zhan Zhang Zhao Zheng Zhong Zhou Zhu Zhuang Zou`,
  ),
  culture(
    'scottish-more',
    'western',
    `Ailidh Ailsa Alasdair Alec Alick Alistair Alisdair Angus Archie Arran Athol Aulay Beathan Blair Brodie Bruce Caitlin Callan Callum Calum Cameron Campbell Catriona
     Colin Craig Davina Davie Donalda Donald Dougal Douglas Duncan Dugald Eachann Effie Eilidh Elspeth Elsie Eppie Erskine Euan Eva Ewan Ewen Farquhar Fearghas Fergus
    Fenella Fife Finlay Fingal Fiona Forbes Fraser Gavin Gilchrist Gillian Gillespie Glenn Gordon Graeme Graham Gregor Greer Grier Grizel Hamish Heather Hector Hugh Iain
    Innes Iona Irvine Isla Isobel Ishbel Islay Jamesina Jamie Janet Jeannie Jessie Jock Johan Keir Keith Kenna Kenneth Kirk Kirsteen Kirsten Kirsty Kyla Lachlan Lennox Lesley
    Lewis Lindsay Logan Lorna Lorne Lyall Magnus Mairi Maisie Malcolm Margo Marsaili Maxwell Melville Mhairi Mirren Mòrag Morna Morven Muir Muireall Muirne Munro Murdina
    Murdo Murray Nairn Neil Neilina Netta Niall Ninian Norna Norval Peigi Ramsay Ranald Rhona Roderick Ronald Rona Rory Ross Roy Ruaridh Sandy Scott Senga Seonag Seonaid
    Sheena Shona Sholto Sine Skye Sorley Stewart Struan Stuart Tavish Teàrlach Torcuil Torquil Una Wallace Wilma`,
    `Abercrombie Adair Affleck Aird Aitchison Aitken Allardyce Anstruther Arbuthnott Auchterlonie Baird Balfour Ballantyne Bannerman Barclay Baxter Beaton Begg Bethune Blackwood
    Blair Bonar Borthwick Boswell Boyd Brodie Brough Buchan Burnett Cairns Calder Calderwood Cargill Carmichael Carnegie Carstairs Cathcart Chalmers Chisholm Christie Cochrane
    Cockburn Colville Comrie Corbett Cowie Craig Crawford Crichton Cruickshank Cumming Cunninghame Dalgleish Dalziel Darroch Dewar Dinwoodie Dougall Duff Dunbar Duncan Dundas
    Dunlop Durie Eadie Elphinstone Erskine Ewing Fairlie Farquharson Fergus Ferguson Findlay Fleming Forbes Forrester Forsyth Fotheringham Fullarton Fyfe Galbraith Galloway
    Galt Geddes Gemmell Gibb Gillies Glendinning Gow Gowans Graham Grieve Guthrie Haig Haldane Haliburton Hamilton Hannay Hastie Heggie Henderson Hepburn Heriot Herries Hogg
    Horsburgh Hume Imrie Inglis Innes Irvine Jardine Johnstone Keir Keith Kennedy Kerr Kilgour Kincaid Kinloch Kinnear Kirkpatrick Laidlaw Laing Lamont Lauder Laurie Learmonth
    Leckie Leitch Leslie Lindsay Livingstone Lockhart Logan Logie Lorimer Lumsden Lyall Macaskill MacAskill Macbeth MacCallum MacColl MacCorquodale MacCrimmon MacCulloch MacDiarmid
    MacEwan MacFie MacGillivray MacGregor MacInnes MacIver MacKay MacLaren MacLachlan MacLennan MacNab MacNaughton MacPhail MacQuarrie MacRae MacSween MacTaggart MacVicar Maitland
    Matheson Maule Mavor Maxwell Meikle Melville Menzies Mercer Moffat Moir Moncrieff Monteith Montrose Morison Muir Muirhead Mure Mutch Nairn Napier Naismith Nicolson Nisbet Ogilvie
    Oliphant Orrock Paterson Peebles Pitcairn Pollock Primrose Pringle Purves Raeburn Raitt Ramsay Rankine Renwick Riddell Rintoul Rollo Rutherford Ruthven Sandilands Scobie
    Scrimgeour Selkirk Semple Shand Sibbald Sinclair Skene Smeaton Somerville Spalding Spence Spottiswoode Stirling Strang Struthers Swinton Tait Tennant Thom Traill Troup Tulloch
    Turnbull Waddell Wardlaw Wedderburn Weir Wemyss Whitelaw Wishart Yule`,
  ),
  culture(
    'welsh-irish-more',
    'western',
    `Aneirin Aranwen Arianrhod Arianwen Awel Bedwyr Berwyn Bethan Betsan Blodwen Bronwen Cadfael Cadwaladr Caradog Catrin Ceinwen Celyn Ceridwen Clwyd Crisial Cynan Deiniol Derwyn
    Dewi Dyfan Dyfed Dyfrig Efa Eifion Eirlys Eirwen Elen Elfed Elgan Elis Emlyn Enfys Enid Erin Ffion Fflur Geraint Gerallt Gethin Glenda Glesni Goronwy Gruffudd Guto Gwawr Gwen
    Gwenda Gwenfair Gwenno Gwern Gwion Gwyneth Gwynfor Hari Hefin Heulwen Huwcyn Hywel Ianto Idris Ifor Ilar Islwyn Ithel Lleu Llewelyn Llio Llywelyn Lois Luned Mabli Mabon Macsen
    Madog Mair Maldwyn Manon Marged Martha Mefin Meic Meilyr Meirion Menna Merfyn Merlin Miriam Moelwyn Morwen Morwenna Nan Nest Nia Olwenna Penri Peredur Rheinallt Rhodri Rhydian Rhys
    Rolant Sian Siencyn Sulwen Tanwen Taliesin Tecwyn Tegid Teifi Teleri Trefor Tudur Urien Wil Ynyr Aifric Ailbhe Áine Ardal Bairbre Beibhinn Blánaid Brian Bríona Cáit Caoilfhionn Caolan
    Clíona Cillian Colum Conchobhar Cróna Dáire Dónal Doireann Dubheasa Éabha Éanna Eibhlín Eithne Eochaidh Etain Feidhlim Fiadh Fionnán Gearóid Gobnait Iarla Íde Laoiseach Liam Líadan
    Lonán Maebh Maeve Mánus Meadhbh Muiris Naoise Neasa Nollaig Oran Órfhlaith Peig Proinsias Ríoghnach Ruadhán Ruarc Sadhbha Sile Tomás Treasa Ultan`,
    `Anwyl Bebb Bevan Beynon Bowen Brynmor Cadogan Craddock Davies Eynon Gethin Glynne Gwynne Griffiths Harries Havard Howells Hopkin Ithell Jenkins Kendrick Kyffin Llewelyn Lloyd Maddocks
    Mathias Meyrick Morgan Mostyn Nanney Onions Penry Pugh Powell Prothero Pryce Rosser Trevor Tudur Vaughan Watkin Wogan Yorath Beirne Bohan Brannigan Breathnach Brogan Carty Cleary
    Clohessy Colgan Comerford Considine Cosgrave Costello Cullinane Cusack Daly Dempsey Dolan Doran Enright Fagan Fennell Fitzgerald Fogarty Gannon Garvey Gaughan Geoghegan Gilligan
    Glynn Gormley Halligan Hanafin Hayden Heffernan Henry Herlihy Houlihan Hynes Jordan Joyce Keane Keating Kearney Keogh Kilcoyne Killeen Lally Lawlor Liddy Lynott Lynam McAnespie
    McArdle McAteer McCarron McClean McConville McCormack McCrory McDermott McElhinney McGahern McGettigan McGinley McGlynn McGrath McHugh McKenna McLaverty McMahon McMenamin McNally
    McParland McPartlin McVeigh Meehan Melia Mullan Mulvey Naughton Nestor Noonan O'Boyle O'Dwyer O'Keeffe O'Leary O'Loughlin O'Neill O'Rourke O'Sullivan Ó'Briain Plunkett Quigg Reidy
    Ruane Ryan Scully Sexton Stapleton Stenson Treacy Tuohy Tully Ward Whelan`,
  ),
  culture(
    'horn-sudan-more',
    'patronymic',
    `Abdalla Abdelaziz Abdelgadir Abdelrahim Abubakr Adam Ahlam Alawia Altayeb Amal Amani Amira Amna Asim Asjad Awad Awadia Babiker Bakhita Bashir Bilqis Duaa Eiman Elamin Elfatih Elhadi
    Elnour Eltayeb Elsadig Fathia Fatma Fawzia Gaafar Gasim Hafiz Hajir Hamad Hanadi Hashim Hassania Hayder Hiba Huda Husna Ibtihal Idris Ihsan Ikhlas Imad Inaam Intisar Isam Isra
    Ishraga Kamal Khalda Khaled Khansa Limya Magda Mahasin Mahgoub Majdi Mamoun Manahil Marwa Mawahib Mazin Mekki Mohanad Mona Mubarak Muna Musab Mutasim Nada Nagat Nahla Najla Nazik
    Nimat Noon Osman Rahab Randa Rashida Rehab Safia Salwa Samah Sara Shaza Siddig Sittana Suad Suhaib Sumaia Tahani Tarig Tasneem Walaa Widad Yasir Yousra Zahir Zainab Zeinab Aamanuel
    Abebe Abeba Abiy Abrehet Adanech Alem Alemitu Almaz Amare Amanuel Aster Awet Ayele Azeb Bekele Belay Berhe Bethlehem Biniam Birhan Dawit Dejen Desta Eden Elsa Ermias Fikre Filmon
    Freweini Genet Getachew Girma Gebre Hana Helen Hiwot Kahsay Kibrom Kidane Lemlem Letebrhan Lidya Luwam Makda Mehret Mekdes Merhawi Meron Mesfin Mihret Mulu Natnael Negasi Nigist
    Rahel Rahwa Robel Ruta Saba Samrawit Selamawit Semhar Senait Simon Solomon Tadesse Tekle Temesgen Tesfay Tewelde Tigist Tsegay Tsehay Winta Yared Yodit Yonas Yordanos Zerihun`,
    `Abdalla Abdelmagid Abdelrahman Abuzaid Adam Ahmed Alamin Albashir Ali Alnour Altahir Awadalla Babiker Badri Bashir Bushra Dafalla Elamin Elbashir Elhag Elhassan Elkhalifa Elmahdi
    Elnagar Elsheikh Eltahir Fadlalla Gadalla Hamdan Hamza Hassan Hussein Ibrahim Idris Ismail Karrar Khalafalla Khalil Mahgoub Mirghani Mohammedain Musa Mustafa Nasr Nour Osman Rahama
    Salih Siddig Suliman Taha Tayfour Yassin Yousif Zakaria Abraha Abreha Alemu Andemariam Araya Asfaw Asmelash Assefa Ayalew Bereket Beyene Demissie Fessehaye Gebremariam Gebremedhin
    Gebrehiwot Gebreyesus Ghebremeskel Habte Habtemariam Hagos Haile Hailemariam Kebede Kidane Kiflu Lemma Mebrahtu Mekonnen Mengistu Negash Ogbazghi Seyoum Tekeste Teklu Tesfamariam
    Tewolde Tsegaye Weldeab Weldu Woldu Yohannes Zewde`,
  ),
  culture(
    'greek-more',
    'western',
    `Achilleas Adonis Agapi Aglaia Aikaterini Alexandros Alkis Alkmini Anargyros Anastasia Andreas Andriana Androula Andronikos Angelos Anthi Anthoula Antigoni Antonia Argyro Argyris
    Aristea Aristides Artemis Aspasia Avgousta Chara Charalampos Charis Chariklia Chloi Christina Chrysanthi Chrystalla Chrysa Constantinos Constantia Demetra Demetris Despina Diogenis
    Dora Efstathios Efthymia Efthymios Eirini Elena Elisavet Elli Emilios Evanthia Evdokia Evi Evridiki Filippos Filio Froso Galatia Georgios Gregoris Haris Hercules Ilias Iakovos Ifigenia
    Ioannis Irini Isidora Kleanthis Kleopatra Konstantinos Koula Kyriaki Kyriakos Lambros Leonidas Loukas Loukia Lygia Magda Maria Marianna Maroulla Melina Melpo Menelaos Michail Miltos
    Myrto Myrofora Nektarios Neofytos Nicos Nikoletta Nikolaos Odysseas Orestis Panagiota Panagiotis Panayiota Panayiotis Pandelis Pavlina Pelagia Periklis Phaedra Photini Polyxeni
    Popi Renos Rodoula Savvas Sevasti Sofia Sofoklis Soteroulla Sotira Stamatis Stavroula Stefanos Stella Stelios Stylianos Thalia Thekla Themistoklis Theodosia Theofilos Thomais Tryfon
    Varnavas Vasilios Vasoulla Viki Yiannoula Yiannis Zacharias Zinon Zoe`,
    `Alexandrou Anastasiou Anagnostou Andreou Angelidis Antoniou Apostolou Aristidou Athanasiou Bakas Chatzis Christodoulou Christofi Christoforou Chrysanthou Chrysostomou Constantinou
    Demetriou Dimitriadis Dimopoulos Economou Eleftheriou Evangelou Evripidou Georgiades Georgiou Giannopoulos Hadjicosta Hadjigeorgiou Hadjimichael Hadjisavvas Iacovou Ioannidis Ioannou
    Kallis Kalogirou Karagiannis Karamanlis Karas Katsaros Kokkinos Kontos Konstantinidis Kostas Koutsou Kyriacou Kyriakidis Kyprianou Lambrou Lazarou Leontiou Loizou Loukaides Makris
    Malas Markou Mavros Michaelides Michail Mitsis Nicolaides Nicolaou Nikolaidis Orphanides Panagiotou Panayi Panayiotou Papadakis Papadopoulos Papageorgiou Papaioannou Papas Pappas
    Paraskeva Pavlidis Pavlou Petrides Petrou Philippou Pieri Pittas Polycarpou Pavlides Raptis Savva Sideris Simou Socratous Sofocleous Solomou Soteriou Spanos Stavrou Stephanou Stylianou
    Symeou Theocharous Theodorou Theodoulou Theofanous Tsangaris Tsiakkas Vasiliou Vassiliades Vlahos Xenophontos Yiallouros Yiannakou Zachariou Zannetos Zenonos`,
  ),
  culture(
    'japanese-korean-more',
    'western',
    `Aiko Akane Akemi Akihiro Akiko Akira Asuka Ayaka Ayumi Chiaki Chika Chiyo Daichi Daisuke Eiji Eiko Emiko Fumiko Genji Hana Harumi Haruka Haruki Haruto Hideki Hideo Hikaru Hina Hiroki Hiroko
    Hiroshi Hitomi Hotaru Isamu Jiro Junko Kaito Kana Kaori Kazuko Kazuo Kei Keiko Kenji Kenta Kimiko Kiyoshi Koji Kumiko Kyoko Mai Maki Makoto Mana Manami Mariko Masako Masao Masaru Megumi
    Michiko Midori Miho Mika Miki Minoru Mio Misaki Mitsuko Miyuki Momoko Nao Naoki Naoko Natsuki Nobuko Noriko Ren Rie Riko Rina Ryo Ryota Sachiko Sakura Satoshi Sayaka Sayuri Shigeru Shinji
    Shiori Shizuka Shota Sora Sumiko Susumu Taichi Takako Takashi Takeshi Takumi Tamiko Tatsuya Tetsuya Tomoko Tomoya Toshiko Tsubasa Wakana Yasuko Yoko Yoshiko Yui Yuka Yuki Yukiko Yuko Yumi
    Yumiko Yuri Yusuke Yuta Bora Byung-hun Chaewon Chang-ho Dae-jung Daeun Dong-hyun Eun-ji Eunjung Gyeong Ha-eun Haneul Hee-sun Hyejin Hye-rin Hyun-woo In-sook Jae-hyun Jaemin Ji-eun Ji-hoon
    Ji-min Jihye Jin-ho Jisoo Ji-won Joon-ho Jun-seo Kyung-hee Kyung-soo Mi-kyung Mi-sook Min-jun Min-seo Minji Myung-hee Sang-hoon Seo-yeon Seung-ho Seung-min So-young Soo-jin Su-bin Sun-hee
    Sung-min Tae-yang Woo-jin Yeon-ju Yong-su Yoon-seo Young-ho Young-mi Yuna`,
    `Abe Aoki Arai Asano Baba Chiba Endo Fujii Fujimoto Fujita Fujiwara Fukuda Goto Hara Harada Hasegawa Hashimoto Hayashi Hirano Honda Hoshino Igarashi Iida Ikeda Imai Inoue Ishida Ishii Ishikawa
    Ito Iwasaki Kaneko Kato Kawaguchi Kawai Kikuchi Kimura Kinoshita Kobayashi Koizumi Kojima Kondo Kono Kudo Kubo Maeda Maruyama Matsuda Matsui Matsumoto Matsushita Mori Morita Murakami Nagata
    Nakagawa Nakahara Nakajima Nakamura Nakano Nakayama Nishida Nishimura Noguchi Noda Ogawa Ogata Ohno Okada Okamoto Ono Onishi Ota Otsuka Saito Sakai Sakamoto Sasaki Sato Shibata Shimada Shimizu
    Sugiyama Sugimoto Sugawara Suzuki Tachibana Takada Takagi Takahashi Takano Ahn Bae Baek Byun Cha Chae Cho Choi Chun Eom Gwak Ha Heo Hwang Hyun Jang Jeon Jeong Ji Jin Joo Jung Kang Ko Koo Kwak
    Kwon Lim Min Moon Nam Noh Oh Paik Park Pyo Ryu Seo Seok Shim Shin Sohn Son Suh Woo Yang Yeo Yoo Yoon Yun`,
  ),
  culture(
    'african-south-east-more',
    'western',
    `Anesu Batsirai Blessing Bongani Bothwell Charity Chenjerai Chiedza Chipo Constance Dumisani Edmore Farai Fadzai Fungai Gift Givemore Gugulethu Hope Innocent Itai Jabulani Joy Kudakwashe
    Kudzai Kuda Learnmore Lindiwe Lovemore Lovejoy Lungile Maita Mandla Maposa Mercy Munashe Musa Mutsa Ndaba Netsai Ngoni Nhamo Nkosana Nobuhle Nokuthula Nomvula Nomsa Nothando Nyasha Nyaradzo
     Praise Precious Prince Prosper Rejoice Ropafadzo Ruvimbo Rumbidzai Rutendo Sandile Shamiso Shingai Shylet Sibongile Sihle Simba Sipho Siphiwe Sithembile Tafadzwa Takudzwa
     Tanaka Tapiwa Tariro Tatenda Tawanda Tendai Thabo Thandeka Thandiwe Themba Thembi Thoko Thulani Tichaona Tinashe Tinotenda Tonderai Tsitsi Vimbai Vongai Wellington Zandile Zanele
    Zodwa Achieng Akello Akinyi Akoth Anyango Apiyo Atieno Auma Awino Barasa Chebet Cherono Chepkoech Jepkosgei Kamau Karanja Kibet Kiprono Kiptoo Makena Mumbi Mutua Mwangi Nafula Naliaka Njeri Njoroge Nyambura
    Ochieng Odhiambo Okello Omondi Onyango Opiyo Otieno Ouma Wafula Wairimu Wambui Wanjiku Wanjiru Babirye Kato Kirabo Mukasa Nakato Nalubega Namugga Nankya Ssali Wasswa`,
    `Banda Chidzambwa Chigumba Chihota Chikwanda Chimanga Chinyama Chirwa Chisale Chitsike Chiweshe Dlamini Dube Gumbo Gwaze Hove Kambarami Khumalo Khoza Mabaso Mabena Madondo Magaya Mahlangu Makoni Mahachi
    Malinga Mandaza Mapfumo Maphosa Marowa Masuku Mashava Mavhunga Mazibuko Mbatha Mhlanga Mkhize Mlambo Moyo Mpofu Msimang Mthembu Mtshali Muchemwa Mudenda Mugabe Mukanya Munyaradzi Murambiwa Mushonga Mutasa
    Muzenda Mwale Mwenda Mwila Nare Ncube Ndebele Ndhlovu Ndlovu Ngwenya Nkomo Nkosi Nyathi Nyoni Phiri Rusike Samkange Shava Shumba Sibanda Sithole Tembo Tshabalala Tshuma Zhou Zulu Zvobgo Kariuki Kimani
    Kipkemboi Kiplagat Macharia Maina Makokha Mburu Muriithi Mutiso Mwaura Ndungu Ngugi Njuguna Nyaga Ochola Odera Oduor Ogola Ojwang Okoth Oloo Omolo Opondo Owino Waweru Byaruhanga Kabuye Katende Kiggundu
    Lubega Lwanga Mugisha Mulindwa Muwonge Nsubuga Ssemakula Tumusiime`,
  ),
  culture(
    'iraqi-kurdish-more',
    'western',
    `Aram Avan Awat Azad Bakhtiar Baran Berivan Bahoz Chia Chiman Dana Dara Darya Daban Dilan Dilovan Dilshad Diyar Evin Farhang Goran Gulistan Hawar Hawkar Hemin Hewa Hero Jiyan Jwan Kajal Karwan
    Karzan Kawa Khabat Kurdo Lana Lawin Loran Mizgin Nali Narin Nasrin Newroz Nishtiman Peshawa Peshraw Rebaz Rebin Rebwar Rezan Rizgar Ronahi Rojda Rojin Rozhgar Sara Sarbast Sarhad Shadan Shahla Shakar
    Sherko Shiler Shilan Shirin Shwan Soran Srwa Tara Trifa Twana Xebat Zana Zaniar Zhyan Zilan Zryan Abdulameer Abdulhussein Abdulrazaq Abbas Adnan Ahlam Alaa Ammar Amjad Anwar Atheer Ayad Basim Batool
    Dhuha Duraid Faiq Fadhil Falah Ghada Ghaith Haider Hamza Harith Hazim Inas Jabbar Jasim Kadhim Karrar Khudhair Laith Majeed Maysam Mithal Mohaimen Muntadhar Murtadha Mustafa Nawras Nibras Qasim
    Qusay Raad Rafid Riyadh Saadoun Sabah Safaa Sajad Salam Sarmad Shahad Shaimaa Suha Taif Thamer Uday Yaqeen Zainab Zahraa Abdulkarim Anas Bashar Bayan Duha Ghassan Hadi Hala Hanadi Kinan Lujain Maher Maram
    Moaz Mouaz Nour Obada Qutaiba Rahaf Raghad Rouba Saria Tasnim Yaman Yazan Zaher`,
    `Abdulla Abdulqadir Ahmad Akreyi Amedi Amin Aziz Bakir Barwari Barzani Barzanji Berwari Botani Daloyi Dizayee Duhoki Faraj Hamakarim Hama-Salih Hawrami Jaff Kareem Khoshnaw Mahmoud Majid Mufti
    Omer Othman Qadir Rahman Rasheed Rashid Rasul Rostam Sadiq Salih Shekhani Sindi Surchi Taha Talabani Tofiq Zangana Zebari Zaxoyi Al-Abadi Al-Ameri Al-Asadi Al-Barzanji Al-Dabbagh Al-Fatlawi Al-Hakim
    Al-Hilli Al-Husseini Al-Khafaji Al-Kaabi Al-Lami Al-Mousawi Al-Naqib Al-Nuaimi Al-Rubaie Al-Sadr Al-Sultani Al-Taie Al-Ubaidi Al-Zubaidi Haddad Hamoudi Hariri Kurdi Darwish Sabbagh Najjar Qabbani Shami
    Shahin Tlass Zaitoun Halabi Homsi Jundi Khalaf Rifai Sawaf Tabbaa`,
  ),
  // Short forms as colleagues and neighbours say them, with the surnames of the islands.
  {
    id: 'british-short',
    form: 'western',
    forenames: officialWords.shortForms,
    surnames: ownCultures.find(({ id }) => id === 'british')?.surnames ?? [],
  },
];
