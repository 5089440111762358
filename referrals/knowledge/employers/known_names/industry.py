"""Other names of car, aircraft, arms, machine, chemical, steel and building companies.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
3m, minnesota mining and manufacturing, 3m innovation, three m, スリーエム, スリーエムジャパン, 3m中国, 한국쓰리엠
abb, asea brown boveri, abb group, abb robotics, abb e mobility, abb electrification, asea, abb motion, abb corporate research, brown boveri, abb automation products, abb stotz kontakt, ge industrial solutions, abb process automation, abb marine and ports, asea brown boveri abb, 阿西布朗勃法瑞, abb中国
accelleron, abb turbocharging, abb turbo systems
acciona, acciona energia, acciona construccion, acciona infraestructuras, acciona agua, acciona energy, necso acciona, acciona facility services, acciona group, acciona concesiones, acciona ingenieria
acs group spain, grupo acs, actividades de construccion y servicios, dragados, acs actividades de construccion y servicios, cobra grupo acs
adient, johnson controls automotive seating, 安道拓
agc, asahi glass, agc glass europe, 旭硝子
agco, fendt agco, agco fendt, agco finance, massey ferguson agco, 爱科
air liquide, airliquide, lair liquide, air liquide healthcare, air liquide group, air liquide engineering and construction, air liquide global e and c solutions, 液化空气, air liquide france industrie, groupe air liquide
air products, air products and chemicals, apci air products, airproducts, 空气产品
airbus, airbus group, airbus defence and space, airbus operations, eads, airbus helicopters, eurocopter, eads astrium, airbus commercial aircraft, airbus defense and space, cassidian, eads defence and security, airbus military, european aeronautic defence and space, airbus protect, airbus cybersecurity, eads casa, airbus ds, eads innovation works, airbus group innovations, eads cassidian, airbus atlantic, airbus aerostructures, 空客, 空中客车, エアバス, 에어버스
airgas, airgas an air liquide
aisin, aisin seiki, aisin aw, アイシン, アイシン精機, 爱信
aixtron, 爱思强
akzo nobel, akzonobel, akzo, ici paints, akzonobel decorative paints, akzo nobel coatings, akzo nobel chemicals, ici paints akzonobel, 阿克苏诺贝尔
alcoa, aluminum company of america, alcoa of australia, 美国铝业
aldar properties, aldar, الدار العقارية
alfa laval, alfalaval, alfa laval group, framo alfa laval, 阿法拉伐
allegion, ingersoll rand security technologies, schlage allegion
allison transmission, detroit diesel allison
alstom, alstom transport, gec alsthom, bombardier transportation, alstom transportation, alstom group, alsthom, alstom bombardier transportation, bombardier transport, 阿尔斯通, adtranz
ametek, ametek programmable power
amphenol, amphenol tcs, 安费诺
amrize, amrize holcim
andritz, andritz hydro, andritz group, va tech hydro, andritz metals, 安德里茨
aptiv, delphi automotive, delphi packard, aptiv connection systems, delphi automotive systems, aptiv services, aptiv delphi, delphi connection systems, 安波福
arab contractors, المقاولون العرب
arcelormittal, arcelor mittal, arcelor, mittal steel, arcelormittal dofasco, usinor, ispat international, arcelormittal nippon steel india, dofasco, 安赛乐米塔尔
arconic, alcoa arconic
arianegroup, airbus safran launchers, ariane group
ariston, ariston group, ariston thermo, merloni termosanitari, ariston thermo group, ariston holding
arkema, atofina chemicals, elf atochem, arkema group, 阿科玛
asahi kasei, 旭化成
aselsan, askeri elektronik sanayii, aselsan elektronik sanayi
ashok leyland, ashok leyland limited hinduja group
asian paints, asian paints ppg, asian paint
aspen technology, aspentech, aspen tech
assa abloy, assaabloy, assa abloy entrance systems, assa abloy opening solutions, assa abloy group, yale assa abloy, assa abloy sicherheitstechnik, 亚萨合莱
aston martin, aston martin lagonda, aston martin lagonda global holdings
atlas copco, atlascopco, atlas copco compressors, atlas copco tools, atlas copco industrial technique, atlas copco airpower, atlas copco rental, atlas copco ias, 阿特拉斯科普柯
audi, audi electronics venture, audi business innovation, audi sport, 奥迪, アウディ
aumovio, aumovio continental automotive
aurora innovation, aurora self driving
avic, aviation industry corporation of china, 中国航空工业集团, 中航工业
avio, fiatavio
avio aero, avio aero a ge aerospace
avtovaz, автоваз, lada avtovaz
axalta, axalta coating systems, dupont performance coatings, axalta coatings, 艾仕得
b and r industrial automation, b and r abb, 贝加莱
babcock, babcock international, babcock international group, babcock marine
bae systems, british aerospace, bae, bae systems digital intelligence, bae systems applied intelligence, detica, bae systems submarines, baesystems, bae systems maritime, bae systems surface ships, bae systems air, bae systems electronic systems, bae systems hagglunds, ball aerospace, bae systems space and mission systems, bae systems platforms and services, ball aerospace and technologies, british aerospace bae, marconi electronic systems bae
baic group, beijing automotive group, baic motor, 北汽集团, 北京汽车集团, 北汽
balfour beatty, balfour beatty construction, balfour beatty rail, balfour beatty vinci, balfour beatty infrastructure, balfour beatty communities
baosteel, china baowu, baowu steel, baoshan iron and steel, 宝钢, 中国宝武, 宝武集团, 宝山钢铁
basf, badische anilin und soda fabrik, basf coatings, basf agricultural solutions, basf digital solutions, basf catalysts, basf personal care and nutrition, basf schwarzheide, cognis, basf polyurethanes, basf services europe, basf construction chemicals, ciba specialty chemicals, basf it services, basf business services, ciba spezialitatenchemie, basf grenzach, basf colors and effects, basf yaounde, cognis basf, 巴斯夫, basfジャパン, 바스프, басф
baykar, baykar makina, baykar technologies, baykar technology, baykar defence
beckhoff, beckhoff automation, 倍福
bekaert, nv bekaert, 贝卡尔特
beko, arcelik, arcelik group, grundig arcelik, arctic arcelik, arcelik global, beko corporate
bell textron, bell helicopter, bell flight, bell helicopter textron
bentley motors, bentley cars, 宾利
beyond gravity, ruag space, beyond gravity ruag space
bharat electronics, bel bharat electronics
bhel, bharat heavy electricals, bharat heavy electricals bhel
bilfinger, bilfinger berger, bilfinger tebodin, bilfinger industrial services, tebodin, bilfinger engineering and maintenance
blue origin, blueorigin, blue origin federation
bmw, bmw group, bayerische motoren werke, bayerische motorenwerke, bmw manufacturing, bmw of north america, bmw bank, bmw financial services, bmw m, bmw motorrad, 宝马, 寶馬, 华晨宝马, ビー エム ダブリュー
boeing, boeing defense space and security, boeing commercial airplanes, mcdonnell douglas, boeing global services, boeing phantom works, boeing research and technology, boeing distribution services, boeing satellite systems, 波音, ボーイング, 보잉, боинг
bombardier, bombardier aerospace, learjet, bombardier business aircraft, bombardier aeronautique, bombardier product development engineering, bombardier commercial aircraft, 庞巴迪
borealis, borealis polyolefine
borgwarner, borg warner, delphi technologies, borgwarner delphi, borgwarner turbo systems, 博格华纳
bosch, bosch group, bosch global software technologies, robert bosch engineering and business solutions, rbei, bgsw, bosch thermotechnik, bosch sicherheitssysteme, bosch engineering, bosch power tools, bosch security systems, bosch engineering and business solutions, bosch automotive, bosch termoteknik, bosch service solutions, bosch software innovations, bosch center for artificial intelligence, bosch corporate research, 博世, ボッシュ, 보쉬, бош, robert bosch
bosch rexroth, rexroth, mannesmann rexroth, 博世力士乐
bouygues, bouygues construction, bouygues group, bouygues batiment, bouygues travaux publics, bouygues batiment international, bouygues energies and services, bouygues immobilier, dragages hong kong, bouygues building, bouygues batiment ile de france, groupe bouygues
braskem, braskem idesa
bridgestone, bridgestone firestone, firestone tire and rubber, ブリヂストン, 普利司通
brose, brose fahrzeugteile, brose group, brose sitech
brp, bombardier recreational products, brp bombardier recreational products, brp rotax, rotax
bsh hausgerate, bsh home appliances, bsh, bosch und siemens hausgerate, bosch siemens hausgerate, bsh hausgeraete, bsh home appliances group
buhler group, buehler group, buhler aeroglide, 布勒
byd, byd auto, build your dreams, byd electronic, 比亚迪, 比亞迪, 比亚迪汽车, 比亚迪股份, 弗迪电池
cae flight simulation, cae defense and security, cae civil aviation training, cae healthcare
cariad, car software org, volkswagen car software organisation, cariad volkswagen group
carrier global, carrier, carrier hvac, carrier transicold, carrier refrigeration, utc climate controls and security, utc fire and security, carrier commercial refrigeration, carrier air conditioning, viessmann climate solutions, 开利
caterpillar, cat caterpillar, caterpillar financial, cat financial, bucyrus, bucyrus international, caterpillar financial services, 卡特彼勒, キャタピラージャパン, 캐터필라
catl, contemporary amperex technology, ningde times, 宁德时代, 宁德时代新能源科技
celanese, ticona, celanese ticona, 塞拉尼斯
cemex, cementos mexicanos, cemex central, 西麦斯
certainteed, certainteed saint gobain
changan automobile, changan, 长安汽车, 重庆长安汽车
chemours, 科慕
chery, chery automobile, 奇瑞, 奇瑞汽车
china aerospace science and technology, 中国航天科技集团, 航天科技集团
china communications construction, cccc, 中国交建, 中交集团, china harbour engineering cccc
china railway construction, crcc, 中国铁建
china railway group, crec, china railway engineering, 中国中铁, 中铁
cimic, cimic group, leighton holdings, leighton contractors, cpb contractors, ugl cimic, leighton asia cimic, leighton asia
claas, claas group, claas selbstfahrende erntemaschinen, claas e systems, claas kgaa, claas tractor
clariant, clariant international, sud chemie, sued chemie, clariant produkte, clariant catalysts, 科莱恩
clarios, johnson controls power solutions, johnson controls batteries
cleveland cliffs, ak steel, cliffs natural resources
cnh, cnh industrial, case new holland, fiat industrial, case ih, new holland agriculture, cnh industrial capital, 凯斯纽荷兰
cobham, cobham aerospace communications
colas, colas rail, colas group
collins aerospace, rockwell collins, goodrich aerospace, collins aerospace rtx, utc aerospace systems collins, collins aerospace an rtx business, goodrich corporation collins
comac, commercial aircraft corporation of china, 中国商飞, 中国商用飞机
comau, comau robotics, 柯马
consolidated contractors, ccc consolidated contractors, consolidated contractors international, اتحاد المقاولين
continental tires, continental automotive, continental teves, conti continental, continental automotive technologies, continental reifen deutschland, continental tire the americas, 大陆集团
copeland, emerson climate technologies, copeland emerson climate, copeland scroll, 谷轮
corning, corning glass works, corning optical communications, corning cable systems, corning glass, 康宁, コーニング, corning display technologies
corteva, corteva agriscience, dupont pioneer, pioneer hi bred, dow agrosciences, pioneer hi bred international, dupont crop protection, corteva agrisciences, dow agro sciences, 科迪华
crh, cement roadstone holdings, oldcastle, oldcastle materials, crh americas materials, oldcastle infrastructure, old castle, cement roadstone
croda, croda international, 禾大
crown equipment, crown lift trucks, crown gabelstapler
crrc, csr corporation china, 中国中车, 中车, 中国中车集团
cscec, china state construction engineering, china state construction, 中国建筑, 中国建筑股份, 中国建筑集团
cummins, cummins engine, cummins meritor, cummins turbo technologies, cummins power generation, cummins generator technologies, accelera by cummins, 康明斯
daikin, daikin industries, daikin applied, ダイキン工業, 大金
daimler truck, daimler trucks, dtna, freightliner, daimler trucks and buses, daimler india commercial vehicles, dicv, mercedes benz trucks, evobus, daimler buses, freightliner trucks, daimler truck innovation center india
daiwa house, daiwa house industry, 大和ハウス工業
damac, damac properties, داماك
danfoss, danfoss drives, danfoss power solutions, sauer danfoss, vacon danfoss, danfoss power electronics, danfoss industries, danfoss silicon power, danfoss turbocor, danfoss editron, 丹佛斯
danieli, danieli automation, danieli and c officine meccaniche
dassault aviation, dassault falcon jet, dassault falcon, dassault breguet
de longhi, delonghi, delonghi group, de longhi appliances, kenwood delonghi
dematic, dematic kion, dematic a kion
denso, nippondenso, denso international america, デンソー, 电装
diehl defence, diehl bgt defence, diehl stiftung, diehl aviation, diehl group
dmg mori, gildemeister, deckel maho, dmg mori seiki, mori seiki, deckel maho gildemeister, deckel maho pfronten, 森精機製作所, dmg森精機, 德马吉森精机
doka, doka group
dongfeng motor, dongfeng, 东风汽车, 东风汽车集团
doosan bobcat, bobcat company doosan, 두산밥캣
doosan enerbility, doosan heavy industries, doosan heavy industries and construction, 두산에너빌리티, 두산중공업
dormakaba, dorma, kaba, dorma kaba, kaba ilco, kaba group, 多玛凯拔, dormakaba group
dover, dover fueling solutions, dover precision components
dow, dow chemical, dow corning, union carbide, dow silicones, rohm and haas, dow chemical international, 陶氏, 陶氏化学, ダウ ケミカル
draxlmaier, draexlmaier, draxlmaier group, fritz draxlmaier
dsm firmenich, dsm, royal dsm, firmenich, koninklijke dsm, dsm nutritional products, dutch state mines, dsm research, dsm food specialties, dsm biomedical, 帝斯曼芬美意, 帝斯曼, 芬美意
dupont, du pont, dupont de nemours, ei du pont de nemours, ei dupont, dupont water solutions, dupont electronics and imaging, 杜邦, デュポン, 듀폰
durr, duerr, duerr systems, durr systems, homag durr, durr group, carl schenck, durr ecoclean, 杜尔
dyson, dyson appliances, dyson technology, dyson operations, dyson institute, 戴森, ダイソン, 다이슨코리아
eastman chemical, eastman, solutia, 伊士曼
eaton, eaton electrical, eaton vickers, eaton aerospace, cutler hammer, eaton industries, moeller eaton, eaton technologies, eaton hydraulics, eaton cooper, 伊顿, 伊顿电气
ebm papst, ebmpapst, ebm papst mulfingen, ebm papst st georgen
ecolab, nalco water, nalco champion, nalco water an ecolab, ecolab life sciences, 艺康
edge group uae, edge group abu dhabi, tawazun edge
eiffage, eiffage construction, eiffage energie systemes, eiffage infrastructures, eiffage genie civil, eiffage metal, groupe eiffage
elbit systems, elbit, אלביט, אלביט מערכות, elop elbit, tadiran elbit, elbit systems of america, imi systems elbit, elbit systems land, elisra, elisra elbit
electrolux, electrolux group, ab electrolux, electrolux home products, aeg electrolux, electrolux hausgerate, electrolux major appliances, 伊莱克斯
electrolux professional, electrolux laundry systems
ellisdon, ellis don, ellisdon construction
emaar, emaar properties, إعمار, emaar development, إعمار العقارية
embraer, empresa brasileira de aeronautica, embraer executive jets, embraer defesa e seguranca, 巴西航空工业
emcor, emcor group, emcor services, emcor construction services
emerson, emerson electric, emerson process management, emerson automation solutions, asco emerson, emerson test and measurement, emerson commercial and residential solutions, emerson innovation center pune, 艾默生
endress and hauser, endress hauser, endress hauser flowtec, endress and hauser flowtec, endress hauser infoserve, 恩德斯豪斯
epiroc, epiroc rock drills, atlas copco rock drills, epiroc drilling solutions, atlas copco mining and rock excavation, 安百拓
evonik, evonik industries, degussa, evonik degussa, evonik operations, evonik rohm, evonik nutrition and care, evonik technology and infrastructure, rag evonik, 赢创
evoqua, siemens water technologies, evoqua water technologies
evraz, евраз, evraz group
fanuc, ファナック, 发那科
faw group, first automotive works, faw, 一汽, 中国一汽, 中国第一汽车集团, 第一汽车
fcc construccion, fomento de construcciones y contratas, fcc medio ambiente, fcc fomento de construcciones y contratas, fcc environment
ferrari, 法拉利, scuderia ferrari
ferrovial, ferrovial agroman, ferrovial construccion, ferrovial construction, amey ferrovial, ferrovial servicios, grupo ferrovial
festo, festo didactic, festo vertrieb, 费斯托
fincantieri, fincantieri cantieri navali italiani
fl smidth, flsmidth, flsmidth mining, fl smidth cement, 艾法史密斯
flender, siemens mechanical drives, flender siemens, winergy, flender graffenstaden, 弗兰德
flowserve, ingersoll dresser pumps, durco flowserve, 福斯流体
ford, ford motor, ford motor credit, ford of europe, ford werke, ford global technologies, ford credit, ford motor company of canada, ford greenfield labs, ford mobility, ford pro, ford research and advanced engineering, 福特, 福特汽车, フォード, форд
ford otosan, ford otomotiv sanayi, otosan, ford otosan koc
forvia, faurecia, forvia faurecia, faurecia interieur industrie, faurecia clarion electronics, 佛吉亚
frequentis, frequentis comsoft
freudenberg, freudenberg group, freudenberg sealing technologies, carl freudenberg, freudenberg nok, freudenberg filtration technologies, freudenberg it, freudenberg nonwovens, freudenberg performance materials, freudenberg home and cleaning solutions, 科德宝
gac group, gac motor, guangzhou automobile group, gac aion, 广汽集团, 广州汽车集团, 广汽
garaventa doppelmayr, doppelmayr seilbahnen, doppelmayr garaventa, doppelmayr
garrett motion, garrett advancing motion, honeywell transportation systems garrett
ge aerospace, ge aviation, ge aircraft engines, general electric aviation, ge aviation systems, ge engine services, 通用电气航空, 通用电气航空航天
ge appliances, ge appliances a haier, haier ge appliances, general electric appliances
ge lighting, ge lighting a savant
ge vernova, ge gas power, ge renewable, ge wind energy, ge grid solutions, ge steam power, ge power conversion, alstom grid, ge vernova hitachi nuclear energy, alstom power, ge vernova grid solutions, ge hydro, ge power and water, ge energy power conversion, ge vernova advanced research, ge power, ge energy, ge renewable energy, ge digital, ge hitachi nuclear energy, lm wind power
gea group, gea westfalia separator, gea process engineering, westfalia separator, gea farm technologies, gea niro, gea, gea refrigeration, gea food solutions, metallgesellschaft gea, gea mechanical equipment, westfaliasurge, 基伊埃
geberit, geberit international, geberit verwaltungs
geely, geely auto, zhejiang geely holding, geely holding group, geely automobile, 吉利, 吉利汽车, 浙江吉利控股集团, 吉利控股集团
general dynamics, gd general dynamics, general dynamics mission systems, general dynamics land systems, general dynamics electric boat, general dynamics c4 systems, general dynamics european land systems, general dynamics ordnance and tactical systems, general dynamics bath iron works, gdms
general electric, ge, ge general electric, ge global research, general electric ge, ge corporate, ge research, ge industrial, ge infrastructure, 通用电气, 通用電氣, ゼネラル エレクトリック, 제너럴일렉트릭
general motors, gm, general motors gm, gm general motors, gm holden, gm financial, general motors of canada, gm technical centre india, gm defense, general motors technical center, gm powertrain, gm onstar, onstar, cadillac gm, generalmotors, 通用汽车, ゼネラルモーターズ, 한국지엠
georg fischer, gf georg fischer, georg fischer piping systems, gf piping systems, gf casting solutions, agie charmilles gf, 乔治费歇尔
gerdau, gerdau acos longos, gerdau ameristeel, gerdau acominas
giesecke and devrient, giesecke devrient, giesecke and devrient currency technology, secunet giesecke devrient, giesecke and devrient mobile security, gieseckedevrient, 捷德
givaudan, givaudan flavors, givaudan fragrances, 奇华顿
gkn, gkn aerospace, gkn automotive, gkn driveline, guest keen and nettlefolds, gkn powder metallurgy
gm cruise, cruise automation
goodyear, goodyear tire and rubber, goodyear tire, goodyear tires, 固特异
great wall motor, great wall motors, gwm, 长城汽车
grundfos, grundfos pumps, grundfos holding, 格兰富
gulfstream, gulfstream aerospace
hal hindustan aeronautics, hindustan aeronautics, hindustan aeronautics hal
hankook tire, hankook, hankook tire and technology, 한국타이어, 한국타이어앤테크놀로지
hanwha aerospace, 한화에어로스페이스
hanwha ocean, daewoo shipbuilding and marine engineering, dsme, 한화오션, 대우조선해양
harley davidson, harley davidson motor
harting, harting technology group, harting technologiegruppe, harting electric, 浩亭
havells, lloyd havells
havelsan, havelsan hava elektronik sanayi
heidelberg materials, heidelbergcement, heidelberg cement, italcementi, lehigh hanson, hanson uk, lehigh cement, hanson aggregates, heidelbergcement group, lehigh heidelberg cement group, hanson heidelberg cement, heidelberger zement, 海德堡水泥, 海德堡材料
heidelberger druckmaschinen, heidelberg druckmaschinen, heideldruck, 海德堡印刷
hella, hella gutmann solutions, 海拉
helsing, helsing ai, helsing defence ai
henkel, henkel adhesives, henkel consumer brands, henkel dial, henkel electronic materials, henkel beauty care, henkel loctite, 汉高, ヘンケルジャパン
hensoldt, hensoldt sensors, airbus ds electronics and border security, hensoldt optronics
heraeus, heraeus group, heraeus holding, heraeus precious metals, heraeus noblelight, heraeus medical, heraeus electronics, heraeus materials technology, 贺利氏
hero motocorp, hero honda, hero honda motors, hero moto
hexagon composites, hexagon ragasco
hiab, cargotec, hiab cargotec, hiab cranes
hid global, hid assa abloy, hid an assa abloy
hilti, hilti group, hilti asia it services, 喜利得
hindalco, hindalco industries
hino motors, hino, 日野自動車
hitachi energy, abb power grids, hitachi abb power grids, hitachi energy abb power grids, 日立能源, 日立エナジー
hochtief, hochtief infrastructure, hochtief construction, hochtief solutions
holcim, lafargeholcim, lafarge holcim, holcim group services, lafarge cement, holcim group, lafarge france, lafarge building materials, holcim lafarge, holcim technology, 豪瑞, 拉法基豪瑞, holcim services
homag, homag group, homag holzbearbeitungssysteme, homag bohrsysteme, 豪迈
honda, honda motor, american honda motor, honda r and d, honda research institute, honda cars india, honda of america mfg, honda motorcycle and scooter india, 本田技研工業, ホンダ, 本田, 本田技術研究所, 혼다, american honda
honeywell, honeywell international, honeywell aerospace, honeywell technology solutions, honeywell automation india, honeywell uop, alliedsignal, honeywell building technologies, honeywell process solutions, honeywell fm and t, allied signal, honeywell connected enterprise, honeywell federal manufacturing and technologies, honeywell quantum solutions, honeywell technology solutions lab, htsl, honeywell intelligrated, honeywell safety and productivity solutions, honeywell performance materials and technologies, honeywell analytics, honeywell security group, honeywell forge, honeywell turbo technologies, 霍尼韦尔, ハネウェル, 한국하니웰
howmet, howmet aerospace, alcoa fastening systems, howmet castings, howmet engines
hubbell, hubbell power systems, hubbell electric
huntington ingalls, huntington ingalls industries, hii, hii mission technologies, alion science and technology
husqvarna, husqvarna group, gardena husqvarna, husqvarna construction, 富世华
hyster yale, nacco materials handling, hyster yale group, hyster yale materials handling, nmhg
hyundai engineering and construction, hyundai e and c, 현대건설
hyundai heavy industries, hd hyundai, hd hyundai heavy industries, hd korea shipbuilding and offshore engineering, 현대중공업, hd현대중공업, hd현대
hyundai mobis, mobis, 현대모비스
hyundai motor, hyundai, hyundai motor group, hyundai motor manufacturing, hyundai america technical center, 현대자동차, 현대차, 현대자동차그룹, 现代汽车, ヒョンデ, хендэ
ihi, ishikawajima harima heavy industries, 石川島播磨重工業
illinois tool works, itw, itw illinois tool works, illinois tool works itw, itw test and measurement
imi engineering, imi critical engineering, imi precision engineering, norgren, imi norgren
indesit, merloni elettrodomestici
ingalls shipbuilding, hii ingalls shipbuilding
ingersoll rand, gardner denver, gardner denver ingersoll rand, 英格索兰
innomotics, siemens large drives, siemens large drives applications
international flavors and fragrances, iff, iff international flavors and fragrances, international flavors and fragrances iff, frutarom, iff health and biosciences, international flavours and fragrances, danisco, genencor, dupont nutrition and biosciences, dupont industrial biosciences
israel aerospace industries, israel aircraft industries, elta systems, iai elta, התעשייה האווירית, israel aerospace industries iai, iai israel aerospace industries, iai elta systems, תעשייה אווירית
isuzu, isuzu motors, いすゞ自動車, 五十铃
iveco, iveco group, iveco bus, iveco magirus, 依维柯
jaguar land rover, jlr, jaguar land rover jlr, jlr jaguar land rover, land rover, jaguar landrover, jaguar cars, 捷豹路虎
jcb construction machinery, jc bamford excavators, jcb excavators, jcb india
jenoptik, jenoptik robot, jenoptik optical systems, jenoptik automatisierungstechnik
jeppesen, jeppesen foreflight, jeppesen sanderson
jfe steel, jfe holdings, jfeスチール, jfe engineering
john deere, deere, john deere financial, john deere technology center, john deere european technology innovation center, john deere intelligent solutions group, john deere construction and forestry, john deere harvester works, john deere waterloo works, 约翰迪尔, джон дир
johnson controls, johnson controls international, tyco international, tyco fire and security, jci johnson controls, york international, johnson controls hitachi, johnson controls hitachi air conditioning, tyco fire protection products, tyco integrated security, tyco simplexgrinnell, johnson controls building efficiency, johnsoncontrols, 江森自控, johnson controls tyco
johnson matthey, jm johnson matthey, johnson matthey catalysts, johnson matthey battery systems, 庄信万丰
jsw steel, jindal vijayanagar steel, jsw ispat, jsw jindal south west
jungheinrich, jungheinrich lift truck, jungheinrich norderstedt
kajima, 鹿島建設
kamaz, камаз
kapsch, kapsch trafficcom, kapsch businesscom, kapsch group, kapsch carriercom
karcher, kaercher, karcher cleaning, alfred kaercher, 卡赫, alfred karcher
kawasaki heavy industries, khi kawasaki heavy industries, kawasaki motors, 川崎重工業, 川崎重工
kia, kia motors, 기아, 기아자동차, 起亚
kier, kier group, kier construction, kier highways, mouchel, kier infrastructure, kier infrastructure and overseas
kiewit, peter kiewit sons, kiewit infrastructure, peter kiewit and sons, kiewit engineering group, kiewit power constructors, kiewit building group
kion group, kion, kion warehouse systems, kion battery systems
knauf, gebr knauf, knauf gips, knauf insulation, knauf group, knauf ceiling solutions
knds, krauss maffei wegmann, nexter, nexter systems, kmw nexter defense systems, kmw krauss maffei wegmann, giat industries
knorr bremse, knorr bremse systeme fur schienenfahrzeuge, 克诺尔
koc holding, koc group, koc toplulugu, koc sistem, kocsistem
koenig and bauer, koenig bauer, kba koenig and bauer, 高宝
komatsu, komatsu mining, joy global, コマツ, 小松製作所
kone, kone elevators, kone elevator, 通力电梯, 通力
konecranes, kone cranes, demag konecranes, demag cranes, demag cranes and components, 科尼
kongsberg, kongsberg gruppen, kongsberg maritime, kongsberg defence and aerospace, kongsberg digital, kongsberg group, kongsberg oil and gas technologies
krones, krones group, 克朗斯
kubota, クボタ, 久保田
kuka, kuka robotics, kuka roboter, kuka systems, kuka robot group, kuka assembly and test, 库卡
l3harris, l3 harris, l3 technologies, l3harris technologies, l 3 communications, l3 communications, l3 technologies harris, l 3 harris, aerojet rocketdyne, l3 communications wescam, l3harris wescam, exelis, harris corp l3, itt exelis, aerojet rocketdyne an l3harris technologies, l 3 communication systems, l3harris aerojet rocketdyne
lamborghini, 兰博基尼, automobili lamborghini, lamborghini automobili
larsen and toubro, l and t, l and t construction, lnt, l and t larsen and toubro, larsen toubro, l and t ecc, larsen and toubro l and t, l and t heavy engineering, l and t hydrocarbon engineering
lear, lear seating, 李尔
lego, lego group, lego system, lego systems, lego education, 乐高, レゴジャパン, 레고코리아
legrand, legrand group, legrand electric, bticino, 罗格朗
lendlease, lend lease, bovis lend lease, lendlease group, lend lease project management and construction, bovis lendlease
lenze, lenze automation, lenze gruppe
leonardo aerospace, finmeccanica, leonardo, leonardo finmeccanica, agustawestland, leonardo helicopters, selex es, alenia aermacchi, selex sistemi integrati, finmeccanica leonardo, leonardo mw, selex galileo, westland helicopters leonardo, alenia aeronautica
leonardo drs, drs technologies
leoni, leoni bordnetz systeme, leoni wiring systems, leoni kabel
lg chem, lg화학, 엘지화학
lg cns, lg씨엔에스
lg display, lg philips lcd, lg디스플레이
lg energy solution, lges, lg에너지솔루션, lg energy solution michigan
lg innotek, lg이노텍
li auto, lixiang, chehejia, 理想汽车
liebherr, liebherr group, liebherr aerospace, liebherr international, liebherr hydraulikbagger, liebherr hausgerate, liebherr werk ehingen, liebherr werk biberach, 利勃海尔
linde, praxair, linde gas, linde engineering, boc gases, linde group, praxair linde, boc group, boc linde, linde praxair, linde gases, british oxygen, linde gas and equipment, 林德, linde global support services
linde material handling, linde material handling kion group
lockheed martin, lockheed, lockheed martin aeronautics, lockheed martin space, lockheed martin missiles and fire control, lockheed martin space systems, lmco, lockheed martin rotary and mission systems, lockheed martin mission systems and training, lockheed martin skunk works, lockheed martin advanced technology laboratories, 洛克希德马丁, ロッキード マーティン, 록히드마틴
lucid motors, lucid group, atieva
lyondellbasell, lyondell, basell, lyondell chemical, basell polyolefins, lyb lyondellbasell, equistar, basell polyolefine, lyondell basell, 利安德巴塞尔
mace group, mace consult
magna international, magna, magna steyr, magna powertrain, magna electronics, magna exteriors, magna seating, magna closures, 麦格纳
magneti marelli, marelli, calsonic kansei, marelli holdings
mahindra and mahindra, mahindra, mahindra group, m and m mahindra, mahindra research valley, mahindra automotive
mahle, mahle behr, mahle international, mahle powertrain, 马勒
maire tecnimont, tecnimont, kt kinetics technology maire
man truck and bus, man nutzfahrzeuge, man trucks and bus
manitou group, manitou bf, gehl manitou
maruti suzuki, maruti, maruti udyog
mazda, mazda motor, マツダ, 马自达
mbda, mbda missile systems, matra bae dynamics
mclaren automotive, mclaren cars
mclaren racing, mclaren f1, mclaren formula 1 team, mclaren formula 1
meggitt, meggitt aerospace
mercedes benz, mercedes benz group, daimler, mercedes, daimler benz, mercedes benz cars, mercedes benz research and development india, mercedes benz research and development north america, mercedes benz tech innovation, daimler tss, mbrdi, mbrdna, mercedes benz mobility, mercedes benz bank, mercedes benz vans, mercedes benz io, mercedes benz financial services, mercedes amg, 梅赛德斯奔驰, 奔驰, 北京奔驰, メルセデス ベンツ日本, мерседес бенц
metso, metso outotec, outotec, metso minerals, 美卓奥图泰, 美卓
michelin, michelin group, 米其林, ミシュラン, manufacture francaise des pneumatiques michelin, groupe michelin
miele, miele and cie, miele professional, miele cie, 美诺
mitsubishi chemical, mitsubishi chemical group, mitsubishi chemical holdings, mitsubishi rayon, 三菱ケミカル, 三菱ケミカルグループ
mitsubishi electric, mitsubishi electric research laboratories, merl mitsubishi electric research laboratories, melco mitsubishi electric, 三菱電機, 三菱电机
mitsubishi heavy industries, mhi mitsubishi heavy industries, mitsubishi power, mitsubishi hitachi power systems, 三菱重工業, 三菱重工
mitsubishi motors, 三菱自動車, 三菱自動車工業
mmk magnitogorsk, магнитогорский металлургический комбинат, ммк, magnitogorsk iron and steel works
mobileye, mobileye vision technologies, mobileye intel, מובילאיי, intel mobileye
molex, molex a koch, 莫仕
morgan sindall, morgan sindall construction, morgan sindall infrastructure, morgan sindall group
mtu aero engines, mtu maintenance
multiplex construction, brookfield multiplex, multiplex constructions, brookfield multiplex constructions
nammo, nammo raufoss, nordic ammunition
national instruments, national instruments ni, 恩艾
naval group, dcns, direction des constructions navales, dcn dcns
navistar, navistar international, international truck and engine
ncc construction, ncc sverige, nordic construction
neom, نيوم
newport news shipbuilding, hii newport news shipbuilding
nexans, 耐克森
nio, nextev, 蔚来, 蔚来汽车
nippon steel, nippon steel and sumitomo metal, 日本製鉄, 新日鐵住金, 新日本製鐵
nissan, nissan motor, nissan technical centre europe, renault nissan technology and business centre india, 日産自動車, 日産, 日产, 닛산
nlmk, нлмк, novolipetsk steel, новолипецкий металлургический комбинат
norinco, china north industries, 中国北方工业, 中国兵器工业集团
nornickel, норникель, norilsk nickel, норильский никель, гмк норильский никель, mmc norilsk nickel
norsk hydro, hydro aluminium, hydro extrusion, sapa extrusions, hydro extrusions, hydro aluminium rolled products, sapa profiles, hydro aluminum
northrop grumman, northrop, northrop grumman space systems, orbital atk, northrop grumman mission systems, northrop grumman aerospace systems, northrop grumman innovation systems, northrop grumman information systems, alliant techsystems, northrup grumman, orbital sciences, northrop grumman electronic systems, northrop grumman defense systems, northrop grumman shipbuilding, northrop grumann, 诺斯罗普格鲁曼
nouryon, akzonobel specialty chemicals, nouryon chemicals
nucor, nucor steel, nucor building systems
nvent, pentair electrical, nvent electric
obayashi, 大林組
oerlikon, oc oerlikon, oerlikon balzers, oerlikon textile, unaxis, oerlikon barmag, oerlikon metco, sulzer metco, unaxis balzers, oerlikon surface solutions, 欧瑞康
ohb, ohb system
ohla, obrascon huarte lain, ohla group, ohl construccion
opel, adam opel, opel automobile, opel vauxhall, 欧宝
orascom construction, orascom construction industries, oci orascom, أوراسكوم للإنشاء
oshkosh truck, oshkosh, oshkosh defense
osram, osram sylvania, osram licht, 欧司朗照明
otis elevator, otis, otis worldwide, zardoya otis, 奥的斯
outokumpu, outokumpu stainless
owens corning, owenscorning, owens corning fiberglas
paccar, paccar financial, pacific car and foundry
palfinger, palfinger marine
parker hannifin, parker aerospace, parker hannifin manufacturing, clarcor parker, parker lord, lord corporation parker, 派克汉尼汾
pcl construction, pcl constructors, pcl industrial constructors, poole construction
pentair, pentair water, pentair thermal management
pepperl and fuchs, pepperl fuchs, pepperlfuchs, 倍加福
peri formwork, peri formwork systems, peri group
phoenix contact, phoenixcontact, phoenix contact electronics, 菲尼克斯电气
phosagro, фосагро
pilatus aircraft, pilatus flugzeugwerke
pirelli, pirelli tyre, pirelli and c, 倍耐力
plastic omnium, opmobility, compagnie plastic omnium
polestar, polestar performance, polestar automotive, 极星
porsche, porsche cars north america, porsche engineering, 保时捷, ポルシェ, dr ing hcf porsche, dr ing hc f porsche
posco, pohang iron and steel, posco holdings, 포스코, 포스코홀딩스, 浦项制铁
ppg, ppg industries, pittsburgh plate glass, ppg industries ohio, ppg coatings, ppg aerospace, comex ppg, 庞贝捷
pratt and whitney, pratt whitney, pratt and whitney rtx, pratt and whitney an rtx business, p and wc, pwc pratt and whitney canada, 普惠, 普拉特惠特尼
prysmian, prysmian group, pirelli cables, general cable, prysmian cavi e sistemi, draka, draka prysmian, prysmian powerlink, general cable prysmian, 普睿司曼
qinetiq, qinetiq group, qinetiq target systems
quanta services, quanta electric power
quantinuum, cambridge quantum, cambridge quantum computing
rafael advanced defense systems, rafael armament development authority, רפאל מערכות לחימה מתקדמות
raytheon technologies, rtx, raytheon, raytheon missiles and defense, raytheon intelligence and space, united technologies, utc united technologies, raytheon missile systems, united technologies research center, raytheon technologies research center, raytheon space and airborne systems, raytheon bbn technologies, raytheon bbn, bbn technologies, raytheon integrated defense systems, raytheon intelligence information and services, rtx technology research center, raytheon an rtx business, united technologies corporation utc, raytheon idd, 雷神
red sea global, red sea development, trsdc, البحر الأحمر الدولية
renault, renault group, renault digital, renault software factory, renault technologie roumanie, 雷诺, ルノー, 르노코리아, groupe renault
renishaw, 雷尼绍
resideo, resideo technologies
resonac, showa denko, hitachi chemical, レゾナック, 昭和電工, 日立化成
rheinmetall, rheinmetall defence, rheinmetall automotive, rheinmetall landsysteme, rheinmetall air defence, rheinmetall electronics, rheinmetall waffe munition, kolbenschmidt pierburg, 莱茵金属
rieter, rieter machine works, 立达, maschinenfabrik rieter
rittal, friedhelm loh group rittal, friedhelm loh group
rivian, rivian automotive
rockwell automation, rockwell international automation, allen bradley, 罗克韦尔自动化, allen bradley rockwell
rockwool, rockwool international, rockwool group, roxul, 洛科威
rohde and schwarz, rohde schwarz, rohde and schwarz cybersecurity, rohde and schwarz sit, rohde and schwarz systems, 罗德与施瓦茨, rohdeschwarz
roketsan, roketsan roket sanayii
rolls royce, rolls royce power systems, rolls royce holdings, mtu friedrichshafen, rolls royce civil aerospace, rolls royce submarines, rolls royce smr, rolls royce controls and data services, rolls royce solutions, 罗尔斯罗伊斯, 罗罗
roper technologies, roper industries
roscosmos, роскосмос, роскосмос госкорпорация
rostec, ростех, госкорпорация ростех, rostekh
royal enfield, royal enfield motors
ruag, ruag defence, ruag ms, ruag aviation
rusal, русал, uc rusal, ок русал, united company rusal
saab aerospace, saab, saab group, saab defence and security, saab surveillance, saab dynamics, saab kockums, saab aeronautics, svenska aeroplan aktiebolaget
sabanci holding, sabanci group, sabancidx, haci omer sabanci holding
sabic, saudi basic industries, ge plastics sabic, sabic innovative plastics, سابك, الشركة السعودية للصناعات الأساسية
sacyr, sacyr vallehermoso, sacyr construccion, sacyr concesiones, grupo sacyr
safran, snecma, safran group, safran aircraft engines, sagem safran, safran electronics and defense, safran landing systems, safran nacelles, safran helicopter engines, turbomeca, messier bugatti dowty, zodiac aerospace, safran seats, safran cabin, safran electrical and power, labinal power systems, safran transmission systems, messier dowty, snecma safran, safran data systems, 赛峰, groupe safran
saic gm, saic general motors, 上汽通用, 上汽通用汽车, pan asia technical automotive center, 泛亚汽车技术中心
saic motor, shanghai automotive industry, 上汽集团, 上汽, 上海汽车集团, 上海汽车
saint gobain, saintgobain, saint gobain glass, saint gobain isover, saint gobain abrasives, saint gobain performance plastics, saint gobain weber, saint gobain gyproc, saint gobain group, saint gobain research, saint gobain pam, saint gobain distribution, saint gobain sekurit, st gobain, 圣戈班, saint gobain rigips, compagnie de saint gobain
saipem, snamprogetti, eni saipem
salzgitter, salzgitter flachstahl, salzgitter mannesmann
samsung c and t, samsung construction and trading, 삼성물산
samsung display, samsung mobile display, 삼성디스플레이
samsung electro mechanics, semco samsung electro mechanics, 삼성전기
samsung engineering, samsung e and a, 삼성엔지니어링
samsung heavy industries, 삼성중공업
samsung sdi, 삼성sdi, 삼성에스디아이
samsung sds, 삼성에스디에스, 삼성sds
sandvik, sandvik coromant, sandvik mining and rock technology, sandvik materials technology, sandvik machining solutions, sandvik mining, dormer pramet, 山特维克, sandvik rock processing, sandvikens jernverk
sany, sany heavy industry, sany group, 三一, 三一重工, 三一集团
saudi binladin group, sbg saudi binladin group, مجموعة بن لادن السعودية
scania, scania cv, scania group, 斯堪尼亚
schaeffler, schaeffler technologies, schaeffler group, ina schaeffler, schaeffler automotive, 舍弗勒
schindler, schindler elevator, schindler group, schindler aufzuge, schindler management, 迅达, 迅达电梯
schneider electric, merlin gerin, schneider electric it, apc by schneider electric, square d, invensys, schneider electric software, apc american power conversion, american power conversion, schneider electric infrastructure, schneider electric industries, schneider electric systems, foxboro invensys, american power conversion apc, invensys schneider electric, schneider elektrik, 施耐德, 施耐德电气, シュナイダーエレクトリック, шнейдер электрик
schott, schott glas, schott solar, 肖特
severstal, северсталь
sew eurodrive, eurodrive sew
sgl carbon, sgl group, sgl technologies
sherwin williams, sherwin williams valspar, sherwin williams paint, 宣伟
shimizu, 清水建設
shin etsu chemical, shin etsu, 信越化学工業, 信越化学
sibur, сибур, sibur holding, сибур холдинг
siemens, siemens digital industries, siemens technology and services, siemens mobility, siemens technology, siemens digital industries software, siemens smart infrastructure, siemens plm software, siemens corporate technology, siemens building technologies, siemens industry, siemens energy and automation, siemens advanta, siemens financial services, siemens industry software, siemens business services, siemens rail automation, siemens digital logistics, siemens transportation systems, siemens real estate, siemens information systems, siemens global business services, siemens sanayi ve ticaret, 西门子, 西门子中国, シーメンス, 지멘스, сименс, سيمنز
siemens energy, siemens power generation, siemens energy global, dresser rand, siemens power and gas, siemens gas and power, dresser rand siemens, dresser rand a siemens business, siemens energy transmission, 西门子能源, siemens turbomachinery, siemens industrial turbomachinery
siemens gamesa, gamesa, siemens gamesa renewable energy, siemens wind power, gamesa eolica, siemens gamesa renewable energy sgre, sgre, gamesa corporacion tecnologica, 西门子歌美飒
sika, sika technology, sika services, mbcc group, 西卡
sikorsky, sikorsky aircraft, sikorsky a lockheed martin, lockheed martin sikorsky
sinochem, 中化集团, 中国中化, sinochem holdings
sk on, sk온
skanska, skanska usa building, skanska usa civil, skanska cs, skanska talonrakennus
skf, svenska kullagerfabriken, skf group, ab skf, 斯凯孚
skoda auto, skoda auto volkswagen india, skoda automobile, 斯柯达
smiths group, smiths detection, smiths industries, smiths interconnect, smiths tubular systems, john crane smiths group, 史密斯集团
sms group, sms siemag, sms demag, sms meer, sms group paul wurth, paul wurth
solvay, solvay group, rhodia, solvay chemicals, rhodia solvay, 索尔维
solventum, 3m health information systems
spacex, space x, space exploration technologies, spacex starlink
spie, spie deutschland and zentraleuropa, spie group, spie industrie et tertiaire, spie icts
spirax, spirax sarco, spirax group, spirax sarco engineering, 斯派莎克
ssab, svenskt stal, ruukki
stadler rail, stadler bussnang, stadler pankow, stadler rail management, stadler rail group
stanley black and decker, black and decker, stanley works, stanley black decker, stanley engineered fastening, sbd stanley black and decker, 史丹利百得
stellantis, fiat chrysler automobiles, fiat chrysler, chrysler, psa peugeot citroen, groupe psa, peugeot citroen, chrysler group, peugeot, fiat chrysler automobiles fca, fca fiat chrysler automobiles, fca us, fiat group, stellantis psa, fca italy, peugeot citroen automobiles, fiat auto, スティランティス
stihl, 斯蒂尔, andreas stihl
strabag, zublin, ed zublin, strabag international, strabag bmti, zueblin, strabag systemtechnik, zublin strabag, strabag innovation and digitalisation
subaru, fuji heavy industries, subaru of america, 富士重工業, スバル
sulzer, sulzer pumps, sulzer chemtech, sulzer management, 苏尔寿, gebruder sulzer
sumitomo chemical, 住友化学
sumitomo electric, sumitomo electric industries, sumitomo wiring systems, sumitomo electric bordnetze, 住友電気工業, 住友電工
suss microtec, suess microtec, suss microtec lithography, karl suss
suzuki, suzuki motor, スズキ, 铃木
swisslog, swisslog kuka
syensqo, cytec, cytec industries, solvay specialty polymers
symrise, haarmann and reimer, dragoco, 德之馨
syngenta, syngenta crop protection, syngenta seeds, syngenta group, novartis agribusiness, syngenta vegetable seeds, 先正达
taisei, 大成建設
takenaka, 竹中工務店
tata group, tata sons, tata administrative services
tata motors, telco tata engineering and locomotive, tata motors passenger vehicles, tata motors finance, tata engineering and locomotive
tata steel, tata iron and steel, tisco, tata steel ijmuiden, corus group
tate and lyle, tate lyle, 泰莱
te connectivity, tyco electronics, te connectivity tyco, amp incorporated tyco electronics, te tyco electronics, deutsch connectors te, te connectivity sensors, 泰科电子
terex, terex cranes
tesla, tesla motors, tesla gigafactory, gigafactory berlin brandenburg, tesla manufacturing brandenburg, tesla energy, tsla, 特斯拉, テスラ, 테슬라, тесла
tetra laval, tetra laval group, tetra laval international
tetra pak, tetrapak, tetra pak international, tetra pak packaging solutions, tetra pak processing systems, tetra pak processing, 利乐
textron, textron systems
textron aviation, cessna, cessna aircraft, beechcraft, hawker beechcraft, textron aviation defense
thales, thales group, thales digital identity and security, gemalto, thomson csf, thales air defence, thales avionics, thales defence, thales services, gemplus, thales dis, axalto, gemalto thales, thales digital factory, thales services numeriques, thales communications and security, thales land and air systems, thales research and technology, thales six, thales cyber solutions, thales e security, thales optronique, thales las france, thales defense and security, タレス, 泰雷兹
thales alenia space, alcatel alenia space
thyssenkrupp, thyssen krupp, thyssenkrupp steel, thyssenkrupp presta, thyssenkrupp industrial solutions, thyssenkrupp materials, thyssenkrupp marine systems, uhde thyssenkrupp, thyssenkrupp system engineering, thyssenkrupp automotive, tkms, thyssenkrupp materials services, thyssenkrupp uhde, 蒂森克虏伯
tk elevator, tke, thyssenkrupp elevator, thyssen krupp elevator, thyssenkrupp aufzuge, thyssenkrupp aufzugswerke, tk aufzuge, tk home solutions, 蒂升电梯, 蒂森电梯
tofas, tofas turk otomobil fabrikasi
togg, turkiye nin otomobili girisim grubu, turkiyenin otomobili girisim grubu
toray, toray industries, 東レ, 东丽
toyota, toyota motor, toyota motor manufacturing, toyota motor sales, toyota kirloskar motor, toyota research institute, toyota connected, toyota financial services, tmna, toyota motor manufacturing kentucky, toyota motor credit, woven by toyota, トヨタ自動車, トヨタ, 丰田, 丰田汽车, 豐田, 토요타, тойота
trane, trane technologies, trane commercial, 特灵
traton, traton group, volkswagen truck and bus
trumpf, trumpf laser, trumpf lasertechnik, trumpf werkzeugmaschinen, trumpf huttinger, trumpf photonic components, trumpf machine tools, 通快
turner construction, turner hochtief
tusas, turkish aerospace, tai turkish aerospace industries, turkish aerospace industries, turk havacilik ve uzay sanayii
ultra electronics, ultra maritime, ultra intelligence and communications
ultratech cement, grasim cement ultratech, ultra tech cement
umicore, union miniere, umicore autocat, umicore precious metals, 优美科
united aircraft, оак, объединенная авиастроительная корпорация, uac russia
united launch alliance, ula united launch alliance
uralkali, уралкалий
us steel, united states steel, ussk, us steel kosice, big river steel, uss united states steel, 美国钢铁
vaillant, vaillant group, joh vaillant, 威能
valeo, valeo vision systems, valeo siemens eautomotive, valeo schalter und sensoren, valeo powertrain, 法雷奥, ヴァレオジャパン
valmet, valmet technologies, metso paper, valmet automation, neles valmet
velux, velux group
vertiv, emerson network power, liebert, geist vertiv, liebert vertiv, 维谛, 维谛技术
vestel, vestel elektronik, vestel group, zorlu vestel, vestel ticaret, vestel white goods
viessmann, viessmann werke, viessmann group, viessmann elektronik, 菲斯曼
vinci, vinci construction, vinci energies, vinci concessions, vinci autoroutes, eurovia, vinci airports, omexom vinci energies, vinci facilities, gtm vinci, actemium vinci energies, groupe vinci
visteon, visteon electronics, 伟世通
vitesco technologies, continental powertrain, vitesco
voestalpine, voest alpine, voestalpine stahl, bohler uddeholm, voestalpine stahl donawitz, voestalpine bohler welding, voestalpine edelstahl, bohler edelstahl, voest
voith, voith turbo, voith paper, voith hydro, voith group, voith digital ventures, voith industrial services, voith digital solutions, 福伊特
volkswagen, volkswagen group, vw, vw group, volkswagen konzern, volkswagen commercial vehicles, volkswagen nutzfahrzeuge, volkswagen sachsen, volkswagen group of america, volkswagen group services, volkswagen of america, volkswagen infotainment, 大众汽车, 大众汽车集团, 福斯, フォルクスワーゲン, 폭스바겐, фольксваген
volvo cars, volvo car, volvo personvagnar, volvo car group, 沃尔沃汽车
volvo group, ab volvo, volvo trucks, volvo construction equipment, volvo penta, volvo group trucks technology, volvo information technology, volvo powertrain, volvo technology, volvo buses, volvo financial services, 沃尔沃集团
vorwerk, vorwerk elektrowerke, thermomix, vorwerk international, vorwerk thermomix
wabtec, westinghouse air brake technologies, faiveley transport, wabtec faiveley, 西屋制动, ge transportation
wacker chemie, wacker chemical, siltronic wacker, 瓦克
wago, wago kontakttechnik, wago contact, 万可
wanhua chemical, 万华化学
wartsila, wartsila marine, hamworthy, transas wartsila, wartsila voyage
waymo, google self driving car project, waymo google self driving
webasto, webasto group, webasto roof systems
webuild, salini impregilo, impregilo, we build, webuild group, salini costruttori, salini
weichai, weichai power, 潍柴, 潍柴动力
weidmuller, weidmueller, weidmuller interface, 魏德米勒
weir group, weir minerals, weir esco, weir oil and gas, esco weir, warman weir
whirlpool, whirlpool of india, maytag, maytag whirlpool, 惠而浦
wilo, wilo group, 威乐
wurth, wuerth, wurth group, adolf wurth, wurth elektronik, wurth industrie service, wuerth elektronik, wurth it, wurth phoenix, 伍尔特
xcmg, xuzhou construction machinery group, 徐工, 徐工集团
xpeng, xpeng motors, xiaopeng motors, xmotors ai, 小鹏, 小鹏汽车
xylem water, xylem, itt flygt, itt fluid technology, xylem water solutions, flygt xylem, xylem evoqua, itt water and wastewater
yamaha motor, india yamaha motor, ヤマハ発動機
yara, yara international, norsk hydro agri, hydro agri, yara fertilizers
yit, yit group, yit rakennus, lemminkainen
zeekr, zeekr intelligent technology, 极氪
zf friedrichshafen, zf, zf group, zf lenksysteme, trw automotive, zf trw, zahnradfabrik friedrichshafen, wabco, zf cv systems, zf active safety, 采埃孚
zoomlion, zoomlion heavy industry, 中联重科
zoox, zoox amazon
"""
