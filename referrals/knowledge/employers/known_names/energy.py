"""Other names of oil, gas, mining, power and water companies.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
50hertz, 50hertz transmission, vattenfall europe transmission
a2a, a2a group, a2a energia, gruppo a2a
acwa power, أكوا باور
adani, adani group, adani enterprises
adnoc, abu dhabi national oil, أدنوك, adnoc offshore, adnoc onshore, adnoc drilling, adnoc distribution, adnoc gas, adma opco, adco adnoc, adnoc group, takreer, adnoc logistics and services
aes, applied energy services, aes andes, aes gener
agl energy, australian gas light, agl australia
agnico eagle, agnico eagle mines, kirkland lake gold
aker bp, akerbp, det norske oljeselskap
aker solutions, aker kvaerner, kvaerner
alpiq, alpiq holding
alrosa, алроса
ameren, ameren missouri, ameren illinois
american electric power, aep, aep american electric power, american electric power aep, aep ohio, aep texas, american electric power service, aep transmission
amprion, rwe transportnetz strom
anglo american, anglo american services, anglo american sur, angloamerican
anglogold ashanti, anglogold, ashanti goldfields
antofagasta minerals, minera los pelambres antofagasta, amsa antofagasta minerals
avangrid, iberdrola usa, avangrid renewables
axpo, axpo holding, axpo solutions, nordostschweizerische kraftwerke, axpo group, axpo services
babcock and wilcox, babcock wilcox
baker hughes, bhge, baker hughes a ge, ge oil and gas, bh baker hughes, baker hughes ge, nuovo pignone, bently nevada a baker hughes business, waygate technologies, 贝克休斯
bapco energies, bapco, bahrain petroleum, nogaholding, بابكو
barrick, barrick gold, randgold resources, placer dome, barrick mining
bc hydro, british columbia hydro, british columbia hydro and power authority, powertech labs, bchydro
bharat petroleum, bpcl, bharat petroleum corporation limited bpcl, bharat petroleum bpcl
bhp, bhp billiton, billiton, broken hill proprietary, bhp group, bhp minerals australia, bhp copper, bhp iron ore, bhp mitsubishi alliance, bhp olympic dam, 必和必拓
bkw, bkw energie, bkw group, bernische kraftwerke
bonneville power administration, bpa bonneville power administration, bonneville power
bp, british petroleum, bp amoco, bp pulse, bp exploration, bp business solutions, bp global business services, amoco, british petroleum bp, bp gas marketing, 英国石油
bruce power, bruce nuclear
bwx technologies, bwxt, babcock and wilcox nuclear bwxt, bwxt nuclear operations
cairn oil and gas, cairn india, cairn oil and gas vedanta
cameco, canadian mining and energy
canadian natural resources, cnrl, canadian natural, cnrl canadian natural resources, canadian natural resources cnrl
canadian solar, 阿特斯, canadian solar csi solar, csi solar
cemig, companhia energetica de minas gerais, cemig distribuicao
cenovus, cenovus energy, husky energy, husky oil
centerpoint energy, reliant energy centerpoint, centerpoint energy houston electric
centrica, british gas, british gas services, centrica energy
cez, cez group, cez prodej, cez distribuce, cez esco, skupina cez
cf industries, terra nitrogen, cf industries nitrogen
cfe mexico, comision federal de electricidad, cfe comision federal de electricidad
cheniere, cheniere energy, sabine pass lng
chevron, chevrontexaco, chevron phillips, chevron oronite, chevron technical center, texaco, unocal, 雪佛龙
chevron phillips chemical, cpchem, chevron phillips chemical company cpchem
china energy investment, chn energy, shenhua, 国家能源集团, 神华, china shenhua energy, shenhua group, 神华集团, 国家能源投资集团
china general nuclear, cgn, cgn power, 中国广核集团, 中广核, china general nuclear power
china huaneng, huaneng, 华能, 中国华能集团
china southern power grid, 南方电网, 中国南方电网, csg china southern power grid
china three gorges, three gorges, 三峡集团, 中国长江三峡集团, ctg china three gorges
chinalco, aluminum corporation of china, 中国铝业, 中铝, chalco
chubu electric power, chubu electric, 中部電力
clp power, clp holdings, china light and power, 中電, 中華電力, clp group
cnnc, china national nuclear, 中核集团, 中国核工业集团
cnooc, china national offshore oil, 中国海油, 中海油, 中国海洋石油, cnooc international, nexen, nexen cnooc
coal india, coal india cil, कोल इंडिया
codelco, corporacion nacional del cobre, corporacion nacional del cobre de chile
commonwealth edison, comed, comed an exelon
con edison, consolidated edison, con ed, coned, consolidated edison company of new york, con edison of new york, conedison, orange and rockland utilities
conocophillips, conoco phillips, conoco, phillips petroleum, burlington resources, concho resources, 康菲
constellation energy, exelon generation constellation, constellation new energy, constellation nuclear
consumers energy, cms energy, cms energy consumers energy
copel, companhia paranaense de energia, copel distribuicao
cpfl energia, cpfl, companhia paulista de forca e luz, cpfl paulista
dangote, dangote group, dangote industries, dangote cement, dangote refinery, dangote petroleum refinery
de beers, de beers group, element six, de beers consolidated mines
debswana, debswana diamond
devon energy, devon energy production, wpx energy
dewa, dubai electricity and water authority, هيئة كهرباء ومياه دبي, dubai electricity and water authority dewa
diamondback energy, endeavor energy resources
dominion energy, dominion resources, virginia electric and power, scana, south carolina electric and gas, dominion virginia power
drax, drax power, drax group, drax power station, drax biomass
dte energy, detroit edison, dte electric
dtek, дтек, дтэк
duke energy, progress energy, duke power, cinergy, duke energy renewables, carolina power and light
ecopetrol, empresa colombiana de petroleos, grupo ecopetrol
edf, electricite de france, edf energies nouvelles, edf renouvelables, edf renewables, edf group, edf r and d, edf trading, electricite de france edf, edf power solutions, edf electricite de france, 法国电力集团, 法国电力, groupe edf
edf energy, british energy edf, london electricity edf
edp, energias de portugal, edp renovaveis, edp renewables, edp comercial, edp energias de portugal, edpr, edp distribuicao, e redes
egat, electricity generating authority of thailand, กฟผ, การไฟฟ้าฝ่ายผลิตแห่งประเทศไทย
egyptian general petroleum, egpc, الهيئة المصرية العامة للبترول
electrabel, engie electrabel
electricity supply board, esb networks, esb international, electric ireland, electricity supply board esb
eletrobras, centrais eletricas brasileiras, axia energia, furnas, eletrobras furnas, axia energia eletrobras
enbridge, enbridge gas, enbridge pipelines, spectra energy, union gas, enbridge gas distribution, enbridge energy, consumers gas
enbw, energie baden wurttemberg, enbw energie baden wurttemberg, energie baden wuerttemberg, netze bw, enbw energie baden wuerttemberg
endesa, empresa nacional de electricidad, endesa generacion, endesa distribucion, e distribucion, enel endesa, endesa energia
enedis, erdf, electricite reseau distribution france, erdf enedis
enel, enel group, enel green power, enel x, ente nazionale per lenergia elettrica, enel energia, enel produzione, enel distribuzione, enel global services, enel global infrastructure and networks, gruppo enel
eneos, eneos holdings, jxtg nippon oil and energy, jx nippon oil and energy, エネオス, eneosホールディングス, nippon oil, jxtgエネルギー, jxtg holdings
enercon, wobben properties, wrd enercon, enercon wind energy
energoatom, енергоатом, нaек енергоатом
energy transfer, energy transfer partners, sunoco logistics, sunoco, energy transfer equity, panhandle eastern
energyaustralia, truenergy, energy australia clp
engie, gdf suez, gaz de france, suez engie, international power gdf suez, engie solutions, engie impact, engie energia, gdf suez energy, suez lyonnaise, engie it, engie green, groupe engie
eni, agip, ente nazionale idrocarburi, eni gas e luce, eni plenitude, eni versalis, enilive, agip eni, eni rewind, eni group, 埃尼
enoc, emirates national oil, اينوك
enphase, enphase energy
entergy, entergy services, entergy nuclear, entergy texas, entergy louisiana
enterprise products, enterprise products partners
envision aesc, aesc, automotive energy supply, 远景动力
envision energy, 远景能源, envision group china, 远景科技集团
eog resources, enron oil and gas
eon, e on, eon energie, e on energie deutschland, innogy, eon digital technology, e on digital technology, eon ruhrgas, e on ruhrgas, e on business services, eon business services, e on group innovation, powergen e on
equinor, statoil, statoilhydro, den norske stats oljeselskap, statoil hydro, 挪威国家石油
eskom, eskom holdings, eskom soc, eskom rotek
eversource, eversource energy, northeast utilities, nstar, connecticut light and power, public service of new hampshire
exelon, exelon generation, peco exelon, exelon business services
expro, expro group, expro north sea
exxaro, exxaro resources, kumba resources
exxonmobil, exxon mobil, exxon, esso, mobil oil, exxonmobil chemical, exxonmobil research and engineering, exxonmobil upstream research, 埃克森美孚, エクソンモービル
firstenergy, first energy, jersey central power and light, allegheny energy, firstenergy nuclear operating, firstenergy nuclear
florida power and light, fpl, fpl florida power and light
fortescue, fortescue metals group, fmg fortescue metals, fortescue future industries, ffi fortescue future industries
fortum, fortum power and heat, 富腾
framatome, areva np, new np areva, framatome anp, areva np framatome, framatome advanced nuclear power
freeport mcmoran, freeport mcmoran copper and gold, phelps dodge, freeport indonesia pt, fcx freeport mcmoran
gail, gas authority of india
galp, galp energia, petrogal, galp energy
gazprom, газпром, gazprom export, газпром экспорт, gazprom transgaz, газпром инвест, газпром межрегионгаз, gazprom marketing and trading, pjsc gazprom
gazprom neft, газпром нефть, gazpromneft, газпромнефть, sibneft, сибнефть, gazprom neft science and technology centre, газпромнефть нтц, pjsc gazprom neft
glencore, glencore xstrata, glencore international, xstrata, xstrata copper, xstrata coal, glencore technology, xstrata nickel, falconbridge, 嘉能可
goldwind, 金风科技, xinjiang goldwind science and technology
gotion, gotion high tech, 国轩高科, guoxuan high tech
grdf, gaz reseau distribution france, grdf gaz reseau distribution france
grtgaz, natran, grt gaz
grupo mexico, minera mexico, industrial minera mexico
gs caltex, gs칼텍스, lg caltex oil
gunvor, gunvor group
hafslund, hafslund eco, hafslund oslo celsio
halliburton, halliburton energy services, landmark graphics, halliburton landmark, sperry sun, 哈里伯顿
harbour energy, premier oil, chrysaor
helleniq energy, hellenic petroleum, ελληνικά πετρέλαια, elpe, helpe hellenic petroleum
hess, amerada hess
hindustan petroleum, hpcl, hindustan petroleum hpcl, hpcl hindustan petroleum
hk electric, hongkong electric, 港燈
hydro one, hydro one networks, ontario hydro services
hydro quebec, hydro quebec distribution, hydroquebec
iberdrola, iberdrola renovables, iberdrola energia, iberdrola distribucion, iberdrola group, i de redes electricas inteligentes, iberdrola renewables
idemitsu, idemitsu kosan, 出光興産, 出光, showa shell, 昭和シェル石油, showa shell sekiyu
impala platinum, implats
imperial oil, imperial oil esso, compagnie petroliere imperiale, esso imperial oil
indian oil, iocl, ioc indian oil, iocl indian oil, indianoil, इंडियन ऑयल, indian oil corporation limited iocl, indian oil iocl
inpex, インペックス, 国際石油開発帝石, international petroleum exploration teikoku oil
inter rao, интер рао, интер рао еэс, inter rao ues
isa interconexion electrica, interconexion electrica, isa interconexion electrica saesp
israel electric, חברת החשמל, iec israel electric, חברת חשמל
ja solar, 晶澳, 晶澳科技
jinko solar, jinkosolar, 晶科能源, 晶科
jogmec, 石油天然ガス 金属鉱物資源機構, エネルギー 金属鉱物資源機構
k electric, karachi electric, karachi electric supply, kesc
kansai electric power, kepco japan kansai electric, 関西電力, kansai electric, kanden
kazatomprom, казатомпром
kazmunaygas, казмунайгаз, kazmunaigas, kmg kazmunaygas, нк казмунайгаз
kepco, korea electric power, 한국전력, 한전, 한국전력공사, kepco korea electric power
kghm, kghm polska miedz, kghm international
kinder morgan, el paso, kinder morgan energy partners, el paso energy
kinross, kinross gold
korea gas, kogas, 한국가스공사
korea hydro and nuclear power, khnp, 한국수력원자력, 한수원
kuwait oil, koc kuwait oil, شركة نفط الكويت
kuwait petroleum, kpc kuwait petroleum, مؤسسة البترول الكويتية, kuwait petroleum international, q8 kuwait petroleum
longi, longi green energy, longi solar, 隆基, 隆基绿能, 隆基绿能科技
lukoil, лукойл, лукойл коми, lukoil oil, litasco, lukoil neftohim, lukoil overseas, lukoil engineering, лукойл инжиниринг
maaden, ma aden, saudi arabian mining, معادن
marathon petroleum, mpc marathon petroleum, andeavor
masdar, abu dhabi future energy, مصدر, masdar city
mekorot, מקורות, mekorot national water
meralco, manila electric
mercuria, mercuria energy, mercuria energy trading, mercuria energy group
meridian energy, meridian energy nz
metinvest, метінвест, метинвест, metinvest holding
moeve, cepsa, compania espanola de petroleos, cepsa quimica, cepsa moeve
mol group, mol hungarian oil and gas, mol magyar olaj es gazipari
naftogaz, нафтогаз, naftogaz of ukraine, нафтогаз україни, нак нафтогаз
nalco india, national aluminium
national grid, national grid electricity transmission, niagara mohawk, keyspan, national grid ventures, western power distribution, national grid electricity distribution, wpd western power distribution
national oilwell varco, national oilwell, nov national oilwell varco, varco international, grant prideco
naturgy, gas natural fenosa, gas natural, union fenosa, naturgy energy group, gas natural sdg
neso, national energy system operator, national grid eso, national grid electricity system operator
neste, neste oil, neste engineering solutions
newcrest, newcrest mining, lihir gold
newmont, newmont mining, newmont goldcorp, goldcorp, newmont gold
nextera energy, nextera energy resources, nee nextera energy
nnpc, nigerian national petroleum
nordex, nordex acciona windpower, nordex energy
novatek, новатэк, novatek lng, ямал спг, yamal lng
npcil, nuclear power corporation of india, nuclear power corporation of india npcil
nrg energy, nrg
ntpc, national thermal power
nuclear decommissioning authority, nda nuclear decommissioning authority
nutrien, agrium, potashcorp, potash corporation of saskatchewan, potashcorp nutrien, nutrien ag solutions, crop production services
occidental petroleum, oxy, anadarko, anadarko petroleum, oxy occidental petroleum, 西方石油
ocp group, office cherifien des phosphates, groupe ocp, المجمع الشريف للفوسفاط, ocp sa maroc
octopus energy, octopus energy group, octopus electric vehicles, bulb energy
oil search, oil search png
omv, omv petrom, osterreichische mineralolverwaltung, omv exploration and production, omv refining and marketing
oneok, magellan midstream partners, oneok partners
ongc, oil and natural gas, ongc videsh, ongc oil and natural gas
ontario power generation, opg, opg ontario power generation, ontario hydro
open grid europe, e on gastransport, oge open grid europe
orano, cogema, areva nc, orano cycle, orano group, areva orano, 欧安诺
origin energy, boral energy
orlen, pkn orlen, grupa orlen, lotos, grupa lotos, pgnig, polskie gornictwo naftowe i gazownictwo
orsted, dong energy, danish oil and natural gas, orsted wind power, dong energy wind power
osaka gas, 大阪ガス, daigas group, osaka gas daigas
ovintiv, encana, newfield exploration
ovo energy, ovo group
pacific gas and electric, pge california, pg and e, pacific gas and electric company pg and e, pacific gas electric
pdvsa, petroleos de venezuela
pembina pipeline, pembina
pemex, petroleos mexicanos, pemex exploracion y produccion, pemex refinacion
pertamina, pertamina persero, pertamina hulu energi, pertamina ep, kilang pertamina internasional, pertamina patra niaga, pertamina geothermal energy
petrobras, petroleo brasileiro, petrobras transporte transpetro, 巴西国家石油
petrochina, cnpc, china national petroleum, 中国石油, 中石油, 中国石油天然气集团, 中国石油天然气, cnpc china national petroleum, 中国石油天然气股份
petroecuador, ep petroecuador, petroecuador ep, petroamazonas
petrofac, petrofac engineering, petrofac international
petroleum development oman, pdo petroleum development oman, تنمية نفط عمان
petronas, petroliam nasional, petronas carigali, petronas chemicals, petronas digital, petronas lubricants international, petronas dagangan, 马来西亚国家石油
petroperu, petroleos del peru
petrovietnam, pvn, vietnam oil and gas group, pvep petrovietnam, tap doan dau khi viet nam
phillips 66, phillips66, p66
pioneer natural resources, pioneer natural resources usa
pln, perusahaan listrik negara, pln persero, perusahaan listrik negara pln
polska grupa energetyczna, pge polska grupa energetyczna, pge dystrybucja, pge gornictwo i energetyka konwencjonalna, pge systemy
polymetal, solidcore resources, полиметалл
polyus, polyus gold, полюс золото
power grid corporation of india, powergrid india, pgcil, power grid corporation of india limited pgcil
ppc greece, δεη, dei public power
ppl electric utilities, pennsylvania power and light
pseg, public service enterprise group, public service electric and gas, pse and g, pseg long island, pseg nuclear
ptt global chemical, pttgc
ptt group, ptt public, ปตท, petroleum authority of thailand, บริษัท ปตท
pttep, ptt exploration and production, ปตท สผ
qatarenergy, qatar petroleum, قطر للطاقة, qatar energy, qatargas, rasgas, qatarenergy lng, qatargas qatarenergy
raizen, raizen energia, raizen combustiveis
red electrica, red electrica de espana, redeia, ree red electrica de espana, redeia red electrica
reliance industries, ril, ril reliance industries, reliance industries limited ril, reliance petroleum, रिलायंस इंडस्ट्रीज
renew power, renew energy global, renew india renewable
repsol, repsol ypf, repsol oil and gas, repsol petroleo, repsol quimica, talisman energy, repsol sinopec
republic services, allied waste, browning ferris industries
rio tinto, riotinto, rio tinto alcan, rio tinto iron ore, rio tinto group, alcan, kennecott utah copper, hamersley iron, rio tinto services, rio tinto kennecott, rio tinto aluminium, rio tinto exploration, rio tinto fer et titane, comalco, rio tinto borax, turquoise hill, 力拓
rosatom, росатом, rosatom state, госкорпорация росатом, rosenergoatom, росэнергоатом, atomstroyexport, атомстройэкспорт
rosneft, роснефть, rosneft oil, нк роснефть, rn rosneft, tnk bp, тнк вр
rosseti, россети, фск еэс, fsk ees
rte france, reseau de transport delectricite, rte reseau de transport delectricite
rushydro, русгидро
rwe, rheinisch westfalisches elektrizitatswerk, rwe power, rwe supply and trading, rwe generation, rwe renewables, rwe offshore wind, rwe technology international, rwe technology
s oil, 에쓰오일, ssangyong oil refining
sabesp, companhia de saneamento basico do estado de sao paulo
sail india, steel authority of india, sail steel authority of india, steel authority of india sail
san diego gas and electric, sdg and e
sasol, suid afrikaanse steenkool en olie, sasol synfuels, sasol chemicals, sasol secunda
saudi aramco, aramco, saudi arabian oil, أرامكو, أرامكو السعودية, aramco overseas, saudi aramco mobil refinery, aramco services, aramco digital, aramco trading, saudi aramco base oil
saudi electricity, الشركة السعودية للكهرباء, sec saudi electricity
scottishpower, scottish power, scottish power renewables, scottishpower renewables
seatrium, sembcorp marine, keppel offshore and marine, keppel offshore, keppel fels
sembcorp, sembcorp industries, sembcorp energy, sembcorp utilities
sempra, sempra energy, sempra infrastructure, sempra lng
senvion, repower systems
seplat, seplat energy, seplat petroleum
severn trent, severn trent water
shell, shell oil, shell energy, shell global solutions, shell trading, shell chemicals, shell business operations, shell exploration and production, shell international, shell nederland, shell recharge, 壳牌, シェル, шелл, royal dutch shell
sibanye stillwater, sibanye gold, lonmin, sibanye, stillwater mining
sinopec, china petroleum and chemical, 中国石化, 中石化, 中国石油化工, sinopec group, china petrochemical, 中国石油化工集团, sinopec engineering
sk innovation, sk이노베이션, sk energy, sk corporation energy
slb, schlumberger, schlumberger oilfield services, dowell schlumberger, smith international schlumberger, cameron a schlumberger, westerngeco, schlumberger gould research, schlumberger technology, schlumberger slb, 斯伦贝谢, シュルンベルジェ, шлюмберже, بي سي شلمبرجير
snam, snam rete gas
socar, state oil company of azerbaijan, azerbaycan respublikasi dovlet neft sirketi
sociedad quimica y minera de chile, soquimich
solaredge, solar edge, solaredge technologies
sonatrach, سوناطراك
southern, southern company services, southern nuclear, southern company gas
southern california edison, sce southern california edison, southern california edison sce
southern california gas, socalgas
southern copper, southern peru copper, southern peru, southern copper grupo mexico
sp group singapore, singapore power, singapore power sp group, sp powergrid
sse renewables, scottish and southern energy, scottish and southern electricity networks, ssen, sse airtricity, scottish and southern electricity networks ssen
stadtwerke munchen, stadtwerke muenchen, swm stadtwerke munchen
state grid corporation of china, state grid, 国家电网, sgcc, 国家电网公司, 国网, state grid of china
statkraft, statkraft energi, statkraft markets
statnett, statnett sf
subsea 7, subsea7, acergy, stolt offshore, subsea seven
suek, суэк, siberian coal energy
suez environnement, suez, suez eau france, lyonnaise des eaux, sita suez, suez water, suez recycling and recovery, degremont, suez recyclage et valorisation, suez groupe, 苏伊士
suncor, suncor energy, petro canada, suncor energy services
sungrow, sungrow power supply, 阳光电源
sunpower, sun power, complete solaria
sunrun, vivint solar, sun run
surgutneftegas, сургутнефтегаз
suzlon, suzlon energy
taqa, abu dhabi national energy, طاقة
tata power, tata electric companies, tata power delhi distribution, tata power solar
tatneft, татнефть
tauron, tauron polska energia, tauron dystrybucja, tauron obsluga klienta
tc energy, transcanada, trans canada pipelines, transcanada pipelines, tc pipelines, columbia pipeline group, columbia gas transmission
technipfmc, fmc technologies, technip fmc, fmc technologies technipfmc
teck resources, teck cominco, teck, cominco, teck coal, teck metals, teck highland valley copper
tenaga nasional, tnb, tenaga nasional berhad tnb, tnb tenaga nasional
tenaris, tenarissiderca, siderca, tenaris tamsa, tenarisconfab, tenaris dalmine
tengizchevroil, тенгизшевройл, tco tengizchevroil
tennet, tennet tso, tennet holding
tepco, tokyo electric power, 東京電力, 東京電力ホールディングス, tokyo electric power company holdings, tepco holdings, 东京电力
terna, terna rete elettrica nazionale
thames water, thames water utilities
tokyo gas, 東京ガス, 東京瓦斯
tongwei, 通威, 通威股份
totalenergies, total energies, total oil, total fina elf, totalfinaelf, total e and p, total direct energie, total direct energie totalenergies, elf aquitaine, total exploration and production, total raffinage chimie, total marketing services, groupe total, total petrochemicals, 道达尔能源, 道达尔
towngas, hong kong and china gas, 煤氣公司
trafigura, trafigura group, trafigura beheer
transneft, транснефть
transnetbw, enbw transportnetze
transocean, transocean offshore, sedco forex, globalsantafe
trina solar, 天合光能, trinasolar, changzhou trina solar energy
tupras, turkiye petrol rafinerileri
turkish petroleum, tpao, turkiye petrolleri, turkiye petrolleri anonim ortakligi
tva, tennessee valley authority, tennessee valley authority tva
uniper, e on global commodities, uniper global commodities, uniper energy, uniper anlagenservice
united utilities, united utilities water, north west water
urenco, urenco group
vale, companhia vale do rio doce, cvrd, vale inco, vale base metals, vale do rio doce, 淡水河谷
valero, valero energy
vallourec, vallourec and mannesmann, vallourec tubes, vallourec solucoes tubulares do brasil
valterra platinum, amplats, anglo platinum, anglo american platinum
vattenfall, nuon, nuon vattenfall, vattenfall eldistribution, vattenfall wind power, vattenfall nuon, 大瀑布电力
vedanta, vedanta resources, sesa sterlite, sterlite industries, vedanta group
veolia, veolia environnement, veolia water, generale des eaux, vivendi environnement, veolia environmental services, veolia eau, compagnie generale des eaux, veolia water technologies, 威立雅
verbund austria, verbund hydro power, verbund solutions, osterreichische elektrizitatswirtschafts
versalis, polimeri europa
vestas, vestas wind systems, vestas wind technology, vestas technology r and d, neg micon, vestas wind, mhi vestas, mhi vestas offshore wind, 维斯塔斯
vibra energia, br distribuidora, petrobras distribuidora, vibra
vietnam electricity, electricity of vietnam, tap doan dien luc viet nam
vistra, vistra energy, luminant, energy future holdings
vitol, vitol group, vitol services
waste management, wm waste management, wmx technologies
weatherford, weatherford international, weatherford oil tool
westenergie, westnetz
westinghouse electric, westinghouse nuclear, bnfl westinghouse, toshiba westinghouse
williams companies, williams energy pipeline, williams gas pipeline
wintershall dea, wintershall, dea deutsche erdoel, dea rwe, rwe dea, wintershall holding
woodside, woodside energy, woodside petroleum, bhp petroleum woodside, bhp petroleum
xcel energy, northern states power, xcel, public service company of colorado, xcel energy services
ypf, yacimientos petroliferos fiscales, ypf luz, ypf tecnologia, y tec ypf tecnologia
zijin mining, zijin, 紫金矿业
"""
