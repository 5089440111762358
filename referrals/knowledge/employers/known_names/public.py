"""Other names of universities, research institutes, governments, agencies and charities.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
a star singapore, agency for science technology and research, a star agency for science technology and research, institute for infocomm research a star
aaas, american association for the advancement of science
aalborg university, aalborg universitet
aalto university, aalto, helsinki university of technology, aalto yliopisto, teknillinen korkeakoulu, aalto university school of business, helsinki school of economics, tkk helsinki university of technology
aarhus university, aarhus universitet, university of aarhus, aarhus bss
aarp, american association of retired persons
academia sinica, 中央研究院, 中研院
acm association for computing machinery, association for computing machinery
adac, allgemeiner deutscher automobil club
afd, agence francaise de developpement, french development agency, afd agence francaise de developpement
agenzia spaziale italiana, italian space agency, asi agenzia spaziale italiana
agh university of krakow, agh, akademia gorniczo hutnicza, agh university of science and technology
aiims, all india institute of medical sciences, aiims new delhi, all india institute of medical sciences new delhi, aiims delhi
ain shams university, جامعة عين شمس
air force research laboratory, afrl, us air force research laboratory
aist, 産業技術総合研究所, national institute of advanced industrial science and technology, 産総研
ait austrian institute of technology, austrian institute of technology, arc seibersdorf, austrian research centers
aix marseille universite, aix marseille university, universite daix marseille, universite de la mediterranee
akh wien, allgemeines krankenhaus wien, vienna general hospital
alan turing institute, turing institute
alfred wegener institut, alfred wegener institute, awi bremerhaven, alfred wegener institute for polar and marine research
allen institute for ai, ai2, allen institute for artificial intelligence, ai2 allen institute for ai
american chemical society, acs american chemical society, acs publications
american medical association, ama american medical association
american red cross, american national red cross
american university in cairo, auc cairo, الجامعة الأمريكية بالقاهرة
american university of beirut, aub, الجامعة الأمريكية في بيروت, american university of beirut aub
amnesty international, ai amnesty international
amsterdam umc, vumc amsterdam, academic medical center amsterdam, amc amsterdam, vu medisch centrum, vu university medical center, academisch medisch centrum
anna university, anna university chennai
aok, allgemeine ortskrankenkasse, aok die gesundheitskasse
argonne national laboratory, argonne, argonne national lab, anl argonne national laboratory
aristotle university of thessaloniki, auth thessaloniki, αριστοτέλειο πανεπιστήμιο θεσσαλονίκησ, απθ
arizona state university, asu arizona state university, arizona state university asu, wp carey school of business, thunderbird school of global management
armee de terre, french army, french armed forces, armee francaise
army national guard, us army national guard
assurance maladie, cpam
ateneo de manila university, ateneo
athens university of economics and business, aueb, οικονομικό πανεπιστήμιο αθηνών
australian bureau of statistics, abs australian bureau of statistics
australian defence force, adf australian defence force
australian national university, anu, australian national university anu
australian taxation office, ato australian taxation office
auswartiges amt, german federal foreign office, federal foreign office germany, auswaertiges amt, german foreign office
babes bolyai university, universitatea babes bolyai, ubb cluj
bafin, bundesanstalt fur finanzdienstleistungsaufsicht, federal financial supervisory authority, german federal financial supervisory authority
bangladesh university of engineering and technology, buet, বাংলাদেশ প্রকৌশল বিশ্ববিদ্যালয়
bar ilan university, אוניברסיטת בר אילן, bar ilan
barc, bhabha atomic research centre, bhabha atomic research center, bhabha atomic research centre barc
barcelona supercomputing center, bsc cns, barcelona supercomputing centre, centro nacional de supercomputacion
barmer, barmer gek, barmer ersatzkasse
bauman moscow state technical university, bmstu, мгту им нэ баумана, мгту имени баумана, bauman university, мгту им баумана
bayes business school, cass business school, city university london, city st georges university of london, city university of london, st georges university of london, city st georges
beihang university, 北京航空航天大学, 北航, beijing university of aeronautics and astronautics, buaa
belastingdienst, dutch tax authority, dutch tax and customs administration, dutch tax office
ben gurion university of the negev, ben gurion university, אוניברסיטת בן גוריון, bgu, אוניברסיטת בן גוריון בנגב
bi norwegian business school, bi handelshoyskolen, handelshoyskolen bi, norwegian school of management
bilkent university, bilkent universitesi, bilkent
bill and melinda gates foundation, gates foundation, bill melinda gates foundation, bmgf
bits pilani, birla institute of technology and science, birla institute of technology and science pilani
bmwk, bundesministerium fur wirtschaft und energie, bundesministerium fur wirtschaft und klimaschutz, german federal ministry for economic affairs and climate action, bmwe, bmwi, federal ministry for economic affairs and energy
bndes, banco nacional de desenvolvimento economico e social, brazilian development bank
bocconi university, universita bocconi, bocconi, sda bocconi, universita commerciale luigi bocconi, sda bocconi school of management, luigi bocconi
bogazici university, bogazici universitesi, boun
boston university, questrom school of business, boston university school of medicine
brac bangladesh, bangladesh rural advancement committee, building resources across communities, ব্র্যাক
brigham young university, byu, byu provo, byu marriott school of business
british council, british council india
british red cross, british red cross society
brno university of technology, vysoke uceni technicke v brne, vut brno
broad institute, broad institute of mit and harvard, broad institute of harvard and mit
brookhaven national laboratory, bnl brookhaven, brookhaven national lab, brookhaven lab
brookings institution, brookings
brown university, brown university school of public health
budapest university of technology and economics, bme budapest, budapesti muszaki es gazdasagtudomanyi egyetem, technical university of budapest
bundesagentur fur arbeit, german federal employment agency, bundesagentur fuer arbeit, bundesanstalt fur arbeit
bundeswehr, german armed forces, die bundeswehr
bureau of labor statistics, us bureau of labor statistics
c dot, centre for development of telematics, cdot
cabinet office uk, government digital service, uk cabinet office, gds government digital service
cairo university, جامعة القاهرة
california institute of technology, caltech, cal tech, california institute of technology caltech, caltech california institute of technology
canada revenue agency, cra canada revenue agency, agence du revenu du canada
cancer research uk, cruk, imperial cancer research fund
care international, care usa, cooperative for assistance and relief everywhere
caritas germany, deutscher caritasverband, caritasverband
carnegie endowment for international peace, carnegie endowment
carnegie mellon university, carnegie mellon, cmu carnegie mellon university, carnegie mellon university cmu, carnegie mellon university school of computer science, tepper school of business, carnegie mellon university robotics institute
case western reserve university, cwru, case western, case western reserve, weatherhead school of management
catholic relief services, crs catholic relief services, catholic relief services crs
catolica lisbon, universidade catolica portuguesa, catolica lisbon school of business and economics
cea france, commissariat a lenergie atomique, cea leti, cea list, cea saclay, commissariat a lenergie atomique et aux energies alternatives, cea tech, french alternative energies and atomic energy commission, cea commissariat a lenergie atomique
ceibs, china europe international business school, 中欧国际工商学院
centers for disease control and prevention, cdc, us centers for disease control and prevention, cdc centers for disease control and prevention, centers for disease control, centers for disease control and prevention cdc
centers for medicare and medicaid services, cms gov, centers for medicare medicaid services, us centers for medicare and medicaid services
central european university, kozep europai egyetem, central european university ceu
centralesupelec, ecole centrale paris, supelec, ecole superieure delectricite, ecole centrale des arts et manufactures
centre for development of advanced computing, cdac, centre for development of advanced computing cdac
cern, european organization for nuclear research, organisation europeenne pour la recherche nucleaire, european organisation for nuclear research, conseil europeen pour la recherche nucleaire
cfpb, consumer financial protection bureau
chalmers university of technology, chalmers, chalmers tekniska hogskola, chalmers university
chan zuckerberg initiative, czi, chan zuckerberg biohub network
charles university, univerzita karlova, charles university in prague
cheung kong graduate school of business, ckgsb, 长江商学院
chicago public schools, cps chicago public schools
chinese academy of sciences, 中国科学院, 中科院, 中国科学院大学
chinese university of hong kong, cuhk, 香港中文大學, 香港中文大学
chulalongkorn university, จุฬาลงกรณ์มหาวิทยาลัย, chulalongkorn, จุฬา
cia us central intelligence agency, central intelligence agency, central intelligence agency cia
cirad, centre de cooperation internationale en recherche agronomique pour le developpement
cisa cybersecurity and infrastructure security agency, cybersecurity and infrastructure security agency
city university of hong kong, cityu, 香港城市大學, cityu hong kong
clinton health access initiative, chai clinton health access initiative, clinton hiv aids initiative
cnes, centre national detudes spatiales, french space agency, cnes centre national detudes spatiales
cnr italy, consiglio nazionale delle ricerche, italian national research council, national research council of italy, cnr consiglio nazionale delle ricerche
cnrs, centre national de la recherche scientifique, french national centre for scientific research, cnrs centre national de la recherche scientifique, french national center for scientific research, centre national de la recherche scientifique cnrs
cold spring harbor laboratory, cshl
college board, college entrance examination board
columbia university, columbia university in the city of new york, columbia business school, columbia university medical center, columbia university irving medical center, columbia law school, lamont doherty earth observatory, columbia engineering, mailman school of public health, 哥伦比亚大学
conicet, consejo nacional de investigaciones cientificas y tecnicas
copenhagen business school, cbs copenhagen business school, handelshojskolen i kobenhavn, copenhagen business school cbs
cornell university, cornell, cornell tech, cornell cals, cornell university college of engineering, 康奈尔大学
council of europe, conseil de leurope, coe council of europe
council of the european union, european council, eu council
council on foreign relations, cfr council on foreign relations
cranfield university, cranfield school of management, cranfield institute of technology
csem, csem swiss center for electronics and microtechnology, centre suisse delectronique et de microtechnique
csic, consejo superior de investigaciones cientificas, spanish national research council, csic consejo superior de investigaciones cientificas
csir south africa, council for scientific and industrial research south africa
csiro, commonwealth scientific and industrial research organisation, csiro data61, data61, nicta, csiros data61
cuny, city university of new york, city university of new york cuny
curtin university, curtin university of technology
cwi amsterdam, centrum wiskunde en informatica, centrum wiskunde and informatica, cwi centrum wiskunde and informatica
czech technical university in prague, ceske vysoke uceni technicke, cvut, ctu prague, cvut v praze, czech technical university
daad, german academic exchange service, deutscher akademischer austauschdienst, daad german academic exchange service
dak gesundheit, dak, deutsche angestellten krankenkasse
danish refugee council, drc danish refugee council, dansk flygtningehjaelp
darpa, defense advanced research projects agency, defense advanced research projects agency darpa
dartmouth college, dartmouth, tuck school of business, geisel school of medicine at dartmouth, tuck school of business at dartmouth, thayer school of engineering
dartmouth health, dartmouth hitchcock, dartmouth hitchcock medical center
de la salle university, dlsu
defra, department for environment food and rural affairs
delft university of technology, tu delft, technische universiteit delft, delft university, technical university delft, technical university of delft, tudelft
department for education uk, uk department for education, dfe uk
department for transport uk, dft uk, uk department for transport
department for work and pensions, dwp, dwp digital, department for work and pensions dwp
department of health and social care, dhsc, department of health uk
department of national defence canada, national defence canada, canadian armed forces, forces armees canadiennes
desnz, department for energy security and net zero, beis, department for business energy and industrial strategy
desy, deutsches elektronen synchrotron, desy deutsches elektronen synchrotron, deutsches elektronen synchrotron desy
deutsche rentenversicherung, deutsche rentenversicherung bund, drv bund, bundesversicherungsanstalt fur angestellte
deutscher bundestag, german bundestag, bundestag, german parliament
deutsches rotes kreuz, german red cross, drk, drk deutsches rotes kreuz
dfat, department of foreign affairs and trade australia, ausaid
dfki, german research center for artificial intelligence, deutsches forschungszentrum fur kunstliche intelligenz, german research center for artificial intelligence dfki, dfki german research center for artificial intelligence, deutsches forschungszentrum fur kunstliche intelligenz dfki
dga france, direction generale de larmement, dga direction generale de larmement
dkfz, german cancer research center, deutsches krebsforschungszentrum, dkfz german cancer research center, german cancer research center dkfz, deutsches krebsforschungszentrum dkfz
doctors without borders, msf, medecins sans frontieres, medecins sans frontieres msf, msf medecins sans frontieres, doctors without borders msf, arzte ohne grenzen, medicos sin fronteras, doctors without borders medecins sans frontieres msf
drdo, defence research and development organisation, defence research and development organization, defence research and development organisation drdo, डीआरडीओ
dstl, defence science and technology laboratory
dublin city university, dcu, dcu business school
duke university, duke university school of medicine, fuqua school of business, duke fuqua, duke university fuqua school of business
easa, european union aviation safety agency, european aviation safety agency
eba european banking authority, european banking authority
ecdc, european centre for disease prevention and control
ecmwf, european centre for medium range weather forecasts
ecole de technologie superieure, ets montreal, etsmtl
ecole des ponts paristech, ecole nationale des ponts et chaussees, enpc
ecole polytechnique, ecole polytechnique paris, lx ecole polytechnique, ecole polytechnique palaiseau
economic development board singapore, edb singapore, singapore economic development board
edhec business school, edhec, groupe edhec, edhec risk institute
educational testing service, ets educational testing service, educational testing service ets
efsa, european food safety authority
eindhoven university of technology, tu eindhoven, tu e, technische universiteit eindhoven, technical university eindhoven, technical university of eindhoven, tue eindhoven
em lyon, emlyon business school, emlyon, em lyon business school, ecole de management de lyon
ema european medicines agency, european medicines agency, european medicines agency ema
embl, european molecular biology laboratory, embl ebi, european bioinformatics institute, emblebi, european molecular biology laboratory embl
embrapa, empresa brasileira de pesquisa agropecuaria
emory healthcare, emory health care, emory clinic
emory university, emory, goizueta business school, emory university school of medicine, emory university hospital
empa switzerland, swiss federal laboratories for materials science and technology, eidgenossische materialprufungs und forschungsanstalt
enea italy, agenzia nazionale per le nuove tecnologie lenergia e lo sviluppo economico sostenibile, italian national agency for new technologies energy and sustainable economic development
ens lyon, ecole normale superieure de lyon
ens paris, ecole normale superieure, ecole normale superieure de paris, ens ulm, ecole normale superieure ulm
eotvos lorand university, elte, eotvos lorand tudomanyegyetem
epfl, ecole polytechnique federale de lausanne, swiss federal institute of technology lausanne, epfl ecole polytechnique federale de lausanne, ecole polytechnique federale de lausanne epfl, epf lausanne, 洛桑联邦理工学院
erasmus mc, erasmus medical center, erasmus universitair medisch centrum
erasmus university rotterdam, erasmus universiteit rotterdam, rotterdam school of management, rsm erasmus university, rotterdam school of management erasmus university, erasmus school of economics, erasmus university
esade, esade business school, esade business and law school
escp business school, escp europe, escp, escp eap, ecole superieure de commerce de paris
esdc, employment and social development canada, service canada
esma, european securities and markets authority
esmt berlin, esmt, european school of management and technology, esmt european school of management and technology
essec business school, essec, groupe essec
eth zurich, ethz, eth, swiss federal institute of technology, swiss federal institute of technology zurich, eidgenossische technische hochschule zurich, eth zuerich, eidgenoessische technische hochschule zuerich, eth zurich swiss federal institute of technology, swiss federal institute of technology in zurich, 苏黎世联邦理工学院
etri, 한국전자통신연구원, electronics and telecommunications research institute, electronics and telecommunications research institute etri
euipo, european union intellectual property office, ohim, office for harmonization in the internal market
eumetsat, european organisation for the exploitation of meteorological satellites
eurocontrol, european organisation for the safety of air navigation
european commission, commission europeenne, europaische kommission, comision europea, eu commission, ec european commission, commissione europea, european commission dg, europese commissie, european commission dg connect, european commission dg comp
european court of justice, court of justice of the european union, cjeu, cour de justice de lunion europeenne
european external action service, eeas, european external action service eeas
european parliament, parlement europeen, europaisches parlament, parlamento europeo, eu parliament
european patent office, epo, europaisches patentamt, office europeen des brevets, european patent office epo, epo european patent office
european southern observatory, eso european southern observatory
european space agency, esa european space agency, european space agency esa, estec, esa estec, esoc, esa esrin, agence spatiale europeenne
european university institute, eui florence, istituto universitario europeo
europol, european police office, european union agency for law enforcement cooperation
fbi, federal bureau of investigation, federal bureau of investigation fbi, fbi federal bureau of investigation
fcdo, foreign commonwealth and development office, foreign and commonwealth office, dfid, department for international development, uk foreign office, foreign commonwealth development office
fdic, federal deposit insurance
federal aviation administration, faa, faa federal aviation administration, federal aviation administration faa
fema, federal emergency management agency
fermilab, fermi national accelerator laboratory, fermi national accelerator lab, fermilab national laboratory
fhi 360, family health international, fhi360
financial conduct authority, fca financial conduct authority, financial conduct authority fca, financial services authority uk
finra, financial industry regulatory authority, nasd national association of securities dealers
fiocruz, fundacao oswaldo cruz, oswaldo cruz foundation
florida state university, fsu florida state
foi sweden, totalforsvarets forskningsinstitut, swedish defence research agency
food and agriculture organization, fao, food and agriculture organization of the united nations, fao of the united nations, un fao, food and agriculture organization of the united nations fao
ford foundation, ford foundation us
forsakringskassan, swedish social insurance agency
forschungszentrum julich, forschungszentrum juelich, fz julich, juelich research centre, fz juelich, fzj
forsvaret, norwegian armed forces, norwegian defence, forsvaret norway
forsvarsmakten, swedish armed forces, forsvarsmakten swedish armed forces
forth greece, foundation for research and technology hellas, ίδρυμα τεχνολογίασ και έρευνασ
france travail, pole emploi, anpe, assedic
francis crick institute, crick institute
frankfurt school of finance and management, frankfurt school, bankakademie hfb, hochschule fur bankwirtschaft
fraunhofer, fraunhofer gesellschaft, fraunhofer society, fraunhofer institute, fraunhofer iais, fraunhofer ipa, fraunhofer institut, fraunhofer iis, fraunhofer iosb, fraunhofer iao, fraunhofer ise, fraunhofer isi, fraunhofer ipt, fraunhofer igd, fraunhofer hhi, fraunhofer heinrich hertz institute, heinrich hertz institut, fraunhofer iese, fraunhofer fokus, fraunhofer sit, fraunhofer gesellschaft zur forderung der angewandten forschung, fraunhofer aisec, fraunhofer iml, fraunhofer fhr, fraunhofer fkie, fraunhofer austria, fraunhofer izm, fraunhofer iwu
fred hutch, fred hutchinson cancer research center, fred hutchinson cancer center, fred hutch cancer center, fred hutchinson, seattle cancer care alliance
freie universitat berlin, fu berlin, free university of berlin, freie universitaet berlin, free university berlin
frontex, european border and coast guard agency
fudan university, 复旦大学, fudan, 复旦
fundacao getulio vargas, fgv, fgv eaesp, getulio vargas foundation, fgv fundacao getulio vargas, fundacao getulio vargas fgv
gavi, gavi alliance, gavi the vaccine alliance, vaccine alliance
gchq, government communications headquarters
gendarmerie nationale, french gendarmerie
general services administration, us general services administration
george mason university, gmu george mason, george mason
george washington university, gwu
georgetown university, georgetown university law center, georgetown mcdonough
georgia institute of technology, georgia tech, gatech, georgia institute of technology georgia tech
georgia tech research institute, gtri, georgia tech research institute gtri
german aerospace center, dlr, deutsches zentrum fur luft und raumfahrt, german aerospace center dlr, dlr german aerospace center, deutsches zentrum fuer luft und raumfahrt, deutsches zentrum fur luft und raumfahrt dlr, dlr deutsches zentrum fur luft und raumfahrt
ghent university, universiteit gent, ugent, university of ghent
giz, deutsche gesellschaft fur internationale zusammenarbeit, gtz, deutsche gesellschaft fur technische zusammenarbeit, deutsche gesellschaft fuer internationale zusammenarbeit, deutsche gesellschaft fur internationale zusammenarbeit giz, inwent, giz deutsche gesellschaft fur internationale zusammenarbeit
global affairs canada, affaires mondiales canada, foreign affairs and international trade canada
global fund, global fund to fight aids tuberculosis and malaria
goethe institut, goethe institute
goethe university frankfurt, johann wolfgang goethe universitat frankfurt am main, goethe universitat frankfurt, universitat frankfurt, goethe universitat
gouvernement du quebec, government of quebec
government of british columbia, bc government, bc public service, province of british columbia
government of canada, gouvernement du canada, canadian government, public service of canada
government of ontario, ontario public service, ops ontario public service, ontario government
govtech singapore, government technology agency of singapore, govtech, government technology agency, infocomm development authority of singapore, open government products govtech
graz university of technology, tu graz, technische universitat graz
greenpeace, greenpeace international
grenoble inp, institut polytechnique de grenoble, inpg, institut national polytechnique de grenoble
hamad bin khalifa university, hbku, qatar computing research institute, qcri, جامعة حمد بن خليفة
hanoi university of science and technology, hust hanoi, dai hoc bach khoa ha noi
hanyang university, 한양대학교, 한양대
harbin institute of technology, 哈尔滨工业大学, 哈工大
harvard university, harvard, harvard college, harvard medical school, harvard business school, harvard law school, harvard kennedy school, harvard th chan school of public health, harvard school of public health, harvard faculty of arts and sciences, harvard graduate school of education, john f kennedy school of government, 哈佛大学
hasso plattner institut, hasso plattner institute, hpi potsdam, hpi hasso plattner institut
health canada, sante canada
hebrew university of jerusalem, hebrew university, האוניברסיטה העברית, huji, האוניברסיטה העברית בירושלים
hec montreal, ecole des hautes etudes commerciales de montreal
hec paris, hec school of management, hec business school paris, ecole des hautes etudes commerciales, groupe hec
helmholtz association, helmholtz gemeinschaft, helmholtz gemeinschaft deutscher forschungszentren, helmholtz association of german research centres
helmholtz munich, helmholtz zentrum munchen, helmholtz zentrum muenchen, gsf forschungszentrum
hertie school, hertie school of governance
higher school of economics moscow, hse university, национальный исследовательский университет высшая школа экономики, ниу вшэ, вшэ, national research university higher school of economics, высшая школа экономики, nru hse
hm treasury, hmt treasury, her majestys treasury, uk treasury
hmrc, hm revenue and customs, hm revenue customs, her majestys revenue and customs, inland revenue uk
hokkaido university, 北海道大学
home office uk, uk home office
hong kong polytechnic university, polyu, 香港理工大學
hong kong university of science and technology, hkust, 香港科技大學, ust hong kong, 香港科技大学
housing and development board, hdb singapore, housing development board
howard hughes medical institute, hhmi, janelia research campus, hhmi janelia, howard hughes medical institute hhmi
huazhong university of science and technology, hust wuhan, 华中科技大学, 华科
human rights watch, hrw
humboldt universitat zu berlin, humboldt university berlin, hu berlin, humboldt university of berlin, humboldt universitat, humboldt universitaet zu berlin
iaea, international atomic energy agency, international atomic energy agency iaea, iaea international atomic energy agency
iata, international air transport association, iata international air transport association
ibge, instituto brasileiro de geografia e estatistica
icao, international civil aviation organization, organisation de laviation civile internationale
icmr, indian council of medical research
idaho national laboratory, idaho national lab, inel
ie business school, ie university, instituto de empresa
ieee, institute of electrical and electronics engineers, ieee institute of electrical and electronics engineers
iese business school, iese, iese business school university of navarra
ifc international finance, ifc world bank group, international finance corporation ifc
ifrc, international federation of red cross and red crescent societies, international federation of red cross
igor sikorsky kyiv polytechnic institute, кпі, kyiv polytechnic institute, kpi kyiv, кпі ім ігоря сікорського, ntuu kpi
imd business school, imd international institute for management development, institute for management development
imec, interuniversity microelectronics centre, imec belgium, imec leuven, interuniversitair micro electronica centrum
imf, international monetary fund, fonds monetaire international, imf international monetary fund, international monetary fund imf, fondo monetario internacional
imperial college healthcare nhs trust, imperial college healthcare
imperial college london, imperial college, imperial college business school, imperial college of science technology and medicine, imperial college of science and technology, 帝国理工学院
imss, instituto mexicano del seguro social
indian air force, भारतीय वायु सेना
indian army, भारतीय सेना
indian institute of management ahmedabad, iim ahmedabad, iima
indian institute of management bangalore, iim bangalore, iimb, indian institute of management bengaluru
indian institute of management calcutta, iim calcutta, iim kolkata
indian institute of science, iisc, iisc bangalore, indian institute of science bangalore, indian institute of science iisc
indian institute of technology bombay, iit bombay, iitb, iit mumbai, indian institute of technology mumbai, indian institute of technology bombay iit bombay
indian institute of technology delhi, iit delhi, iitd, indian institute of technology new delhi
indian institute of technology guwahati, iit guwahati, iitg
indian institute of technology hyderabad, iit hyderabad, iith
indian institute of technology kanpur, iit kanpur, iitk
indian institute of technology kharagpur, iit kharagpur, iitkgp, iit kgp
indian institute of technology madras, iit madras, iitm, iit chennai, indian institute of technology chennai
indian institute of technology roorkee, iit roorkee, university of roorkee
indian navy, भारतीय नौसेना
indian school of business, isb, isb hyderabad, indian school of business isb
indiana university, indiana university bloomington, kelley school of business, indiana university school of medicine, iupui
infn, istituto nazionale di fisica nucleare, italian national institute for nuclear physics
inrae, inra, institut national de la recherche agronomique, irstea, institut national de recherche pour lagriculture lalimentation et lenvironnement
inria, institut national de recherche en informatique et en automatique, french institute for research in computer science and automation, inria paris
insa lyon, institut national des sciences appliquees de lyon
insead, insead business school, institut europeen dadministration des affaires, european institute of business administration
insee, institut national de la statistique et des etudes economiques, insee institut national de la statistique et des etudes economiques
insper, ibmec sao paulo, insper instituto de ensino e pesquisa
institut polytechnique de paris, ip paris
institut teknologi bandung, bandung institute of technology, itb bandung
institute of cancer research, icr london
institute of science tokyo, tokyo institute of technology, 東京工業大学, 東京科学大学, tokyo tech, science tokyo, titech, tokyo medical and dental university, 東京医科歯科大学
instituto politecnico nacional, ipn mexico, national polytechnic institute mexico
instituto superior tecnico, ist lisbon, tecnico lisboa, instituto superior tecnico lisboa
international committee of the red cross, icrc, comite international de la croix rouge, cicr, international committee of the red cross icrc, icrc international committee of the red cross
international energy agency, iea international energy agency, international energy agency iea
international labour organization, ilo, international labor organization, international labour organisation, organisation internationale du travail, international labour office, international labour organization ilo
international organization for migration, iom, un migration, iom un migration, iom international organization for migration, un migration agency iom, international organization for migration iom, organizacion internacional para las migraciones
international rescue committee, irc international rescue committee, international rescue committee irc, rescue org
interpol, international criminal police organization, oipc interpol
irs, internal revenue service, us internal revenue service
isae supaero, supaero, institut superieur de laeronautique et de lespace
isc2, international information system security certification consortium
israel defense forces, idf, צה ל, צהל, israeli defense forces, israel defence forces, israeli air force, unit 8200, 8200 unit, idf 8200, iaf israeli air force, צבא ההגנה לישראל, israeli military intelligence, idf israel defense forces, israel defense forces idf
isro, indian space research organisation, indian space research organization, isro satellite centre, vikram sarabhai space centre, indian space research organisation isro, vssc isro, isro ur rao satellite centre, इसरो
ist austria, institute of science and technology austria
istanbul technical university, itu istanbul, istanbul teknik universitesi
istituto italiano di tecnologia, italian institute of technology, iit istituto italiano di tecnologia, istituto italiano di tecnologia iit
itam, instituto tecnologico autonomo de mexico
itba, instituto tecnologico de buenos aires
iter organization, iter, iter international fusion energy organization
itmo university, itmo, университет итмо, итмо, saint petersburg national research university of information technologies
itri, industrial technology research institute, 工業技術研究院, 工研院, industrial technology research institute itri
itu international telecommunication union, international telecommunication union, international telecommunication union itu
jagiellonian university, uniwersytet jagiellonski, uj uniwersytet jagiellonski
jaxa, 宇宙航空研究開発機構, japan aerospace exploration agency
jhpiego, jhpiego johns hopkins
jica, 国際協力機構, japan international cooperation agency
johns hopkins applied physics laboratory, jhuapl, jhu apl, johns hopkins university applied physics laboratory, johns hopkins apl
johns hopkins university, jhu, johns hopkins bloomberg school of public health, johns hopkins university school of medicine, johns hopkins school of medicine, john hopkins university, johns hopkins, johns hopkins carey business school, johns hopkins sais, whiting school of engineering
joint research centre, jrc european commission, joint research centre european commission
jozef stefan institute, institut jozef stefan, ijs ljubljana
kaist, 한국과학기술원, korea advanced institute of science and technology, 카이스트
karlsruhe institute of technology, kit karlsruhe, karlsruher institut fur technologie, kit karlsruher institut fur technologie, universitat karlsruhe, karlsruhe institute of technology kit, kit karlsruhe institute of technology, forschungszentrum karlsruhe, karlsruher institut fur technologie kit
karolinska institutet, karolinska institute, karolinska
keio university, 慶應義塾大学, keio, keio gijuku
king abdulaziz university, جامعة الملك عبدالعزيز, kau jeddah
king abdullah university of science and technology, kaust, جامعة الملك عبدالله للعلوم والتقنية, king abdullah university of science and technology kaust
king fahd university of petroleum and minerals, kfupm, جامعة الملك فهد للبترول والمعادن, king fahd university of petroleum and minerals kfupm
king saud university, ksu riyadh, جامعة الملك سعود
kings college hospital, kings college hospital nhs foundation trust
kings college london, kcl, kings college london kcl, kings college london university of london, kings business school
kist, 한국과학기술연구원, korea institute of science and technology
koc university, koc universitesi
korea university, 고려대학교, 고려대
kth royal institute of technology, kth, royal institute of technology stockholm, kungliga tekniska hogskolan, kth royal institute of technology in stockholm, royal institute of technology kth
ku leuven, katholieke universiteit leuven, kuleuven, catholic university of leuven, university of leuven
kyoto university, 京都大学, 京大
kyushu university, 九州大学
lahore university of management sciences, lums, lums lahore
land transport authority, lta singapore, land transport authority singapore
lawrence berkeley national laboratory, berkeley lab, lbnl, lbl, lawrence berkeley lab, lawrence berkeley national lab
lawrence livermore national laboratory, llnl, lawrence livermore national lab, lawrence livermore
leibniz association, leibniz gemeinschaft, wissenschaftsgemeinschaft gottfried wilhelm leibniz
leiden university, universiteit leiden
library of congress, us library of congress
linkoping university, linkopings universitet, liu linkoping
lmu munich, ludwig maximilians universitat munchen, lmu munchen, ludwig maximilian university of munich, ludwig maximilians universitaet muenchen, ludwig maximilians university munich, university of munich, universitat munchen
lomonosov moscow state university, moscow state university, мгу, московский государственный университет, мгу имени мв ломоносова, lomonosov msu, msu lomonosov, мгу им мв ломоносова
london business school, lbs london business school, london business school lbs
london school of economics, london school of economics and political science, lse london school of economics, london school of economics lse, london school of economics and political science lse, 伦敦政治经济学院
london school of hygiene and tropical medicine, lshtm, london school of hygiene tropical medicine
los alamos national laboratory, lanl, los alamos national lab, los alamos
los angeles unified school district, lausd
luiss, luiss guido carli, luiss business school, luiss university, libera universita internazionale degli studi sociali
lumc, leiden university medical center, leids universitair medisch centrum
lund university, lunds universitet, lunds tekniska hogskola, lth lund
maastricht university, universiteit maastricht, university of maastricht
mahidol university, มหาวิทยาลัยมหิดล
makerere university, makerere
masaryk university, masarykova univerzita
massachusetts institute of technology, mit, mit csail, mit media lab, mit sloan, mit sloan school of management, mit massachusetts institute of technology, massachusetts institute of technology mit, mit computer science and artificial intelligence laboratory, mit eecs, 麻省理工学院, マサチューセッツ工科大学
max planck institute for informatics, mpi informatik, max planck institut fur informatik, mpi inf
max planck institute for intelligent systems, mpi for intelligent systems, mpi is
max planck society, max planck gesellschaft, max planck institute, max planck institut, mpg max planck, max planck gesellschaft zur forderung der wissenschaften, max planck society for the advancement of science
mbzuai, mohamed bin zayed university of artificial intelligence, جامعة محمد بن زايد للذكاء الاصطناعي
mcgill university, mcgill, universite mcgill, desautels faculty of management
mcgill university health centre, muhc, centre universitaire de sante mcgill
mcmaster university, mcmaster, degroote school of business
medical university of vienna, meduni wien, medizinische universitat wien
mercy corps, mercycorps, mercy corps europe
met office, uk met office
meti japan, ministry of economy trade and industry, 経済産業省, 経産省
metropolitan museum of art, met museum
metropolitan police, metropolitan police service, met police, new scotland yard
mhra, medicines and healthcare products regulatory agency
michigan medicine, university of michigan health system, university of michigan health
michigan state university, msu michigan state university, michigan state
middle east technical university, metu, odtu, orta dogu teknik universitesi, metu middle east technical university
mila quebec, mila quebec artificial intelligence institute, montreal institute for learning algorithms
millennium challenge, mcc millennium challenge
mines paris, mines paristech, ecole des mines de paris, ecole nationale superieure des mines de paris, mines paris psl
ministere de leconomie et des finances, french ministry of finance, ministere de leconomie, french treasury, direction generale du tresor
ministere des armees, french ministry of defense, ministere de la defense, french ministry of armed forces, ministere des armees et des anciens combattants
ministry of business innovation and employment, mbie
ministry of defence singapore, mindef, mindef singapore, singapore armed forces, republic of singapore air force
ministry of education singapore, moe singapore
mipt, moscow institute of physics and technology, мфти, phystech, московский физико технический институт, moscow institute of physics and technology mipt, физтех
mit lincoln laboratory, mit lincoln lab, massachusetts institute of technology lincoln laboratory
monash university, monash, monash business school
museum of modern art, moma, moma museum of modern art
nagoya university, 名古屋大学
nanjing university, 南京大学, nju
nanyang technological university, ntu singapore, nanyang business school, nanyang technological university singapore, nanyang technological university ntu, 南洋理工大学
nasa, national aeronautics and space administration, nasa johnson space center, nasa ames research center, nasa goddard space flight center, nasa langley research center, nasa glenn research center, nasa kennedy space center, nasa marshall space flight center, nasa goddard, nasa ames, nasa headquarters, nasa national aeronautics and space administration
nasa jpl, jet propulsion laboratory, nasa jet propulsion laboratory, jpl, jet propulsion laboratory jpl, nasas jet propulsion laboratory
national and kapodistrian university of athens, university of athens, εθνικό και καποδιστριακό πανεπιστήμιο αθηνών, εκπα, nkua
national geospatial intelligence agency, nga national geospatial intelligence agency
national park service, us national park service
national physical laboratory uk, npl national physical laboratory
national renewable energy laboratory, nrel, national renewable energy lab, national laboratory of the rockies
national research council canada, nrc canada, conseil national de recherches canada, national research council of canada
national science foundation, nsf national science foundation, us national science foundation
national security agency, nsa, national security agency nsa
national taiwan university, ntu taiwan, 國立臺灣大學, 台大, 國立台灣大學, 臺灣大學
national technical university of athens, ntua, εθνικό μετσόβιο πολυτεχνείο, εμπ, ntua national technical university of athens
national trust uk, national trust for places of historic interest
national tsing hua university, 國立清華大學, nthu
national university of sciences and technology pakistan, nust islamabad, nust pakistan
national university of singapore, nus, nus business school, national university of singapore nus, nus national university of singapore, nus school of computing, 新加坡国立大学
national yang ming chiao tung university, national chiao tung university, 國立陽明交通大學, 國立交通大學, nycu, nctu
nato, north atlantic treaty organization, otan, nato otan, north atlantic treaty organisation, nato headquarters
nato communications and information agency, ncia, nc3a, nato nci agency, nci agency
nav norway, norwegian labour and welfare administration, arbeids og velferdsetaten, nav arbeids og velferdsetaten
naval air systems command, navair
naval sea systems command, navsea, naval surface warfare center
nesta, national endowment for science technology and the arts
new jersey institute of technology, njit
new york city department of education, nyc department of education, nyc doe, nycdoe, new york city board of education
new york city department of health and mental hygiene, nyc department of health and mental hygiene, nyc department of health, dohmh
new york city police department, nypd
new york university, nyu, nyu stern school of business, new york university nyu, nyu tandon school of engineering, nyu courant, new york university stern school of business, nyu steinhardt, polytechnic institute of nyu
new zealand defence force, nzdf
nic india, national informatics centre, nic national informatics centre, national informatics centre nic
nih, national institutes of health, national cancer institute, nih national institutes of health, national institutes of health nih, nih nci, us national institutes of health, niaid, national library of medicine
nist, national institute of standards and technology, national bureau of standards, nist national institute of standards and technology, national institute of standards and technology nist
noaa, national oceanic and atmospheric administration, noaa national oceanic and atmospheric administration, national weather service, noaa fisheries
north carolina state university, nc state, nc state university, ncsu, north carolina state
northeastern university, northeastern university boston, neu boston
northwestern university, kellogg school of management, northwestern university feinberg school of medicine, feinberg school of medicine, northwestern university kellogg school of management
norwegian refugee council, nrc norwegian refugee council, flyktninghjelpen, norwegian refugee council nrc
nova school of business and economics, nova sbe, universidade nova de lisboa, nova university lisbon
novosibirsk state university, нгу, новосибирский государственный университет
ntnu, norwegian university of science and technology, norges teknisk naturvitenskapelige universitet, norwegian university of science and technology ntnu, ntnu norwegian university of science and technology
nyc health and hospitals, nyc health hospitals, new york city health and hospitals
nyu abu dhabi, new york university abu dhabi, nyuad
oak ridge national laboratory, ornl, oak ridge national lab
oecd, organisation for economic co operation and development, ocde, oecd ocde, organization for economic cooperation and development, organisation for economic cooperation and development, oecd organisation for economic co operation and development
office for national statistics, ons, ons office for national statistics, office for national statistics ons
ohchr, un human rights, office of the united nations high commissioner for human rights, united nations human rights
ohio state university, osu ohio state university, ohio state, ohio state university wexner medical center, fisher college of business
onera, office national detudes et de recherches aerospatiales, french aerospace lab, onera the french aerospace lab
open society foundations, open society institute, soros foundation, open society foundation
open university, open university uk
osaka university, 大阪大学, 阪大
osce, organization for security and co operation in europe, organization for security and cooperation in europe
oxfam, oxfam international, oxfam gb, oxfam america, oxfam great britain, oxfam novib
pacific northwest national laboratory, pnnl, pacific northwest national lab
paho, pan american health organization, organizacion panamericana de la salud, pan american health organization paho
path global health, program for appropriate technology in health
paul scherrer institute, paul scherrer institut, psi villigen
peace corps, us peace corps, peace corps volunteer
peking university, 北京大学, beijing university, 北大, pku, guanghua school of management
penn state health, penn state milton s hershey medical center, penn state hershey
penn state university, penn state, pennsylvania state university, psu penn state, smeal college of business, penn state applied research laboratory
plan international, plan international uk, foster parents plan
politecnico di milano, polimi, polytechnic university of milan, polytechnic of milan, milan polytechnic, mip politecnico di milano, polimi graduate school of management, politecnico milano
politecnico di torino, polito, polytechnic university of turin, polytechnic of turin, politecnico torino
politehnica university of bucharest, universitatea politehnica din bucuresti, polytechnic university of bucharest, upb bucharest
polytechnique montreal, ecole polytechnique de montreal, polymtl
pontificia universidad catolica de chile, puc chile, pontifical catholic university of chile, universidad catolica de chile
pontificia universidad catolica del peru, pucp, pontifical catholic university of peru
postech, 포항공과대학교, pohang university of science and technology, 포스텍
princeton university, princeton
puc rio, pontificia universidade catolica do rio de janeiro, pontifical catholic university of rio de janeiro
purdue university, purdue, purdue university west lafayette, krannert school of management
qatar foundation, مؤسسة قطر
queen mary university of london, qmul, queen mary university london, queen mary and westfield college
queens university canada, queens university kingston, queens university at kingston, smith school of business
queensland university of technology, qut, queensland university of technology qut
radboud university, radboud universiteit, radboud university nijmegen, katholieke universiteit nijmegen
rcmp, royal canadian mounted police, gendarmerie royale du canada, royal canadian mounted police rcmp
reichman university, idc herzliya, אוניברסיטת רייכמן, interdisciplinary center herzliya, המרכז הבינתחומי הרצליה
renmin university of china, 中国人民大学, renmin university
rensselaer polytechnic institute, rpi, rensselaer
republic of korea army, rok army, 대한민국 육군
rice university, rice university houston, jones graduate school of business
rijkswaterstaat, directorate general for public works and water management
riken, 理化学研究所, riken center for advanced intelligence project, 理研
rise sweden, rise research institutes of sweden, sp sveriges tekniska forskningsinstitut, research institutes of sweden, swedish ict sics
rivm, rijksinstituut voor volksgezondheid en milieu, national institute for public health and the environment netherlands
rmit university, rmit, royal melbourne institute of technology
robert koch institut, robert koch institute, rki robert koch institut
rochester institute of technology, rit, rit rochester institute of technology
royal air force, raf, raf royal air force
royal navy, hm royal navy
ruder boskovic institute, institut ruder boskovic
russian academy of sciences, российская академия наук, ras russian academy of sciences
rutgers university, rutgers, rutgers the state university of new jersey, rutgers state university, rutgers new brunswick, rutgers business school
rwth aachen, rwth aachen university, rwth, rheinisch westfalische technische hochschule aachen, rheinisch westfaelische technische hochschule aachen, 亚琛工业大学
sabanci university, sabanci universitesi
saint petersburg state university, спбгу, st petersburg state university, санкт петербургский государственный университет, spbu
salk institute, salk institute for biological studies
salvation army, heilsarmee, armee du salut
sandia national laboratories, sandia, sandia national labs, sandia labs, sandia national laboratory
sapienza university of rome, sapienza universita di roma, la sapienza, universita la sapienza, university of rome la sapienza, universita degli studi di roma la sapienza
savannah river national laboratory, srnl, savannah river nuclear solutions srnl
save the children, save the children international, save the children uk, save the children us, stc save the children
sciences po, institut detudes politiques de paris, sciences po paris, iep paris, science po
scottish government, scottish executive
scripps research, scripps research institute, tsri
scuola superiore sant anna, sant anna school of advanced studies, scuola superiore santanna
sena colombia, servicio nacional de aprendizaje
senai, servico nacional de aprendizagem industrial
seoul national university, 서울대학교, snu, 서울대, seoul national univ
serpro, servico federal de processamento de dados
services australia, centrelink
shanghai jiao tong university, 上海交通大学, sjtu, shanghai jiaotong university, 上海交大, shanghai jiao tong university sjtu
sharif university of technology, sharif university, دانشگاه صنعتی شریف
sickkids, hospital for sick children, sick kids hospital, hospital for sick children sickkids
simon fraser university, sfu, beedie school of business
singapore management university, smu singapore, lee kong chian school of business
singapore university of technology and design, sutd
sintef, sintef digital, sintef ocean, stiftelsen for industriell og teknisk forskning
skatteverket, swedish tax agency
skolkovo foundation, фонд сколково, skolkovo innovation center
skoltech, сколтех, skolkovo institute of science and technology
slac, slac national accelerator laboratory, stanford linear accelerator center
smithsonian institution, smithsonian, smithsonian national museum of natural history
social security administration, us social security administration, ssa social security administration
software engineering institute, software engineering institute carnegie mellon university
sorbonne universite, sorbonne university, universite pierre et marie curie, paris sorbonne, pierre and marie curie university, universite paris sorbonne, upmc universite pierre et marie curie, universite paris 6
southwest research institute, swri
stanford university, stanford, stanford university school of medicine, stanford graduate school of business, stanford medicine, leland stanford junior university, stanford school of medicine, stanford law school, stanford ai lab, stanford engineering, stanford gsb, 斯坦福大学
statistics canada, statistique canada, statcan
stellenbosch university, universiteit stellenbosch, university of stellenbosch
stevens institute of technology, stevens institute
stfc, science and technology facilities council, rutherford appleton laboratory
stifterverband, stifterverband fur die deutsche wissenschaft
stockholm school of economics, handelshogskolan i stockholm, sse stockholm school of economics
stockholm university, stockholms universitet
stony brook university, suny stony brook, state university of new york at stony brook, stony brook medicine
sun yat sen university, 中山大学, sysu, zhongshan university
sungkyunkwan university, 성균관대학교, skku, 성균관대
suny, state university of new york, state university of new york suny
tallinn university of technology, taltech, tallinna tehnikaulikool
tampere university, tampereen yliopisto, tampere university of technology, tampereen teknillinen yliopisto
taras shevchenko national university of kyiv, київський національний університет імені тараса шевченка, knu kyiv, kyiv national university
tata institute of fundamental research, tifr
teach for america, tfa, tfa teach for america
technical university of denmark, danmarks tekniske universitet, dtu technical university of denmark, technical university of denmark dtu, danish technical university
technical university of munich, tum, technische universitat munchen, tu munchen, tu munich, technische universitaet muenchen, tum school of management, technical university munich, tum technical university of munich, technical university of munich tum, klinikum rechts der isar der tu munchen, 慕尼黑工业大学
techniker krankenkasse, die techniker, tk techniker krankenkasse
technion, technion israel institute of technology, הטכניון, israel institute of technology, הטכניון מכון טכנולוגי לישראל
technische universitat berlin, tu berlin, technical university of berlin, technical university berlin, technische universitaet berlin
technische universitat braunschweig, tu braunschweig, technical university of braunschweig
technische universitat darmstadt, tu darmstadt, technical university of darmstadt, technical university darmstadt, technische universitaet darmstadt
technische universitat dresden, tu dresden, technical university dresden, technical university of dresden, technische universitaet dresden
technische universitat hamburg, tuhh, tu hamburg, hamburg university of technology, technische universitat hamburg harburg, tu hamburg harburg
technology innovation institute, tii abu dhabi, معهد الابتكار التكنولوجي
tecnalia, tecnalia research and innovation
tecnologico de monterrey, tec de monterrey, itesm, instituto tecnologico y de estudios superiores de monterrey, monterrey institute of technology, egade business school
tel aviv university, אוניברסיטת תל אביב, tau tel aviv
telecom paris, telecom paristech, ecole nationale superieure des telecommunications, enst paris
texas a and m university, texas a and m, tamu, texas am university, mays business school
thammasat university, มหาวิทยาลัยธรรมศาสตร์
tilburg university, universiteit van tilburg, tias school for business and society
tno, netherlands organisation for applied scientific research, nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek, tno netherlands organization for applied scientific research
tohoku university, 東北大学
tongji university, 同济大学, 同济
toronto metropolitan university, ryerson university, ryerson, ted rogers school of management
trafikverket, swedish transport administration, vagverket, banverket
transport scotland, scottish government transport
trinity college dublin, tcd, university of dublin trinity college, trinity business school, trinity college dublin tcd
tsa transportation security administration, transportation security administration, transportation security administration tsa
tsinghua university, 清华大学, tsinghua, 清华, qinghua university
tu dublin, technological university dublin, dublin institute of technology
tubitak, scientific and technological research council of turkey, turkiye bilimsel ve teknolojik arastirma kurumu, tubitak bilgem, tubitak uzay
tufts university, tufts, fletcher school of law and diplomacy, tufts university school of medicine, fletcher school
uc berkeley, university of california berkeley, uc berkeley haas school of business, haas school of business, ucberkeley, berkeley haas, cal berkeley, uc berkeley college of engineering, university of california at berkeley, 加州大学伯克利分校
uc davis, university of california davis, uc davis health, ucdavis, uc davis medical center, university of california at davis
uc irvine, university of california irvine, uci health, university of california at irvine
uc riverside, university of california riverside
uc san diego, ucsd, university of california san diego, uc san diego health, scripps institution of oceanography, university of california at san diego, university of california san diego ucsd
uc santa barbara, ucsb, university of california santa barbara, university of california at santa barbara
uc santa cruz, ucsc, university of california santa cruz, university of california at santa cruz
ucla, university of california los angeles, ucla anderson school of management, ucla health, uc los angeles, david geffen school of medicine at ucla, ucla medical center, university of california los angeles ucla, university of california at los angeles
uclouvain, universite catholique de louvain, catholic university of louvain, ucl louvain la neuve
uk government, hm government, his majestys government, her majestys government
uk health security agency, ukhsa, public health england
uk ministry of defence, ministry of defence uk, mod uk, uk mod
ukaea, uk atomic energy authority, united kingdom atomic energy authority, culham centre for fusion energy
ukri, uk research and innovation, epsrc, engineering and physical sciences research council
umc utrecht, university medical center utrecht, universitair medisch centrum utrecht
un ocha, united nations office for the coordination of humanitarian affairs, unocha
un women, united nations entity for gender equality and the empowerment of women, onu femmes
unaids, joint united nations programme on hiv aids
unam, universidad nacional autonoma de mexico, national autonomous university of mexico, unam universidad nacional autonoma de mexico
unc health, unc health care, unc hospitals
unctad, un trade and development, united nations conference on trade and development
undp, united nations development programme, united nations development program, undp united nations development programme, pnud, programa de las naciones unidas para el desarrollo, united nations development programme undp
unep, un environment programme, united nations environment programme, un environment, united nations environment programme unep
unesco, united nations educational scientific and cultural organization, organisation des nations unies pour leducation la science et la culture
unesp, universidade estadual paulista, sao paulo state university
unfpa, united nations population fund, un population fund
unhcr, un refugee agency, united nations high commissioner for refugees, unhcr the un refugee agency, unhcr un refugee agency, acnur, office of the united nations high commissioner for refugees
unicamp, universidade estadual de campinas, university of campinas, state university of campinas, unicamp universidade estadual de campinas
unicef, united nations childrens fund, unicef united nations childrens fund, unicef international, اليونيسف
unido, united nations industrial development organization
united nations, un united nations, united nations secretariat, onu, nations unies, naciones unidas, organizacion de las naciones unidas, united nations headquarters, united nations office at geneva, unog, united nations un, vereinte nationen, united nations office in vienna, organisation des nations unies, الأمم المتحدة, организация объединенных наций, оон, 联合国
united states space force, us space force, ussf
universidad autonoma de madrid, uam madrid, autonomous university of madrid
universidad carlos iii de madrid, uc3m, carlos iii university of madrid, universidad carlos iii
universidad complutense de madrid, ucm madrid, complutense university of madrid, complutense
universidad de buenos aires, uba argentina, university of buenos aires, facultad de ingenieria uba
universidad de chile, university of chile
universidad de los andes colombia, uniandes, university of los andes
universidad nacional de colombia, national university of colombia, unal
universidad politecnica de madrid, technical university of madrid, upm madrid, polytechnic university of madrid
universidade de sao paulo, university of sao paulo, escola politecnica da usp, fea usp, poli usp, universidade de sao paulo usp
universidade do porto, university of porto, feup
universidade federal de minas gerais, ufmg, federal university of minas gerais
universidade federal do rio de janeiro, ufrj, federal university of rio de janeiro, coppe ufrj
universidade federal do rio grande do sul, ufrgs
universita cattolica del sacro cuore, catholic university of the sacred heart, cattolica milano
universitas gadjah mada, gadjah mada university, ugm
universitas indonesia, university of indonesia
universitat autonoma de barcelona, uab barcelona, autonomous university of barcelona, universidad autonoma de barcelona
universitat de barcelona, university of barcelona, universidad de barcelona
universitat politecnica de catalunya, upc barcelona, upc barcelonatech, universidad politecnica de cataluna, polytechnic university of catalonia, technical university of catalonia
universitat politecnica de valencia, upv valencia, universidad politecnica de valencia, polytechnic university of valencia
universitat pompeu fabra, pompeu fabra university, upf barcelona, universidad pompeu fabra
universitatsklinikum hamburg eppendorf, uke hamburg, university medical center hamburg eppendorf
universitatsklinikum heidelberg, heidelberg university hospital, universitaetsklinikum heidelberg
universitatsspital zurich, university hospital zurich, usz, universitaetsspital zuerich
universite de montreal, university of montreal
universite de strasbourg, university of strasbourg, unistra, universite louis pasteur
universite grenoble alpes, grenoble alpes university, universite joseph fourier, uga grenoble
universite laval, laval university, ulaval
universite libre de bruxelles, ulb, free university of brussels ulb, solvay brussels school
universite paris 1 pantheon sorbonne, paris 1 pantheon sorbonne, pantheon sorbonne university
universite paris cite, universite paris diderot, paris descartes university, universite de paris, universite paris descartes, paris diderot university, universite paris 7
universite paris dauphine, paris dauphine university, universite paris dauphine psl
universite paris saclay, paris saclay university, universite paris sud, universite paris sud 11, paris sud university
universite psl, psl research university, paris sciences et lettres, psl university
universite toulouse capitole, toulouse school of economics, tse toulouse school of economics, universite toulouse 1 capitole
universiti kebangsaan malaysia, ukm, national university of malaysia
universiti malaya, university of malaya, um malaysia
universiti putra malaysia, upm malaysia
university at buffalo, suny buffalo, suny at buffalo, state university of new york at buffalo
university college cork, ucc cork, university college cork ucc
university college dublin, ucd dublin, smurfit business school, ucd michael smurfit graduate business school, university college dublin ucd
university college london, ucl, university college london ucl, ucl university college london, ucl institute of education, ucl school of management, institute of education university of london, bartlett school of architecture, ucl institute of neurology, 伦敦大学学院
university health network, uhn, toronto general hospital uhn, princess margaret cancer centre uhn, university health network uhn
university of adelaide, adelaide university
university of alberta, ualberta, u of a alberta
university of amsterdam, uva amsterdam, universiteit van amsterdam, amsterdam business school, university of amsterdam uva, uva universiteit van amsterdam
university of auckland, auckland university
university of basel, universitat basel, unibas
university of belgrade, univerzitet u beogradu
university of bergen, universitetet i bergen
university of bern, universitat bern, inselspital bern university
university of bologna, universita di bologna, unibo, alma mater studiorum universita di bologna, alma mater studiorum
university of bonn, universitat bonn, rheinische friedrich wilhelms universitat bonn, uni bonn
university of bristol, bristol university
university of british columbia, ubc, sauder school of business, ubc sauder school of business, university of british columbia ubc, ubc university of british columbia
university of bucharest, universitatea din bucuresti
university of calgary, ucalgary, haskayne school of business
university of california, ucop, university of california office of the president, uc office of the president
university of cambridge, cambridge university, judge business school, cambridge judge business school, university of cambridge judge business school, university of cambridge computer laboratory, 剑桥大学
university of cape town, uct, uct university of cape town, university of cape town uct
university of central florida, ucf
university of chicago, uchicago, university of chicago booth school of business, chicago booth, u chicago, university of chicago medicine, uchicago medicine, university of chicago medical center
university of cologne, universitat zu koln, uni koln, universitaet zu koeln
university of colorado boulder, cu boulder, university of colorado at boulder, colorado boulder
university of copenhagen, kobenhavns universitet, copenhagen university, ku copenhagen
university of delhi, delhi university, du university of delhi
university of dhaka, dhaka university, ঢাকা বিশ্ববিদ্যালয়
university of edinburgh, edinburgh university, university of edinburgh business school
university of erlangen nuremberg, friedrich alexander universitat erlangen nurnberg, fau erlangen nurnberg, friedrich alexander university erlangen nuremberg, fau erlangen nuremberg, universitat erlangen nurnberg
university of florida, ufl, uf university of florida, warrington college of business
university of freiburg, universitat freiburg, albert ludwigs universitat freiburg, uni freiburg
university of galway, nui galway, national university of ireland galway, nuig, university college galway
university of geneva, universite de geneve
university of glasgow, glasgow university, adam smith business school
university of gothenburg, goteborgs universitet, gothenburg university
university of gottingen, georg august universitat gottingen, universitat gottingen, georg august university of goettingen
university of groningen, rijksuniversiteit groningen, rug groningen
university of hamburg, universitat hamburg, uni hamburg
university of heidelberg, heidelberg university, universitat heidelberg, ruprecht karls universitat heidelberg
university of helsinki, helsingin yliopisto, helsinki university
university of hong kong, hku, 香港大學, 香港大学, hku business school
university of ibadan, ui ibadan
university of iceland, haskoli islands
university of illinois chicago, uic, university of illinois at chicago, ui health
university of illinois urbana champaign, uiuc, university of illinois at urbana champaign, gies college of business, ncsa university of illinois, grainger college of engineering
university of lagos, unilag
university of lausanne, universite de lausanne, unil, hec lausanne
university of ljubljana, univerza v ljubljani
university of manchester, manchester university, alliance manchester business school, manchester business school, umist, university of manchester institute of science and technology
university of mannheim, universitat mannheim, mannheim business school, uni mannheim
university of maryland, umd, university of maryland college park, university of maryland at college park, robert h smith school of business
university of massachusetts amherst, umass amherst, umass
university of massachusetts medical school, umass chan medical school, umass medical school, umassmed
university of melbourne, melbourne university, unimelb, melbourne business school
university of miami, umiami, miller school of medicine, university of miami miller school of medicine, university of miami health system
university of michigan, umich, u of m ann arbor, university of michigan ann arbor, ross school of business, university of michigan medical school, uofm michigan, umich ann arbor
university of milan, universita degli studi di milano, unimi, la statale di milano
university of minnesota, umn, university of minnesota twin cities, carlson school of management
university of munster, universitat munster, westfalische wilhelms universitat munster, wwu munster
university of nairobi, uon nairobi
university of naples federico ii, universita degli studi di napoli federico ii, unina, federico ii
university of north carolina at chapel hill, unc chapel hill, unc, kenan flagler business school, unc kenan flagler business school, university of north carolina chapel hill
university of notre dame, notre dame university indiana, mendoza college of business
university of oslo, universitetet i oslo, uio
university of otago, otago university
university of ottawa, universite dottawa, uottawa, telfer school of management
university of oxford, oxford university, said business school, oxford internet institute, nuffield department of medicine, university of oxford said business school, ox ac uk, 牛津大学
university of padua, universita di padova, unipd, university of padova, universita degli studi di padova
university of pennsylvania, upenn, wharton school, university of pennsylvania school of medicine, perelman school of medicine, penn engineering, u penn
university of pisa, universita di pisa, unipi
university of pittsburgh, pitt university, university of pittsburgh school of medicine
university of pretoria, universiteit van pretoria, tuks
university of queensland, uq business school
university of rochester, simon business school, university of rochester medical center, urmc
university of science and technology of china, ustc, 中国科学技术大学, 中国科大, 中科大
university of southern california, usc university of southern california, keck school of medicine of usc, usc marshall school of business, university of southern california usc, usc viterbi school of engineering, keck medicine of usc, usc information sciences institute
university of southern denmark, syddansk universitet, sdu denmark
university of st gallen, hsg, universitat st gallen, university of st gallen hsg, university of st gallen school of management, hochschule st gallen
university of stuttgart, universitat stuttgart, uni stuttgart
university of sydney, sydney university, usyd
university of tartu, tartu ulikool, tartu university
university of technology sydney, uts, uts sydney, university of technology sydney uts
university of tehran, tehran university, دانشگاه تهران
university of texas at austin, ut austin, university of texas austin, mccombs school of business, utexas
university of the philippines, up diliman, university of the philippines diliman
university of the witwatersrand, wits university, university of witwatersrand
university of tokyo, 東京大学, todai, tokyo university, 東大, utokyo
university of toronto, u of t, uoft, utoronto, rotman school of management, university of toronto rotman school of management, university of toronto mississauga, university of toronto scarborough
university of tubingen, universitat tubingen, eberhard karls universitat tubingen, uni tubingen
university of turin, universita degli studi di torino, unito
university of twente, utwente, universiteit twente
university of utah, u of u, university of utah health, university of utah hospital
university of vienna, universitat wien, uni wien, universitaet wien
university of virginia, uva university of virginia, university of virginia darden school of business, darden school of business, university of virginia school of medicine
university of warsaw, uniwersytet warszawski
university of warwick, warwick university, warwick business school, wbs warwick business school, warwick manufacturing group
university of washington, university of washington seattle, foster school of business, uw seattle, paul g allen school of computer science and engineering, university of washington foster school of business
university of waterloo, uwaterloo, waterloo university
university of western australia, uwa
university of wisconsin madison, uw madison, wisconsin madison
university of zagreb, sveuciliste u zagrebu, fer zagreb
university of zurich, universitat zurich, uzh, universitaet zuerich, university of zurich uzh
unodc, united nations office on drugs and crime
unops, united nations office for project services
unrwa, united nations relief and works agency, united nations relief and works agency for palestine refugees, الأونروا
unsw, university of new south wales, unsw sydney, unsw australia, australian graduate school of management, university of new south wales unsw
uppsala university, uppsala universitet
uqam, universite du quebec a montreal
us air force, united states air force, usaf, us air force reserve, us airforce
us army, united states army, us army reserve, united states army reserve
us army corps of engineers, usace, united states army corps of engineers, army corps of engineers
us army research laboratory, army research laboratory, arl army research laboratory, devcom army research laboratory
us census bureau, census bureau, united states census bureau
us coast guard, united states coast guard, uscg
us customs and border protection, cbp us customs and border protection
us department of agriculture, usda, united states department of agriculture, usda agricultural research service, usda ars
us department of defense, department of defense, united states department of defense, us department of war, department of war
us department of education, united states department of education
us department of energy, united states department of energy, doe us department of energy
us department of health and human services, hhs, department of health and human services
us department of homeland security, department of homeland security, dhs us department of homeland security, united states department of homeland security
us department of justice, united states department of justice
us department of state, department of state, united states department of state, us state department
us department of the treasury, us treasury, department of the treasury, united states department of the treasury, us treasury department
us department of transportation, united states department of transportation
us department of veterans affairs, us veterans affairs, va us department of veterans affairs, veterans health administration, united states department of veterans affairs, va hospital
us environmental protection agency, epa us environmental protection agency, us epa
us food and drug administration, fda, us fda, fda food and drug administration
us forest service, usda forest service, united states forest service
us geological survey, usgs, united states geological survey
us government accountability office, gao, government accountability office, gao us government accountability office
us house of representatives, united states house of representatives, house of representatives us
us international development finance, opic, overseas private investment, dfc us international development finance
us marine corps, united states marine corps, usmc, us marines, marine corps
us naval research laboratory, naval research laboratory, nrl naval research laboratory
us navy, united states navy, us navy reserve, united states navy reserve
us office of personnel management, opm us office of personnel management
us patent and trademark office, uspto, united states patent and trademark office, united states patent and trademark office uspto
us securities and exchange commission, us sec, sec us securities and exchange commission
us senate, united states senate
us small business administration, sba us small business administration
usaid, us agency for international development, united states agency for international development, usaid us agency for international development
utrecht university, universiteit utrecht, university of utrecht
uva health, university of virginia health system, uva medical center
uw medicine, university of washington medical center, university of washington school of medicine
uz leuven, university hospitals leuven, universitaire ziekenhuizen leuven
vanderbilt university, vanderbilt, owen graduate school of management, vanderbilt university school of medicine
vector institute, vector institute for artificial intelligence
vienna university of technology, tu wien, technische universitat wien, tu vienna, technical university of vienna, technische universitaet wien
vietnam national university hanoi, vnu hanoi, dai hoc quoc gia ha noi
virginia tech, virginia polytechnic institute and state university, virginia polytechnic institute, vt virginia tech, virginia polytechnic institute and state university virginia tech
vlerick business school, vlerick, vlerick leuven gent management school
vrije universiteit amsterdam, vu amsterdam, vu university amsterdam, free university amsterdam, vrije universiteit, free university of amsterdam
vrije universiteit brussel, vub, free university of brussels vub
vtt technical research centre of finland, vtt, technical research centre of finland, vtt technical research center of finland, teknologian tutkimuskeskus vtt
wageningen university and research, wur, wageningen university, wageningen ur, wageningen universiteit
warsaw university of technology, politechnika warszawska, pw politechnika warszawska
waseda university, 早稲田大学, waseda
washington university in st louis, wustl, washu, washington university school of medicine, washington university st louis, washington university school of medicine in st louis, wash u
weill cornell medicine, weill cornell medical college, weill medical college of cornell university, weill cornell
weizmann institute of science, weizmann institute, מכון ויצמן, weizmann, מכון ויצמן למדע
wellcome sanger institute, wellcome trust sanger institute, sanger institute
wellcome trust, wellcome
welsh government, llywodraeth cymru, welsh assembly government
western university canada, university of western ontario, ivey business school, uwo, richard ivey school of business, western university london ontario
westlake university, 西湖大学
white house, executive office of the president, executive office of the president of the united states
whitehead institute, whitehead institute for biomedical research
whu otto beisheim school of management, wissenschaftliche hochschule fur unternehmensfuhrung
wipo, world intellectual property organization, organisation mondiale de la propriete intellectuelle, ompi, wipo world intellectual property organization
woods hole oceanographic institution, whoi
worcester polytechnic institute, wpi, wpi worcester polytechnic institute
world bank, world bank group, ibrd, international bank for reconstruction and development, banque mondiale, banco mundial, 世界银行, البنك الدولي
world economic forum, wef, world economic forum wef
world food programme, wfp, un world food programme, un wfp, world food program, wfp world food programme, world food programme wfp, programme alimentaire mondial, united nations wfp
world health organization, who world health organization, organisation mondiale de la sante, world health organisation, world health organization who, oms organisation mondiale de la sante, organizacion mundial de la salud, weltgesundheitsorganisation, 世界卫生组织, منظمة الصحة العالمية
world meteorological organization, wmo, wmo world meteorological organization
world vision, world vision international, world vision us
wto world trade organization, world trade organization, organisation mondiale du commerce, world trade organization wto
wu vienna, wirtschaftsuniversitat wien, vienna university of economics and business, wu wien, wu vienna university of economics and business
wuhan university, 武汉大学, 武大
wwf, world wildlife fund, world wide fund for nature, wwf international, worldwide fund for nature, world wildlife fund us
xian jiaotong university, 西安交通大学, xjtu, xi an jiaotong university
yale new haven health, yale new haven hospital, yale new haven health system
yale university, yale, yale school of medicine, yale school of management, yale law school, yale university school of medicine
ymca, young mens christian association
yonsei university, 연세대학교, yonsei, 연세대
york university toronto, schulich school of business, osgoode hall law school
zhejiang university, 浙江大学, zju, 浙大
"""
