"""Other names of consulting, audit, law, staffing, outsourcing, engineering and advertising firms.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
24 7 ai, 247 ai, 24 7 customer
a and o shearman, allen and overy, allen overy, shearman and sterling, allen and overy shearman sterling, allen and overy shearman, ao shearman
abs american bureau of shipping, american bureau of shipping, abs group american bureau of shipping
abt global, abt associates
accenture, accenture federal services, accenture technology, accenture strategy, accenture digital, accenture song, accenture interactive, accenture operations, accenture consulting, accenture solutions, accenture industry x, accenture security, accenture services, accenture ai, accenture technology solutions, accenture strategy and consulting, accenture state and local government, andersen consulting, accenture applied intelligence, accenture industry x 0, accenture labs, accenture business services, accenture the dock, accenture cloud first, accenture advanced technology centers, accenture infrastructure and capital projects, accenture capital markets, accenture cybersecurity, accenture delivery centre, fjord accenture, accenture fjord, acn accenture, fjord design and innovation from accenture interactive, アクセンチュア, 埃森哲, 액센츄어, акцентура
adecco, adecco group, adecco staffing, adecco personaldienstleistungen, adia interim, ecco adecco, adecco medical, アデコ, adecco outsourcing, olsten staffing
adesso, adesso as a service, adesso mobile solutions
aecom, aecom technology, urs aecom, aecom hunt, aecom tishman, aecom engineering
afry, af poyry, afconsult, poyry, af consult, jaakko poyry, angpanneforeningen, af poyry afry, aktiebolaget angpanneforeningen
akkodis, akka technologies, modis, akka, akka technology, akka i and s, akkodis group, akka technologies akkodis, modis akkodis
alixpartners, alix partners, jay alix and associates
allegis group, allegis, allegis global solutions, allegis services
allens, allens arthur robinson, allens linklaters
allied universal, alliedbarton, allied barton, universal services of america, alliedbarton security services, allied universal security services
alorica, alorica expert global solutions, expert global solutions
alten, alten group, alten technologies, groupe alten
alvarez and marsal, alvarez and marsal holdings, alvarez marsal
amentum, aecom management services, amentum services, dyncorp international, dyncorp, pae amentum, jacobs critical mission solutions
anderson mori and tomotsune, アンダーソン 毛利 友常法律事務所, amt anderson mori and tomotsune
apex systems, asgn apex systems
applus, applus services, applus rtd, applus laboratories
aramark, ara services, aramark education
arcadis, hyder consulting, ec harris, callisonrtkl, ibi group, arcadis ibi group, arcadis global excellence centres, langdon and seah
armanino, armanino mckenna
arnold and porter, arnold and porter kaye scholer, kaye scholer, arnold porter
artelia, artelia group, coteba sogreah
arthur d little, adl arthur d little, arthur d little adl, ad little, アーサー ディ リトル
arup, arup group, ove arup, ove arup and partners, arup engineering, 奥雅纳
asgn, on assignment, asgn incorporated everforth
ashurst, blake dawson, ashurst morris crisp
asseco, asseco group, asseco data systems, asseco south eastern europe, prokom software
assystem, assystem engineering, assystem energy and infrastructure
atkinsrealis, snc lavalin, atkins, ws atkins, snc lavalin atkins, atkins realis, atkins global, atkins snc lavalin, snclavalin, candu energy, faithful and gould, faithful gould, atkins member of the snc lavalin group, groupe snc lavalin
avanade, avanade federal services, アバナード
avl, avl list, anstalt fur verbrennungskraftmaschinen list, avl technology
ayesa, ayesa advanced technologies
azb and partners, azb partners, azb
bae kim and lee, 법무법인 태평양, bkl bae kim and lee, 태평양
bain, bain consulting, bain capability network, 贝恩, 贝恩公司, ベイン アンド カンパニー, 베인앤드컴퍼니
baker botts, bakerbotts, baker and botts
baker mckenzie, baker and mckenzie, bakermckenzie, baker mckenzie global services, ベーカー マッケンジー, 贝克麦坚时, baker mc kenzie
baker tilly, baker tilly international, baker tilly virchow krause, virchow krause, moss adams, baker tilly roelfs, moss adams baker tilly
battelle, battelle memorial institute
bbdo, bbdo worldwide, batten barton durstine and osborn, amv bbdo
bcg, boston consulting group, boston consulting, bcg x, bcg gamma, bcg digital ventures, bcg boston consulting group, boston consulting group bcg, bcg platinion, bcgx, bcg dv, 波士顿咨询, 波士顿咨询公司, ボストン コンサルティング グループ, ボストンコンサルティンググループ, 보스턴컨설팅그룹, bcg fed, bcg brighthouse
bdo, bdo global, bdo seidman, bdo international, bdo rise, bdo stoy hayward, bdo binder hamlyn, bdo wirtschaftsprufungsgesellschaft, bdo dunwoody, 立信会计师事务所
bechtel, bechtel group, bechtel national, bechtel infrastructure, bechtel plant machinery
bertrandt, bertrandt ingenieurburo
bird and bird, bird bird
birlasoft, birla soft, kpit birlasoft
black and veatch, black veatch, bv black and veatch
blake cassels and graydon, blakes lawyers, blake cassels graydon
bonellierede, bonelli erede, bonelli erede pappalardo
booz allen hamilton, booz allen, bah booz allen hamilton, booz allen and hamilton
borden ladner gervais, blg borden ladner gervais
brattle group, brattle
bredin prat, bredin prat avocats
brunel, brunel energy, brunel international, brunel car synergies
bsi british standards institution, british standards institution, bsi group, bsi british standards
bureau veritas, bv bureau veritas, bureau veritas certification, bureau veritas group, bureau veritas construction, bureau veritas exploitation, 必维
burns and mcdonnell, burns mcdonnell, burns and mcdonnell engineering, burnsmcd
burson, bcw, burson cohn and wolfe, burson marsteller, hill and knowlton, hill and knowlton strategies, cohn and wolfe, hill knowlton, bcw global, bcw burson cohn and wolfe, h and k strategies
caci, caci international, consolidated analysis center
capco, capco a wipro, capco wipro, capco technologies
capita, capita group, capita business services, capita it services
cbiz, century business services, marcum, cbiz mhm, mayer hoffman mccann
cbre, cb richard ellis, cbre group, cbre global workplace solutions, cbre gws, cbre investment management, coldwell banker richard ellis, cbre global investors, cbre business services organisation, 世邦魏理仕, cbre south asia
charles river associates, cra international, cra charles river associates
chemonics, chemonics international
chiomenti, chiomenti studio legale
cielo talent, pinstripe cielo
cigniti, cigniti technologies, cigniti coforge
circana, npd group, information resources inc iri, iri circana, circana iri, npd circana, information resources
clayton utz, clayton utz lawyers
cleary gottlieb, cleary gottlieb steen and hamilton, cleary gottlieb steen hamilton
clifford chance, clifford chance punder, 高伟绅律师事务所
cliftonlarsonallen, cla cliftonlarsonallen, clifton larson allen, larsonallen, cliftonlarsonallen cla
cms law, cms cameron mckenna nabarro olswang, cms cameron mckenna, cms hasche sigle, olswang, cms francis lefebvre, nabarro, cms francis lefebvre avocats, cms legal
coforge, niit technologies, niit tech, niit technologies coforge
cohnreznick, cohn reznick, jh cohn
collabera, collabera digital, collabera technologies
colliers, colliers international, colliers project leaders, colliers engineering and design, 高力国际, colliers international property consultants
comarch, comarch software
compass group, eurest, chartwells, medirest, compass contract services
computer sciences, computer sciences corporation csc, computer science, csc computer sciences, csc covansys, covansys
concentrix, convergys, concentrix catalyst, webhelp, concentrix webhelp, stream global services, concentrix daksh, convergys india services, concentrix cvg, webhelp concentrix, cvg convergys, concentrix tigerspike
conclusion nl, conclusion
conduent, conduent business services
consort group, consort nt
cooley, cooley godward, cooley godward kronish
covington and burling, covington burling
cowi, cowi group
cravath, cravath swaine and moore, cravath swaine moore
croc, крок, крок инкорпорейтед
crowe, crowe horwath, crowe global, horwath international, crowe chizek
cuatrecasas, cuatrecasas goncalves pereira, cuatrecasas abogados
cushman and wakefield, cushman wakefield, c and w services, dtz, dtz cushman and wakefield, cassidy turley, 戴德梁行, cushman and wakefield dtz
cybercom, cybercom group
cyient, infotech enterprises, cyient dlm
cyril amarchand mangaldas, amarchand mangaldas, cyril amarchand, amarchand and mangaldas and suresh a shroff
d fine, dfine consulting
dai global, development alternatives, dai development alternatives
davis polk, davis polk and wardwell, davis polk wardwell
ddb, ddb worldwide, doyle dane bernbach
de brauw, de brauw blackstone westbroek
debevoise, debevoise and plimpton, debevoise plimpton
dekra, dekra automobil, deutscher kraftfahrzeug uberwachungsverein
deloitte, deloitte consulting, deloitte and touche, deloitte touche tohmatsu, deloitte usi, deloitte digital, deloitte tax, deloitte services, deloitte touche, deloitte advisory, deloitte audit, deloitte and touche enterprise risk services, deloitte financial advisory, deloitte financial advisory services, deloitte haskins and sells, deloitte tohmatsu, deloitte tohmatsu consulting, deloitte support services india, deloitte us india offices, deloitte shared services india, deloitte global, deloitte consulting us india, deloitte wirtschaftsprufungsgesellschaft, deloitte and touche wirtschaftsprufungsgesellschaft, deloitte legal, deloitte conseil, deloitte transactions and business analytics, deloitte risk and financial advisory, deloitte services and investments, casey quirk, デロイト トーマツ コンサルティング, 有限責任監査法人トーマツ, デロイトトーマツコンサルティング, デロイト トーマツ, 監査法人トーマツ, 德勤, 德勤华永会计师事务所, 德勤咨询, 딜로이트, 안진회계법인, 딜로이트 안진회계법인, делойт, ديلويت, דלויט, monitor deloitte
dentons, snr denton, sonnenschein nath and rosenthal, fraser milner casgrain, salans, 大成律师事务所, denton wilde sapte, 北京大成律师事务所, mckenna long and aldridge, dacheng dentons
dentsu, dentsu international, dentsu aegis network, dentsu aegis, dentsu creative, aegis media, dentsu group, dentsu webchutney, dentsu global services, carat dentsu, 電通, 电通, 電通グループ, dentsu x, 電通デジタル, dentsu digital
detecon, detecon international, detecon consulting
devoteam, devoteam group, devoteam management consulting, devoteam g cloud
dla piper, piper rudnick, dla piper rudnick gray cary, dla piper rudnick, dla phillips fox, dlapiper
dnv, dnv gl, det norske veritas, germanischer lloyd, germanischer lloyd gl, dnv maritime
dorsch, dorsch gruppe, dorsch consult
drees and sommer, drees sommer, drees und sommer
econocom, econocom group, econocom osiatis
edag, edag engineering, edag group
edelman, edelman public relations, edelman pr, daniel j edelman
egis, egis group, egis engineering, egis rail
egon zehnder, egonzehnder, egon zehnder international
electronic data systems, eds electronic data systems, hp eds
eleks, eleks software
essencemediacom, essence mediacom, mediacom, mediacom worldwide, essence global
everis, everis an ntt data, everis ntt data, ntt data everis
eversheds sutherland, eversheds, sutherland asbill and brennan, konexo
exl, exlservice, exl service, exl services, exl service holdings, exl analytics
expleo, assystem technologies, sqs software quality systems, expleo group, sqs expleo
ey, ernst and young, ernst young, ey parthenon, eyparthenon, ey gds, ey global delivery services, ernst and young global delivery services, ey advisory, ey consulting, ernst and young ey, ey ernst and young, ernst and young wirtschaftsprufungsgesellschaft, ey global services, ernst and yong, ernst and young gds, ey studio, ey seren, ey law, ey transaction advisory services, ernst and young advisory, ernst and young global consulting services, ey wavespace, ernst and young baltic, ey strategy and transactions, ey financial services, eyストラテジー アンド コンサルティング, ey新日本有限責任監査法人, 新日本有限責任監査法人, 新日本監査法人, eyアドバイザリー アンド コンサルティング, 安永, 安永华明会计师事务所, 安永會計師事務所, 한영회계법인, ey한영, эрнст энд янг, ernst and young srbc
faegre drinker, faegre baker daniels, drinker biddle and reath, faegre drinker biddle and reath, drinker biddle, faegrebd, faegre and benson
fangda partners, 方达律师事务所, fangda, 方达
fasken, fasken martineau, fasken martineau dumoulin, faskens
ferchau, ferchau engineering
fev, fev group, fev motorentechnik
fichtner, fichtner consulting engineers
fidal, fidal avocats
firstsource, firstsource solutions, icici onesource
fluor, fluor daniel, fluor enterprises, fluor federal
forrester, forrester research, siriusdecisions, giga information group
foster and partners, foster partners, norman foster and partners
foundever, sitel, sitel group, sykes enterprises, sitel worldwide, acticall sitel, sitel foundever
fragomen, fragomen del rey bernsen and loewy, fragomen worldwide, fragomen immigration services
freshfields, freshfields bruckhaus deringer, 富而德律师事务所
fti consulting, forensic technologies international
g4s, group 4 securicor, group4 securicor, g4s secure solutions, group 4 falck
garrigues, j and a garrigues, garrigues abogados
gartner, gartner group, gartner research, ceb gartner, corporate executive board, cebglobal
gdit, general dynamics information technology, general dynamics it, csra, general dynamics information technology gdit, sra international, gdit general dynamics information technology
genpact, ge capital international services, gecis
gensler, m arthur gensler jr and associates, gensler architects
gfk, gesellschaft fur konsumforschung, gfk group, gfk an niq, gfk nielseniq
gft technologies, gft, gft group, gft it consulting
ghd, ghd group, gutteridge haskins and davey, ghd services, conestoga rovers and associates
gi group, gi group holding, gi group staffing
gibson dunn, gibson dunn and crutcher, gibson dunn crutcher
gide loyrette nouel, gide loyrette
gleiss lutz, gleiss lutz rechtsanwalte
global law office, 环球律师事务所
globallogic, global logic, globallogic a hitachi group
gmv, gmv innovating solutions, gmv aerospace and defence
gowling wlg, gowlings, wragge lawrence graham, gowling lafleur henderson, wragge
grant thornton, grant thornton international, grant thornton bharat, grant thornton advisors, walker chandiok, grant thornton indus, гранд торнтон, 致同, 致同会计师事务所
greenberg traurig, greenberg traurig pa
haiwen and partners, 海问律师事务所
hakuhodo, 博報堂, 博報堂dyホールディングス, hakuhodo dy, hakuhodo dy holdings
happiest minds, happiest minds technologies
hatch engineering, hatch associates, hatch consulting
havas, havas media, havas group, havas worldwide, havas lynx, havas creative, euro rscg, havas health and you, havas advertising
hays recruitment, hays, hays specialist recruitment, hays personnel, hays talent solutions, hays technology
hcvt, holthouse carlin and van trigt
hdr engineering, hdr, hdr architecture, henningson durham and richardson
heidrick and struggles, heidrick struggles, heidrick
hengeler mueller, hengeler mueller rechtsanwalte, hengeler muller
herbert smith freehills kramer, herbert smith freehills, herbert smith, freehills, hsf kramer, kramer levin, kramer levin naftalis and frankel, hsf herbert smith freehills
hogan lovells, hogan and hartson, lovells, hogan lovells international
hok, hellmuth obata kassabaum, hok architects
holland and knight, holland knight
horvath, horvath and partners, horvath partners management consultants
houthoff, houthoff buruma
hudson rpo, hudson global, hudson highland group
huron consulting group, huron consulting
iav, iav automotive engineering, ingenieurgesellschaft auto und verkehr, iav ingenieurgesellschaft auto und verkehr
ibs russia, ибс, группа ибс
icf international, icf consulting
idc international data, international data, international data group, idg communications, international data corporation idc
idiada, idiada automotive technology
idom, idom consulting
igate, igate global solutions, igate patni, patni computer systems, patni, igate computer systems
ilf consulting engineers, ilf
indra, indra sistemas, minsait, indra minsait, minsait an indra, indra bpo, minsait indra, indra group, indra software labs
inetum, gfi informatique, inetum realdolmen, gfi inetum, inetum group, realdolmen
infopulse, infopulse tietoevry
ingerop, ingerop conseil et ingenierie
insight global, insight global llc staffing
interpublic, interpublic group, interpublic group of companies, ipg mediabrands, ipg interpublic group, mediabrands
intertek, intertek group, intertek testing services, 天祥集团
intive, blstream
ipsos, ipsos mori, ipsos group, ipsos reid, ipsos public affairs, ipsos marketing, 益普索
ison xperiences, ison bpo
iss facility services, iss world services, iss group facility services, iss integrated facility services
jacobs, jacobs engineering, jacobs engineering group, ch2m hill, ch2m, jacobs solutions, ch2m hill jacobs, jacobs ch2m, jacobs technology, halcrow, halcrow group, ch2mhill
jcdecaux, jc decaux, jcdecaux group
jd power, jd power and associates
jll, jones lang lasalle, jones lang la salle, lasalle partners, jll technologies, jll jones lang lasalle, jones lang lasalle jll, jones lang wootton, jones lang lasalle property consultants, jll spark, jll business services, 仲量联行, 仲量行, ジョーンズ ラング ラサール
jones day, jones day reavis and pogue, 众达律师事务所
jun he, junhe, 君合律师事务所, jun he law offices, 君合
k and l gates, kl gates, kirkpatrick and lockhart, preston gates and ellis, kirkpatrick and lockhart nicholson graham
kantar, kantar group, kantar media, kantar millward brown, kantar worldpanel, kantar tns, millward brown, tns kantar, kantar public, kantar insights, kantar analytics practice, taylor nelson sofres, kantar health, imrb kantar
kbr, kellogg brown and root, kellogg brown root, kbr kellogg brown and root, kbrwyle, wyle
kearney, at kearney, atkearney, kearney consulting, at kearney public sector, 科尔尼, a tカーニー, カーニー
kelly services, kellyocg, kelly outsourcing and consulting group, kelly engineering, kelly it resources
kim and chang, 김앤장 법률사무소, 김앤장, kim chang
kimley horn, kimley horn and associates
king and spalding, king spalding
king and wood mallesons, kwm, 金杜律师事务所, king and wood, mallesons stephen jaques, kwm king and wood mallesons, 金杜, king wood mallesons
kirkland and ellis, kirkland ellis, kirkland and ellis international
kmd, kommunedata, nec kmd
knight frank, 莱坊
korn ferry, kornferry, korn ferry international, korn ferry hay group, hay group, hay group korn ferry, korn ferry futurestep, futurestep, korn and ferry
kpit, kpit technologies, kpit cummins, kpit cummins infosystems
kpmg, kpmg advisory, kpmg consulting, kpmg global services, kpmg gdc, kpmg peat marwick, peat marwick, kpmg lighthouse, kpmg delivery network, kpmg resource centre, kpmg resource center, kpmg assurance and consulting services, kpmg advisory services, kpmg wirtschaftsprufungsgesellschaft, kpmg nunwood, klynveld peat marwick goerdeler, kpmg global services kgs, kgs kpmg, kpmg wpg, kpmg tax, bsr kpmg, kpmg azsa, kpmg ag wirtschaftsprufungsgesellschaft, kpmg law, kpmg crimsonwing, kpmgコンサルティング, 有限責任あずさ監査法人, kpmgあずさ, あずさ監査法人, 毕马威, 毕马威华振会计师事务所, 畢馬威, 삼정회계법인, 삼정kpmg, kpmg삼정, kpmg samjong, кпмг
kroll, duff and phelps, duff phelps
l and t technology services, ltts, larsen and toubro technology services, lnt technology services, l and t technology services ltts, ltts l and t technology services, l and t tech services, lt technology services
lahmeyer, lahmeyer international
lanit, ланит, группа ланит
latham and watkins, latham watkins
lee and ko, 법무법인 광장
leidos, leidos holdings, saic leidos, lockheed martin information systems and global solutions
lek consulting, lek
leo burnett, leo burnett worldwide
linklaters, linklaters oppenhoff and radler, linklaters and alliance, 年利达律师事务所
littler, littler mendelson
lloyds register, lloyds register group, lrqa lloyds register
loyens and loeff, loyens loeff
machado meyer, machado meyer advogados, machado meyer sendacz e opice
manpowergroup, manpower, manpower group, experis, manpowergroup solutions, manpower professional, experis manpowergroup, manpower experis, comsys it partners, experis it, jefferson wells, experis a manpowergroup, マンパワーグループ, 万宝盛华
mantech, mantech international, mantech sra
mathematica, mathematica policy research, mpr mathematica policy research
mattos filho, mattos filho veiga filho marrey jr e quiroga advogados, mattos filho advogados
maximus, maximus federal
mayer brown, mayer brown rowe and maw, mayer brown jsm, jsm mayer brown, 孖士打律師行
mazars, forvis mazars, forvis, dixon hughes goodman, bkd forvis, bkd, mazars group, dhg dixon hughes goodman
mc2i, mc2i groupe
mccann, mccann worldgroup, mccann erickson, mccann world group, mrm mccann, mccann health, mccann new york
mcdermott will and schulte, mcdermott will and emery, mcdermott will emery, schulte roth and zabel, mcdermott will schulte, mwe mcdermott will and emery
mckinsey, mc kinsey, mckinsey digital, quantumblack, quantumblack ai by mckinsey, quantumblack a mckinsey, mckinsey knowledge center, mckinsey solutions, mckinsey analytics, mckinsey implementation, mckinsey global institute, orphoz, mckinsey orphoz, 麦肯锡, 麥肯錫, マッキンゼー, マッキンゼー アンド カンパニー, 맥킨지, маккинзи, מקינזי
merkle, merkle dentsu, merkle sokrati, merkle a dentsu
mhp, mhp a porsche, mhp management und it beratung, mieschke hofmann und partner, mhp ein porsche unternehmen
michael baker international, michael baker, michael baker jr
michael page, pagegroup, page group, page personnel, michael page international, page executive, page outsourcing, michael page pagegroup
mindshare, mindshare worldwide, mind share
minter ellison, minterellison, minters minterellison
mitre, mitre engenuity
morgan lewis, morgan lewis and bockius, morgan lewis bockius
mori hamada and matsumoto, 森 濱田松本法律事務所, mori hamada, mhm mori hamada and matsumoto
morrison foerster, morrison and foerster, mofo morrison foerster, モリソン フォースター法律事務所
mott macdonald, mott macdonald group, mottmacdonald, mott mac donald, mott macdonald bentley
msg systems, msg group, msg services, msg for banking, msg life
n ix, nix n ix
nagarro, nagarro software
nagashima ohno and tsunematsu, 長島 大野 常松法律事務所, noandt
navigant, navigant consulting
nera economic consulting, national economic research associates
ness technologies, ness digital engineering
netcompany, netcompany intrasoft, intrasoft international
netguru, netguru poznan
neurones, neurones it
newmark, newmark knight frank, newmark grubb knight frank, ngkf, newmark group
nielsen, ac nielsen, acnielsen, nielsen media, nielsen media research, nielsen ratings
nielsen audio, arbitron
nielseniq, niq, niq nielseniq, nielseniq niq
nishimura and asahi, 西村あさひ法律事務所, nishimura asahi, 西村あさひ法律事務所 外国法共同事業
nnit, novo nordisk it
noblis, mitretek, mitretek systems
noerr, noerr partnerschaftsgesellschaft, norr stiefenhofer lutz, noerr partgmbb
norconsult, norconsult informasjonssystemer
norton rose fulbright, norton rose, fulbright and jaworski, chadbourne and parke, macleod dixon, ogilvy renault, deacons norton rose
nsf international, national sanitation foundation
odgers berndtson, odgers, odgers ray and berndtson, odgers interim
ogilvy, ogilvy and mather, ogilvy mather, ogilvy public relations, ogilvyone, ogilvy one worldwide, ogilvy group, 奥美, 奧美
oliver wyman, oliver wyman group, oliver wyman financial services, マーサー オリバー ワイマン
omd, omd worldwide, optimum media direction
omnicom, omnicom group, omnicom media group, omnicom media, omd omnicom media group, omnicom advertising group
onepoint, group onepoint
open groupe, groupe open
orrick, orrick herrington and sutcliffe, orrick herrington sutcliffe
osler, osler hoskin and harcourt, osler hoskin harcourt
palladium group, palladium international, palladium impact
parsons, parsons transportation group, parsons government services
pasona, パソナ, pasona group
paul hastings, paul hastings janofsky and walker
paul weiss, paul weiss rifkind wharton and garrison, paul weiss rifkind wharton garrison
peraton, perspecta, peraton labs, vencore, vencore labs, perspecta labs
perkins and will, perkins will, perkinswill
persol, persol career, persol holdings, tempstaff, パーソル, パーソルキャリア, パーソルホールディングス, temp holdings, persolkelly, パーソルテンプスタッフ
pinheiro neto, pinheiro neto advogados
pinsent masons, pinsents, vario pinsent masons, mcgrigors
plante moran, plante and moran
porsche consulting, porsche consulting group
prosegur, prosegur cash, prosegur security
protiviti, protiviti a robert half, protiviti robert half
publicis groupe, publicis, publicis media, publicis worldwide, publicis resources, leo burnett publicis, publicis global delivery, publicis group
publicis sapient, sapient, sapientnitro, sapientrazorfish, publicis sapient razorfish, sapient consulting, sapientnitro publicis
pwc, pricewaterhousecoopers, price waterhouse coopers, pricewaterhouse coopers, pwc pricewaterhousecoopers, pricewaterhousecoopers pwc, strategy and, pwc strategy and, pwc advisory, pwc sdc, pwc ac, pwc acceleration centers, pwc acceleration center, pwc consulting, pricewaterhousecoopers advisory services, pricewaterhousecoopers wirtschaftsprufungsgesellschaft, pwc us advisory, price waterhouse, coopers and lybrand, pwc legal, pwc service delivery center, pwc service delivery centre, pwc advisory services, pwc tax, pwc cybersecurity, pwc audit, pwc digital services, pwc service delivery center kolkata, pricewaterhousecoopers service delivery center, strategy and part of the pwc network, pwc intelligent digital, pwc aarata, pwcあらた有限責任監査法人, pwcコンサルティング, pwc japan有限責任監査法人, 普华永道, 普华永道中天会计师事务所, 普华永道咨询, 羅兵咸永道, 삼일회계법인, samil pwc, pwcアドバイザリー
quest global, quest global engineering, quest global services, quest global engineering services
quinn emanuel, quinn emanuel urquhart and sullivan, quinn emanuel urquhart oliver and hedges
ramboll, ramboll group, ramboll management, ramboll environ, ramboll management consulting
randstad, randstad holding, randstad digital, randstad technologies, randstad sourceright, randstad professionals, randstad staffing, randstad enterprise, spherion, sfn group, tempo team, ausy, vedior, ランスタッド, 任仕达
reaktor, reaktor innovations
recruit staffing, リクルートスタッフィング
reply, reply group
ricardo, ricardo automotive, ricardo energy and environment
robert half, robert half international, robert half technology, accountemps, officeteam, robert half finance and accounting, robert half management resources, robert half talent solutions, roberthalf
robert walters, robert walters group, ロバート ウォルターズ
rodl and partner, roedl and partner, roedl, roedl und partner, rodl und partner
roland berger, roland berger strategy consultants, roland berger and partner, 罗兰贝格, ローランド ベルガー
ropes and gray, ropes gray
royal haskoningdhv, royalhaskoningdhv, royal haskoning, haskoningdhv, dhv, haskoning, royal haskoning dhv, haskoning dhv
rsm, rsm international, rsm mcgladrey, mcgladrey, rsm usi, rsm delivery center, rsm tenon, mcgladrey and pullen, rsm ebner stolz
rti international, research triangle institute, research triangle institute rti
russell reynolds associates, russell reynolds
s4 capital, mediamonks, media monks, monks s4 capital
saatchi and saatchi, saatchi saatchi, saatchi and saatchi worldwide
sasken, sasken technologies, sasken communication technologies
savills, savills studley, 第一太平戴维斯
science applications international, saic science applications international
securitas, securitas security services
segula, segula technologies
sener, sener ingenieria y sistemas, sener aeroespacial
serco, serco group
setec, setec international, setec tpi
sgs, sgs group, societe generale de surveillance, sgs institut fresenius, sgs cstc, 通标标准技术服务
shardul amarchand mangaldas, shardul amarchand
sidley, sidley austin, sidley austin brown and wood
sigma software, sigma software group
sii group, groupe sii, sii concatel
simon kucher, simon kucher and partners, simon kucher partners, simon kucher and partners strategy and marketing consultants
simpson thacher, simpson thacher and bartlett, simpson thacher bartlett
skadden, skadden arps, skadden arps slate meagher and flom, skadden arps slate meagher and flom llp and affiliates
skidmore owings and merrill, skidmore owings merrill, som architects
slalom consulting, slalom, slalom build
slaughter and may, slaughter may
sodexo, sodexho, sodexo live, sodexho alliance, sodexo on site services, sodexo facilities management, sodexo group
softline, софтлайн, noventiq, softline noventiq
sogeti, sogeti group, sogeti part of capgemini
sonata software, sonata information technology
spencer stuart, spencerstuart, spencer stuart and associates
squire patton boggs, squire sanders, patton boggs, squire sanders and dempsey, hammonds squire sanders
sri international, stanford research institute
stantec, stantec consulting, mwh stantec, mwh global, stantec consulting services, mwh
starcom, starcom mediavest, starcom mediavest group, smg starcom mediavest, starcom worldwide
startek, aegis startek
sthree, s three, sthree group
stibbe, stibbe simont monahan duhot
stikeman elliott, stikeman
sullivan and cromwell, sullivan cromwell
sutherland global services, sutherland, sutherland global
sweco, grontmij, sweco group, vbb viak, grontmij sweco
synpulse, synpulse management consulting
syntel, atos syntel
systra, systra group, systra mva
tata technologies, incat tata technologies
taylor wessing, taylor joynson garrett
tbwa, tbwa worldwide, tbwa chiat day, tbwa hakuhodo, tbwa media arts lab
technip energies, ten technip energies, technip france, technip india
tecnicas reunidas, tr tecnicas reunidas
teksystems, tek systems, teksystems global services, teksystems allegis
teleperformance, teleperformance group, tp teleperformance, teleperformance tp, majorel, intelenet global services, teleperformance global services, majorel teleperformance, teleperformance dibs, arvato crm majorel
telus digital, telus international, telus international ai, lionbridge ai, competence call center telus, telus digital ai, transactel
tieto, tietoevry, evry, tietoenator, tietoevry create, edb ergogroup, tieto evry, evry tieto, tietoevry connect, tietoevry banking, tietoevry industry, tieto tech
torys, tory tory deslauriers and binnington
tractebel, tractebel engineering, tractebel engie, tractebel engineering gdf suez
troutman pepper locke, troutman pepper, troutman sanders, pepper hamilton, locke lord
ttec, teletech, tele tech, ttec digital
turner and townsend, turner townsend, turner and townsend cbre
tuv nord, tuev nord, tuv nord group
tuv rheinland, tuev rheinland, tuv rheinland group, 莱茵技术
tuv sud, tuev sued, tuv sud group, tuv sud auto service, tuv sued, tuev sud, tuv sud product service, 南德意志集团
typsa, typsa group, tecnica y proyectos
ul solutions, underwriters laboratories, ul llc underwriters laboratories, ul underwriters laboratories
uria menendez, uria y menendez, uria menendez abogados
ust, ust global, ust product engineering, us technology international
vinson and elkins, vinson elkins
viseo, viseo group
vml, vmly and r, wunderman thompson, jwt, j walter thompson, young and rubicam, wunderman, vmlyr, vml wunderman thompson, vmly r, wunderman thompson jwt, y and r, jwt j walter thompson
wachtell, wachtell lipton, wachtell lipton rosen and katz
wavemaker, wavemaker global
wavestone, solucom, kurt salmon solucom, kurt salmon
weber shandwick, weber shandwick worldwide
weil gotshal, weil gotshal and manges, weil gotshal manges
west monroe, west monroe partners
white and case, white case, white and case global operations centre
wilmerhale, wilmer hale, wilmer cutler pickering hale and dorr, wilmer cutler and pickering, hale and dorr
wilson sonsini, wilson sonsini goodrich and rosati, wilson sonsini goodrich rosati, wsgr
wns, wns global services, wns holdings, world network services, wns global services capgemini
womble bond dickinson, womble carlyle, bond dickinson, womble carlyle sandridge and rice
wood group, john wood group, amec foster wheeler, amec, wood amec foster wheeler, foster wheeler, mustang engineering, wood group mustang, wood group psn, wood group kenny, amec foster wheeler wood
worley, worleyparsons, worley parsons, worley group, worleyparsons services, worley engineering, worley nuclear
wpp, wpp group, wire and plastic products, wpp media, groupm, group m, groupm wpp, wpp media groupm
wsp, wsp global, parsons brinckerhoff, wsp parsons brinckerhoff, louis berger, golder, wsp group, golder associates, wsp golder, genivar, pb parsons brinckerhoff, wsp opus, wsp ambiental, berger group holdings, louis berger group
xebia, xebia group, xebia it architects
yulchon, 법무법인 율촌
zaha hadid architects, zaha hadid
zeb, zeb consulting, zeb rolfes schierenbeck associates
zhong lun law firm, zhong lun, 中伦律师事务所, 中伦
zs, zs associates
"""
