"""Other names of pharmaceutical, biotechnology and medical device makers, hospitals and health insurers.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
abbott, abbott laboratories, abbott labs, abbott vascular, abbott diabetes care, abbott nutrition, abbott diagnostics, abbott healthcare, abbott rapid diagnostics, st jude medical, alere, abbott point of care, abbott neuromodulation, abbott molecular, abbott st jude medical, st jude medical abbott, abbott medical, abbott products, abbott cardiovascular, abbott medical optics, abbott core diagnostics, abbott electrophysiology, abbott healthcare products, thoratec, abbott informatics, alere abbott, abbott heart failure, abbott structural heart, abbott toxicology, 雅培, アボット ジャパン, アボットジャパン
abbvie, abb vie, abbvie pharmaceuticals, abbvie contract manufacturing, abbvie bioresearch center, pharmacyclics an abbvie, abbvie biotherapeutics, 艾伯维, アッヴィ, 애브비
ache laboratorios, ache laboratorios farmaceuticos
actelion, actelion pharmaceuticals, actelion a janssen, actelion pharmaceuticals a janssen pharmaceutical company of johnson and johnson
advocate aurora health, advocate health care, aurora health care, advocate aurora, advocate healthcare, aurora healthcare
aetna, aetna a cvs health, aetna international, aetna better health, coventry health care, cvs aetna
agilent, agilent technologies, dako, agilent dako, 安捷伦, 安捷伦科技, アジレント テクノロジー
alcon, alcon laboratories, alcon vision, alcon research, alcon labs, アルコン, 爱尔康
alexion, alexion pharmaceuticals, alexion pharma, alexion astrazeneca, alexion astrazeneca rare disease, astrazeneca rare disease
align technology, invisalign, align tech
allergan aesthetics, allergan, allergan an abbvie, allergan pharmaceuticals, allergan aesthetics an abbvie
almirall, almirall prodesfarma, almirall hermal
amgen, amgen research, horizon therapeutics, horizon pharma, applied molecular genetics, onyx pharmaceuticals, amgen horizon, amgen biotechnology, amgen manufacturing, chemocentryx, immunex, amgen capability center, onyx amgen, 安进, アムジェン
angelini pharma, angelini, acraf angelini, angelini industries
apollo hospitals, apollo hospitals enterprise, apollo hospital india, apollo hospitals group
ascension health, ascension, ascension healthcare, ascension technologies, ascension st vincent, ascension information services, ascension seton
asklepios, asklepios kliniken, asklepios klinik, asklepios kliniken hamburg
assistance publique hopitaux de paris, ap hp, aphp, ap hp assistance publique hopitaux de paris, assistance publique hopitaux de paris ap hp
astellas, astellas pharma, astellas pharmaceuticals, yamanouchi pharmaceutical, astellas gene therapies, fujisawa pharmaceutical, astellas institute for regenerative medicine, audentes, 安斯泰来, アステラス製薬, アステラス
astrazeneca, astra zeneca, astra zeneca pharmaceuticals, astrazeneca pharmaceuticals, medimmune, astrazeneca r and d, az astrazeneca, astrazeneca global technology centre, medimmune astrazeneca, acerta pharma, zeneca pharmaceuticals, astrazeneca global business services, 阿斯利康, アストラゼネカ, 아스트라제네카
atrium health, carolinas healthcare system, carolinas medical center, atrium health navicent, atrium healthcare
aurobindo, aurobindo pharma, aurolife pharma
avantor, vwr, vwr international, avantor vwr, vwr part of avantor, mallinckrodt baker
b braun, b braun melsungen, bbraun, braun melsungen, aesculap, b braun medical, b braun avitum, b braun group, 贝朗, ビー ブラウンエースクラップ
banner health, banner university medical center, banner healthcare
bausch and lomb, bausch lomb, bausch plus lomb, bausch and lomb surgical, bauschlomb
bausch health, valeant, valeant pharmaceuticals, bausch health companies, biovail, valeant pharmaceuticals international, bausch health valeant, salix pharmaceuticals
baxter, baxter international, baxter healthcare, hillrom, hill rom, hill rom holdings, welch allyn, baxter hillrom, hill rom services, hillrom a part of baxter, baxter innovations, baxter renal care, welch allyn hillrom, 百特, 百特医疗, バクスター
bayer, bayer healthcare, bayer cropscience, bayer crop science, bayer pharma, bayer pharmaceuticals, bayer consumer health, bayer healthcare pharmaceuticals, bayer business services, bayer schering pharma, monsanto, bayer schering, bayer vital, bayer monsanto, bayer crop science monsanto, bayer intellectual property, bayer digital crop science, bayer technology services, 拜耳, 拜耳医药, バイエル薬品, バイエル, 바이엘, байер
baylor scott and white, baylor scott and white health, baylor scott white health, bsw health, scott and white, baylor health care system, scott and white healthcare
beckman coulter, beckman coulter diagnostics, beckman coulter life sciences, beckman instruments, 贝克曼库尔特
becton dickinson, bd becton dickinson, bd biosciences, bd medical, bd bard, cr bard, becton dickinson bd, bard medical, bd rowa, bard access systems, carefusion, bd carefusion, bd diagnostics, bd life sciences, bd pyxis, becton dickinson rowa germany, bard peripheral vascular, carefusion bd, bd medication management solutions, bd interventional, 碧迪医疗, 碧迪, 日本ベクトン ディッキンソン, bectondickinson
beone medicines, beigene, beone, 百济神州, beone medicines beigene, beigene beijing
beth israel deaconess medical center, bidmc, beth israel deaconess, beth israel lahey health, beth israel hospital boston
bgi genomics, beijing genomics institute, bgi group, 华大基因, 华大集团, bgi shenzhen
bharat biotech, bharat biotech international
bio rad, bio rad laboratories, biorad, bio rad labs, 伯乐
biocad, биокад, zao biocad
biocon, biocon biologics, biocon limited bangalore
biogen, biogen idec, biogen international, idec pharmaceuticals, biogenidec, 渤健, バイオジェン
biomerieux, bio merieux, 生物梅里埃
biontech, bio n tech, biontech manufacturing, bio ntech, 拜恩泰科
blue cross blue shield association, bcbsa, blue cross and blue shield association
blue cross blue shield of massachusetts, bcbsma, blue cross ma
blue cross blue shield of michigan, bcbsm, blue cross blue shield of michigan bcbsm
blue shield of california, blue shield ca
boehringer ingelheim, boehringer, boehringer ingelheim pharma, boehringer ingelheim pharmaceuticals, bi boehringer ingelheim, boehringer ingelheim international, boehringer ingelheim vetmedica, boehringer ingelheim animal health, boehringer ingelheim rcv, bohringer ingelheim, boehringer ingelheim regional center vienna, boehringer ingelheim biopharmaceuticals, bix boehringer ingelheim, boehringer ingelheim microparts, merial, 勃林格殷格翰, 日本ベーリンガーインゲルハイム, ベーリンガーインゲルハイム
boston childrens hospital, childrens hospital boston
boston scientific, boston sci, bsci, boston scientific neuromodulation, boston scientific scimed, btg boston scientific, boston scientific international, boston scientific galway, boston scientific clonmel, boston scientific cork, bsx boston scientific, 波士顿科学, ボストン サイエンティフィック
brigham and womens hospital, bwh, brigham womens hospital, brigham and womens
bristol myers squibb, bms, bristol myers, celgene, bristolmyers squibb, bristol meyers squibb, bms bristol myers squibb, juno therapeutics, bristol myers squibb bms, juno therapeutics a bristol myers squibb, celgene bms, celgene a bristol myers squibb, bms celgene, bristol myers squibb celgene, 百时美施贵宝, ブリストル マイヤーズ スクイブ
bruker, bruker biospin, bruker daltonics, bruker daltonik, bruker axs, bruker optics, bruker nano, 布鲁克
bupa, british united provident association, bupa global
cardinal health, cardinal healthcare, cardinal health at home, cardinal health nuclear pharmacy
carelon, carelonrx, carelon global solutions, legato health technologies, carelon behavioral health, beacon health options, carelon services, ingeniorx, aim specialty health
carl zeiss, zeiss, carl zeiss meditec, zeiss group, carl zeiss smt, carl zeiss vision, carl zeiss microscopy, zeiss meditec, zeiss semiconductor manufacturing technology, carl zeiss industrielle messtechnik, zeiss vision care, zeiss microscopy, carl zeiss jena, carl zeiss x ray microscopy, zeiss smt, zeiss industrial quality solutions, carl zeiss digital innovation, zeiss digital innovation, zeiss gruppe, xradia zeiss, 蔡司, 卡尔蔡司, カールツァイス
catalent, catalent pharma solutions, catalent biologics, catalent pharma, catalent cell and gene therapy
cedars sinai, cedars sinai medical center, cedars sinai health system, cedar sinai, cedars sinai hospital, cedar sinai medical center
celltrion, 셀트리온, celltrion healthcare, 셀트리온헬스케어
cencora, amerisourcebergen, amerisource bergen, amerisource, cencora alliance healthcare, amerisourcebergen drug, lash group, amerisourcebergen specialty group
centene, centene health net
centerwell, centerwell humana, centerwell home health, kindred at home
change healthcare, emdeon, change healthcare optum
charite, charite universitatsmedizin berlin, charite universitaetsmedizin berlin, charite berlin, charite university hospital, charite university medicine berlin, charite universitatsmedizin
charles river laboratories, charles river labs, charles river laboratories international, charles river discovery, crl charles river laboratories
chiesi, chiesi farmaceutici, chiesi group, chiesi pharmaceuticals
childrens hospital of philadelphia, childrens hospital of philadelphia chop
chugai, chugai pharmaceutical, 中外製薬, chugai pharma
cigna, cigna group, cigna healthcare, cigna health, cigna international, cigna insurance, connecticut general life insurance, cigna healthspring, connecticut general, cigna global
cipla, cipla ltd mumbai
clalit, clalit health services, כללית, שירותי בריאות כללית
cleveland clinic, cleveland clinic foundation, cleveland clinic florida, cleveland clinic lerner research institute, ccf cleveland clinic
cleveland clinic abu dhabi, كليفلاند كلينك أبوظبي
cochlear, cochlear bone anchored solutions
coloplast, coloplast business centre, 康乐保
commonspirit health, commonspirit, catholic health initiatives
community health systems, chs community health systems, community health systems chs
convatec, conva tec, convatec group
coopervision, cooper companies, cooper vision, coopersurgical, coopercompanies
corewell health, spectrum health, beaumont health, corewell, beaumont hospital, spectrum health lakeland, william beaumont hospital, beaumont health system, bhsh system
covestro, bayer materialscience, bayer material science, 科思创
csl, csl behring, csl seqirus, csl vifor, commonwealth serum laboratories, seqirus, vifor pharma, csl plasma, seqirus a csl, zlb behring, galenica vifor, csl behring innovation, 杰特贝林
cvs health, cvs pharmacy, cvs, cvs caremark, caremark, cvs health aetna, caremark rx, signify health cvs, cvs minuteclinic, cvs specialty
cytiva, cytiva life sciences
daiichi sankyo, dai ichi sankyo, sankyo, daiichi pharmaceutical, 第一三共, daiichi sankyo pharma development, sankyo pharma
dana farber cancer institute, dana farber, dfci, dana farber cancer institute harvard medical school
danaher, danaher diagnostics, danaher life sciences, 丹纳赫, danaher business system
dasa, diagnosticos da america, dasa diagnosticos da america
davita, davita kidney care, davita healthcare partners, davita medical group, da vita, davita dialysis
debiopharm, debiopharm international, debiopharm group, debiopharm research and manufacturing
demant, demant group, william demant holding, william demant
dentsply sirona, dentsply, sirona, sirona dental systems, dentsply international, sirona dental, dentsply implants, dentsply sirona implants, wellspect, 登士柏西诺德
dignity health, dignity healthcare, catholic healthcare west
divis laboratories, divis labs
dr reddys, dr reddys laboratories, dr reddys labs, drreddys, drl dr reddys laboratories, dr reddy laboratories, doctor reddys laboratories
drager, draeger, dragerwerk, draegerwerk, drager medical, drager safety, draeger medical, draeger safety, 德尔格
duke health, duke university health system, duke university hospital, duke medicine
edwards lifesciences, edwards life sciences, edwards lifesciences services, baxter edwards, 爱德华生命科学
eisai, eisai pharmaceuticals, エーザイ, 卫材
elanco, elanco animal health, lilly elanco, bayer animal health, novartis animal health
elekta, elekta instrument, 医科达
elevance health, anthem, wellpoint, anthem blue cross, anthem blue cross and blue shield, elevance, amerigroup, anthem blue cross blue shield, elevance health anthem, anthem elevance health, anthem bcbs, wellpoint anthem
eli lilly, lilly, lilly research laboratories, lilly pharma, lilly oncology, elilly, lilly eli lilly, loxo oncology at lilly, eli lilly services, lilly corporate center, lilly del caribe, avid radiopharmaceuticals lilly, loxo at lilly, 礼来, 礼来制药, 日本イーライリリー, 한국릴리
embecta, embecta bd diabetes care, bd diabetes care
ems pharma brazil, ems farmaceutica, grupo nc ems
endo pharmaceuticals, endo international, par pharmaceutical, endo health solutions, endo par
essilorluxottica, essilor luxottica, luxottica, essilor, luxottica group, essilor international, essilor of america, luxottica retail, ray ban luxottica, oakley luxottica, essilor group, essilor luxottica group, luxottica essilor, 依视路陆逊梯卡, 依视路, luxottica of america
esteve, esteve pharmaceuticals, esteve quimica, laboratorios esteve
eurofarma, eurofarma laboratorios
eurofins, eurofins scientific, eurofins discovery, eurofins genomics, eurofins bpt, eurofins lancaster laboratories, eurofins it solutions, eurofins central laboratory, eurofins environment testing, lancaster laboratories, eurofins biopharma product testing, mwg biotech, eurofins food testing, lancaster labs
evernorth, evernorth health services, cigna evernorth, evernorth cigna
exact sciences, genomic health
express scripts, cigna express scripts, express scripts cigna, medco health solutions, esi express scripts
ferring, ferring pharmaceuticals, ferring international center, ferring holding
fleury, grupo fleury, fleury medicina e saude
florida blue, guidewell, blue cross blue shield of florida, guidewell florida blue, bcbsfl
fortis healthcare, fortis hospital, fortis hospitals india
fortrea, covance, labcorp drug development covance, covance by labcorp, labcorp covance, covance clinical research, 科文斯
fosun pharma, 复星医药, shanghai fosun pharmaceutical, fosun pharmaceutical
fresenius, fresenius digital technology, fresenius netcare, fresenius group
fresenius kabi, kabi, app pharmaceuticals, 费森尤斯卡比
fresenius medical care, fmc fresenius medical care, fresenius kidney care, fmcna, fresenius medical care fmc, fresenius medical care renal, bio medical care fresenius, 费森尤斯医疗
galapagos, galapagos biotech
galderma, galderma laboratories, galderma r and d, nestle skin health, 高德美
ge healthcare, ge health care, ge medical systems, ge healthcare technologies, ge medical, amersham biosciences, gehc, general electric healthcare, wipro ge healthcare, ge healthcare it, ge healthcare life sciences, amersham health, ge healthcare bio sciences, ge healthcare global, gehealthcare, amersham ge, 通用电气医疗, 通用电气医疗集团, geヘルスケア ジャパン, geヘルスケア
gedeon richter, richter gedeon
geisinger, geisinger health system, geisinger health, geisinger medical center, geisinger health plan
genentech, genentech roche, roche genentech, genentech research and early development, genentech a member of the roche group, ジェネンテック
generium, генериум
getinge, maquet, getinge group, maquet getinge group, maquet cardiovascular, 洁定
gilead, gilead sciences, immunomedics, immunomedics gilead, 吉利德, ギリアド サイエンシズ
glenmark, glenmark pharmaceuticals, glenmark pharma, glenmark generics
globus medical, nuvasive, globus nuvasive, globus medical nuvasive
gn store nord, gn hearing, gn audio, gn group, gn resound, gn great nordic, gn netcom, jabra gn
grail, grail bio
great ormond street hospital, gosh nhs, great ormond street hospital for children, great ormond street hospital nhs foundation trust
green cross korea, gc biopharma, gc녹십자, 녹십자, gc pharma
grifols, grifols biologicals, grifols shared services, grifols diagnostic solutions, talecris, grifols movaco, talecris biotherapeutics, instituto grifols
gruenenthal, grunenthal, grunenthal group, grunenthal pharma
gruppo san donato, policlinico san donato
gsk, glaxosmithkline, glaxo smith kline, gsk glaxosmithkline, glaxo, glaxo wellcome, smithkline beecham, gsk vaccines, glaxosmithkline pharmaceuticals, gsk biologicals, gsk pharma, glaxosmithkline biologicals, glaxosmithkline vaccines, gsk pharmaceuticals, burroughs wellcome, smithkline, glaxosmithkline gsk, glaxosmithkline services, glaxo smithkline, smith kline beecham, gsk services, tesaro gsk, tesaro, stiefel a gsk, gsk global services, 葛兰素史克, 葛蘭素史克, グラクソ スミスクライン, グラクソスミスクライン, 글락소스미스클라인
guardant health, guardant
gustave roussy, gustave roussy cancer campus, institut gustave roussy
guys and st thomas nhs foundation trust, guys and st thomas, guys and st thomas hospital
hadassah, hadassah medical center, הדסה, hadassah university hospital
haleon, gsk consumer healthcare, glaxosmithkline consumer healthcare, haleon consumer healthcare, pfizer consumer healthcare, gsk consumer healthcare haleon, 赫力昂
hamilton bonaduz, hamilton company reno, hamilton medical
hanmi pharmaceutical, 한미약품, hanmi pharm
hapvida, notredame intermedica, hapvida notredame intermedica, gndi
hca healthcare, hca, hospital corporation of america, hca hospitals, hca physician services group, parallon hca, hca houston healthcare, hca florida healthcare, hca it and s
health care service, hcsc, blue cross blue shield of illinois, bcbsil, blue cross blue shield of texas, bcbstx, health care service corporation hcsc
helios kliniken, helios klinikum, helios health, helios gesundheit, helios klinikum berlin buch, helios kliniken gruppe, helios universitatsklinikum wuppertal
hengrui, jiangsu hengrui medicine, 恒瑞医药, hengrui pharma, hengrui pharmaceuticals, 江苏恒瑞医药
henry ford health, henry ford health system, henry ford hospital
henry schein, henry schein one, henry schein dental
highmark, highmark health, highmark blue cross blue shield
hims and hers, hims hers, hims and hers health
hologic, gen probe, cytyc, hologic gen probe
horizon blue cross blue shield of new jersey, horizon bcbsnj, horizon bcbs, bcbsnj
hospices civils de lyon, hcl hospices civils de lyon, chu de lyon
hospital israelita albert einstein, albert einstein hospital sao paulo, einstein hospital israelita
houston methodist, methodist hospital houston, houston methodist hospital, houston methodist research institute, methodist hospital research institute
hse ireland, health service executive, health service executive hse, hse health service executive
humana, humana pharmacy, humana military, humana healthcare
humanitas, humanitas research hospital, humanitas university, istituto clinico humanitas
icon clinical research, pra health sciences, pra international, icon clinical, pra health sciences an icon, icon strategic solutions, pra healthsciences, docs icon, docs global, icon clinical research services
icu medical, smiths medical, smiths medical icu medical, hospira infusion systems, icu medical smiths medical
idexx, idexx laboratories, idexx labs
idorsia, idorsia pharmaceuticals
illumina, illumina cambridge, solexa, 因美纳, illumina solexa
innovent biologics, innovent, 信达生物
inserm, institut national de la sante et de la recherche medicale, inserm institut national de la sante et de la recherche medicale, french institute of health and medical research
institut curie, curie institute
institut pasteur, pasteur institute, institut pasteur paris
integra lifesciences, integra life sciences, codman integra
intermountain health, intermountain healthcare, scl health intermountain, ihc intermountain healthcare, intermountain medical center, selecthealth intermountain
intuitive surgical, intuitive isrg, intuitive foundation surgical, intuitive surgical operations, 直观复星, インテュイティブサージカル
invitro, инвитро
ipsen, ipsen pharma, ipsen biopharmaceuticals, ipsen group, ipsen bioscience, 益普生制药, beaufour ipsen
iqvia, quintilesims, quintiles ims, quintiles, ims health, iqvia holdings, quintiles transnational, quintiles ims health, iqvia rds, ims health iqvia, innovex quintiles, iqvia biotech, iqvia consulting, imshealth, iqvia laboratories, q2 solutions, cegedim relationship management, 艾昆纬, iqviaジャパン, iqviaサービシーズ ジャパン
jazz pharmaceuticals, jazz pharma, gw pharmaceuticals, gw pharma, jazz pharmaceuticals gw, greenwich biosciences
jefferson health, thomas jefferson university hospital, thomas jefferson university hospitals, jefferson university hospital
johns hopkins medicine, johns hopkins hospital, johns hopkins health system, john hopkins hospital, john hopkins medicine
johnson and johnson, j and j, jnj, janssen, janssen pharmaceuticals, janssen pharmaceutica, johnson and johnson innovative medicine, johnson and johnson medtech, janssen cilag, janssen research and development, johnson johnson, johnson and johnson vision, janssen biotech, janssen r and d, johnson and johnson medical, johnson and johnson family of companies, johnson and johnson services, j and j innovative medicine, j and j medtech, johnson and johnson surgical vision, johnson and johnson vision care, janssen vaccines, janssen scientific affairs, j and j vision, 强生, 西安杨森, 嬌生, ジョンソン エンド ジョンソン, ヤンセンファーマ, 한국얀센, janssen pharmaceutical companies of johnson and johnson
jubilant pharmova, jubilant life sciences, jubilant organosys, jubilant biosys, jubilant generics
kaiser permanente, kaiser foundation health plan, kaiser foundation hospitals, permanente medical group, southern california permanente medical group, kp kaiser permanente, kaiser permanente it, kaiser hospital, scpmg, kaiser permanente northern california, kaiser permanente southern california, kaiserpermanente, tpmg kaiser permanente, kaiser foundation, kaiser permanente washington, kaiser permanente division of research
karl storz, karl storz endoscopy, karl storz endoskope, 卡尔史托斯
karolinska universitetssjukhuset, karolinska university hospital, karolinska sjukhuset, nya karolinska
kenvue, johnson and johnson consumer health, johnson and johnson consumer, johnson and johnson consumer products, kenvue johnson and johnson consumer health, 科赴
kite pharma, kite a gilead, kite gilead
krka, krka tovarna zdravil, крка
kyowa kirin, kyowa hakko kirin, 協和キリン, 協和発酵キリン, prostrakan
labcorp, laboratory corporation of america, labcorp drug development, laboratory corporation of america holdings, labcorp diagnostics, laboratory corp of america, laboratory corporation of america labcorp
lanxess, lanxess solutions, 朗盛
leica microsystems, leica biosystems, leica mikrosysteme, leica microsystems danaher
leo pharma, leo pharmaceutical products, 利奥制药
lonza, lonza group, lonza biologics, capsugel, lonza capsugel, lonza walkersville, 龙沙
lundbeck, h lundbeck, lundbeck seattle biopharmaceuticals, 灵北
lupin, lupin pharmaceuticals, lupin research park, lupin pharma, gavis lupin
maccabi healthcare services, מכבי שירותי בריאות, maccabi health services
mallinckrodt, mallinckrodt pharmaceuticals, questcor, mallinckrodt endo, keenova
manipal hospitals, manipal hospital, manipal health enterprises
mass general brigham, partners healthcare, partners health care, massachusetts general brigham, partners healthcare system, mgb mass general brigham, mass general brigham mgb
massachusetts general hospital, mass general, mass general hospital, massachusetts general hospital mgh, mgh harvard medical school
max healthcare, max super speciality hospital, max hospital, max healthcare institute
mayo clinic, mayo foundation, mayo clinic rochester, mayo clinic health system, mayo medical school, mayo clinic laboratories, mayo foundation for medical education and research, mayo clinic arizona, mayo clinic florida
mckesson, mckesson provider technologies, mckesson specialty health, mckesson medical surgical, mckesson pharmacy systems, mckesson technology solutions, mc kesson
md anderson cancer center, md anderson, ut md anderson cancer center, mdacc, ut md anderson, university of texas md anderson cancer center
medpace, medpace holdings, medpace reference laboratories
medtronic, covidien, medtronic minimed, medtronic bakken research center, covidien medtronic, kyphon, medtronic diabetes, medtronic covidien, medtronic vascular, medtronic sofamor danek, mitg medtronic, medtronic spine, medtronic neuromodulation, medtronic engineering and innovation center, given imaging, ev3 covidien, medtronic core, mazor robotics, tyco healthcare, tyco healthcare covidien, medtronic minimally invasive therapies group, medtronic cardiovascular, 美敦力, 日本メドトロニック, メドトロニック, 메드트로닉
memorial sloan kettering, mskcc, memorial sloan kettering cancer center, sloan kettering, msk memorial sloan kettering, memorial sloan kettering cancer center mskcc, sloan kettering institute, sloan kettering institute for cancer research
menarini, menarini group, a menarini, berlin chemie menarini, berlin chemie, a menarini industrie farmaceutiche riunite, a menarini diagnostics, gruppo menarini
merck kgaa, merck group, merck healthcare, merck serono, merck darmstadt, emd serono, milliporesigma, emd millipore, merck life science, merck electronics, emd electronics, merck kgaa darmstadt, merck millipore, e merck, merck performance materials, sigma aldrich merck, sigma aldrich, millipore, merck biopharma, serono, emd chemicals, emd group, merck chemicals, merck electronics kgaa, merck healthcare kgaa, merck life science kgaa, merck deutschland, 默克, 默克集团, メルクバイオファーマ
merck sharp and dohme, msd, merck sharp dohme, msd merck sharp and dohme, merck msd, msd pharmaceuticals, msd animal health, schering plough, merck research laboratories, merck sharp and dohme msd, merck usa, merck animal health, msd it, msd international, msd pharma, merck rahway, msd r and d, merck manufacturing division, 默沙东, 默沙東, 한국msd, 万有製薬
mindray, mindray medical, shenzhen mindray bio medical electronics, 迈瑞, 迈瑞医疗, mindray bio medical electronics, 深圳迈瑞生物医疗电子
mitsubishi tanabe, mitsubishi tanabe pharma, tanabe pharma, 田辺三菱製薬, 田辺ファーマ
moderna, moderna therapeutics, modernatx, moderna tx, モデルナ
montefiore, montefiore medical center, montefiore health system, montefiore einstein
mount sinai health system, icahn school of medicine at mount sinai, icahn school of medicine, mount sinai school of medicine, mount sinai medical center new york, mssm
narayana health, narayana hrudayalaya
natera, gene security network
newyork presbyterian, new york presbyterian hospital, new york presbyterian, newyork presbyterian hospital, ny presbyterian hospital, columbia presbyterian medical center
nhs, national health service, national health service nhs, nhs national health service
nhs england, nhs digital, nhs england and nhs improvement, nhs improvement, nhsx, health education england
nhs scotland, national services scotland, nhs national services scotland
nice health and care excellence, national institute for health and care excellence, national institute for health and clinical excellence
northwell health, northwell, north shore lij health system, north shore lij, lenox hill hospital northwell, north shore long island jewish health system
northwestern medicine, northwestern memorial hospital, northwestern memorial healthcare
novartis, novartis pharma, novartis pharmaceuticals, novartis institutes for biomedical research, nibr, novartis healthcare, novartis oncology, novartis gene therapies, ciba geigy, avexis, novartis biomedical research, novartis services, novartis global service center, novartis corporate center, novartis institute for biomedical research, novartis institutes for biomedical research nibr, novartis business services, novartis technical operations, novartis vaccines, novartis consumer health, nbs novartis, novartis vaccines and diagnostics, aaa a novartis, novartis international, 诺华, 諾華, ノバルティスファーマ, ノバルティス, 한국노바티스
novo nordisk, novonordisk, novo nordisk pharmatech, novo nordisk service centre, novo nordisk pharma, novo nordisk engineering, novo nordisk global business services, novo nordisk pharmaceuticals, dicerna, dicerna pharmaceuticals, 诺和诺德, ノボ ノルディスク ファーマ, 노보노디스크
novonesis, novozymes, novozymes chr hansen, chr hansen, novozymes part of novonesis, chr hansen part of novonesis, christian hansen, 诺维信
nuffield health, nuffield hospitals
nyu langone, nyu langone health, nyu langone medical center, nyu medical center, nyu school of medicine, nyu grossman school of medicine, nyu langone hospitals, nyulmc
ono pharmaceutical, ono pharma, 小野薬品工業, 小野薬品, deciphera ono
opella, opella healthcare, sanofi consumer healthcare
optum, optumrx, optum rx, optum global solutions, uhg optum, optum uhg, optum unitedhealth group, optumhealth, optuminsight, optum technology, optum services, optumcare, optum insight, optum serve, optum labs, optum advisory services, optum360, united behavioral health, ingenix, catamaran
organon, organon biosciences, organon pharma, 欧加隆, オルガノン
orion pharma, orion corporation finland
oscar health, oscar insurance, mulberry health oscar, hi oscar
oslo universitetssykehus, oslo university hospital, ous oslo universitetssykehus
ospedale san raffaele, san raffaele hospital, irccs ospedale san raffaele
otsuka, otsuka pharmaceutical, otsuka america pharmaceutical, otsuka pharmaceutical development and commercialization, otsuka holdings, 大塚製薬, 大塚制药, 大塚ホールディングス, otsuka pharmaceuticals
ottobock, otto bock, otto bock healthcare, ottobock healthcare
palo alto medical foundation, pamf
parexel, parexel international, 精鼎, parexel informatics, パレクセル インターナショナル
penn medicine, university of pennsylvania health system, hospital of the university of pennsylvania, penn medicine university of pennsylvania health system, hup penn
pfizer, pfizer pharmaceuticals, pfizer worldwide research and development, wyeth pharmaceuticals, pfizer oncology, pfizer healthcare, pfizer r and d, pfizer pharma, pfizer manufacturing, pfizer global supply, pfizer global research and development, 辉瑞, 輝瑞, ファイザー, 화이자, 한국화이자제약, пфайзер
pharmstandard, фармстандарт
philips, royal philips, philips healthcare, philips electronics, philips medical systems, philips research, philips respironics, royal philips electronics, philips consumer lifestyle, philips innovation services, philips image guided therapy, respironics, philips innovation campus, philips health systems, koninklijke philips electronics, philips volcano, philips innovation center eindhoven, philips it, philips applied technologies, philips design, philips international, philips personal health, philips ultrasound, philips oral healthcare, philips innovation campus bangalore, 飞利浦, 飛利浦, フィリップス, フィリップス ジャパン, 필립스, филипс, koninklijke philips
pierre fabre, pierre fabre dermo cosmetique, pierre fabre group, pierre fabre medicament, pierre fabre laboratories, 皮尔法伯, groupe pierre fabre, laboratoires pierre fabre
piramal pharma, piramal healthcare, piramal pharma solutions, piramal critical care, piramal enterprises pharma, nicholas piramal
polpharma, polpharma biologics
providence health, providence st joseph health, providence health and services, providence st joseph, providence healthcare, providence swedish, providence health services, providence health and services washington, providence portland medical center
qiagen, qiagen sciences, qiagen digital insights, qiagen hamburg, 凯杰
quest diagnostics, quest diagnostics nichols institute, dgx quest diagnostics, ameripath quest
quironsalud, quiron salud, grupo quironsalud, idcsalud
r pharm, р фарм
ramsay health care, ramsay healthcare, ramsay sante, ramsay generale de sante
recordati, recordati pharma, recordati rare diseases
rede dor, rede d or sao luiz
regeneron, regeneron pharmaceuticals, regeneron genetics center, regn, 再生元
resmed, res med, 瑞思迈
revvity, perkinelmer, perkin elmer, perkinelmer revvity, revvity perkinelmer, perkin elmer life sciences, perkinelmer health sciences
rhon klinikum, rhoen klinikum
rigshospitalet, rigshospitalet copenhagen university hospital, copenhagen university hospital rigshospitalet
ro health, roman health ventures, ro telehealth
roche, roche diagnostics, roche pharma, roche diagnostics international, roche group, roche pharmaceuticals, roche products, roche molecular systems, roche sequencing solutions, ventana medical systems, roche tissue diagnostics, roche services and solutions, roche information solutions, roche diabetes care, hoffmann laroche, roche global it solution centre, roche molecular diagnostics, roche innovation center, 罗氏, 羅氏, 罗氏制药, 罗氏诊断, ロシュ ダイアグノスティックス, ロシュ, 한국로슈, рош, hoffmann la roche, f hoffmann la roche, hoffman la roche
rush university medical center, rush hospital chicago, rush presbyterian st lukes medical center
samsung bioepis, 삼성바이오에피스
samsung biologics, 삼성바이오로직스
sana kliniken, sana klinikum
sandoz, sandoz international, lek pharmaceuticals, hexal sandoz, sandoz group, sandoz a novartis division
sanofi, sanofi aventis, sanofi pasteur, sanofi genzyme, genzyme, aventis, aventis pharma, sanofi synthelabo, sanofi winthrop, sanofi winthrop industrie, sanofi r and d, hoechst marion roussel, rhone poulenc rorer, sanofi aventis groupe, sanofi vaccines, sanofi business operations, bioverativ sanofi, bioverativ, genzyme a sanofi, sanofi global hub, sanofi specialty care, 赛诺菲, サノフィ, 사노피, санофи, aventis pasteur
sartorius, sartorius stedim biotech, sartorius stedim, sartorius lab instruments, sartorius corporate administration, 赛多利斯
serum institute of india, sii serum institute of india, siipl serum institute, serum institute
servier, servier pharmaceuticals, servier group, 施维雅, servier monde, laboratoires servier, les laboratoires servier
sheba medical center, tel hashomer hospital, שיבא תל השומר, sheba tel hashomer, chaim sheba medical center
shionogi, 塩野義製薬, シオノギ製薬, shionogi pharma
siemens healthineers, siemens healthcare, siemens healthcare diagnostics, siemens medical solutions, siemens medical, varian medical systems, siemens healthineers varian, siemens healthineers digital health solutions, varian a siemens healthineers, healthineers, siemens diagnostics, dade behring, siemens medical systems, 西门子医疗, シーメンスヘルスケア, シーメンスヘルシニアーズ, 지멘스헬시니어스
signify, philips lighting, signify philips lighting, signify lighting, 昕诺飞
sinopharm, china national pharmaceutical group, 国药集团, 国药控股, 中国医药集团
sinovac, sinovac biotech, 科兴
sk biopharmaceuticals, sk바이오팜, sk life science
smith and nephew, smith nephew, smith and nephew orthopaedics, smith and nephew wound management, smith and nephew endoscopy, smith plus nephew, 施乐辉
sonova, sonova group, sonova retail deutschland, 索诺瓦
spire healthcare, spire hospitals
st jude childrens research hospital, st jude hospital, saint jude childrens research hospital
stada, stada arzneimittel, nizhpharm, stada nizhpharm, stadapharm
stanford health care, stanford hospital and clinics, stanford hospital, stanford healthcare, stanford medicine health care
steris, cantel medical, steris ast
straumann, straumann group, straumann holding, institut straumann
stryker, stryker orthopaedics, stryker instruments, stryker medical, stryker endoscopy, wright medical, stryker neurovascular, stryker global technology center, stryker spine, vocera, vocera communications, stryker howmedica osteonics, stryker leibinger, stryker sustainability solutions, stryker trauma, mako surgical, howmedica osteonics, stryker communications, wright medical stryker, wright medical group, stryker craniomaxillofacial, stryker european operations, 史赛克, 日本ストライカー
sumitomo pharma, sumitomo dainippon pharma, sunovion, sunovion pharmaceuticals, myovant sciences, 住友ファーマ, 大日本住友製薬, sepracor, myovant, dainippon sumitomo pharma
sun pharma, sun pharmaceutical, sun pharmaceutical industries, ranbaxy, ranbaxy laboratories, sun pharmaceuticals, ranbaxy labs, sun pharma industries, sun pharma advanced research, sun pharma laboratories, sun pharmaceuticals industries
sutter health, sutter medical foundation, california pacific medical center sutter
syneos health, inventiv health, inc research, inventiv health clinical, syneos, inc research inventiv health, ventiv health, kendle, inventiv, syneos health clinical, 赛纽仕
syngene, syngene international, biocon bristol myers squibb research center
sysmex, システックス, シスメックス, 希森美康, toa medical electronics
takeda, takeda pharmaceuticals, takeda pharmaceutical, shire pharmaceuticals, takeda oncology, millennium pharmaceuticals, baxalta, nycomed, takeda development center americas, biolife plasma services, shire takeda, takeda shire, takeda vaccines, takeda manufacturing austria, takeda pharmaceuticals international, takeda millennium, nycomed takeda, baxalta shire, dyax shire, takeda california, shire human genetic therapies, 武田薬品工業, 武田薬品, 武田制药, タケダ
tecan, tecan group, tecan trading
teladoc, teladoc health, livongo, livongo health, teladoc livongo
teleflex, teleflex medical
tenet healthcare, tenet health, conifer health tenet, tenet hospitals
terumo, terumo bct, terumo medical, テルモ, 泰尔茂, caridianbct, terumo aortic, terumo blood and cell technologies
teva, teva pharmaceuticals, teva pharmaceutical industries, teva pharmaceutical, cephalon, teva pharma, ivax, barr pharmaceuticals, teva ratiopharm, teva api, barr laboratories, teva generics, cephalon teva, teva active pharmaceutical ingredients, merckle ratiopharm, טבע, טבע תעשיות פרמצבטיות, тева
texas childrens hospital, texas childrens
thermo fisher, thermo fisher scientific, thermofisher, fisher scientific, life technologies, thermofisher scientific, thermo electron, invitrogen, applied biosystems, thermo scientific, thermo fischer scientific, ppd part of thermo fisher scientific, ppd thermo fisher, thermo fisher scientific patheon, patheon part of thermo fisher scientific, thermo fischer, thermo fisher ppd, brammer bio, 赛默飞, 赛默飞世尔, 赛默飞世尔科技, サーモフィッシャーサイエンティフィック, 써모피셔사이언티픽, invitrogen life technologies
torrent pharma, torrent pharmaceuticals
trinity health, trinity health michigan, che trinity health, catholic health east
ucb, ucb pharma, ucb biopharma, union chimique belge, ucb biosciences, ucb celltech, schwarz pharma, 优时比, ユーシービージャパン
ucsf, university of california san francisco, ucsf health, ucsf medical center, uc san francisco, university of california san francisco ucsf, ucsf benioff childrens hospital, ucsf school of medicine, university of california san francisco medical center
united imaging, united imaging healthcare, 联影医疗, 上海联影医疗科技, 联影
unitedhealth group, united health group, uhg, unitedhealth, unitedhealth group uhg, united healthgroup, united health, unitedhealth group information services, uhg it
unitedhealthcare, united healthcare, uhc, united health care, unitedhealthcare community and state, united healthcare services, unitedhealthcare global, uhc unitedhealthcare, unitedhealthcare employer and individual, pacificare
universal health services, uhs universal health services, universal health services uhs
upmc, university of pittsburgh medical center, upmc health plan, upmc enterprises, upmc presbyterian, upmc childrens hospital of pittsburgh
ut southwestern medical center, ut southwestern, utsw, university of texas southwestern medical center, utsouthwestern, ut southwestern medical school
vanderbilt university medical center, vanderbilt medical center, vanderbilt health, vanderbilt university medical center vumc
vantive, baxter kidney care, vantive baxter kidney care, vantive health
versuni, philips domestic appliances, versuni philips domestic appliances
vertex pharmaceuticals, vertex pharma, vrtx
viatris, mylan, viatris mylan, mylan laboratories, mylan pharmaceuticals, mylan viatris, mylan labs, meda pharma, mylan institutional, matrix laboratories mylan, viatris upjohn, meda mylan, 晖致, 晖致医药, ヴィアトリス製薬
viiv healthcare, viiv
waters, waters technologies, 沃特世, waters division
wellcare, wellcare health plans, wellcare centene
west pharmaceutical services, west pharma, west pharmaceutical
ws audiology, widex, sivantos, siemens audiologische technik, ws audiology widex, siemens hearing, sivantos group
wuxi apptec, wuxi app tec, wuxi pharmatech, 药明康德
wuxi biologics, wuxibiologics, 药明生物
yuhan, 유한양행
zai lab, 再鼎医药
zambon, zambon group, zambon pharma
zentiva, zentiva group
zimmer biomet, biomet, zimmer biomet holdings, zimmer holdings, biomet 3i, biomet orthopedics, zimmer spine, zimmer dental biomet, 捷迈邦美, ジンマーバイオメット
zimvie, zimvie dental, zimvie spine zimmer biomet
zoetis, pfizer animal health, zoetis pfizer animal health, 硕腾
zydus, zydus lifesciences, cadila healthcare, zydus cadila, zydus pharmaceuticals, cadila, zydus cadila healthcare, zydus group
"""
