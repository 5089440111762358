"""Other names of universities, research institutes, governments, agencies and charities.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
massachusetts institute of technology, mit, mit csail, mit media lab, mit sloan, mit sloan school of management, mit massachusetts institute of technology, massachusetts institute of technology mit, mit computer science and artificial intelligence laboratory, mit eecs, 麻省理工学院, マサチューセッツ工科大学
mit lincoln laboratory, mit lincoln lab, lincoln laboratory, massachusetts institute of technology lincoln laboratory
broad institute, broad institute of mit and harvard, the broad institute, broad institute of harvard and mit
whitehead institute, whitehead institute for biomedical research
harvard university, harvard, harvard college, harvard medical school, harvard business school, harvard law school, harvard kennedy school, harvard t h chan school of public health, harvard school of public health, harvard faculty of arts and sciences, harvard graduate school of education, john f kennedy school of government, 哈佛大学
stanford university, stanford, stanford university school of medicine, stanford graduate school of business, stanford medicine, leland stanford junior university, stanford school of medicine, stanford law school, stanford ai lab, stanford engineering, stanford gsb, 斯坦福大学
slac, slac national accelerator laboratory, stanford linear accelerator center
uc berkeley, university of california berkeley, berkeley, uc berkeley haas school of business, haas school of business, ucberkeley, berkeley haas, cal berkeley, uc berkeley college of engineering, university of california at berkeley, 加州大学伯克利分校
ucla, university of california los angeles, ucla anderson school of management, ucla health, uc los angeles, david geffen school of medicine at ucla, ucla medical center, university of california los angeles ucla, university of california at los angeles
uc san diego, ucsd, university of california san diego, uc san diego health, scripps institution of oceanography, university of california at san diego, university of california san diego ucsd
uc davis, university of california davis, uc davis health, ucdavis, uc davis medical center, university of california at davis
uc irvine, uci, university of california irvine, uci health, university of california at irvine
uc santa barbara, ucsb, university of california santa barbara, university of california at santa barbara
uc santa cruz, ucsc, university of california santa cruz, university of california at santa cruz
uc riverside, ucr, university of california riverside
university of california, ucop, university of california office of the president, the regents of the university of california, regents of the university of california, uc office of the president
california institute of technology, caltech, cal tech, california institute of technology caltech, caltech california institute of technology
nasa jpl, jet propulsion laboratory, nasa jet propulsion laboratory, jpl, jet propulsion laboratory jpl, nasa s jet propulsion laboratory
university of southern california, usc university of southern california, keck school of medicine of usc, usc marshall school of business, university of southern california usc, usc viterbi school of engineering, keck medicine of usc, usc information sciences institute
carnegie mellon university, carnegie mellon, cmu carnegie mellon university, carnegie mellon university cmu, carnegie mellon university school of computer science, tepper school of business, carnegie mellon university robotics institute
software engineering institute, software engineering institute carnegie mellon university, carnegie mellon software engineering institute
princeton university, princeton, princeton plasma physics laboratory princeton university
yale university, yale, yale school of medicine, yale school of management, yale law school, yale university school of medicine
yale new haven health, yale new haven hospital, yale new haven health system
columbia university, columbia university in the city of new york, columbia business school, columbia university medical center, columbia university irving medical center, columbia law school, lamont doherty earth observatory, columbia engineering, mailman school of public health, 哥伦比亚大学
cornell university, cornell, cornell tech, cornell cals, cornell university college of engineering, 康奈尔大学
weill cornell medicine, weill cornell medical college, weill medical college of cornell university, weill cornell
university of pennsylvania, upenn, wharton school, the wharton school, university of pennsylvania school of medicine, perelman school of medicine, perelman school of medicine at the university of pennsylvania, penn engineering, wharton school of the university of pennsylvania, u penn
brown university, warren alpert medical school of brown university, brown university school of public health
dartmouth college, dartmouth, tuck school of business, geisel school of medicine at dartmouth, tuck school of business at dartmouth, thayer school of engineering
dartmouth health, dartmouth hitchcock, dartmouth hitchcock medical center
new york university, nyu, nyu stern school of business, new york university nyu, nyu tandon school of engineering, nyu courant, new york university stern school of business, nyu steinhardt, polytechnic institute of nyu, polytechnic university brooklyn
nyu abu dhabi, new york university abu dhabi, nyuad
cuny, city university of new york, the city university of new york, city university of new york cuny
suny, state university of new york, state university of new york suny
stony brook university, suny stony brook, state university of new york at stony brook, stony brook medicine
university at buffalo, suny buffalo, suny at buffalo, state university of new york at buffalo
johns hopkins university, jhu, johns hopkins bloomberg school of public health, johns hopkins university school of medicine, johns hopkins school of medicine, john hopkins university, johns hopkins, johns hopkins carey business school, johns hopkins sais, whiting school of engineering
johns hopkins applied physics laboratory, jhuapl, jhu apl, johns hopkins university applied physics laboratory, johns hopkins apl, the johns hopkins university applied physics laboratory
university of chicago, uchicago, the university of chicago, university of chicago booth school of business, chicago booth, u chicago, university of chicago medicine, uchicago medicine, university of chicago medical center
argonne national laboratory, argonne, argonne national lab, anl argonne national laboratory
fermilab, fermi national accelerator laboratory, fermi national accelerator lab, fermilab national laboratory
northwestern university, kellogg school of management, northwestern university feinberg school of medicine, feinberg school of medicine, northwestern university kellogg school of management
university of michigan, umich, u of m ann arbor, university of michigan ann arbor, ross school of business, university of michigan medical school, uofm michigan, umich ann arbor
michigan medicine, university of michigan health system, university of michigan health
michigan state university, msu michigan state university, michigan state
university of illinois urbana champaign, uiuc, university of illinois at urbana champaign, university of illinois, gies college of business, ncsa university of illinois, grainger college of engineering
university of illinois chicago, uic, university of illinois at chicago, ui health
university of wisconsin madison, uw madison, wisconsin madison, university of wisconsin
university of minnesota, umn, university of minnesota twin cities, carlson school of management
purdue university, purdue, purdue university west lafayette, krannert school of management
indiana university, indiana university bloomington, kelley school of business, iu bloomington, indiana university school of medicine, iupui
ohio state university, the ohio state university, osu ohio state university, ohio state, ohio state university wexner medical center, the ohio state university wexner medical center, fisher college of business
penn state university, penn state, pennsylvania state university, the pennsylvania state university, psu penn state, smeal college of business, penn state applied research laboratory
penn state health, penn state milton s hershey medical center, penn state hershey
university of pittsburgh, pitt university, pitt, university of pittsburgh school of medicine
university of maryland, umd, university of maryland college park, university of maryland at college park, robert h smith school of business
georgetown university, georgetown, georgetown university law center, georgetown mcdonough
georgetown university medical center, -georgetown university medical center
george washington university, gwu, the george washington university, gw university
george mason university, gmu george mason, george mason
university of virginia, uva university of virginia, university of virginia darden school of business, darden school of business, university of virginia school of medicine
uva health, university of virginia health system, uva medical center
virginia tech, virginia polytechnic institute and state university, virginia polytechnic institute, vt virginia tech, virginia polytechnic institute and state university virginia tech
duke university, duke, duke university school of medicine, fuqua school of business, duke fuqua, duke university fuqua school of business
university of north carolina at chapel hill, unc chapel hill, unc, university of north carolina, kenan flagler business school, unc kenan flagler business school, university of north carolina chapel hill
unc health, unc health care, unc hospitals
north carolina state university, nc state, nc state university, ncsu, north carolina state
georgia institute of technology, georgia tech, gatech, georgia institute of technology georgia tech
georgia tech research institute, gtri, georgia tech research institute gtri
emory university, emory, goizueta business school, emory university school of medicine, emory university hospital
emory healthcare, emory health care, emory clinic
vanderbilt university, vanderbilt, owen graduate school of management, vanderbilt university school of medicine
rice university, rice university houston, jones graduate school of business, william marsh rice university
university of texas at austin, ut austin, the university of texas at austin, university of texas austin, mccombs school of business, utexas, university of texas
texas a and m university, texas a and m, tamu, texas am university, mays business school, texas a m university
arizona state university, asu, asu arizona state university, arizona state university asu, w p carey school of business, thunderbird school of global management
university of washington, university of washington seattle, foster school of business, uw seattle, paul g allen school of computer science and engineering, university of washington foster school of business
uw medicine, university of washington medical center, university of washington school of medicine, harborview medical center uw medicine
fred hutch, fred hutchinson cancer research center, fred hutchinson cancer center, fred hutch cancer center, fred hutchinson, seattle cancer care alliance
university of colorado boulder, cu boulder, university of colorado at boulder, colorado boulder
university of utah, the u of u, university of utah health, university of utah hospital
brigham young university, byu, byu provo, byu marriott school of business
boston university, questrom school of business, boston university school of medicine
northeastern university, northeastern university boston, neu boston
tufts university, tufts, fletcher school of law and diplomacy, tufts university school of medicine, the fletcher school
university of massachusetts amherst, umass amherst, umass, university of massachusetts
university of massachusetts medical school, umass chan medical school, umass medical school, umassmed
university of rochester, simon business school, university of rochester medical center, urmc
rensselaer polytechnic institute, rpi, rensselaer
rochester institute of technology, rit, rit rochester institute of technology
worcester polytechnic institute, wpi, wpi worcester polytechnic institute
stevens institute of technology, stevens institute
new jersey institute of technology, njit
rutgers university, rutgers, rutgers the state university of new jersey, rutgers state university, rutgers new brunswick, rutgers business school
university of florida, ufl, uf university of florida, warrington college of business
florida state university, fsu florida state
university of central florida, ucf
university of miami, umiami, miller school of medicine, university of miami miller school of medicine, university of miami health system
washington university in st louis, wustl, washu, washington university school of medicine, washington university st louis, olin business school, washington university school of medicine in st louis, wash u
university of notre dame, notre dame university indiana, mendoza college of business
case western reserve university, cwru, case western, case western reserve, weatherhead school of management
university of oxford, oxford university, said business school, oxford internet institute, nuffield department of medicine, university of oxford said business school, saïd business school, ox ac uk, 牛津大学
university of cambridge, cambridge university, judge business school, cambridge judge business school, university of cambridge judge business school, university of cambridge computer laboratory, 剑桥大学
imperial college london, imperial college, imperial college business school, imperial college of science technology and medicine, imperial college of science and technology, 帝国理工学院
imperial college healthcare nhs trust, imperial college healthcare
university college london, ucl, university college london ucl, ucl university college london, ucl institute of education, ucl school of management, institute of education university of london, bartlett school of architecture, ucl institute of neurology, 伦敦大学学院
kings college london, kcl, king s college london kcl, kings college london university of london, kings business school
kings college hospital, kings college hospital nhs foundation trust
london school of economics, lse, london school of economics and political science, the london school of economics and political science, lse london school of economics, london school of economics lse, london school of economics and political science lse, 伦敦政治经济学院
london business school, lbs london business school, london business school lbs
university of edinburgh, edinburgh university, the university of edinburgh, university of edinburgh business school
university of manchester, manchester university, the university of manchester, alliance manchester business school, manchester business school, umist, university of manchester institute of science and technology
university of bristol, bristol university
university of warwick, warwick university, warwick business school, wbs warwick business school, warwick manufacturing group
university of glasgow, glasgow university, adam smith business school
queen mary university of london, qmul, queen mary university london, queen mary, queen mary and westfield college
london school of hygiene and tropical medicine, lshtm, london school of hygiene tropical medicine
bayes business school, cass business school, city university london, city st georges university of london, city university of london, st georges university of london, city st georges
cranfield university, cranfield school of management, cranfield institute of technology
open university, the open university, the open university uk
trinity college dublin, tcd, university of dublin trinity college, trinity business school, trinity college dublin tcd
university college dublin, ucd, ucd dublin, smurfit business school, ucd michael smurfit graduate business school, university college dublin ucd
university of galway, nui galway, national university of ireland galway, nuig, university college galway
university college cork, ucc cork, university college cork ucc
dublin city university, dcu, dcu business school
tu dublin, technological university dublin, dublin institute of technology
eth zurich, ethz, eth, swiss federal institute of technology, swiss federal institute of technology zurich, eidgenossische technische hochschule zurich, eth zuerich, eidgenoessische technische hochschule zuerich, eth zurich swiss federal institute of technology, swiss federal institute of technology in zurich, 苏黎世联邦理工学院
epfl, ecole polytechnique federale de lausanne, swiss federal institute of technology lausanne, epfl ecole polytechnique federale de lausanne, ecole polytechnique federale de lausanne epfl, epf lausanne, 洛桑联邦理工学院
university of zurich, universitat zurich, uzh, universitaet zuerich, university of zurich uzh
universitatsspital zurich, university hospital zurich, usz, universitaetsspital zuerich
university of st gallen, hsg, universitat st gallen, university of st gallen hsg, university of st gallen school of management, hochschule st gallen
university of geneva, universite de geneve, unige
university of basel, universitat basel, unibas
university of bern, universitat bern, inselspital bern university
university of lausanne, universite de lausanne, unil, hec lausanne
imd business school, imd, imd international institute for management development, institute for management development
paul scherrer institute, paul scherrer institut, psi villigen
empa switzerland, swiss federal laboratories for materials science and technology, eidgenossische materialprufungs und forschungsanstalt
cern, european organization for nuclear research, organisation europeenne pour la recherche nucleaire, european organisation for nuclear research, conseil europeen pour la recherche nucleaire
csem, csem swiss center for electronics and microtechnology, centre suisse d electronique et de microtechnique
technical university of munich, tum, technische universitat munchen, tu munchen, tu munich, technische universitaet muenchen, tum school of management, technical university munich, tum technical university of munich, technical university of munich tum, klinikum rechts der isar der tu munchen, 慕尼黑工业大学
lmu munich, ludwig maximilians universitat munchen, lmu munchen, ludwig maximilian university of munich, ludwig maximilians universitaet muenchen, ludwig maximilians university munich, university of munich, universitat munchen
rwth aachen, rwth aachen university, rwth, rheinisch westfalische technische hochschule aachen, rheinisch westfaelische technische hochschule aachen, uniklinik rwth aachen, wzl der rwth aachen, 亚琛工业大学
karlsruhe institute of technology, kit karlsruhe, karlsruher institut fur technologie, kit karlsruher institut fur technologie, universitat karlsruhe, karlsruhe institute of technology kit, kit karlsruhe institute of technology, forschungszentrum karlsruhe, karlsruher institut fur technologie kit
technische universitat berlin, tu berlin, technical university of berlin, technical university berlin, technische universitaet berlin
technische universitat dresden, tu dresden, technical university dresden, technical university of dresden, technische universitaet dresden
technische universitat darmstadt, tu darmstadt, technical university of darmstadt, technical university darmstadt, technische universitaet darmstadt
technische universitat braunschweig, tu braunschweig, technical university of braunschweig
technische universitat hamburg, tuhh, tu hamburg, hamburg university of technology, technische universitat hamburg harburg, tu hamburg harburg
university of stuttgart, universitat stuttgart, uni stuttgart
university of heidelberg, heidelberg university, universitat heidelberg, ruprecht karls universitat heidelberg
universitatsklinikum heidelberg, heidelberg university hospital, universitaetsklinikum heidelberg
dkfz, german cancer research center, deutsches krebsforschungszentrum, dkfz german cancer research center, german cancer research center dkfz, deutsches krebsforschungszentrum dkfz
humboldt universitat zu berlin, humboldt university berlin, hu berlin, humboldt university of berlin, humboldt universitat, humboldt universitaet zu berlin
freie universitat berlin, fu berlin, free university of berlin, freie universitaet berlin, free university berlin
university of cologne, universitat zu koln, uni koln, universitaet zu koeln
university of bonn, universitat bonn, rheinische friedrich wilhelms universitat bonn, uni bonn
university of hamburg, universitat hamburg, uni hamburg
universitatsklinikum hamburg eppendorf, uke hamburg, university medical center hamburg eppendorf, uke
goethe university frankfurt, johann wolfgang goethe universitat frankfurt am main, goethe universitat frankfurt, universitat frankfurt, goethe universitat
university of freiburg, universitat freiburg, albert ludwigs universitat freiburg, uni freiburg
university of gottingen, georg august universitat gottingen, universitat gottingen, georg august university of goettingen
university of erlangen nuremberg, friedrich alexander universitat erlangen nurnberg, fau erlangen nurnberg, friedrich alexander university erlangen nuremberg, fau erlangen nuremberg, universitat erlangen nurnberg
university of tubingen, universitat tubingen, eberhard karls universitat tubingen, uni tubingen
university of mannheim, universitat mannheim, mannheim business school, uni mannheim
university of munster, universitat munster, westfalische wilhelms universitat munster, wwu munster
whu otto beisheim school of management, whu, wissenschaftliche hochschule fur unternehmensfuhrung
frankfurt school of finance and management, frankfurt school, bankakademie hfb, hochschule fur bankwirtschaft
esmt berlin, esmt, european school of management and technology, esmt european school of management and technology
hertie school, hertie school of governance
hasso plattner institut, hasso plattner institute, hpi potsdam, hpi hasso plattner institut
fraunhofer, fraunhofer gesellschaft, fraunhofer society, fraunhofer institute, fraunhofer iais, fraunhofer ipa, fraunhofer institut, fraunhofer iis, fraunhofer iosb, fraunhofer iao, fraunhofer ise, fraunhofer isi, fraunhofer ipt, fraunhofer igd, fraunhofer hhi, fraunhofer heinrich hertz institute, heinrich hertz institut, fraunhofer iese, fraunhofer fokus, fraunhofer sit, fraunhofer gesellschaft zur forderung der angewandten forschung, fraunhofer aisec, fraunhofer iml, fraunhofer fhr, fraunhofer fkie, fraunhofer austria, fraunhofer izm, fraunhofer iwu
max planck society, max planck gesellschaft, max planck institute, max planck institut, mpg max planck, max planck gesellschaft zur forderung der wissenschaften, max planck society for the advancement of science
max planck institute for intelligent systems, mpi for intelligent systems, mpi is
max planck institute for informatics, mpi informatik, max planck institut fur informatik, mpi inf
helmholtz association, helmholtz gemeinschaft, helmholtz gemeinschaft deutscher forschungszentren, helmholtz association of german research centres
helmholtz munich, helmholtz zentrum munchen, helmholtz zentrum muenchen, gsf forschungszentrum
forschungszentrum julich, forschungszentrum juelich, fz julich, juelich research centre, fz juelich, fzj
desy, deutsches elektronen synchrotron, desy deutsches elektronen synchrotron, deutsches elektronen synchrotron desy
german aerospace center, dlr, deutsches zentrum fur luft und raumfahrt, german aerospace center dlr, dlr german aerospace center, deutsches zentrum fuer luft und raumfahrt, deutsches zentrum fur luft und raumfahrt dlr, dlr deutsches zentrum fur luft und raumfahrt
alfred wegener institut, alfred wegener institute, awi bremerhaven, alfred wegener institute for polar and marine research
leibniz association, leibniz gemeinschaft, wissenschaftsgemeinschaft gottfried wilhelm leibniz
robert koch institut, robert koch institute, rki robert koch institut
dfki, german research center for artificial intelligence, deutsches forschungszentrum fur kunstliche intelligenz, german research center for artificial intelligence dfki, dfki german research center for artificial intelligence, deutsches forschungszentrum fur kunstliche intelligenz dfki
daad, german academic exchange service, deutscher akademischer austauschdienst, daad german academic exchange service
giz, deutsche gesellschaft fur internationale zusammenarbeit, gtz, deutsche gesellschaft fur technische zusammenarbeit, deutsche gesellschaft fuer internationale zusammenarbeit, deutsche gesellschaft fur internationale zusammenarbeit giz, inwent, giz deutsche gesellschaft fur internationale zusammenarbeit
goethe institut, goethe institute, goethe institut e v
bundesagentur fur arbeit, german federal employment agency, bundesagentur fuer arbeit, bundesanstalt fur arbeit
auswartiges amt, german federal foreign office, federal foreign office germany, auswaertiges amt, german foreign office
bmwk, bundesministerium fur wirtschaft und energie, bundesministerium fur wirtschaft und klimaschutz, german federal ministry for economic affairs and climate action, bmwe, bmwi, federal ministry for economic affairs and energy
deutscher bundestag, german bundestag, bundestag, german parliament
bundeswehr, german armed forces, die bundeswehr, deutsche bundeswehr, german army bundeswehr, german air force
bafin, bundesanstalt fur finanzdienstleistungsaufsicht, federal financial supervisory authority, german federal financial supervisory authority
deutsche rentenversicherung, deutsche rentenversicherung bund, drv bund, bundesversicherungsanstalt fur angestellte
aok, allgemeine ortskrankenkasse, aok die gesundheitskasse
techniker krankenkasse, die techniker, tk techniker krankenkasse
barmer, barmer gek, barmer ersatzkasse
dak gesundheit, dak, deutsche angestellten krankenkasse
adac, allgemeiner deutscher automobil club, adac e v
deutsches rotes kreuz, german red cross, drk, drk deutsches rotes kreuz
caritas germany, deutscher caritasverband, caritasverband
stifterverband, stifterverband fur die deutsche wissenschaft
vienna university of technology, tu wien, technische universitat wien, tu vienna, technical university of vienna, technische universitaet wien
university of vienna, universitat wien, uni wien, universitaet wien
wu vienna, wirtschaftsuniversitat wien, vienna university of economics and business, wu wien, wu vienna university of economics and business
graz university of technology, tu graz, technische universitat graz
medical university of vienna, meduni wien, medizinische universitat wien
akh wien, allgemeines krankenhaus wien, vienna general hospital
ist austria, ista, institute of science and technology austria
ait austrian institute of technology, austrian institute of technology, arc seibersdorf, austrian research centers
delft university of technology, tu delft, technische universiteit delft, delft university, technical university delft, technical university of delft, tudelft
eindhoven university of technology, tu eindhoven, tu e, technische universiteit eindhoven, technical university eindhoven, technical university of eindhoven, tue eindhoven
university of twente, utwente, universiteit twente
university of amsterdam, uva amsterdam, universiteit van amsterdam, amsterdam business school, university of amsterdam uva, uva universiteit van amsterdam
vrije universiteit amsterdam, vu amsterdam, vu university amsterdam, free university amsterdam, vrije universiteit, free university of amsterdam
amsterdam umc, vumc amsterdam, academic medical center amsterdam, amc amsterdam, vu medisch centrum, vu university medical center, academisch medisch centrum
erasmus university rotterdam, erasmus universiteit rotterdam, rotterdam school of management, rsm erasmus university, rotterdam school of management erasmus university, erasmus school of economics, erasmus university
erasmus mc, erasmus medical center, erasmus universitair medisch centrum
leiden university, universiteit leiden, leiden univ
lumc, leiden university medical center, leids universitair medisch centrum
utrecht university, universiteit utrecht, university of utrecht
umc utrecht, university medical center utrecht, universitair medisch centrum utrecht
university of groningen, rijksuniversiteit groningen, rug groningen
wageningen university and research, wur, wageningen university, wageningen ur, wageningen universiteit
maastricht university, universiteit maastricht, university of maastricht
radboud university, radboud universiteit, radboud university nijmegen, katholieke universiteit nijmegen
tilburg university, universiteit van tilburg, tias school for business and society
tno, netherlands organisation for applied scientific research, nederlandse organisatie voor toegepast natuurwetenschappelijk onderzoek, tno netherlands organization for applied scientific research
cwi amsterdam, centrum wiskunde en informatica, centrum wiskunde and informatica, cwi centrum wiskunde and informatica
rijkswaterstaat, directorate general for public works and water management
rivm, rijksinstituut voor volksgezondheid en milieu, national institute for public health and the environment netherlands
belastingdienst, dutch tax authority, dutch tax and customs administration, dutch tax office
ku leuven, katholieke universiteit leuven, kuleuven, catholic university of leuven, university of leuven, k u leuven
uz leuven, university hospitals leuven, universitaire ziekenhuizen leuven
ghent university, universiteit gent, ugent, university of ghent
uclouvain, universite catholique de louvain, catholic university of louvain, ucl louvain la neuve
vrije universiteit brussel, vub, free university of brussels vub
universite libre de bruxelles, ulb, free university of brussels ulb, solvay brussels school
imec, interuniversity microelectronics centre, imec belgium, imec leuven, iminds imec, interuniversitair micro electronica centrum, holst centre imec
vlerick business school, vlerick, vlerick leuven gent management school
inria, institut national de recherche en informatique et en automatique, french institute for research in computer science and automation, inria paris
cnrs, centre national de la recherche scientifique, french national centre for scientific research, cnrs centre national de la recherche scientifique, french national center for scientific research, centre national de la recherche scientifique cnrs
cea france, commissariat a l energie atomique, cea leti, cea list, cea saclay, commissariat a l energie atomique et aux energies alternatives, cea tech, french alternative energies and atomic energy commission, cea commissariat a l energie atomique
onera, office national d etudes et de recherches aerospatiales, the french aerospace lab, onera the french aerospace lab
cnes, centre national d etudes spatiales, french space agency, cnes centre national d etudes spatiales
inrae, inra, institut national de la recherche agronomique, irstea, institut national de recherche pour l agriculture l alimentation et l environnement
cirad, centre de cooperation internationale en recherche agronomique pour le developpement
ecole polytechnique, ecole polytechnique paris, l x ecole polytechnique, ecole polytechnique palaiseau
institut polytechnique de paris, ip paris
centralesupelec, ecole centrale paris, supelec, ecole superieure d electricite, ecole centrale des arts et manufactures
mines paris, mines paristech, ecole des mines de paris, ecole nationale superieure des mines de paris, mines paris psl
telecom paris, telecom paristech, ecole nationale superieure des telecommunications, enst paris
ecole des ponts paristech, ecole nationale des ponts et chaussees, enpc
ens paris, ecole normale superieure, ecole normale superieure de paris, ens ulm, ecole normale superieure ulm
ens lyon, ecole normale superieure de lyon
universite psl, psl research university, paris sciences et lettres, psl university
sorbonne universite, sorbonne university, universite pierre et marie curie, paris sorbonne, pierre and marie curie university, universite paris sorbonne, upmc universite pierre et marie curie, universite paris 6
universite paris saclay, paris saclay university, universite paris sud, universite paris sud 11, paris sud university
universite paris cite, universite paris diderot, paris descartes university, universite de paris, universite paris descartes, paris diderot university, universite paris 7
universite paris 1 pantheon sorbonne, paris 1 pantheon sorbonne, pantheon sorbonne university
universite paris dauphine, paris dauphine university, dauphine, universite paris dauphine psl
hec paris, hec school of management, hec business school paris, ecole des hautes etudes commerciales, groupe hec
essec business school, essec, groupe essec
escp business school, escp europe, escp, escp eap, ecole superieure de commerce de paris
em lyon, emlyon business school, emlyon, em lyon business school, ecole de management de lyon
edhec business school, edhec, groupe edhec, edhec risk institute
insead, insead business school, institut europeen d administration des affaires, european institute of business administration
sciences po, institut d etudes politiques de paris, sciences po paris, iep paris, science po
universite grenoble alpes, grenoble alpes university, universite joseph fourier, uga grenoble
grenoble inp, institut polytechnique de grenoble, inpg, institut national polytechnique de grenoble
insa lyon, institut national des sciences appliquees de lyon
universite de strasbourg, university of strasbourg, unistra, universite louis pasteur
aix marseille universite, aix marseille university, universite d aix marseille, universite de la mediterranee
universite toulouse capitole, toulouse school of economics, tse toulouse school of economics, universite toulouse 1 capitole
isae supaero, supaero, institut superieur de l aeronautique et de l espace
ministere des armees, french ministry of defense, ministere de la defense, french ministry of armed forces, ministere des armees et des anciens combattants
dga france, direction generale de l armement, dga direction generale de l armement
ministere de l economie et des finances, french ministry of finance, bercy, ministere de l economie, french treasury, direction generale du tresor
france travail, pole emploi, anpe, assedic
insee, institut national de la statistique et des etudes economiques, insee institut national de la statistique et des etudes economiques
afd, agence francaise de developpement, french development agency, afd agence francaise de developpement
assurance maladie, cnam, caisse nationale d assurance maladie, cpam
armee de terre, french army, french armed forces, armee francaise
gendarmerie nationale, french gendarmerie, gendarmerie
politecnico di milano, polimi, polytechnic university of milan, polytechnic of milan, milan polytechnic, mip politecnico di milano, polimi graduate school of management, politecnico milano
politecnico di torino, polito, polytechnic university of turin, polytechnic of turin, politecnico torino
bocconi university, universita bocconi, bocconi, sda bocconi, universita commerciale luigi bocconi, sda bocconi school of management, luigi bocconi
sapienza university of rome, sapienza universita di roma, la sapienza, universita la sapienza, university of rome la sapienza, universita degli studi di roma la sapienza
university of bologna, universita di bologna, unibo, alma mater studiorum universita di bologna, alma mater studiorum
university of padua, universita di padova, unipd, university of padova, universita degli studi di padova
university of milan, universita degli studi di milano, unimi, la statale di milano
university of turin, universita degli studi di torino, unito
university of pisa, universita di pisa, unipi
scuola superiore sant anna, sant anna school of advanced studies, scuola superiore santanna
university of naples federico ii, universita degli studi di napoli federico ii, unina, federico ii
luiss, luiss guido carli, luiss business school, luiss university, libera universita internazionale degli studi sociali
universita cattolica del sacro cuore, catholic university of the sacred heart, cattolica milano
cnr italy, consiglio nazionale delle ricerche, italian national research council, national research council of italy, cnr consiglio nazionale delle ricerche
enea italy, agenzia nazionale per le nuove tecnologie l energia e lo sviluppo economico sostenibile, italian national agency for new technologies energy and sustainable economic development
infn, istituto nazionale di fisica nucleare, italian national institute for nuclear physics
istituto italiano di tecnologia, italian institute of technology, iit istituto italiano di tecnologia, istituto italiano di tecnologia iit
agenzia spaziale italiana, italian space agency, asi agenzia spaziale italiana
european university institute, eui florence, istituto universitario europeo
universidad politecnica de madrid, technical university of madrid, upm madrid, polytechnic university of madrid
universitat politecnica de catalunya, upc barcelona, upc barcelonatech, universidad politecnica de cataluna, polytechnic university of catalonia, technical university of catalonia
universitat politecnica de valencia, upv valencia, universidad politecnica de valencia, polytechnic university of valencia
universidad complutense de madrid, ucm madrid, complutense university of madrid, complutense
universidad autonoma de madrid, uam madrid, autonomous university of madrid
universidad carlos iii de madrid, uc3m, carlos iii university of madrid, universidad carlos iii
universitat de barcelona, university of barcelona, universidad de barcelona
universitat autonoma de barcelona, uab barcelona, autonomous university of barcelona, universidad autonoma de barcelona
universitat pompeu fabra, pompeu fabra university, upf barcelona, universidad pompeu fabra
ie business school, ie university, instituto de empresa
iese business school, iese, iese business school university of navarra
esade, esade business school, esade business and law school
csic, consejo superior de investigaciones cientificas, spanish national research council, csic consejo superior de investigaciones cientificas
barcelona supercomputing center, bsc cns, barcelona supercomputing centre, centro nacional de supercomputacion
tecnalia, tecnalia research and innovation, fundacion tecnalia
instituto superior tecnico, ist lisbon, tecnico lisboa, instituto superior tecnico lisboa
universidade do porto, university of porto, feup, faculdade de engenharia da universidade do porto
nova school of business and economics, nova sbe, universidade nova de lisboa, nova university lisbon
catolica lisbon, universidade catolica portuguesa, catolica lisbon school of business and economics
karolinska institutet, karolinska institute, karolinska
kth royal institute of technology, kth, royal institute of technology stockholm, kungliga tekniska hogskolan, kth royal institute of technology in stockholm, royal institute of technology kth, kungliga tekniska högskolan
chalmers university of technology, chalmers, chalmers tekniska hogskola, chalmers university
lund university, lunds universitet, lunds tekniska hogskola, lth lund, faculty of engineering lund university
uppsala university, uppsala universitet
stockholm university, stockholms universitet
stockholm school of economics, handelshogskolan i stockholm, sse stockholm school of economics
university of gothenburg, goteborgs universitet, gothenburg university
linkoping university, linkopings universitet, liu linkoping
rise sweden, rise research institutes of sweden, sp sveriges tekniska forskningsinstitut, research institutes of sweden, swedish ict sics
foi sweden, totalforsvarets forskningsinstitut, swedish defence research agency
trafikverket, swedish transport administration, vagverket, banverket
forsakringskassan, swedish social insurance agency
skatteverket, swedish tax agency
forsvarsmakten, swedish armed forces, forsvarsmakten swedish armed forces
technical university of denmark, dtu, danmarks tekniske universitet, dtu technical university of denmark, technical university of denmark dtu, danish technical university
university of copenhagen, kobenhavns universitet, copenhagen university, ku copenhagen
copenhagen business school, cbs copenhagen business school, handelshojskolen i kobenhavn, copenhagen business school cbs
aarhus university, aarhus universitet, university of aarhus, aarhus bss
aalborg university, aalborg universitet
university of southern denmark, syddansk universitet, sdu denmark
ntnu, norwegian university of science and technology, norges teknisk naturvitenskapelige universitet, norwegian university of science and technology ntnu, ntnu norwegian university of science and technology
university of oslo, universitetet i oslo, uio
university of bergen, universitetet i bergen, uib
bi norwegian business school, bi handelshoyskolen, handelshoyskolen bi, norwegian school of management
sintef, sintef digital, sintef ocean, stiftelsen for industriell og teknisk forskning
nav norway, norwegian labour and welfare administration, arbeids og velferdsetaten, nav arbeids og velferdsetaten
forsvaret, norwegian armed forces, norwegian defence, forsvaret norway
aalto university, aalto, helsinki university of technology, aalto yliopisto, teknillinen korkeakoulu, aalto university school of business, helsinki school of economics, tkk helsinki university of technology
university of helsinki, helsingin yliopisto, helsinki university
vtt technical research centre of finland, vtt, technical research centre of finland, vtt technical research center of finland, teknologian tutkimuskeskus vtt
tampere university, tampereen yliopisto, tampere university of technology, tampereen teknillinen yliopisto
university of tartu, tartu ulikool, tartu university
tallinn university of technology, taltech, tallinna tehnikaulikool
university of iceland, haskoli islands
university of warsaw, uniwersytet warszawski
warsaw university of technology, politechnika warszawska, pw politechnika warszawska
jagiellonian university, uniwersytet jagiellonski, uj uniwersytet jagiellonski
agh university of krakow, agh, akademia gorniczo hutnicza, agh university of science and technology
charles university, univerzita karlova, charles university in prague
czech technical university in prague, ceske vysoke uceni technicke, cvut, ctu prague, cvut v praze, czech technical university
brno university of technology, vysoke uceni technicke v brne, vut brno
masaryk university, masarykova univerzita
budapest university of technology and economics, bme budapest, budapesti muszaki es gazdasagtudomanyi egyetem, technical university of budapest
eotvos lorand university, elte, eotvos lorand tudomanyegyetem
central european university, ceu, kozep europai egyetem, central european university ceu
university of bucharest, universitatea din bucuresti
politehnica university of bucharest, universitatea politehnica din bucuresti, polytechnic university of bucharest, upb bucharest
babes bolyai university, universitatea babes bolyai, ubb cluj
university of belgrade, univerzitet u beogradu
university of ljubljana, univerza v ljubljani
jozef stefan institute, institut jozef stefan, ijs ljubljana
university of zagreb, sveuciliste u zagrebu, fer zagreb
ruder boskovic institute, institut ruder boskovic
national technical university of athens, ntua, εθνικό μετσόβιο πολυτεχνείο, εμπ, ntua national technical university of athens
aristotle university of thessaloniki, auth thessaloniki, αριστοτέλειο πανεπιστήμιο θεσσαλονίκης, απθ
national and kapodistrian university of athens, university of athens, εθνικό και καποδιστριακό πανεπιστήμιο αθηνών, εκπα, nkua
athens university of economics and business, aueb, οικονομικό πανεπιστήμιο αθηνών
forth greece, foundation for research and technology hellas, ίδρυμα τεχνολογίας και έρευνας
lomonosov moscow state university, moscow state university, мгу, московский государственный университет, мгу имени м в ломоносова, lomonosov msu, msu lomonosov, мгу им м в ломоносова
mipt, moscow institute of physics and technology, мфти, phystech, московский физико технический институт, moscow institute of physics and technology mipt, физтех
bauman moscow state technical university, bmstu, мгту им н э баумана, мгту имени баумана, bauman university, мгту им баумана
higher school of economics moscow, hse university, национальный исследовательский университет высшая школа экономики, ниу вшэ, вшэ, national research university higher school of economics, высшая школа экономики, nru hse
itmo university, itmo, университет итмо, итмо, saint petersburg national research university of information technologies
saint petersburg state university, спбгу, st petersburg state university, санкт петербургский государственный университет, spbu
novosibirsk state university, нгу, новосибирский государственный университет
skoltech, сколтех, skolkovo institute of science and technology
skolkovo foundation, фонд сколково, skolkovo innovation center
russian academy of sciences, российская академия наук, ран, ras russian academy of sciences
taras shevchenko national university of kyiv, київський національний університет імені тараса шевченка, knu kyiv, kyiv national university
igor sikorsky kyiv polytechnic institute, кпі, kyiv polytechnic institute, kpi kyiv, кпі ім ігоря сікорського, ntuu kpi
bogazici university, bogazici universitesi, boğaziçi üniversitesi, boun
middle east technical university, metu, odtu, orta dogu teknik universitesi, odtü, metu middle east technical university
istanbul technical university, itu istanbul, istanbul teknik universitesi, itü istanbul, i t u
bilkent university, bilkent universitesi, bilkent
koc university, koc universitesi, koç üniversitesi
sabanci university, sabanci universitesi
tubitak, scientific and technological research council of turkey, turkiye bilimsel ve teknolojik arastirma kurumu, tubitak bilgem, tubitak uzay
technion, technion israel institute of technology, הטכניון, israel institute of technology, הטכניון מכון טכנולוגי לישראל
tel aviv university, אוניברסיטת תל אביב, tau tel aviv
hebrew university of jerusalem, hebrew university, האוניברסיטה העברית, huji, the hebrew university, האוניברסיטה העברית בירושלים
weizmann institute of science, weizmann institute, מכון ויצמן, weizmann, מכון ויצמן למדע
ben gurion university of the negev, ben gurion university, אוניברסיטת בן גוריון, bgu, אוניברסיטת בן גוריון בנגב
bar ilan university, אוניברסיטת בר אילן, bar ilan
reichman university, idc herzliya, אוניברסיטת רייכמן, interdisciplinary center herzliya, המרכז הבינתחומי הרצליה
israel defense forces, idf, צה ל, צהל, israeli defense forces, israel defence forces, israeli air force, unit 8200, 8200 unit, idf 8200, iaf israeli air force, צבא ההגנה לישראל, israeli military intelligence, idf israel defense forces, israel defense forces idf
american university of beirut, aub, الجامعة الأمريكية في بيروت, american university of beirut aub
american university in cairo, auc cairo, الجامعة الأمريكية بالقاهرة
cairo university, جامعة القاهرة
ain shams university, جامعة عين شمس
king abdullah university of science and technology, kaust, جامعة الملك عبدالله للعلوم والتقنية, king abdullah university of science and technology kaust
king saud university, ksu riyadh, جامعة الملك سعود
king fahd university of petroleum and minerals, kfupm, جامعة الملك فهد للبترول والمعادن, king fahd university of petroleum and minerals kfupm
king abdulaziz university, جامعة الملك عبدالعزيز, kau jeddah
mbzuai, mohamed bin zayed university of artificial intelligence, جامعة محمد بن زايد للذكاء الاصطناعي
technology innovation institute, tii abu dhabi, معهد الابتكار التكنولوجي
qatar foundation, مؤسسة قطر
hamad bin khalifa university, hbku, qatar computing research institute, qcri, جامعة حمد بن خليفة
university of tehran, tehran university, دانشگاه تهران
sharif university of technology, sharif university, دانشگاه صنعتی شریف
university of cape town, uct, uct university of cape town, university of cape town uct
stellenbosch university, universiteit stellenbosch, university of stellenbosch
university of the witwatersrand, wits university, wits, university of witwatersrand
university of pretoria, universiteit van pretoria, tuks
csir south africa, council for scientific and industrial research south africa
university of nairobi, uon nairobi
university of lagos, unilag
university of ibadan, ui ibadan
makerere university, makerere
university of toronto, u of t, uoft, utoronto, rotman school of management, university of toronto rotman school of management, university of toronto mississauga, university of toronto scarborough
university health network, uhn, toronto general hospital uhn, princess margaret cancer centre uhn, university health network uhn
sickkids, hospital for sick children, the hospital for sick children, sick kids hospital, the hospital for sick children sickkids
university of british columbia, ubc, the university of british columbia, sauder school of business, ubc sauder school of business, university of british columbia ubc, ubc university of british columbia
mcgill university, mcgill, universite mcgill, desautels faculty of management
mcgill university health centre, muhc, centre universitaire de sante mcgill
university of waterloo, uwaterloo, waterloo university
university of alberta, ualberta, u of a alberta
university of calgary, ucalgary, haskayne school of business
mcmaster university, mcmaster, degroote school of business
queens university canada, queens university kingston, queen s university at kingston, smith school of business
western university canada, university of western ontario, ivey business school, uwo, richard ivey school of business, western university london ontario
york university toronto, schulich school of business, osgoode hall law school
toronto metropolitan university, ryerson university, ryerson, ted rogers school of management
simon fraser university, sfu, beedie school of business
university of ottawa, universite d ottawa, uottawa, telfer school of management
universite de montreal, udem, university of montreal
polytechnique montreal, ecole polytechnique de montreal, polymtl
hec montreal, ecole des hautes etudes commerciales de montreal
ecole de technologie superieure, ets montreal, etsmtl
universite laval, laval university, ulaval
uqam, universite du quebec a montreal
mila quebec, mila quebec artificial intelligence institute, montreal institute for learning algorithms
vector institute, vector institute for artificial intelligence
national research council canada, nrc canada, conseil national de recherches canada, national research council of canada
australian national university, anu, the australian national university, australian national university anu
university of sydney, sydney university, usyd, the university of sydney
university of melbourne, melbourne university, unimelb, the university of melbourne, melbourne business school
unsw, university of new south wales, unsw sydney, unsw australia, australian graduate school of management, university of new south wales unsw
monash university, monash, monash business school
university of queensland, uq, the university of queensland, uq business school
university of western australia, uwa, the university of western australia
university of adelaide, adelaide university, the university of adelaide
university of technology sydney, uts, uts sydney, university of technology sydney uts
rmit university, rmit, royal melbourne institute of technology
queensland university of technology, qut, queensland university of technology qut
curtin university, curtin university of technology
csiro, commonwealth scientific and industrial research organisation, csiro data61, data61, nicta, csiro s data61
university of auckland, auckland university, the university of auckland
university of otago, otago university
national university of singapore, nus, nus business school, national university of singapore nus, nus national university of singapore, nus school of computing, duke nus medical school national university of singapore, 新加坡国立大学
nanyang technological university, ntu singapore, nanyang business school, nanyang technological university singapore, nanyang technological university ntu, 南洋理工大学
singapore management university, smu singapore, lee kong chian school of business
singapore university of technology and design, sutd
a star singapore, agency for science technology and research, a star agency for science technology and research, institute for infocomm research a star
govtech singapore, government technology agency of singapore, govtech, government technology agency, infocomm development authority of singapore, open government products govtech
housing and development board, hdb, hdb singapore, housing development board
land transport authority, lta singapore, land transport authority singapore
ministry of education singapore, moe singapore
ministry of defence singapore, mindef, mindef singapore, singapore armed forces, republic of singapore air force
economic development board singapore, edb singapore, singapore economic development board
tsinghua university, 清华大学, tsinghua, 清华, qinghua university
peking university, 北京大学, beijing university, 北大, pku, guanghua school of management
fudan university, 复旦大学, fudan, 复旦
shanghai jiao tong university, 上海交通大学, sjtu, shanghai jiaotong university, 上海交大, shanghai jiao tong university sjtu
zhejiang university, 浙江大学, zju, 浙大
university of science and technology of china, ustc, 中国科学技术大学, 中国科大, 中科大
nanjing university, 南京大学, nju
wuhan university, 武汉大学, 武大
huazhong university of science and technology, hust wuhan, 华中科技大学, 华科
harbin institute of technology, 哈尔滨工业大学, 哈工大
xian jiaotong university, 西安交通大学, xjtu, xi an jiaotong university
tongji university, 同济大学, 同济
sun yat sen university, 中山大学, sysu, zhongshan university
renmin university of china, 中国人民大学, renmin university, 人大
beihang university, 北京航空航天大学, 北航, beijing university of aeronautics and astronautics, buaa
chinese academy of sciences, 中国科学院, 中科院, university of chinese academy of sciences, 中国科学院大学, ucas
westlake university, 西湖大学
ceibs, china europe international business school, 中欧国际工商学院
cheung kong graduate school of business, ckgsb, 长江商学院
university of hong kong, hku, 香港大學, 香港大学, the university of hong kong, hku business school
chinese university of hong kong, cuhk, 香港中文大學, the chinese university of hong kong, 香港中文大学
hong kong university of science and technology, hkust, 香港科技大學, the hong kong university of science and technology, ust hong kong, 香港科技大学
city university of hong kong, cityu, 香港城市大學, cityu hong kong
hong kong polytechnic university, polyu, 香港理工大學, the hong kong polytechnic university
national taiwan university, ntu taiwan, 國立臺灣大學, 台大, 國立台灣大學, 臺灣大學
national tsing hua university, 國立清華大學, nthu
national yang ming chiao tung university, national chiao tung university, 國立陽明交通大學, 國立交通大學, nycu, nctu
itri, industrial technology research institute, 工業技術研究院, 工研院, industrial technology research institute itri
academia sinica, 中央研究院, 中研院
university of tokyo, 東京大学, the university of tokyo, todai, tokyo university, 東大, utokyo
kyoto university, 京都大学, 京大
osaka university, 大阪大学, 阪大
tohoku university, 東北大学
nagoya university, 名古屋大学
hokkaido university, 北海道大学
kyushu university, 九州大学
institute of science tokyo, tokyo institute of technology, 東京工業大学, 東京科学大学, tokyo tech, science tokyo, titech, tokyo medical and dental university, 東京医科歯科大学
keio university, 慶應義塾大学, keio, keio gijuku
waseda university, 早稲田大学, waseda
riken, 理化学研究所, riken center for advanced intelligence project, 理研
aist, 産業技術総合研究所, national institute of advanced industrial science and technology, 産総研
jaxa, 宇宙航空研究開発機構, japan aerospace exploration agency
jica, 国際協力機構, japan international cooperation agency
meti japan, ministry of economy trade and industry, 経済産業省, 経産省
seoul national university, 서울대학교, snu, 서울대, seoul national univ
kaist, 한국과학기술원, korea advanced institute of science and technology, 카이스트
postech, 포항공과대학교, pohang university of science and technology, 포스텍
yonsei university, 연세대학교, yonsei, 연세대
korea university, 고려대학교, 고려대
sungkyunkwan university, 성균관대학교, skku, 성균관대
hanyang university, 한양대학교, 한양대
etri, 한국전자통신연구원, electronics and telecommunications research institute, electronics and telecommunications research institute etri
kist, 한국과학기술연구원, korea institute of science and technology
republic of korea army, rok army, 대한민국 육군, 육군
indian institute of technology bombay, iit bombay, iitb, iit mumbai, indian institute of technology mumbai, indian institute of technology bombay iit bombay
indian institute of technology delhi, iit delhi, iitd, indian institute of technology new delhi
indian institute of technology madras, iit madras, iitm, iit chennai, indian institute of technology chennai
indian institute of technology kanpur, iit kanpur, iitk
indian institute of technology kharagpur, iit kharagpur, iitkgp, iit kgp
indian institute of technology roorkee, iit roorkee, university of roorkee
indian institute of technology guwahati, iit guwahati, iitg
indian institute of technology hyderabad, iit hyderabad, iith
indian institute of science, iisc, iisc bangalore, indian institute of science bangalore, indian institute of science iisc
indian institute of management ahmedabad, iim ahmedabad, iima
indian institute of management bangalore, iim bangalore, iimb, indian institute of management bengaluru
indian institute of management calcutta, iim calcutta, iimc, iim kolkata
indian school of business, isb, isb hyderabad, indian school of business isb
bits pilani, birla institute of technology and science, birla institute of technology and science pilani
tata institute of fundamental research, tifr
university of delhi, delhi university, du university of delhi
anna university, anna university chennai
isro, indian space research organisation, indian space research organization, isro satellite centre, vikram sarabhai space centre, indian space research organisation isro, vssc isro, isro u r rao satellite centre, इसरो
drdo, defence research and development organisation, defence research and development organization, drdo ministry of defence, defence research and development organisation drdo, डीआरडीओ
barc, bhabha atomic research centre, bhabha atomic research center, bhabha atomic research centre barc
nic india, national informatics centre, nic national informatics centre, national informatics centre nic
c dac, centre for development of advanced computing, cdac, c dac pune
c dot, centre for development of telematics, cdot
indian army, भारतीय सेना, the indian army
indian air force, भारतीय वायु सेना
indian navy, भारतीय नौसेना
aiims, all india institute of medical sciences, aiims new delhi, all india institute of medical sciences new delhi, aiims delhi
icmr, indian council of medical research
bangladesh university of engineering and technology, buet, বাংলাদেশ প্রকৌশল বিশ্ববিদ্যালয়
university of dhaka, dhaka university, ঢাকা বিশ্ববিদ্যালয়
lahore university of management sciences, lums, lums lahore
national university of sciences and technology pakistan, nust, nust islamabad, nust pakistan
universitas indonesia, university of indonesia
institut teknologi bandung, bandung institute of technology, itb bandung
universitas gadjah mada, gadjah mada university, ugm
universiti malaya, university of malaya, um malaysia
universiti putra malaysia, upm malaysia
universiti kebangsaan malaysia, ukm, national university of malaysia
chulalongkorn university, จุฬาลงกรณ์มหาวิทยาลัย, chulalongkorn, จุฬา
mahidol university, มหาวิทยาลัยมหิดล
thammasat university, มหาวิทยาลัยธรรมศาสตร์
vietnam national university hanoi, vnu hanoi, dai hoc quoc gia ha noi, đại học quốc gia hà nội
hanoi university of science and technology, hust hanoi, dai hoc bach khoa ha noi, đại học bách khoa hà nội
university of the philippines, up diliman, university of the philippines diliman
ateneo de manila university, ateneo
de la salle university, dlsu
universidade de sao paulo, usp, university of sao paulo, escola politecnica da usp, fea usp, poli usp, universidade de são paulo usp
unicamp, universidade estadual de campinas, university of campinas, state university of campinas, unicamp universidade estadual de campinas
universidade federal do rio de janeiro, ufrj, federal university of rio de janeiro, coppe ufrj
universidade federal de minas gerais, ufmg, federal university of minas gerais
universidade federal do rio grande do sul, ufrgs
unesp, universidade estadual paulista, sao paulo state university
puc rio, pontificia universidade catolica do rio de janeiro, pontifical catholic university of rio de janeiro
fundacao getulio vargas, fgv, fgv eaesp, getulio vargas foundation, fgv fundacao getulio vargas, fundacao getulio vargas fgv
insper, ibmec sao paulo, insper instituto de ensino e pesquisa
fiocruz, fundacao oswaldo cruz, oswaldo cruz foundation
embrapa, empresa brasileira de pesquisa agropecuaria
ibge, instituto brasileiro de geografia e estatistica
bndes, banco nacional de desenvolvimento economico e social, brazilian development bank
serpro, servico federal de processamento de dados
senai, servico nacional de aprendizagem industrial
unam, universidad nacional autonoma de mexico, national autonomous university of mexico, unam universidad nacional autonoma de mexico
tecnologico de monterrey, tec de monterrey, itesm, instituto tecnologico y de estudios superiores de monterrey, monterrey institute of technology, egade business school, tecmilenio tecnologico de monterrey
instituto politecnico nacional, ipn mexico, national polytechnic institute mexico
itam, instituto tecnologico autonomo de mexico
imss, instituto mexicano del seguro social
universidad de buenos aires, uba argentina, university of buenos aires, facultad de ingenieria uba
conicet, consejo nacional de investigaciones cientificas y tecnicas
itba, instituto tecnologico de buenos aires
universidad de chile, university of chile, facultad de ciencias fisicas y matematicas universidad de chile
pontificia universidad catolica de chile, puc chile, pontifical catholic university of chile, universidad catolica de chile
universidad de los andes colombia, uniandes, university of los andes
universidad nacional de colombia, national university of colombia, unal
sena colombia, servicio nacional de aprendizaje
pontificia universidad catolica del peru, pucp, pontifical catholic university of peru
united nations, un united nations, un secretariat, united nations secretariat, onu, nations unies, naciones unidas, organizacion de las naciones unidas, united nations headquarters, united nations office at geneva, unog, united nations un, vereinte nationen, united nations office in vienna, organisation des nations unies, الأمم المتحدة, организация объединенных наций, оон, 联合国
undp, united nations development programme, united nations development program, undp united nations development programme, pnud, programa de las naciones unidas para el desarrollo, united nations development programme undp, united nations development programme undp global
unicef, united nations children s fund, united nations childrens fund, unicef united nations children s fund, unicef usa unicef, unicef international, اليونيسف
unhcr, un refugee agency, united nations high commissioner for refugees, unhcr the un refugee agency, unhcr un refugee agency, acnur, office of the united nations high commissioner for refugees
world food programme, wfp, un world food programme, united nations world food programme, un wfp, world food program, wfp world food programme, world food programme wfp, programme alimentaire mondial, united nations wfp, wfp un world food programme
world health organization, who world health organization, organisation mondiale de la sante, world health organisation, world health organization who, oms organisation mondiale de la sante, organizacion mundial de la salud, weltgesundheitsorganisation, 世界卫生组织, منظمة الصحة العالمية
paho, pan american health organization, organizacion panamericana de la salud, pan american health organization paho
unesco, united nations educational scientific and cultural organization, organisation des nations unies pour l education la science et la culture
food and agriculture organization, fao, food and agriculture organization of the united nations, fao of the united nations, un fao, food and agriculture organization of the united nations fao
international labour organization, ilo, international labor organization, international labour organisation, organisation internationale du travail, international labour office, international labour organization ilo
international organization for migration, iom, un migration, iom un migration, iom international organization for migration, un migration agency iom, international organization for migration iom, organizacion internacional para las migraciones
unfpa, united nations population fund, un population fund
un women, united nations entity for gender equality and the empowerment of women, onu femmes
unops, united nations office for project services
unep, un environment programme, united nations environment programme, un environment, united nations environment programme unep
unido, united nations industrial development organization
unodc, united nations office on drugs and crime
unctad, un trade and development, united nations conference on trade and development
unaids, joint united nations programme on hiv aids
ocha, un ocha, united nations office for the coordination of humanitarian affairs, unocha
ohchr, un human rights, office of the united nations high commissioner for human rights, united nations human rights
unrwa, united nations relief and works agency, united nations relief and works agency for palestine refugees, الأونروا
iaea, international atomic energy agency, international atomic energy agency iaea, iaea international atomic energy agency
itu international telecommunication union, international telecommunication union, international telecommunication union itu
wipo, world intellectual property organization, organisation mondiale de la propriete intellectuelle, ompi, wipo world intellectual property organization
wto world trade organization, world trade organization, organisation mondiale du commerce, world trade organization wto
world meteorological organization, wmo, wmo world meteorological organization
icao, international civil aviation organization, organisation de l aviation civile internationale
iata, international air transport association, iata international air transport association
world bank, world bank group, the world bank, ibrd, international bank for reconstruction and development, the world bank group, banque mondiale, banco mundial, 世界银行, البنك الدولي
ifc international finance corporation, international finance corporation, ifc world bank group, international finance corporation ifc, ifc international finance
imf, international monetary fund, fonds monetaire international, imf international monetary fund, international monetary fund imf, fondo monetario internacional
oecd, organisation for economic co operation and development, ocde, oecd ocde, organization for economic cooperation and development, organisation for economic cooperation and development, oecd organisation for economic co operation and development
international energy agency, iea, iea international energy agency, international energy agency iea
nato, north atlantic treaty organization, otan, nato otan, north atlantic treaty organisation, nato headquarters
nato communications and information agency, ncia, nc3a, nato nci agency, nci agency
osce, organization for security and co operation in europe, organization for security and cooperation in europe
council of europe, conseil de l europe, coe council of europe
interpol, international criminal police organization, oipc interpol
international committee of the red cross, icrc, comite international de la croix rouge, cicr, international committee of the red cross icrc, icrc international committee of the red cross
ifrc, international federation of red cross and red crescent societies, international federation of red cross
american red cross, the american red cross, american national red cross
british red cross, british red cross society
doctors without borders, msf, medecins sans frontieres, medecins sans frontieres msf, msf medecins sans frontieres, doctors without borders msf, arzte ohne grenzen, medicos sin fronteras, doctors without borders medecins sans frontieres msf
oxfam, oxfam international, oxfam gb, oxfam america, oxfam great britain, oxfam novib
save the children, save the children international, save the children uk, save the children us, stc save the children
care international, care usa, cooperative for assistance and relief everywhere
world vision, world vision international, world vision us
wwf, world wildlife fund, world wide fund for nature, wwf international, worldwide fund for nature, world wildlife fund us
greenpeace, greenpeace international, greenpeace e v
amnesty international, amnesty, ai amnesty international
human rights watch, hrw
international rescue committee, irc international rescue committee, international rescue committee irc, rescue org
mercy corps, mercycorps, mercy corps europe
catholic relief services, crs catholic relief services, catholic relief services crs
plan international, plan international uk, foster parents plan
norwegian refugee council, nrc norwegian refugee council, flyktninghjelpen, norwegian refugee council nrc
danish refugee council, drc danish refugee council, dansk flygtningehjaelp
brac bangladesh, bangladesh rural advancement committee, building resources across communities, ব্র্যাক
bill and melinda gates foundation, gates foundation, bill melinda gates foundation, the gates foundation, bmgf
wellcome trust, wellcome, the wellcome trust
rockefeller foundation, the rockefeller foundation
ford foundation, the ford foundation us
open society foundations, open society institute, soros foundation, open society foundation
chan zuckerberg initiative, czi, chan zuckerberg biohub network
howard hughes medical institute, hhmi, janelia research campus, hhmi janelia, howard hughes medical institute hhmi
clinton health access initiative, chai clinton health access initiative, clinton hiv aids initiative
path global health, program for appropriate technology in health
fhi 360, family health international, fhi360
jhpiego, jhpiego johns hopkins
world economic forum, wef, world economic forum wef
global fund, the global fund, global fund to fight aids tuberculosis and malaria, the global fund to fight aids tuberculosis and malaria
gavi, gavi alliance, gavi the vaccine alliance, the vaccine alliance
ymca, young men s christian association, young mens christian association
salvation army, the salvation army, heilsarmee, armee du salut
teach for america, tfa, tfa teach for america
peace corps, us peace corps, united states peace corps, peace corps volunteer
european commission, commission europeenne, europaische kommission, comision europea, eu commission, ec european commission, commissione europea, european commission dg, europese commissie, european commission dg connect, european commission dg comp
joint research centre, jrc, european commission joint research centre, jrc european commission, joint research centre european commission
european parliament, parlement europeen, europaisches parlament, parlamento europeo, eu parliament
council of the european union, european council, eu council, general secretariat of the council of the european union
european external action service, eeas, european external action service eeas
european court of justice, court of justice of the european union, cjeu, cour de justice de l union europeenne
european patent office, epo, europaisches patentamt, office europeen des brevets, european patent office epo, epo european patent office
euipo, european union intellectual property office, ohim, office for harmonization in the internal market
ema european medicines agency, european medicines agency, european medicines agency ema
efsa, european food safety authority
ecdc, european centre for disease prevention and control
easa, european union aviation safety agency, european aviation safety agency
frontex, european border and coast guard agency
europol, european police office, european union agency for law enforcement cooperation
eurocontrol, european organisation for the safety of air navigation
european space agency, esa european space agency, european space agency esa, estec, esa estec, esoc, esa esrin, agence spatiale europeenne
eumetsat, european organisation for the exploitation of meteorological satellites
ecmwf, european centre for medium range weather forecasts
european southern observatory, eso european southern observatory
embl, european molecular biology laboratory, embl ebi, european bioinformatics institute, emblebi, european molecular biology laboratory embl
iter organization, iter, iter international fusion energy organization
esma, european securities and markets authority
eba european banking authority, european banking authority
us army, united states army, u s army, us army reserve, united states army reserve, us army corps, u s army reserve, the united states army
us army corps of engineers, usace, u s army corps of engineers, united states army corps of engineers, army corps of engineers
us army research laboratory, army research laboratory, arl army research laboratory, devcom army research laboratory
us navy, united states navy, u s navy, us navy reserve, united states navy reserve, usn
us naval research laboratory, naval research laboratory, nrl naval research laboratory, u s naval research laboratory
naval sea systems command, navsea, naval surface warfare center
naval air systems command, navair
us air force, united states air force, usaf, u s air force, us air force reserve, us airforce
air force research laboratory, afrl, us air force research laboratory
united states space force, us space force, u s space force, ussf
us marine corps, united states marine corps, usmc, us marines, u s marine corps, marine corps
us coast guard, united states coast guard, uscg, u s coast guard
army national guard, us army national guard, united states army national guard
us department of defense, department of defense, united states department of defense, us department of war, u s department of defense, department of war
darpa, defense advanced research projects agency, defense advanced research projects agency darpa
us department of state, u s department of state, department of state, united states department of state, us state department
us department of energy, department of energy, u s department of energy, united states department of energy, doe us department of energy
los alamos national laboratory, lanl, los alamos national lab, los alamos
sandia national laboratories, sandia, sandia national labs, sandia labs, sandia national laboratory
lawrence livermore national laboratory, llnl, lawrence livermore national lab, lawrence livermore
lawrence berkeley national laboratory, berkeley lab, lbnl, lbl, lawrence berkeley lab, lawrence berkeley national lab
oak ridge national laboratory, ornl, oak ridge national lab
pacific northwest national laboratory, pnnl, pacific northwest national lab
national renewable energy laboratory, nrel, national renewable energy lab, national laboratory of the rockies
brookhaven national laboratory, bnl brookhaven, brookhaven national lab, brookhaven lab
idaho national laboratory, inl, idaho national lab, inel
savannah river national laboratory, srnl, savannah river nuclear solutions srnl
nasa, national aeronautics and space administration, nasa johnson space center, nasa ames research center, nasa goddard space flight center, nasa langley research center, nasa glenn research center, nasa kennedy space center, nasa marshall space flight center, nasa goddard, nasa ames, nasa headquarters, nasa national aeronautics and space administration
nih, national institutes of health, national cancer institute, nih national institutes of health, national institutes of health nih, nih nci, national institute of health, u s national institutes of health, niaid, national library of medicine
centers for disease control and prevention, cdc, us centers for disease control and prevention, cdc centers for disease control and prevention, centers for disease control, centers for disease control and prevention cdc
us food and drug administration, fda, u s food and drug administration, food and drug administration, us fda, fda food and drug administration
centers for medicare and medicaid services, cms gov, centers for medicare medicaid services, us centers for medicare and medicaid services
us department of health and human services, hhs, department of health and human services, u s department of health and human services
us department of veterans affairs, department of veterans affairs, us veterans affairs, veterans affairs, va us department of veterans affairs, veterans health administration, u s department of veterans affairs, united states department of veterans affairs, va hospital
us department of homeland security, department of homeland security, dhs us department of homeland security, u s department of homeland security, united states department of homeland security
us customs and border protection, u s customs and border protection, cbp us customs and border protection
tsa transportation security administration, transportation security administration, transportation security administration tsa
fema, federal emergency management agency
cisa cybersecurity and infrastructure security agency, cybersecurity and infrastructure security agency
us department of the treasury, us treasury, u s department of the treasury, department of the treasury, united states department of the treasury, us treasury department
irs, internal revenue service, us internal revenue service
us department of justice, u s department of justice, department of justice, united states department of justice, doj
fbi, federal bureau of investigation, federal bureau of investigation fbi, fbi federal bureau of investigation
cia us central intelligence agency, central intelligence agency, central intelligence agency cia
national security agency, nsa, national security agency nsa
national geospatial intelligence agency, nga national geospatial intelligence agency
us securities and exchange commission, securities and exchange commission, u s securities and exchange commission, us sec, sec us securities and exchange commission
finra, financial industry regulatory authority, nasd national association of securities dealers
fdic, federal deposit insurance corporation
cfpb, consumer financial protection bureau
us environmental protection agency, epa us environmental protection agency, environmental protection agency, u s environmental protection agency, us epa
us department of agriculture, usda, u s department of agriculture, united states department of agriculture, usda agricultural research service, usda ars
us forest service, usda forest service, u s forest service, united states forest service
us geological survey, usgs, u s geological survey, united states geological survey
noaa, national oceanic and atmospheric administration, noaa national oceanic and atmospheric administration, national weather service, noaa fisheries
nist, national institute of standards and technology, national bureau of standards, nist national institute of standards and technology, national institute of standards and technology nist
national science foundation, nsf national science foundation, us national science foundation, u s national science foundation
us department of commerce, department of commerce, u s department of commerce
us census bureau, u s census bureau, census bureau, united states census bureau
bureau of labor statistics, us bureau of labor statistics, u s bureau of labor statistics
us patent and trademark office, uspto, u s patent and trademark office, united states patent and trademark office, united states patent and trademark office uspto
us department of labor, department of labor, u s department of labor
us department of transportation, u s department of transportation, united states department of transportation
federal aviation administration, faa, faa federal aviation administration, federal aviation administration faa
us department of education, u s department of education, united states department of education
us department of the interior, department of the interior, u s department of the interior
national park service, us national park service, u s national park service
social security administration, us social security administration, ssa social security administration
us office of personnel management, opm us office of personnel management, u s office of personnel management
general services administration, gsa us general services administration, us general services administration, u s general services administration, 18f gsa
us small business administration, sba us small business administration, u s small business administration
us government accountability office, gao, u s government accountability office, government accountability office, gao us government accountability office
us house of representatives, u s house of representatives, united states house of representatives, house of representatives us
us senate, u s senate, united states senate
the white house, executive office of the president, executive office of the president of the united states, white house
usaid, us agency for international development, united states agency for international development, u s agency for international development, usaid us agency for international development
millennium challenge corporation, mcc millennium challenge corporation
us international development finance corporation, opic, overseas private investment corporation, dfc us international development finance corporation
smithsonian institution, smithsonian, the smithsonian institution, smithsonian national museum of natural history
library of congress, the library of congress, us library of congress
metropolitan museum of art, the metropolitan museum of art, the met museum
museum of modern art, moma, the museum of modern art, moma museum of modern art
new york city department of education, nyc department of education, nyc doe, nycdoe, new york city board of education
new york city department of health and mental hygiene, nyc department of health and mental hygiene, nyc department of health, dohmh
nyc health and hospitals, nyc health hospitals, new york city health and hospitals corporation
new york city police department, nypd
los angeles unified school district, lausd
chicago public schools, cps chicago public schools
brookings institution, brookings, the brookings institution
council on foreign relations, cfr council on foreign relations
center for strategic and international studies, csis
carnegie endowment for international peace, carnegie endowment
heritage foundation, the heritage foundation
woods hole oceanographic institution, whoi
southwest research institute, swri
allen institute for ai, ai2, allen institute for artificial intelligence, ai2 allen institute for ai
scripps research, scripps research institute, the scripps research institute, tsri
salk institute, salk institute for biological studies, the salk institute
cold spring harbor laboratory, cshl
jackson laboratory, the jackson laboratory, jax jackson laboratory
educational testing service, ets educational testing service, educational testing service ets
college board, the college board, college entrance examination board
american chemical society, acs american chemical society, acs publications
ieee, institute of electrical and electronics engineers, ieee institute of electrical and electronics engineers
acm association for computing machinery, association for computing machinery
american medical association, ama american medical association
aarp, american association of retired persons
aaas, american association for the advancement of science, science magazine aaas
isc2, international information system security certification consortium
uk government, hm government, his majesty s government, her majesty s government
uk ministry of defence, ministry of defence uk, mod uk, uk mod
british army, the british army, army british
royal navy, hm royal navy, the royal navy
royal air force, raf, raf royal air force
dstl, defence science and technology laboratory
gchq, government communications headquarters
hm treasury, hmt treasury, her majesty s treasury, uk treasury
hmrc, hm revenue and customs, hm revenue customs, her majesty s revenue and customs, inland revenue uk
home office uk, uk home office
fcdo, foreign commonwealth and development office, foreign and commonwealth office, dfid, department for international development, uk foreign office, foreign commonwealth development office
cabinet office uk, government digital service, uk cabinet office, gds government digital service
department for work and pensions, dwp, dwp digital, department for work and pensions dwp
department for education uk, uk department for education, dfe uk
department of health and social care, dhsc, department of health uk
desnz, department for energy security and net zero, beis, department for business energy and industrial strategy
defra, department for environment food and rural affairs
department for transport uk, dft uk, uk department for transport
office for national statistics, ons, ons office for national statistics, office for national statistics ons
financial conduct authority, fca financial conduct authority, financial conduct authority fca, financial services authority uk
uk health security agency, ukhsa, public health england
mhra, medicines and healthcare products regulatory agency
met office, uk met office, the met office
metropolitan police, metropolitan police service, the met police, met police, new scotland yard
ukri, uk research and innovation, epsrc, engineering and physical sciences research council
stfc, science and technology facilities council, rutherford appleton laboratory
ukaea, uk atomic energy authority, united kingdom atomic energy authority, culham centre for fusion energy
cancer research uk, cruk, imperial cancer research fund
institute of cancer research, the institute of cancer research, icr london
wellcome sanger institute, wellcome trust sanger institute, sanger institute
francis crick institute, the francis crick institute, crick institute
alan turing institute, the alan turing institute, turing institute
national physical laboratory uk, npl national physical laboratory
british council, the british council, british council india
british library, the british library
british museum, the british museum
national trust uk, national trust for places of historic interest
transport scotland, scottish government transport
scottish government, scottish executive, the scottish government
welsh government, llywodraeth cymru, welsh assembly government
nesta, national endowment for science technology and the arts
government of canada, gouvernement du canada, canadian government, federal government of canada, public service of canada
canada revenue agency, cra canada revenue agency, agence du revenu du canada
statistics canada, statistique canada, statcan
health canada, sante canada, public health agency of canada health canada
department of national defence canada, national defence canada, canadian armed forces, forces armees canadiennes, department of national defence
rcmp, royal canadian mounted police, gendarmerie royale du canada, royal canadian mounted police rcmp
esdc, employment and social development canada, service canada
global affairs canada, affaires mondiales canada, foreign affairs and international trade canada
government of ontario, ontario public service, ops ontario public service, ontario government
government of british columbia, bc government, bc public service, province of british columbia
gouvernement du quebec, government of quebec, revenu quebec gouvernement du quebec
australian taxation office, ato australian taxation office
australian defence force, adf australian defence force, australian army
services australia, centrelink, department of human services australia
dfat, department of foreign affairs and trade australia, ausaid
australian bureau of statistics, abs australian bureau of statistics
reserve bank nz, -reserve bank nz
new zealand defence force, nzdf
ministry of business innovation and employment, mbie
"""
