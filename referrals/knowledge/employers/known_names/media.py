"""Other names of telecommunication, media, publishing, games and sports companies.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
20th century studios, 20th century fox, twentieth century fox, 20th century fox film
2k games, 2k sports, 2k take two, visual concepts 2k, firaxis 2k
343 industries, halo studios, 343 industries microsoft
37 interactive, 三七互娱, 37games
888 holdings, william hill, william hill online, evoke 888 william hill
a1 telekom austria, a1 group, telekom austria, telekom austria group, a1 telekom, a1 telekom austria group, mobilkom, a1 digital, a1 bulgaria, a1 hrvatska, a1 austria, mobiltel
abc australia, australian broadcasting, abc australian broadcasting, australian broadcasting commission
abc news us, abc news disney, american broadcasting
abril brazil, editora abril, grupo abril, abril comunicacoes
abs cbn, abscbn, abs cbn broadcasting
ac milan, associazione calcio milan, milan ac
activision blizzard, activision blizzard king, activision blizzard microsoft, activision blizzard media
activision publishing, activision, activision treyarch
advance publications, advance local, advance digital, american city business journals advance
aeg presents, anschutz entertainment group, aeg live, aeg worldwide, aeg global partnerships
afp, agence france presse, afp agence france presse, agence france presse afp
airtel, bharti airtel, airtel digital, bharti tele ventures, nxtra by airtel, airtel xlabs, airtel business
airtel africa, celtel, celtel international, zain africa, airtel nigeria, airtel kenya
ais thailand, advanced info service, เอไอเอส, advanced info service ais, ais advanced info service
ajax amsterdam, afc ajax
al arabiya, العربية, al arabiya news channel
al jazeera, aljazeera, al jazeera media network, الجزيرة, al jazeera english, al jazeera network, قناة الجزيرة, aj plus, شبكة الجزيرة الإعلامية
alamy, alamy pa media
all india radio, prasar bharati, doordarshan, akashvani, dd news
altice usa, optimum altice, cablevision, optimum communications, suddenlink, suddenlink communications, cablevision systems
amc networks, amc global media
amc theatres, amc entertainment, amc theaters, amc entertainment holdings, odeon cinemas amc, american multi cinema
america movil, claro america movil, grupo carso telmex, comcel, telcel america movil, america movil telcel, conecel
ansa news agency, agenzia ansa, agenzia nazionale stampa associata
ard, arbeitsgemeinschaft der offentlich rechtlichen rundfunkanstalten, ard aktuell
arelion, telia carrier
aristocrat, aristocrat technologies, aristocrat leisure, aristocrat gaming
arsenal fc, arsenal football club, arsenal london, arsenal holdings
arvato, arvato systems, arvato bertelsmann, arvato supply chain solutions, arvato services, arvato digital services
asahi shimbun, 朝日新聞社, 朝日新聞
associated press, ap news, ap associated press, associated press ap
astro malaysia, astro malaysia holdings, measat broadcast network systems, astro awani
atresmedia, antena 3, antena 3 de television, atresmedia television, antena 3 television
att, at and t, at and t mobility, at and t services, at and t wireless, sbc communications, bellsouth, at and t labs, cingular wireless, at and t communication services, southwestern bell, pacific bell, at and t business, at and t global network services
axel springer, axel springer verlag, bild zeitung, axel springer digital, axel springer ideas engineering, axel springer national media and tech, bild axel springer, welt axel springer
axiata, axiata group, axiata digital, telekom malaysia international, tm international
axios, axios media, axios hq
bandai namco, バンダイナムコエンターテインメント, namco, namco bandai, bandai namco entertainment, bandai namco studios, バンダイナムコ, バンダイナムコスタジオ, namco bandai games
basic fit, basicfit, hf basic fit
batelco, beyon, bahrain telecommunications, بتلكو, beyon batelco
bauer media group, bauer media, heinrich bauer verlag, bauer verlagsgruppe, bauer xcel media
bayerischer rundfunk, br bayerischer rundfunk, bayrischer rundfunk
bbc, british broadcasting, bbc news, bbc studios, bbc worldwide, bbc world service, bbc sport, bbc r and d, bbc media action, bbc research and development, bbc bbc news, би би си, bbc monitoring
beeline russia, билайн, вымпелком, vimpelcom, pjsc vimpelcom, vympelcom, vimpel communications
bell canada, bell mobility, bell media, bell aliant, bell technical solutions, bell mts, bell business markets, virgin plus bell, bell solutions techniques, mts allstream, bce bell canada, bell ctv, allstream bell, groupe bell
benfica, sl benfica, slb benfica
bennett coleman, times of india, times group, times internet, bccl, times network, economic times
bertelsmann, bertelsmann printing group, bertelsmann education group, bertelsmann investments, 贝塔斯曼
bet365, bet 365, hillside technology, bet365 group, hillside technology bet365
bethesda, bethesda softworks, bethesda game studios, zenimax, zenimax media, zenimax bethesda
bezeq, בזק, bezeq the israel telecommunication, bezeq international, בזק בינלאומי
bioware, bioware ea, bioware austin
blizzard entertainment, blizzard, blizzard activision, 暴雪娱乐, 暴雪
borussia dortmund, bvb, bvb borussia dortmund, bvb 09, bvb borussia dortmund 09
bouygues telecom, bouyguestelecom, bytel
bsnl, bharat sanchar nigam, भारत संचार निगम
bt, british telecom, british telecommunications, bt group, bt global services, bt business, bt retail, bt wholesale, bt british telecom, bt sourced, bt technology, bt global business services
bungie, bungie studios, bungie software, bungie sony
buzzfeed, buzz feed, huffpost buzzfeed, huffpost, huffington post, buzzfeed news
cambridge university press and assessment, cambridge university press, cambridge assessment, cambridge assessment english, cambridge english, cup cambridge university press, ucles, cambridge international examinations, cambridge assessment international education, university of cambridge local examinations syndicate
canal plus, canal plus group, canal plus international, canalsatellite
capcom, カプコン, capcom entertainment
cbc canada, canadian broadcasting, cbc radio canada, radio canada, societe radio canada, cbc radio canada canadian broadcasting
cbs news, cbs news and stations, cbs broadcasting, cbs television
cctv, china central television, china media group, cgtn, 中央电视台, 央视, 中央广播电视总台, cctv china central television
cd projekt, cd projekt red, cdpr, cdp red
celcomdigi, celcom, digi telecommunications, celcom axiata, digi malaysia, celcom digi
cellcom israel, סלקום
cengage, cengage learning, thomson learning, cengage group, gale cengage
central european media enterprises, cme central european media enterprises, pro tv cme, tv nova cme, tv nova
channel 4, channel four, channel 4 television, channel four television
charter communications, time warner cable, spectrum enterprise, spectrum reach, charter spectrum, bright house networks, charter communications spectrum
chelsea fc, chelsea football club
china mobile, 中国移动, 中国移动通信, cmcc, china mobile communications, china mobile international, 中国移动通信集团, 中移动, china mobile research institute, 中國移動, cmhk
china telecom, 中国电信, 天翼云, china telecommunications, chinatelecom, china telecom global, 中国电信集团, 中國電信, 中国电信股份
china unicom, 中国联通, 联通, 中国联合网络通信, china united network communications, china netcom, 中国网通, china unicom global, 中国联合通信, unicom china
chorus new zealand, chorus nz
chunghwa telecom, 中華電信, cht chunghwa telecom
city football group, city football marketing, city football services
cj enm, cj e and m, cj이엔엠, cj enm studios, cj entertainment
clarivate, clarivate analytics, thomson reuters intellectual property and science, 科睿唯安
clear channel outdoor, clear channel airport
cnn, cable news network, cnn international, cnn digital
comcast, comcast cable, comcast nbcuniversal, xfinity, comcast business, at and t broadband, comcast technology solutions
conde nast, condenast, conde nast publications, conde nast international, conde nast digital, advance magazine publishers
cox automotive, dealertrack
cox communications, cox enterprises, cox automotive cox enterprises, cox business
creative artists agency, caa creative artists agency, caa sports, icm partners, creative artists agency caa
crossfit, cross fit, crossfit hq
der spiegel, spiegel verlag, spiegel online, spiegel gruppe, spiegel verlag rudolf augstein
deutsche telekom, dt deutsche telekom, deutsche telekom it, t mobile deutschland, deutsche telekom it solutions, telekom innovation laboratories, deutsche telekom it and telecommunications, t com, telekom it, dtag, deutsche telekom technik, deutsche telekom services europe, deutsche telekom digital labs, t labs, deutsche telekom systems solutions slovakia, deutsche telekom cloud services, deutsche telekom security, telekom deutschland multibrand, deutsche telekom global carrier, t mobile international, deutsche telekom group, 德国电信, ドイツテレコム
deutsche welle, dw deutsche welle, deutsche welle dw, dw akademie
dfb deutscher fussball bund, dfb, deutscher fussball bund, deutscher fussball bund dfb
dfl deutsche fussball liga, dfl, bundesliga dfl, deutsche fussball liga, bundesliga international dfl
die zeit, zeitverlag gerd bucerius, zeit online, zeitverlag, zeit verlagsgruppe
directv, direct tv
dish network, echostar, dish wireless, dish tv us, echostar dish
disneyland paris, euro disney, eurodisney, euro disney associes
dmg media, daily mail and general trust, associated newspapers, dmgt, daily mail, mail online, daily mail group, mailonline, dailymail com, daily mail and general trust dmgt
dolby, dolby laboratories, dolby labs, ドルビー
dow jones, wall street journal, wsj, dow jones newswires, marketwatch
dpa, deutsche presse agentur, dpa deutsche presse agentur
dream games, dream oyun
dreamworks animation, dreamworks, pacific data images, dreamworks animation skg, dreamworks skg, dreamworks nbcuniversal
du telecom, emirates integrated telecommunications, eitc, دو للاتصالات
e and uae, etisalat, e and etisalat, emirates telecommunications, etisalat group, اتصالات, etisalat by e and, e and enterprise, etisalat digital, etisalat misr etisalat
economist group, economist intelligence unit, economist newspaper, eiu, economist impact, economist intelligence
editis, vivendi universal publishing
efe agency, agencia efe, efe news
efl, english football league, football league
el tiempo colombia, casa editorial el tiempo, periodico el tiempo
electronic arts, ea electronic arts, ea sports, electronic arts ea, ea dice, dice ea, ea mobile, electronic arts dice, ea canada, エレクトロニック アーツ
elisa finland, saunalahti, elisa eesti
elsevier, elsevier science, elsevier health sciences, 爱思唯尔
embracer, embracer group, thq nordic
entain, gvc holdings, ladbrokes coral, ladbrokes, gvc, ladbrokes coral group, bwin party, gvc group, bwin entain, bwin, coral ladbrokes, gala coral, entain group, bwin party digital entertainment, ladbrokes coral gvc
entel chile, empresa nacional de telecomunicaciones, entel peru, entel pcs
epic games, epic games unreal, epic megagames
ericsson media, mediakind, red bee media
espn, entertainment and sports programming network, espn disney
eurosport, eurosport discovery
eutelsat, eutelsat communications, oneweb, eutelsat oneweb, eutelsat group
everything everywhere, orange uk, t mobile uk, ee bt group, ee everything everywhere
evolution gaming, evolution live casino, evolution malta holding, netent evolution, netent, evolution latvia
fanduel, fanduel group, fan duel
far eastone, 遠傳電信, far eastone telecommunications, fareastone
fastweb, fastweb vodafone, fastweb plus vodafone, vodafone italia, omnitel, vodafone omnitel, fastweb plus, omnitel pronto italia
fc barcelona, futbol club barcelona, barca innovation hub
fc bayern munchen, fc bayern, bayern munich, fc bayern munich, bayern munchen, fc bayern muenchen
fdj united, francaise des jeux, fdj, la francaise des jeux, fdj francaise des jeux
fifa, federation internationale de football association, fifa world cup, fifa federation internationale de football association
financial times, ft financial times, financial times group, ft com
flutter entertainment, paddy power betfair, paddy power, betfair, paddy power betfair flutter, betfair romania development, stars group, sisal flutter
folha de s paulo, folha de sao paulo, grupo folha, empresa folha da manha, uol folha
football association, wembley national stadium fa
forbes, forbes media, forbes magazine, forbes com
formula 1, formula one, formula one management, formula one group, f1, formula 1 liberty media, fom formula one management
fortune media, fortune magazine, time inc fortune
fox, fox news, fox broadcasting, fox news channel, fox networks group, fox sports us, fox television stations, fox entertainment, fox news media
fpt, fpt software, fpt telecom, fpt group, fpt information system
france medias monde, france 24, radio france internationale, rfi radio france internationale
france televisions, france television, france 2, france 3, francetv, france televisions publicite, francetelevisions
frankfurter allgemeine zeitung, faz, frankfurter allgemeine, faz net
fremantle, fremantlemedia, fremantle media, ufa fremantle, pearson television
frontier communications, frontier communications parent, citizens communications
fuji television, fuji tv, フジテレビジョン, フジテレビ, fuji media holdings
funke mediengruppe, waz mediengruppe, waz mediengruppe funke, funke digital
gameforge, gameforge 4d
gameloft, gameloft vivendi
gedi gruppo editoriale, gruppo editoriale lespresso, la repubblica gedi, la repubblica, gedi digital
getty images, gettyimages, istock getty images, istockphoto, istock, getty images istock
globacom, glo mobile, glo nigeria
globe telecom, globe philippines, globe telecommunications, ayala globe telecom
gma network, gma 7, republic broadcasting system
goodgame studios, stillfront goodgame, altigi
grupo clarin, clarin, arte grafico editorial argentino, cablevision argentina, diario clarin
grupo globo, globo, rede globo, tv globo, globo comunicacao e participacoes, globo com, organizacoes globo, globosat, infoglobo, editora globo, globoplay
guardian media group, guardian news and media, guardian news media, guardian newspaper, observer guardian, guardian us
guerrilla games, guerrilla, guerrilla sony
hachette livre, hachette, hachette book group, lagardere publishing, hachette filipacchi, hachette livre groupe
handelsblatt, handelsblatt media group
harman, harman international, harman kardon, harman connected services, harman becker automotive systems, harman professional, harman becker, jbl harman, harman samsung, 哈曼
harpercollins, harper collins, harpercollins publishers, harper and row, harpercollins christian publishing
harvard business publishing, harvard business review, hbr, harvard business school publishing
hbo, home box office, hbo max
hearst, hearst magazines, hearst communications, hearst newspapers, hearst television, hearst media services
hindu group, kasturi and sons, thg publishing
hindustan times, ht media, ht digital streams, hindustan times media
holtzbrinck, holtzbrinck publishing group, holtzbrinck digital, holtzbrinck verlagsgruppe
hong kong disneyland, hong kong disneyland resort, 香港迪士尼乐园
houghton mifflin harcourt, houghton mifflin, hmh, harcourt education, hmh houghton mifflin harcourt, harcourt, nwea hmh
hubert burda media, burdaforward, hubert burda, burda media, burda digital, burda international, burda verlag, burda principal investments
hulu, hulu disney
hybe, big hit entertainment, 하이브, hybe labels, bighit entertainment, bighit music, 빅히트엔터테인먼트
iac, iac interactivecorp, interactivecorp, iac interactive
iheartmedia, iheart media, clear channel communications, iheartradio, clear channel radio
il sole 24 ore, sole 24 ore, gruppo 24 ore, 24 ore business school sole 24 ore
iliad, free iliad, groupe iliad, free telecom, iliad group, free mobile, proxad, iliad free, freebox proxad
imax, imax theatres
indosat, indosat ooredoo hutchison, indosat ooredoo, satelindo, ioh indosat ooredoo hutchison, 3 indonesia hutchison
infinity ward, infinity ward activision
informa, informa markets, ubm, informa connect, ubm informa, informa tech, informa group, 英富曼
inmarsat, international maritime satellite organization, inmarsat viasat, inmarsat global
insomniac games, insomniac sony
intelsat, intelsat general, panamsat
inter milan, internazionale, fc internazionale milano, inter fc, internazionale milano
international game technology, brightstar lottery, gtech, gtech igt, lottomatica gtech, igt gtech, international game technology igt
international olympic committee, ioc international olympic committee, comite international olympique, olympic broadcasting services ioc, international olympic committee ioc
iridium communications, iridium satellite
itn, independent television news
itv, itv studios, granada television, itv news itn, carlton television, independent television
jiostar, jio star, star india, hotstar, disney plus hotstar, jiohotstar, novi digital entertainment, viacom18, jiocinema, star tv india, disney hotstar, jio hotstar, viacom18 media
juventus, juventus football club, juventus fc, juve
kadokawa, 角川書店, kadokawa dwango, 角川
kbs korea, korean broadcasting system, 한국방송공사, kbs 한국방송
kddi, kddi research, ケーディーディーアイ, kokusai denshin denwa, kddi総合研究所, 国際電信電話
kindred group, unibet, unibet group, kindred unibet, fdj united kindred, kindred people
kodansha, 講談社
koei tecmo, コーエーテクモゲームス, koei, tecmo, コーエーテクモ, tecmo koei
kommersant, коммерсантъ, ид коммерсантъ, коммерсант
konami, konami digital entertainment, コナミ, コナミデジタルエンタテインメント, konami gaming, konami group
kpn, royal kpn, kpn telecom, kpn mobile, koninklijke ptt nederland, xs4all, kpn international, kpn ict consulting, ptt telecom nederland, koninklijke kpn
krafton, 크래프톤, bluehole, pubg, pubg studios, bluehole studio
kt korea telecom, korea telecom, kt corporation korea, 케이티, 한국통신, kt freetel
kyivstar, київстар, киевстар, kyivstar gsm
la nacion argentina, diario la nacion, sa la nacion
lagardere, lagardere group, lagardere travel retail, lagardere active, lagardere news, relay lagardere, groupe lagardere
laliga, la liga, liga de futbol profesional, liga nacional de futbol profesional
larian studios, larian
le figaro, groupe figaro, figaro classifieds
le monde, societe editrice du monde
les echos, les echos le parisien, le parisien, groupe les echos le parisien
lesta games, леста игры, lesta studio
lexisnexis, lexis nexis, lexisnexis risk solutions, lexisnexis legal and professional, 律商联讯
lg uplus, lg u plus, lg유플러스, lg telecom, lg dacom
liberty global, liberty global technology, upc broadband, unitedglobalcom, libertyglobal, liberty media international
liberty latin america, cable and wireless communications, c and w communications, liberty puerto rico
lifetime fitness, life time fitness, life time athletic
light and wonder, scientific games, bally technologies, scientific games light and wonder, sg gaming, wms gaming, lnw light and wonder, bally gaming, scientific games international
lilith games, 莉莉丝游戏
lionsgate, lions gate, lions gate entertainment, lionsgate entertainment, starz lionsgate
live nation, live nation entertainment, live nation concerts
liverpool fc, liverpool football club, lfc liverpool fc
los angeles times, la times, latimes, california times
lottomatica, gamenet, lottomatica group
lucasfilm, industrial light and magic, ilm, lucas film, lucasarts
lumen, lumen technologies, centurylink, century link, level 3 communications, qwest, level 3, qwest communications, embarq, savvis, global crossing, level3
m6 group, metropole television, m6 web
macmillan publishers, pan macmillan, macmillan publishers international, holtzbrinck macmillan, macmillan learning, macmillan education
madison square garden, msg entertainment, madison square garden entertainment, msg networks, msg sports, madison square garden sports, sphere entertainment
magenta telekom, t mobile austria, upc austria, magenta telekom t mobile austria
magyar telekom, t mobile magyarorszag, matav, t hungary
major league soccer, mls soccer, mls major league soccer
manchester city, man city, manchester city football club, manchester city fc, mcfc
manchester united, man utd, manchester united football club, manchester united fc, manutd, man united
maple leaf sports and entertainment, mlse, mlse maple leaf sports and entertainment
maroc telecom, itissalat al maghrib, اتصالات المغرب
marvel entertainment, marvel studios, marvel comics, marvel entertainment disney
masorange, masmovil, grupo masmovil, jazztel, yoigo, orange espagne masmovil
maxis, maxis communications, maxis broadband
mbc group, middle east broadcasting center, مجموعة إم بي سي, mbc middle east broadcasting center
mcgraw hill, mcgraw hill education, mcgraw hill companies, mcgrawhill, mcgraw hill higher education, mc graw hill
mediacorp, 新传媒, channel newsasia mediacorp, channel newsasia
megafon, мегафон
meo portugal, portugal telecom, comunicacoes, altice portugal, altice labs, inovacao, meo altice portugal, tmn portugal telecom, meo servicos de comunicacoes e multimedia
metro goldwyn mayer, mgm studios, metro goldwyn mayer studios, mgm studios amazon
mfe mediaforeurope, mediaset, gruppo mediaset, rti reti televisive italiane mediaset, mfe mediaset, publitalia 80, reti televisive italiane
mihoyo, hoyoverse, 米哈游, cognosphere, mihoyo hoyoverse, hoyoverse mihoyo
millicom, tigo, millicom international cellular, tigo money, millicom tigo, tigo business
mlb, major league baseball, mlb com, mlb advanced media, major league baseball mlb, mlbam, mlb network
mobifone, vietnam mobile telecom services, vms mobifone
mobily, etihad etisalat, موبايلي, mobily etihad etisalat
mondadori, arnoldo mondadori editore, mondadori group, mondadori media, gruppo mondadori
movistar plus, telefonica audiovisual digital, canal plus espana
mtn, mtn group, mobile telephone networks, mtn uganda, mtn group management services, mtn cameroon, mtn cote divoire
mts russia, мтс, mobile telesystems, мобильные телесистемы, mts digital, мтс диджитал, mts ai
mtv networks, mtv, mtv entertainment group, mtv networks international
multichoice, multichoice group, dstv multichoice, dstv
nascar, national association for stock car auto racing
naspers, mih naspers, nasionale pers
naughty dog, naughty dog sony
nba, national basketball association, national basketball association nba, nba national basketball association, nba entertainment
nbcuniversal, nbc universal, nbcuniversal media, nbc news, cnbc nbcuniversal, universal studios, universal pictures, nbc, national broadcasting
nbn, national broadband network, nbnco
ncs singapore, ncs group singapore, national computer systems singapore, ncs communications engineering
ncsoft, nc soft, 엔씨소프트, nc west
ndtv, new delhi television, ndtv convergence, ndtv gadgets
netmarble, 넷마블, netmarble games
new york post, nypost, nyp holdings
new york times, nytimes, ny times, nyt, nytco
news uk, news international, times newspapers, news group newspapers, news international newspapers
nexon, 넥슨, 넥슨코리아
nfl, national football league, national football league nfl, nfl media, nfl network, nfl films
nhk, japan broadcasting, nippon hoso kyokai, 日本放送協会, nhk world, nhkエンタープライズ
nhl, national hockey league, national hockey league nhl
nhn, nhn entertainment, 엔에이치엔
nickelodeon, nickelodeon animation studio
nikkei, 日本経済新聞社, 日経, nihon keizai shimbun, nikkei business publications, 日本経済新聞, 日経bp
nine entertainment, fairfax media, nine network, channel nine australia, nine publishing, fairfax digital, channel 9 australia, nine fairfax
nintendo, 任天堂, nintendo of america, nintendo of europe, nintendo software technology, ニンテンドー, nintendo european research and development
norddeutscher rundfunk, ndr, ndr norddeutscher rundfunk
nos portugal, zon multimedia, nos comunicacoes, zon optimus, optimus comunicacoes, zon tv cabo
npr, national public radio, npr national public radio, national public radio npr
ntt, nippon telegraph and telephone, 日本電信電話, ntt group, ntt communications, ntt laboratories, nttコミュニケーションズ, ntt com, ntt research, ntt docomo business, ntt cloud communications, ntt security, arkadin, ntt global, nttドコモビジネス, ntt basic research laboratories
ntt docomo, docomo, ntt do co mo, エヌ ティ ティ ドコモ, nttドコモ, ドコモ, ntt mobile communications network, docomo communications laboratories, docomo innovations
ntt east, nippon telegraph and telephone east, 東日本電信電話, ntt東日本
ntt west, nippon telegraph and telephone west, 西日本電信電話, ntt西日本
nuuday, yousee, yousee tdc
nzz, neue zurcher zeitung, neue zuercher zeitung, nzz mediengruppe
o2 czech republic, o2 czech, cesky telecom, telefonica czech republic, eurotel praha, cetin o2
ofcom, office of communications
oi brazil, telemar, brasil telecom, oi telecomunicacoes, telemar norte leste, v tal oi
olympique de marseille, om olympique de marseille
omantel, oman telecommunications, عمانتل
one nz, vodafone new zealand, one new zealand, vodafone nz, telstraclear
ooredoo, qatar telecom, qtel, أريد, ooredoo group, wataniya telecom, أوريدو
openreach, open reach, bt openreach, openreach bt
optus, optus networks, optus communications, optus administration
orange, france telecom, orange business, orange business services, orange france, orange polska, groupe orange, orange labs, orange cyberdefense, equant, telekomunikacja polska, orange group, france telecom orange, orange applications for business, orange wholesale, sofrecom orange, orange marine, orange silicon valley, orange slovensko, orange innovation, france telecom r and d, orange france telecom, wanadoo, orange spain, orange romania, orange espagne, orange egypt, orange connectivity and workspace services
orf, osterreichischer rundfunk, orf osterreichischer rundfunk, oesterreichischer rundfunk
ote greece, cosmote, hellenic telecommunications organization, ote, cosmote telekom, οτε, ote group, ote cosmote, germanos cosmote
oxford university press, oup, oup oxford university press, oxford university press oup
paradox interactive, paradox development studio
paramount, paramount global, viacomcbs, paramount skydance, viacom, paramount pictures, viacom media networks, paramount plus, paramount streaming, viacom cbs, showtime networks, viacom international media networks, viacom18 viacom, paramount global viacomcbs, cbs studios, cbs interactive
paris saint germain, paris saint germain football club, paris saint germain psg, paris sg
partner communications, פרטנר
pbs, public broadcasting service, public broadcasting service pbs
pccw, hkt, 電訊盈科, hong kong telecom, cable and wireless hkt, pccw global, 香港電訊, console connect pccw global, pccw solutions, hong kong telecommunications
pearl abyss, 펄어비스
pearson, pearson education, pearson vue, pearson publishing, prentice hall, pearson education services, addison wesley, pearson assessments, ncs pearson, pearson longman
peloton interactive, peloton, peloton fitness, peloton cycle, precor peloton
penguin random house, penguin books, random house, penguin group, penguin publishing group, prh, verlagsgruppe random house, knopf doubleday, penguin random house grupo editorial, penguin random house verlagsgruppe
people daily, peoples daily, 人民日报, 人民日报社, peoples daily online, 人民网
people inc media, dotdash meredith, dotdash, about com, iac dotdash meredith, meredith digital
perfect world, 完美世界, perfect world games, perfect world entertainment
pga tour, professional golfers association tour
pixar, pixar animation studios
plaion, koch media, koch media plaion
planeta group, grupo planeta, editorial planeta, planeta de agostini, planeta formacion y universidades
play poland, p4 play, play p4, upc polska, iliad play
playrix, playrix entertainment, плейрикс
pldt, philippine long distance telephone, smart communications, pldt smart, pldt global, smart communications pldt, pldt enterprise, epldt
politico, capitol news
polsat, grupa polsat plus, polkomtel, grupa polsat, polsat plus, plus gsm polkomtel
premier league, fa premier league
press association, pa media, pa media group
press trust of india, pti news agency, pti press trust of india
prisa, grupo prisa, el pais prisa, prisa media, promotora de informaciones, ediciones el pais, prisa radio, el pais
proquest, proquest part of clarivate
prosiebensat 1, prosiebensat1, prosiebensat 1 media, pro sieben sat 1, seven one media, prosieben, prosiebensat1 media, sevenone, seven one entertainment group, prosiebensat 1 tech solutions
proximus, belgacom, proximus group, belgacom international carrier services, bics proximus, proximus ada
radio france, france inter, france bleu
rai radiotelevisione italiana, radiotelevisione italiana, rai com
rakuten mobile, 楽天モバイル, rakuten symphony, rakuten mobile network
rbc russia, рбк, росбизнесконсалтинг
rcs mediagroup, rizzoli corriere della sera, corriere della sera, rcs media group, rcs quotidiani, unidad editorial rcs
real madrid, real madrid cf, real madrid club de futbol
regal cinemas, regal entertainment group, cineworld regal
reliance jio, jio, jio platforms, reliance jio infocomm, rjio, jio infocomm, reliance jio digital services, jio reliance
relx, reed elsevier, relx group, reed exhibitions, reed elsevier relx, reed business information
remedy entertainment, remedy games
ringier, ringier axel springer, ringier medien schweiz
riot games, riot games tencent, 拳头游戏
riverty, riverty group
rockstar games, rockstar north, rockstar san diego, rockstar new england, rockstar toronto, rockstar india, rockstar north take two
rogers communications, shaw communications rogers, rogers media, rogers wireless, rogers cable, rogers sports and media, fido rogers, shaw communications, freedom mobile shaw, rogers at and t wireless
rossiya segodnya, россия сегодня, риа новости, ria novosti, sputnik news, rossiya segodnya sputnik
rostelecom, ростелеком, ростелеком центры обработки данных, rostelecom it, т2 ртк холдинг, ростелеком информационные технологии, ростелеком солар
rovio, rovio entertainment, rovio mobile
rt russia today, russia today, rt tv novosti, rt international
rtl group, rtl, mediengruppe rtl, rtl television, gruner und jahr, gruner jahr, gruner and jahr, gj gruner jahr, gruner plus jahr, ufa rtl group, rtl interactive
rtve, radiotelevision espanola, television espanola, radio television espanola
safaricom, safaricom ethiopia
sage publications, sage publishing
salt mobile, orange communications schweiz
santa monica studio, sony santa monica, sie santa monica studio
sbs australia, special broadcasting service, sbs special broadcasting service
scholastic, scholastic book fairs
sega, セガ, sega of america, sega sammy, sega games, セガサミー, sega sammy holdings
ses satellites, ses astra, societe europeenne des satellites, ses networks, intelsat ses, o3b networks, ses engineering, new skies satellites
seven west media, seven network, channel seven australia, seven network operations
sfr, societe francaise du radiotelephone, sfr business, altice france, sfr altice, neuf cegetel, numericable, numericable sfr, completel, numericable completel
shogakukan, 小学館
shueisha, 集英社
simon and schuster, simon schuster, simon and schuster publishing
singtel, singapore telecommunications, singapore telecom, sing tel, singtel group, ncs singtel, 新电信
sirius xm, siriusxm, sirius satellite radio, xm satellite radio, siriusxm radio, sirius xm radio, pandora media siriusxm
sk broadband, sk브로드밴드, hanaro telecom
sk telecom, skt, sk텔레콤, 에스케이텔레콤, skt sk telecom
sky uk, bskyb, british sky broadcasting, sky, sky group, sky television, sky news, sky sports, sky bskyb, sky broadcasting, sky technologies
skydance, skydance media, skydance animation, skydance productions
sm entertainment, sm엔터테인먼트, 에스엠엔터테인먼트
smilegate, 스마일게이트
sony interactive entertainment, playstation, sony computer entertainment, scea, sie sony interactive entertainment, sony playstation, ソニー インタラクティブエンタテインメント, scee
sony music, sony music entertainment, sony bmg, bmg sony music, ソニー ミュージックエンタテインメント, sony bmg music entertainment
sony pictures, sony pictures entertainment, columbia pictures, sony pictures television, columbia tristar, spe sony pictures, columbia tristar pictures
south china morning post, scmp, 南華早報, 南华早报, scmp publishers, scmp group
spark new zealand, telecom new zealand, spark nz, spark digital nz, gen i spark
sph media, singapore press holdings, sph, straits times, sph media trust, lianhe zaobao, singapore press holdings sph, 联合早报
springer nature, nature publishing group, springer science business media, springer verlag, springer publishing, springer science and business media, macmillan science and education, nature publishing, springer science plus business media, biomed central, springer fachmedien, springernature, springer nature technology and publishing solutions, 施普林格自然
square enix, スクウェア エニックス, squaresoft, enix, eidos square enix, squareenix
srf, schweizer radio und fernsehen, srg ssr, srg, schweizer fernsehen, sf schweizer fernsehen, rts radio television suisse, schweizerische radio und fernsehgesellschaft
starhub, star hub, 星和
stc saudi telecom, saudi telecom, stc group, stc solutions, الاتصالات السعودية, saudi telecom company stc, stc saudi arabia, solutions by stc, مجموعة stc
suddeutsche zeitung, sueddeutsche zeitung, suddeutscher verlag, sueddeutsche de
sudwestrundfunk, swr, suedwestrundfunk, sudwestfunk, suddeutscher rundfunk
sunrise communications, sunrise upc, upc schweiz, cablecom, upc cablecom, sunrise tdc switzerland
supercell, supercell tencent
swisscom, swiss com, swisscom it services, swisscom digital technology, swisscom directories, swisscom broadcast, swisscom it services finance custom solutions, telecom ptt
t mobile us, t mobile usa, metropcs, sprint t mobile, sprint nextel, us cellular t mobile
t systems, t systems international, tsystems, t systems on site services, t systems multimedia solutions, t systems mms, t systems enterprise services, debis systemhaus
taiwan mobile, 台灣大哥大, taiwan fixed network, twm taiwan mobile
take two interactive, take two interactive software, take two, take 2 interactive, t2 interactive, take two games
tass, тасс, итар тасс, itar tass
tata communications, videsh sanchar nigam, vsnl, tatacommunications, tata communications transformation services
taylor and francis, taylor francis, routledge, crc press, taylor and francis group, t and f informa, routledge taylor and francis
tdc net, tdc group, tdc, tele danmark, tele danmark communications
technicolor, vantiva, thomson multimedia, vantiva technicolor, technicolor connected home
telcel, radiomovil dipsa
tele2, com hem, com hem tele2, tele2 iot, comhem
telecom argentina, personal flow, fibertel, cablevision fibertel
telecom egypt, المصرية للاتصالات, te data telecom egypt, te data
telecom italia, gruppo tim, telecom italia mobile, tim telecom italia, tim group, telecom italia sparkle, telecom italia it, tim enterprise, telecom italia lab, tim telecom italia mobile
telefonica, telefonica moviles, movistar, telefonica digital, telefonica tech, telefonica i mas d, telefonica i plus d, telefonica de espana, grupo telefonica, telefonica research, telefonica hispam, telefonica cyber security and cloud tech, telefonica de argentina, telefonica ingenieria de seguridad, telefonica innovacion digital
telefonica brasil, vivo telefonica brasil, telecomunicacoes de sao paulo, telesp, vivo brasil
telefonica deutschland, o2 telefonica, o2 germany, telefonica germany, e plus, o2 deutschland, e plus mobilfunk, viag interkom, eplus, telefonica o2 germany
telegraph media group, daily telegraph
telekom malaysia, tm telekom malaysia, unifi telekom malaysia, telekom malaysia tm
telenet, telenet group
telenor, telenor group, telenor global services, telenor digital, telenor mobil, telenor maritime, telenor research, telenor satellite
televisa, televisaunivision, grupo televisa, televisa univision, izzi televisa, izzi telecom, televisa editorial
telia, teliasonera, telia sonera, sonera, telia cygate, telia lietuva, telia eesti, eesti telekom
telkom indonesia, telekomunikasi indonesia, telkomgroup, telkom indonesia persero, telkom group indonesia
telkom south africa, telkom sa soc, bcx telkom
telkomsel, telekomunikasi selular
telmex, telefonos de mexico
telstra, telecom australia, telstra health, telstra purple, telstra enterprise, telstra global, telstra international, telstra ventures, telstra infraco
telus, telus communications, telus health, telus mobility, bc tel, koodo telus, edmonton telephones, telus quebec
tf1, television francaise 1, tf1 group, tf1 bouygues, groupe tf1
thomson reuters, reuters, reuters news agency, thomson financial, reuters group, thomson reuters legal, thomson reuters tax and accounting, thomson reuters international services, west publishing, reuters news, west thomson reuters, トムソン ロイター, 路透社, 汤森路透, рейтер
ticketmaster, ticket master, ticketmaster entertainment, ticketweb
tim brasil, tim celular, tim brazil, tim participacoes
time magazine, time usa, time com
tko group, tko group holdings
toronto star, torstar, metroland media torstar
tottenham hotspur, tottenham hotspur football club, spurs tottenham hotspur, tottenham hotspur fc
tpg telecom, vodafone hutchison australia, vodafone australia, iinet tpg, tpg internet, vodafone hutchison australia vha
treyarch, treyarch activision
tribune publishing, chicago tribune, tronc, tribune media
trinity mirror, reach publishing services, mirror group newspapers
true move, dtac, total access communication, ทรู คอร์ปอเรชั่น, true corporation thailand, truemove h, total access communication dtac
turk telekom, turk telekomunikasyon, avea turk telekom, ttnet, avea
turkcell, turkcell iletisim hizmetleri, turkcell teknoloji
tv azteca, azteca america, tv azteca noreste
tvb, television broadcasts, 電視廣播, 無綫電視
tvn poland, tvn warner bros discovery, tvn discovery, tvn grupa discovery, grupa tvn, tvn24
tvp, telewizja polska, tvp telewizja polska
tx group, tamedia, 20 minuten tamedia
ubisoft, ubi soft, ubisoft entertainment, ubisoft montreal, ubisoft massive, ubisoft toronto, ubisoft paris, ubisoft pune, ubisoft blue byte, massive entertainment, ubisoft shanghai, massive entertainment a ubisoft studio, ubisoft bucharest, ubisoft quebec, ubisoft divertissements, 育碧, ubisoft reflections
uefa, union of european football associations, union des associations europeennes de football
ufc, ultimate fighting championship, zuffa
une epm telecomunicaciones, tigo une, tigo colombia, une telecomunicaciones
united talent agency, uta united talent agency
unity technologies, unity software, unity3d, unity 3d, ironsource unity
universal music group, universal music, umg, interscope geffen a and m, polygram, universal music group umg, umg recordings, universal music publishing group, deutsche grammophon universal music, ユニバーサル ミュージック
univision, univision communications, univision network
uol brazil, universo online, grupo uol, uol diveo, uol edtech
usa today, gannett, usa today network, gannett media, gannett satellite information network, gatehouse media, usa today sports, usa today gannett
valve, valve software, valve steam, steam valve
veon, veon group, vimpelcom holdings, veon vimpelcom
verizon, verizon wireless, verizon communications, verizon business, bell atlantic, verizon data services, mci verizon, cellco partnership, gte, nynex, verizon connect, verizon enterprise solutions
versant media, versant nbcuniversal, ms now
vgtrk, вгтрк, всероссийская государственная телевизионная и радиовещательная компания
vice media, vice media group, vice news, refinery29, vice uk
videotron, quebecor, quebecor media, freedom mobile, tva group quebecor, freedom mobile videotron, groupe tva, le journal de montreal quebecor
viettel, viettel group, tap doan vien thong quan doi, viettel telecom, viettel networks, viettel solutions, viettel high tech
vinfast, vin fast, vinfast auto, vinfast trading and production
virgin media o2, virgin media, o2 uk, telefonica uk, telewest, virgin media telefonica, ntl telewest, virgin mobile uk, vmo2, telefonica o2 uk, bt cellnet, mmo2
vivendi, vivendi universal
vnpt, vietnam posts and telecommunications group, vietnam posts and telecommunications, vinaphone, vinaphone vnpt
vodacom, vodacom group, vodacom business
vodafone, vodafone group, vodafone global enterprise, voda fone, vois, vodafone intelligent solutions, vodafone business, vodafone shared services, vodafone d2, kabel deutschland, unitymedia, mannesmann mobilfunk, vodafone global services, vodafone kabel deutschland, vodafone procurement, vodafone internet services, vois vodafone, cable and wireless worldwide, vodafone automotive, libertel, 沃达丰
vodafone idea, vi vodafone idea, idea cellular, vodafone essar, hutchison essar, hutchison max telecom
vodafonethree, three uk, hutchison 3g, vodafone three
vodafoneziggo, ziggo, vodafone libertel, upc nederland, vodafone nederland, vodafone ziggo
vox media, sb nation, verge vox media, group nine media
walt disney, disney, walt disney world, disney parks, disney streaming, walt disney studios, disney media and entertainment distribution, disney parks experiences and products, disney entertainment, walt disney imagineering, disney consumer products, walt disney animation studios, disneyland resort, disney experiences, walt disney parks and resorts, disney abc television group, disneyland, disney interactive, disney cruise line, walt disney world resort, walt disney television, disney streaming services, bamtech media, buena vista, 迪士尼, 华特迪士尼, ウォルト ディズニー ジャパン, 디즈니
wargaming, wargaming net, варгейминг, wargaming group
warner bros discovery, warner bros, warnermedia, time warner, warner brothers, warner bros entertainment, discovery communications, warner bros pictures, wbd, turner broadcasting, turner broadcasting system, discovery networks, warner bros games, warner bros television, turner international, warner media, aol time warner, warner brothers discovery, discovery networks international, scripps networks interactive, warner bros discovery wbd, 华纳兄弟, ワーナー ブラザース
warner music group, warner music, wmg warner music group, warner records, warner chappell music, warner chappell, elektra warner music
washington post, wapo, washingtonpost com
weightwatchers, weight watchers, ww international, ww weight watchers, weight watchers international
westdeutscher rundfunk, wdr, westdeutscher rundfunk koln, wdr westdeutscher rundfunk
wgbh, gbh boston, wgbh educational foundation
whoop fitness, whoop
wikimedia deutschland, wikimedia deutschland gesellschaft zur forderung freien wissens
wiley, john wiley and sons, john wiley, wiley blackwell, wiley publishing, john wiley sons, wiley vch, blackwell publishing, wiley vch verlag, 威立
wind hellas, nova wind hellas, forthnet, stet hellas wind hellas
wind tre, windtre, wind telecomunicazioni, h3g italia, 3 italia, wind3, h3g wind tre, wind infostrada
windstream, windstream communications, uniti windstream
wme, william morris endeavor, wme img, william morris agency, william morris endeavor entertainment, wme group, endeavor talent agency
wolters kluwer, wolterskluwer, cch wolters kluwer, wolters kluwer health, wolters kluwer financial services, wolters kluwer tax and accounting, kluwer, cch a wolters kluwer business, wolters kluwer elm solutions, wolters kluwer legal and regulatory, kluwer academic publishers, 威科
wooga, wooga playtika
wwe, world wrestling entertainment, world wrestling federation
xbox game studios, microsoft game studios, microsoft studios
xinhua news agency, 新华社, xinhua, 新华通讯社, xinhuanet, 新华网
xl axiata, xlsmart, excelcomindo, excelcomindo pratama, xlsmart telecom sejahtera, smartfren
yomiuri shimbun, 読売新聞社, 読売新聞, 読売新聞東京本社
zain, zain group, زين, zain ksa
zdf, zweites deutsches fernsehen, zdf digital, zdf enterprises
zee entertainment, zee tv, zee entertainment enterprises, zee5, essel group zee, zee telefilms, zee digital
zee media, zee news
zynga, zynga game network, zynga take two
"""
