"""Other names of shops, food and drink makers, brands, restaurants, hotels, airlines and carriers.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
7 eleven, 7 11, seven eleven, 7eleven, southland
ab inbev, anheuser busch inbev, anheuser busch, inbev, anheuser busch inbev ab inbev, ab inbev anheuser busch inbev, abinbev, interbrew, sabmiller, ab inbev gcc, anheuser busch companies, ab inbev efes, ab inbev growth analytics center, budweiser brewing group, sab miller, anheuserbusch, zx ventures, 百威英博, 百威
about you holding, about you, aboutyou
absolut, vin and sprit
accor, accorhotels, accor hotels, accor group, accor invest, 雅高, fairmont raffles hotels international, groupe accor
ad ports group, abu dhabi ports, مجموعة موانئ أبوظبي
adeo, adeo services, groupe adeo
adidas, adidas group, adidas salomon, adidas international, adidas sourcing, adidas business services, 阿迪达斯, アディダス ジャパン, アディダス, адидас
adif, administrador de infraestructuras ferroviarias, adif alta velocidad
adm archer daniels midland, archer daniels midland, archer daniels midland adm, adm animal nutrition, archer daniels midland company adm, adm milling, neovia adm
aegean airlines, aegean air, olympic air aegean
aena, aena aeropuertos, aeropuertos espanoles y navegacion aerea, aena internacional
aeon retail, イオン, イオンリテール, jusco aeon
aer lingus, aerlingus, aer lingus group
aeroflot, аэрофлот, aeroflot russian airlines
aeromexico, aeromexico connect, grupo aeromexico, aerovias de mexico
ahold delhaize, ahold, royal ahold delhaize, royal ahold, delhaize group, albert heijn ahold, koninklijke ahold, koninklijke ahold delhaize
aida cruises, carnival maritime aida, aida entertainment, seetours aida
air canada, aircanada, air canada rouge, canadian airlines
air china, 中国国际航空, 中国国航, 国航
air france, airfrance, air france industries, air france hop, 法国航空
air france klm, air france klm group, airfrance klm, groupe air france klm
air india, airindia, vistara, tata sia airlines, air india vistara, एअर इंडिया
air india express, airasia india, aix connect, airasia india air india express
air new zealand, airnz, air nz
airasia, air asia, airasia x, airasia group, capital a, capital a airasia, thai airasia, airasia superapp
ajinomoto, 味の素, ajinomoto foods, 味之素
alaska airlines, alaska air group, virgin america, horizon air alaska, alaska air
albert heijn, ah albert heijn, ah to go
albertsons, albertsons companies, albertsons safeway
aldi, aldi sud, aldi nord, aldi sued, aldi international services, aldi einkauf, aldi stores, aldi dx, unternehmensgruppe aldi sud
alimentation couche tard, couche tard, circle k, circle k stores, macs convenience stores, couche tard circle k, statoil fuel and retail
altria, philip morris usa, altria group, altria client services, altria group distribution
amadeus it group, amadeus, amadeus it, amadeus data processing, amadeus it services, amadeus hospitality, amadeus software labs, navitaire amadeus, amadeus labs, amadeus global travel distribution, navitaire, travelclick amadeus
ambev, ambev tech, cervejaria ambev, companhia de bebidas das americas
amcor, berry global, amcor flexibles, bemis, amcor rigid plastics, berry plastics, berry global amcor
american airlines, aa american airlines, american airlines group, us airways, american air lines, america west airlines, american airlines aa, 美国航空
americanas, lojas americanas, b2w digital, b2w companhia digital
amorepacific, amore pacific, 아모레퍼시픽, pacific chemical amore
amtrak, national railroad passenger, amtrak police
amul, gujarat cooperative milk marketing federation, gcmmf, kaira district cooperative milk producers union, amul dairy
an post, anpost, post ireland
ana japan, all nippon airways, ana all nippon airways, 全日本空輸, 全日空, ana holdings, anaホールディングス
anta, anta sports, 安踏, 安踏体育
apm terminals, apm terminals maersk, apmt, apm terminals management
aramex, أرامكس, aramex international
arca continental, arca continental coca cola, embotelladoras arca
argos retail, home retail group, argos sainsburys, argos uk
arla, arla foods, arla foods ingredients, 阿拉福兹
armani, armani group, armani exchange, 阿玛尼, giorgio armani
arriva, arriva group, arriva trains, arriva uk bus, arriva db, arriva london
as watson, as watson group, watsons, 屈臣氏, 屈臣氏集团, as watson industries
asahi group, asahi breweries, アサヒビール, アサヒグループホールディングス, asahi beverages, asahi group holdings, asahi europe and international, asahi soft drinks
asda, asda stores, asda walmart, asda money, george at asda
asiana airlines, 아시아나항공, asiana
asics, アシックス, 亚瑟士
asos, asos com
assai atacadista, assai, sendas distribuidora assai
associated british foods, abf ingredients, associated british foods abf
auchan, auchan retail, auchan holding, auchan retail international, ашан, 欧尚, groupe auchan
audemars piguet, manufacture dhorlogerie audemars piguet
australia post, auspost, australian postal, auspost australia post
austrian airlines, osterreichische luftverkehrs, aua austrian airlines, austrian airlines aua
avenue supermarts, dmart, d mart, avenue supermarts dmart
avianca, aerovias nacionales de colombia, avianca holdings, aerovias del continente americano
avis budget group, avis, avis rent a car, avis budget, budget rent a car, avis car rental, zipcar avis, avis rent a car system
avon products, avon cosmetics
axfood, dagab, axfood it
ayvens, ald automotive, leaseplan, ayvens leaseplan, ayvens ald automotive, lease plan, leaseplan digital, ald international, ayvens group
azul linhas aereas, azul brazilian airlines, azul linhas aereas brasileiras
bacardi, bacardi martini, bacardi global brands, 百加得
balenciaga, balenciaga kering
ball, ball packaging, ball beverage packaging, rexam, ball metal beverage container
banfield pet hospital, banfield, medical management international
bang and olufsen, bang olufsen, b and o play
barcelo hotel group, barcelo hoteles, grupo barcelo, barcelo viajes
barilla, barilla group, barilla ger fratelli, barilla wasa
barry callebaut, barrycallebaut, callebaut, barry callebaut group, 百乐嘉利宝
bath and body works, bath body works, l brands, limited brands
bauhaus baumarkt, bauhaus fachcentren
bcd travel, bcd meetings and events, world travel bti bcd
beiersdorf, nivea beiersdorf, nivea, tesa beiersdorf, beiersdorf shared services, 拜尔斯道夫
bel group, groupe bel, fromageries bel, bel brands usa
benetton, benetton group
best buy, bestbuy, best buy geek squad, geek squad
bestseller, bestseller fashion group
billa austria, billa, merkur warenhandels billa
birkenstock, birkenstock group, birkenstock orthopadie
blue dart, blue dart express, bluedart, bluedart express
bluetriton brands, primo brands, nestle waters north america bluetriton, primo water, bluetriton, readyrefresh bluetriton
bnsf, bnsf railway, burlington northern santa fe, burlington northern, burlington northern santa fe railway, bnsf logistics, bn santa fe
bollore logistics, bollore transport and logistics, bollore transport logistics, saga sdv bollore, sdv bollore
bonprix, bonprix handelsgesellschaft
boohoo, boohoo group, boohoo com, debenhams group
boots uk, boots the chemist, boots the chemists, alliance boots, boots pharmacy
bottega veneta, bottega veneta kering
boulanger electromenager, boulanger france
bpost, de post la poste belgium, belgian post, bpostgroup, belgian post group
brf foods, brasil foods, brf, brf brasil foods, sadia, perdigao, brf global, sadia brf
britannia industries, britannia biscuits
british airways, ba british airways, britishairways, ba cityflyer, 英国航空
british american tobacco, bat british american tobacco, british american tobacco bat, british american tobacco gsd, bat group, bat germany, souza cruz bat, 英美烟草
brussels airlines, sn brussels airlines, sn brussels, sabena sn brussels
bulgari, bvlgari, 宝格丽
bunge, bunge alimentos, bunge loders croklaan, viterra, viterra bunge, bunge global, 邦吉
bunnings, bunnings warehouse, bunnings group
burberry, burberry group, 博柏利, バーバリー
burger king, bk burger king
caesars entertainment, harrahs entertainment, eldorado resorts, caesars palace, caesars, caesars digital, harrahs
calvin klein, ck calvin klein
calzedonia, oniverse, calzedonia group, intimissimi calzedonia, intimissimi
campbells, campbell soup, campbell snacks, snyders lance
canada post, postes canada, societe canadienne des postes
canadian national railway, cn rail, canadian national, cn canadian national railway, compagnie des chemins de fer nationaux du canada, canadian national railway company cn
canadian tire, canadian tire financial services
capri holdings, michael kors, michael kors holdings, jimmy choo capri
cargill, cargill business services, cargill meat solutions, cargill protein, cargill animal nutrition, cargill ag horizons, cargill cocoa and chocolate, cargill bioindustrial, 嘉吉
carlsberg, carlsberg group, carlsberg breweries, carlsberg shared services, 嘉士伯
carlson wagonlit travel, cwt, cwt carlson wagonlit travel, carlson wagonlit, cwt carlson, cwt meetings and events
carnival, carnival cruise line, carnival cruise lines, carnival corporation and, carnival cruises
carrefour, carrefour group, carrefour hypermarches, carrefour market, 家乐福, كارفور, groupe carrefour
cartier, cartier international, cartier horlogerie, 卡地亚, カルティエ
cathay pacific, cathay pacific airways, cathay pacific airlines, cathay dragon, dragonair, 國泰航空, 国泰航空
cebu pacific, cebu pacific air, cebu air
cencosud, jumbo cencosud, easy cencosud, cencosud retail
ceska posta, czech post
ceske drahy, czech railways, cd ceske drahy, cd cargo
ceva logistics, ceva freight, tnt logistics ceva, ceva logistics cma cgm, eagle global logistics ceva, tnt logistics
ch robinson, ch robinson worldwide, chrobinson
chanel, chanel parfums beaute, 香奈儿, シャネル
changi airport group, changi airport, changi airports international, civil aviation authority changi airport, 樟宜机场集团
chick fil a, chickfila, chick fil a corporate
china airlines, 中華航空, 華航
china eastern airlines, china eastern, 中国东方航空, 东航, 东方航空
china merchants group, 招商局, 招商局集团, china merchants holdings
china resources, 华润, 华润集团, china resources holdings
china southern airlines, china southern, 中国南方航空, 南方航空
chipotle, chipotle mexican grill
chiquita, chiquita brands, chiquita brands international
choice hotels, choice hotels international
christian dior couture, dior, christian dior, parfums christian dior, dior couture, 迪奥
chronopost, chronopost international
church and dwight, church dwight
cj cheiljedang, cj group, cj제일제당, cj그룹, cj foods
cj logistics, cj대한통운, korea express cj
cj olive young, olive young, 올리브영, cj올리브영
ck hutchison, hutchison whampoa, ck hutchison holdings, 長江和記, 和記黃埔, 长江和记实业, cheung kong holdings hutchison
clarins, clarins fragrance group, groupe clarins
clorox, clorox services
club med, club mediterranee, clubmed
cma cgm, cmacgm, cma cgm group, compagnie maritime daffretement, apl cma cgm, compagnie generale maritime, 达飞, 达飞轮船, anl cma cgm, american president lines, groupe cma cgm
co op uk, co operative group, co op group, co operative food
coca cola, coke coca cola, cocacola, coca cola services, costa coca cola, coke, 可口可乐, 可口可樂, 日本コカ コーラ, コカ コーラ, 코카콜라, кока кола, קוקה קולה
coca cola bottlers japan, コカ コーラ ボトラーズジャパン, coca cola west
coca cola consolidated, coca cola bottling co consolidated, coca cola bottling company consolidated
coca cola europacific partners, ccep, coca cola european partners, coca cola enterprises, coca cola amatil, coca cola europacific partners ccep, coca cola erfrischungsgetranke, coca cola iberian partners, ccep coca cola europacific partners
coca cola femsa, femsa, fomento economico mexicano, femsa coca cola, oxxo femsa, cadena comercial oxxo, spin by femsa, kof coca cola femsa
coca cola hbc, coca cola hellenic, coca cola hellenic bottling, coca cola hbc hellenic, cch coca cola hellenic
cofco, cofco international, 中粮, 中粮集团, nidera, cofco agri
coles group, coles supermarkets, coles myer, coles express
colgate palmolive, colgate, hills pet nutrition colgate, colgate global business services, colgate business services, 高露洁
conad, consorzio nazionale dettaglianti, conad nord ovest
conagra, conagra brands, conagra foods, con agra, pinnacle foods
condor flugdienst, condor airlines, thomas cook airlines condor
constellation brands, canandaigua wine
coop danmark, fdb coop danmark
coop italia, coop alleanza 3 0, unicoop firenze, coop lombardia
coop sverige, kf kooperativa forbundet, kooperativa forbundet
coop switzerland, coop genossenschaft, coop schweiz, coop suisse
copa airlines, compania panamena de aviacion
correios, empresa brasileira de correios e telegrafos, ect correios
correos, correos y telegrafos, sociedad estatal correos y telegrafos, correos express, grupo correos
cosco shipping, cosco, 中远海运, 中远, china cosco shipping, cosco shipping lines, 中国远洋海运集团, china ocean shipping, oocl cosco shipping, 中远海运集运
costa coffee, costa coffee whitbread
costco, costco wholesale, price costco, 开市客, コストコ
coty, coty beauty, coty luxury, 科蒂
cpkc, canadian pacific railway, canadian pacific kansas city, canadian pacific, cp rail, kansas city southern, kcs kansas city southern, cpkc canadian pacific kansas city, kansas city southern railway
crown holdings, crown cork and seal, crown cork seal, carnaudmetalbox crown
csx, csx transportation, csx technology, csx intermodal
ctt portugal, ctt correios de portugal, correios de portugal
currys, dixons carphone, dixons, currys pc world, carphone warehouse, dixons retail, dsg international, carphone warehouse dixons, dixons stores group
dabur, dabur international
dachser, dachser intelligent logistics, dachser food logistics, dachser group
danone, danonewave, dannon, numico, danone waters, danone produits frais france, whitewave foods, whitewave, danone nutricia research, aqua danone, danone specialized nutrition, evian danone, 达能, ダノンジャパン, данон, groupe danone
db schenker, schenker, bax global, db schenker logistics, schenker logistics, db schenker dsv, schenker technology center, stinnes schenker, bax global db schenker, db schenker bax global
decathlon, oxylane, decathlon group, decathlon technology, decathlon united, decathlon sports india, 迪卡侬, декатлон
deichmann, heinrich deichmann schuhe, deichmann shoes
del monte foods, del monte pacific
delhaize belgium, delhaize le lion
delhivery, ssn logistics, delhivery spoton
delta air lines, delta airlines, delta air line, northwest airlines, delta airline, 达美航空
denner, denner migros
der touristik, rewe touristik, dertour group, dertour, kuoni der touristik
desigual, desigual barcelona abasic
deutsche bahn, db deutsche bahn, db netz, db fernverkehr, db systel, db cargo, db regio, db vertrieb, db station and service, deutsche bundesbahn, db engineering and consulting, db infrago, db energie, db konzern, db bahnbau, db systemtechnik, s bahn berlin db, db fahrzeuginstandhaltung, db dialog, db training, deutsche bahn db, db services, deutsche bahn connect, s bahn hamburg db, db projektbau, db mobility logistics
dhl, dhl group, deutsche post, deutsche post dhl, dhl express, deutsche post dhl group, dhl supply chain, dhl global forwarding, dhl ecommerce, dpdhl, dhl freight, deutsche post world net, dhl it services, danzas, exel logistics, dhl paket, dhl exel supply chain, dhl ecommerce solutions, dp dhl, dhl consulting, deutsche post it services, dhl aviation, dhl global forwarding dgf, dhl danzas, deutsche post dhl inhouse consulting, dhl information services, dhl airways, dpdhl group, dhl worldwide express, 敦豪, 中外运敦豪, dhlジャパン, 디에이치엘코리아
diageo, united distillers, diageo business services, diageo guinness, guinness udv, diageo great britain, 帝亚吉欧
dm drogerie markt, dm drogeriemarkt, dmtech, dm tech, filiadata dmtech
dnata, dnata travel, دناتا
dns retail, днс ритейл, dns russia
dolce and gabbana, dolce gabbana
dole food, dole, total produce, dole fresh fruit, dole fresh vegetables, dole total produce
dollar general, dolgencorp
dollar tree, dollar tree stores
dominos, dominos pizza, 达美乐
don quijote japan, pan pacific international holdings, ドン キホーテ, ppih
douglas perfumery, parfumerie douglas, douglas group, perfumerie douglas
dp world, dubai ports world, p and o ports, dpworld, موانئ دبي العالمية, dubai ports
dpd, dpdgroup, dynamic parcel distribution, geopost, geopost dpdgroup
dr oetker, droetker, oetker group, oetker gruppe, oetker nahrungsmittel, dr august oetker, dr august oetker nahrungsmittel
dsv, dsv panalpina, dsv road, dsv air and sea, dsv global transport and logistics, dsv solutions, panalpina, uti worldwide, dsv schenker, dsv group, de sammensluttede vognmaend, uti worldwide dsv
dufry, avolta, world duty free, hudson group dufry, autogrill, autogrill avolta, avolta dufry, nuance group, dufry international, host marriott services autogrill
dunkin, dunkin donuts, dunkin brands, dunkin brands group, baskin robbins dunkin brands
duracell, duracell batteries berkshire hathaway, duracell international
e and j gallo winery, gallo winery, ej gallo, ej gallo winery, gallo wine
e leclerc, leclerc, galec
easyjet, easy jet, easyjet airline, easyjet holidays
ecco shoes, ecco sko
edeka, edeka zentrale, edeka digital, edeka minden hannover, edeka lunar, edeka sudwest
edgewell, edgewell personal care, energizer personal care
egyptair, egypt air, مصر للطيران, egyptair holding
ekaterra, lipton teas and infusions, unilever tea
el al, el al israel airlines, אל על, elal, אל על נתיבי אויר לישראל
el corte ingles, elcorteingles, grupo el corte ingles
emirates airline, emirates airlines, emirates group, طيران الإمارات, emirates group dnata, emirates airline group, fly emirates, emirates
energizer, energizer holdings, energizer battery
enterprise mobility, enterprise rent a car, enterprise holdings, enterprise car rental, national car rental enterprise, alamo rent a car enterprise, erac enterprise, enterprise fleet management, enterprise rentacar
ermenegildo zegna, zegna, ermenegildo zegna group, tom ford zegna
essity, sca hygiene products, essity hygiene and health, bsn medical, tork essity, bsn medical essity, sca hygiene, tena essity
estee lauder, estee lauder companies, elc estee lauder companies, estee lauder companies elc, 雅诗兰黛, elca cosmetics
ethiopian airlines, ethiopian airlines group, የኢትዮጵያ አየር መንገድ, ethiopian airline
etihad, etihad airways, etihad aviation group, الاتحاد للطيران, etihad airways engineering, etihad airline
europcar, europcar mobility group, europcar autovermietung, europcar international, europcar group
eurowings, germanwings, eurowings germanwings, eurowings digital
eva air, eva airways, 長榮航空, evergreen airways
evergreen marine, evergreen line, 長榮海運, evergreen shipping agency, evergreen shipping
evri, hermes parcelnet, evri hermes
expeditors, expeditors international, expeditors international of washington
falabella, grupo falabella, saci falabella, falabella retail, falabella com, linio falabella
familymart, family mart, ファミリーマート, 全家便利商店
fast retailing, uniqlo, ユニクロ, ファーストリテイリング, 优衣库
fazer, fazer group, fazer food services, oy karl fazer
fedex, federal express, fedex express, fedex ground, tnt express fedex, fedex services, fedex freight, fedex office, fedex trade networks, fedex corporate services, fedex logistics, tnt express, fedex kinkos, fed ex, fedex tnt, fedex dataworks, fedex supply chain, fedex tnt express, tnt fedex, 联邦快递, フェデックス, 페덱스
ferragamo, ferragamo group, salvatore ferragamo
ferrero, ferrero rocher, ferrero group, ferrero international, soremartec, 费列罗
finnair, finnair cargo
firstgroup, first group, first bus, great western railway first, firstbus, first great western
flight centre, flight centre travel group, fcm travel solutions, fctg, fcm travel
flughafen munchen, munich airport, flughafen muenchen, munich airport international
flughafen zurich, zurich airport, flughafen zuerich
flydubai, fly dubai, فلاي دبي
flynas, nas air, طيران ناس
fnac darty, fnac, darty, groupe fnac, fnac darty participations et services
fonterra, fonterra co operative group, fonterra cooperative group, new zealand dairy board, fonterra brands, 恒天然
fossil group, fossil watches, fossil partners
four seasons, four seasons hotels and resorts, four seasons hotel, four seasons hotels, four seasons resort
fraport, flughafen frankfurt, fraport frankfurt airport services worldwide, frankfurt airport, flughafen frankfurt main
frasers group, sports direct, sports direct international, house of fraser frasers
free now, freenow, mytaxi, intelligent apps mytaxi, mytaxi hailo
frieslandcampina, friesland campina, royal frieslandcampina, friesland foods, campina, koninklijke friesland campina, 菲仕兰
frito lay, frito lay north america, frito lay pepsico, pepsico frito lay
froneri, r and r ice cream, froneri ice cream
galeria karstadt kaufhof, galeria kaufhof, karstadt, galeria karstadt, kaufhof warenhaus, karstadt warenhaus
galeries lafayette, groupe galeries lafayette
gap, gap clothing
garuda indonesia, garuda indonesia airlines
gate gourmet, gategroup, gate group, gate retail
gati kwe, gati kintetsu express, allcargo gati
gebruder weiss, gebrueder weiss
general mills, generalmills, 通用磨坊
genting, genting group, 云顶
geodis, geodis calberson, geodis wilson, ozburn hessey logistics, ohl geodis, geodis logistics, sncf geodis, calberson
glanbia, glanbia nutritionals, glanbia performance nutrition
gls parcel, gls germany, general logistics systems, gls general logistics systems, gls it services
go ahead group, govia, go ahead london, govia thameslink railway go ahead
godrej, godrej group, godrej industries, godrej and boyce, godrej consumer products, godrej properties, godrej enterprises
gol linhas aereas, gol transportes aereos, gol linhas aereas inteligentes, gol airlines
gome, gome electrical, 国美, 国美电器
gordon food service, gfs gordon food service, gordon foodservice
gpa brazil, grupo pao de acucar, companhia brasileira de distribuicao, gpa grupo pao de acucar
greggs, greggs bakers
groupe adp, aeroports de paris, paris aeroport, aeroports de paris adp, groupe adp aeroports de paris, adp ingenierie, adp aeroports de paris
groupe casino, casino guichard perrachon, casino supermarches, distribution casino france, monoprix casino
gruma, gimsa gruma, grupo maseca, mission foods gruma, mission foods
grupo bimbo, bimbo, bimbo bakeries, barcel bimbo, bimbo qsr, bimbo de mexico, panificacion bimbo, organizacion bimbo, 宾堡
grupo boticario, o boticario, boticario
grupo casas bahia, via varejo, casas bahia, via varejo casas bahia
grupo elektra, elektra mexico, banco azteca elektra, grupo salinas elektra
grupo lala, lala foods, grupo industrial lala
gs retail, gs25, gs리테일, gs25 gs retail
gucci, 古驰, グッチ
gxo, gxo logistics
h and m, hennes and mauritz, h and m group, hm hennes and mauritz, h and m hennes and mauritz, hennes mauritz, hm group, hm hennes mauritz, cos h and m group, handm, arket h and m, 海恩斯莫里斯
haidilao, 海底捞, hai di lao
hainan airlines, 海南航空, hna group, 海航集团, hna aviation, 海航
haldirams, haldiram snacks
hanesbrands, hanes, hanes brands, sara lee branded apparel
hanjin, hanjin transportation, 한진, hanjin group
hapag lloyd, hapaglloyd, united arab shipping, 赫伯罗特
haribo, haribo of america
harvey norman, harvey norman holdings
hasbro, hasbro gaming, milton bradley, 孩之宝
hawaiian airlines, hawaiian holdings
heathrow airport, heathrow, baa heathrow, heathrow airport holdings, baa airports, heathrow airports, lhr airports
heb grocery, heb
heineken, heineken international, heineken beer, heineken brouwerijen, heineken global shared services, heineken supply chain, cerveceria cuauhtemoc moctezuma, ハイネケン, 喜力, 하이네켄, cuauhtemoc moctezuma heineken
hellmann, hellmann worldwide logistics, hellmann worldwide, hellmann perishable logistics
hermes logistik, hermes germany, hermes europe, hermes fulfilment, hermes logistik gruppe
hermes paris, hermes international, hermes sellier, 爱马仕, hermes sellier paris
hershey, hersheys, hershey foods, hershey chocolate, 好时
hertz, hertz global holdings, hertz rent a car, hertz car rental, hertz europe service centre
heytea, 喜茶
hilton, hilton worldwide, hilton hotels, hilton hotels and resorts, hilton hotel, hilton international, hilton garden inn, doubletree by hilton, hampton by hilton, embassy suites by hilton, homewood suites by hilton, 希尔顿, ヒルトン
hindustan unilever, hul, hindustan lever, hindustan unilever hul, hul hindustan unilever, hindustan lever limited hll
hite jinro, 하이트진로, hitejinro, jinro
hmm shipping, hyundai merchant marine, 현대상선, hmm hyundai merchant marine
home depot, thd home depot
hormel, hormel foods, geo a hormel
hornbach, hornbach baumarkt
hudsons bay, hbc hudsons bay, la baie dhudson
hugo boss, 雨果博斯, hugoboss
huhtamaki, huhtamaki foodservice
hyatt, hyatt hotels, park hyatt, grand hyatt, hyatt regency, andaz hyatt, hyatt place, hyatt international, hyatt centric, 凯悦, 凯悦酒店集团
hyundai glovis, 현대글로비스
iberia airlines, iberia lineas aereas de espana, iberia lae, iberia express, iberia airlines iag, lineas aereas iberia
ica sweden, ica gruppen, ica sverige, ica supermarket, ica maxi
icelandair, icelandair group
id logistics, id logistics group
ihg, intercontinental hotels group, ihg hotels and resorts, intercontinental hotels, intercontinental hotels and resorts, intercontinental hotels group ihg, ihg intercontinental hotels group, six continents hotels, 洲际酒店集团, 洲际酒店
ikea, ikea group, ingka group, inter ikea, ingka, ikea of sweden, inter ikea systems, ikea it, ikea services, ingka centres, ikea retail, ingka digital, inter ikea group, ikea supply, ikea north america services, ikano ikea, ikea components, ikea industry, 宜家, 宜家家居, イケア, イケア ジャパン, 이케아, икеа, איקאה
illycaffe, illy, illy caffe, gruppo illy
imperial brands, imperial tobacco, imperial tobacco group, reemtsma, altadis, itg brands, reemtsma cigarettenfabriken, seita
india post, department of posts, भारतीय डाक
indian hotels, ihcl, taj hotels, indian hotels company limited ihcl, taj hotels resorts and palaces, taj group of hotels, vivanta by taj
indian railways, ministry of railways india, भारतीय रेल
indigo airlines, interglobe aviation, indigo interglobe aviation, interglobe aviation indigo
inditex, industria de diseno textil, grupo inditex, itx inditex, 印地纺
inpost, inpost paczkomaty, integer pl
intermarche, les mousquetaires, itm entreprises, groupement les mousquetaires, itm alimentaire international, stime groupement les mousquetaires
international airlines group, iag international airlines group, iag gbs, iag tech, iag loyalty, avios group iag loyalty, international consolidated airlines group
international paper, ds smith, international paper ds smith, ds smith packaging
irish distillers, irish distillers pernod ricard
isetan mitsukoshi, 三越伊勢丹, isetan, mitsukoshi
ita airways, alitalia, italia trasporto aereo, alitalia ita airways, alitalia societa aerea italiana
itc limited india, indian tobacco, imperial tobacco company of india
iwc schaffhausen, iwc, international watch
j and t express, jnt express, jt express, 极兔速递
japan airlines, jal, 日本航空, jal japan airlines, 日航
japan post, 日本郵便, 日本郵政, japan post holdings, japan post service
japan tobacco, 日本たばこ産業, jt japan tobacco
japan tobacco international, jti, jti japan tobacco international, japan tobacco international jti, jt international, gallaher jti
jardine matheson, jardines, 怡和, jardine matheson group, jardine pacific, 怡和洋行
jb hi fi, jb hifi, jb hi fi group
jb hunt, jb hunt transport, jb hunt transport services
jbs foods, jbs, swift and company jbs, pilgrims pride jbs, jbs friboi
jd express logistics, jingdong logistics, 京东物流, jd logistics
jd sports, jd sports fashion
jd wetherspoon, wetherspoon, wetherspoons
jde peets, jacobs douwe egberts, peets coffee, peets coffee and tea, douwe egberts, jacobs douwe egberts jde, jde jacobs douwe egberts
jet airways, jetlite
jetblue, jetblue airways, jet blue, jet blue airways
jetstar, jetstar airways
jm smucker, smuckers, smucker, hostess brands smucker
john lewis partnership, john lewis and partners, john lewis, jlp john lewis partnership, john lewis waitrose
jr central, central japan railway, 東海旅客鉄道, jr東海
jr east, east japan railway, 東日本旅客鉄道, jr東日本
jr west, west japan railway, 西日本旅客鉄道, jr西日本
jtb corporation japan, jtb, ジェイティービー, japan travel bureau
jysk, danisches bettenlager, dansk sengelager, jysk danisches bettenlager
k line, kawasaki kisen kaisha, 川崎汽船, kawasaki kisen
kao, 花王, kao brands
kaufland, kaufland stiftung, kaufland e commerce, kaufland dienstleistung
kellanova, kellogg, kelloggs, kellogg europe trading, kellogg kellanova
kempinski, kempinski hotels
kenya airways, kq kenya airways
keolis, keolis group, keolis lyon, groupe keolis
kering, ppr pinault printemps redoute, pinault printemps redoute, ppr kering, 开云集团, gucci group
kerry group, kerry foods, kerry ingredients, kerry taste and nutrition, 凯爱瑞
kesko, k ryhma, k citymarket, k rauta
keurig dr pepper, dr pepper snapple group, keurig green mountain, keurig, green mountain coffee roasters, dr pepper, kdp keurig dr pepper, keurig dr pepper kdp, dr pepper snapple
kfc, kentucky fried chicken, 肯德基, 日本ケンタッキー フライド チキン
kikkoman, キッコーマン
kimberly clark, kimberly clark professional, kcc kimberly clark, kimberlyclark, 金佰利
kingfisher group uk, kingfisher, kingfisher it services, b and q kingfisher, kingfisher group
kirin, kirin holdings, キリンホールディングス, キリンビール, kirin brewery, 麒麟
klm, klm royal dutch airlines, koninklijke luchtvaart maatschappij, royal dutch airlines, klm engineering and maintenance, klm cityhopper, klm royal dutch airlines it, 荷兰皇家航空
kmart australia, kmart group australia
kohls, kohls department stores
korean air, 대한항공, korean airlines, korean air lines
kraft heinz, heinz, hj heinz, heinz kraft, kraft foods group, khc kraft heinz, 卡夫亨氏
kroger, kroger technology
kuehne nagel, kuhne nagel, kuehne and nagel, kuehne plus nagel, kuhne and nagel, kuhne plus nagel, kuehne nagel international, kn kuehne nagel, kuehnenagel, kuehne nagel kn, kuehne nagel services, kuhne und nagel, 德迅
kweichow moutai, moutai, 茅台, 贵州茅台
la poste, la poste groupe, la poste colissimo, laposte, groupe la poste
lactalis, lactalis group, parmalat lactalis, lactalis american group, lactalis ingredients, 兰特黎斯, groupe lactalis
lalamove, huolala, 货拉拉, easyvan
lamb weston, lamb weston meijer, lamb weston holdings
las vegas sands, lvs las vegas sands
latam airlines, lan airlines, tam airlines, lan chile, tam linhas aereas, latam airlines group, tam brazil latam, lan peru, linea aerea nacional
lavazza, luigi lavazza, lavazza group, lavazza professional
lawson inc japan, ローソン
lenta, лента
leroy merlin, adeo leroy merlin, леруа мерлен
levi strauss, levis, levistrauss, levi strauss european, 李维斯
lg household and health care, lg h and h, lg생활건강
li ning, lining, 李宁
lidl, lidl stiftung, lidl digital, lidl dienstleistung, lidl vertrieb, lidl international, lidl e commerce
lindt, lindt and sprungli, lindt sprungli, lindt and spruengli, chocoladefabriken lindt and sprungli, lindt spruengli, 瑞士莲
lion air, lion air group, lion mentari airlines
liverpool mexico, el puerto de liverpool, liverpool suburbia, grupo liverpool
loblaw, loblaws, loblaw companies, loblaw digital
loccitane, loccitane en provence, loccitane group
lojas renner, realize cfi renner
loreal, loreal paris, loreal group, loreal luxe, loreal active cosmetics, loreal beauty tech, 欧莱雅, 欧萊雅, ロレアル, 日本ロレアル, 로레알, groupe loreal
lot polish airlines, polskie linie lotnicze lot, pll lot, lot airlines
lotte, lotte group, lotte shopping, lotte mart, 롯데, 롯데그룹, 롯데쇼핑
louis dreyfus, louis dreyfus commodities, ldc louis dreyfus, louis dreyfus company ldc, 路易达孚
louis vuitton, louis vuitton malletier, 路易威登, ルイ ヴィトン, ルイヴィトンジャパン
lowes, lowes companies, lowes home improvement
lsg sky chefs, lsg group, lsg lufthansa service, lsg lufthansa
luckin coffee, luckin, 瑞幸咖啡, 瑞幸
lufthansa, lufthansa group, lufthansa german airlines, lufthansa airlines, dlh lufthansa, lufthansa group business services, lufthansa cityline, lufthansa global business services, lufthansa aviation training, lufthansa industry solutions, lufthansa group digital hangar, lufthansa innovation hub, 汉莎航空, ルフトハンザ ドイツ航空, deutsche lufthansa
lufthansa systems, lufthansa systems group
lufthansa technik, lht lufthansa technik
lululemon, lululemon athletica, lulu lemon
lvmh, lvmh moet hennessy louis vuitton, moet hennessy louis vuitton, lvmh perfumes and cosmetics, lvmh fashion group, lvmh group, 路威酩轩, lvmh watch and jewelry, groupe lvmh
macys, macys com, federated department stores
maersk, maersk line, maersk group, ap moller maersk group, damco, maersk logistics, apm maersk, maersk global service centres, maersk sealand, safmarine, maersk logistics and services, maersk growth, maersk training, apmm, 马士基, マースク, sealand a maersk, ap moller maersk, ap moeller maersk
magazine luiza, magalu, luizalabs, luiza labs, magazineluiza, netshoes magalu
magnit, магнит, тандер магнит, tander, тандер
malaysia airlines, malaysian airlines, malaysia aviation group, malaysia airline system, mas malaysia airlines, malaysian airline system
mandarin oriental, mandarin oriental hotel group, mandarin oriental hotels, 文华东方
mango fashion, punto fa, mango mng, mng mango
marfrig, marfrig global foods, mbrf, marfrig alimentos
marico, marico industries
marina bay sands, mbs marina bay sands, 滨海湾金沙
marks and spencer, m and s marks and spencer, marks spencer, marks and spencers, marks and spencer reliance, mands, marks and spencer m and s
marriott, marriott international, marriott hotels, starwood hotels, starwood hotels and resorts, jw marriott, courtyard by marriott, starwood hotels and resorts worldwide, marriott hotel, fairfield inn by marriott, residence inn by marriott, marriott international hq, 万豪, 万豪国际, マリオット インターナショナル
mars, mars petcare, mars wrigley, wrigley, mars wrigley confectionery, wm wrigley jr, mars chocolate, mars veterinary health, mars food, mars global services, mars information services, mars pet nutrition, masterfoods, wrigley mars, mars snacking, effem mars, 玛氏, 玛氏箭牌
massmart, massmart walmart
mattel, fisher price, fisher price mattel, mattel toys, 美泰
max mara, max mara fashion group, maxmara
mccain foods, mccain, mc cain foods, 麦肯食品
mccormick, mccormick spices, mccormick foods
mcdonalds, mc donalds, mcdonalds restaurants, mcdonalds global technology, mcdonalds global office in india, 麦当劳, 麥當勞, 日本マクドナルド, マクドナルド, 맥도날드, макдоналдс
mediamarktsaturn, ceconomy, media markt, mediamarkt, media saturn, saturn media markt, media saturn holding, mediamarktsaturn retail group, media markt saturn, mediamarktsaturn technology, redcoon media saturn
meijer, meijer stores
meiji holdings, meiji seika pharma, 明治ホールディングス
melia hotels, melia hotels international, sol melia, melia
mengniu, china mengniu dairy, 蒙牛, mengniu dairy, 蒙牛乳业
menzies aviation, john menzies, menzies aviation group
mercadona, mercadona it, mercadona tech
merlin entertainments, madame tussauds merlin, merlin entertainments group, tussauds group
metro cash and carry, metro group, metro digital, metro nom, metro markets, metro systems, makro cash and carry, metro deutschland, metronom metro systems, metro services
metsa group, metsa board, metsa tissue, metsaliitto, m real, metsa fibre
mgm resorts, mgm resorts international, mgm mirage, mgm grand mgm resorts, mgm grand
middle east airlines, mea middle east airlines, طيران الشرق الأوسط
migros, migros genossenschafts bund, mgb migros, migros online, migros genossenschaftsbund, migros industrie
miniso, 名创优品
mitchells and butlers, mitchells butlers
mitsui osk lines, mol mitsui osk lines, 商船三井
mixue, mixue bingcheng, 蜜雪冰城
moet hennessy, moet et chandon, moet hennessy diageo, mhcs, 酩悦轩尼诗
molson coors, molson, coors, millercoors, miller coors, molson coors beverage, molson coors brewing, coors brewing, miller brewing, molsoncoors, molson breweries, coors brewers
moncler, moncler group
mondelez, mondelez international, kraft foods international, mondelez global, cadbury, cadbury schweppes, mondelez business services, cadbury mondelez, mondelez india foods, mdlz, 亿滋, 亿滋国际
mondi, mondi group
monoprix, monop monoprix
monster energy, monster beverage, hansen natural
morrisons, wm morrison, wm morrison supermarkets, morrisons supermarkets, wm morrisons
msc cruises, msc crociere, msc kreuzfahrten, msc cruises management
msc mediterranean shipping, mediterranean shipping, mediterranean shipping company msc, msc technology, 地中海航运, medlog msc
mta new york, metropolitan transportation authority, mta new york city transit, new york city transit, new york city transit authority, mta metropolitan transportation authority, metropolitan transportation authority mta, mta metro north railroad, mta long island rail road, mta nyct
mtr hong kong, mtr, mass transit railway, 港鐵, 香港鐵路, mtrc
mvideo, м видео, m video, m video eldorado, мвидео, м видео эльдорадо
nandos, nandos chickenland
national express, mobico, mobico group, national express group
natura, natura cosmeticos, natura co holding
nederlandse spoorwegen, ns nederlandse spoorwegen, ns reizigers, ns groep, dutch railways, nedtrain, ns stations, dutch railways ns, nederlandse spoorwegen ns
nestle, nestle purina, nestle waters, nestle health science, nestle business services, nestle research center, nestle product technology center, nestle operational services worldwide, nestec, nestle purina petcare, nestle professional, nestle research, nestle nutrition, nestle it hub, nestle r and d, nestle enterprises, nestle global services, 雀巢, ネスレ日本, ネスレ, 네슬레, нестле
network rail, railtrack, network rail infrastructure, network rail consulting
new balance, new balance athletic shoe, new balance athletics, ニューバランスジャパン
newell brands, newell rubbermaid, jarden, newell rubbermaid jarden, rubbermaid
next retail uk, next retail, next directory
nh hotels, nh hotel group, minor hotels europe and americas, nh hoteles, nh hotels minor
nike, nike retail, nike converse, nike global, nike sportswear, nike ehq, 耐克, ナイキジャパン, ナイキ, 나이키
ninja van, ninjavan, ninja logistics, ninja xpress
nippon express, nx nippon express, 日本通運, nippon express holdings, nx group, 日通
nissin foods, 日清食品, nissin food products
nitori, ニトリ
nongfu spring, 农夫山泉
nongshim, 농심
nordstrom, nordstrom rack, nordstrom technology
norfolk southern, norfolk southern railway
norgesgruppen, kiwi norge, norges gruppen, meny norge
north face, north face vf
norwegian air shuttle, norwegian airlines, norwegian air, norwegian air international, norwegian com
norwegian cruise line, ncl norwegian cruise line, norwegian cruise line holdings
nutricia, danone nutricia, nutricia danone
nyk line, nippon yusen, nippon yusen kaisha, 日本郵船, nyk group, nyk
nz post, new zealand post, newzealand post
o reilly auto parts, oreilly auto parts, o reilly automotive, oreilly automotive
oatly, ceba
obb, osterreichische bundesbahnen, oebb, obb infrastruktur, obb holding, obb personenverkehr, obb business competence center, austrian federal railways, rail cargo austria, obb produktion, oebb infrastruktur, rail cargo group, obb technische services, obb postbus, oesterreichische bundesbahnen
oberoi group, eih, oberoi hotels and resorts, trident hotels oberoi
obi baumarkt, obi group, obi smart technologies, obi next, obi group holding
ocado, ocado technology, ocado group, ocado retail, ocado solutions
ocean network express, one ocean network express, ocean network express one
oi glass, owens illinois, owens illinois glass
olam, olam international, olam food ingredients, olam agri, olam group, ofi olam food ingredients
old dominion freight line, odfl, old dominion freight
oocl, orient overseas container line, 東方海外, orient overseas container line oocl
oriental land, オリエンタルランド
orion confectionery, 오리온
orkla, orkla foods, orkla care, stabburet, orkla health
osterreichische post, austrian post, oesterreichische post
otb group, otb diesel, only the brave, diesel otb
otto group, otto versand, otto group it, otto group solution provider, otto group one o, otto group holding, otto dotsource
ottogi, 오뚜기
pandora jewelry, 潘多拉珠宝, pandora jewellery
panera bread, panera, panera brands, st louis bread
parle products, parle biscuits, parle g
patek philippe, patek philippe geneve, patek
pegasus airlines, pegasus hava yollari, pegasus hava tasimaciligi, flypgs pegasus
penske logistics, penske truck leasing, penske truck rental
pepsico, pepsi, pepsi cola, quaker oats, pepsi bottling group, pepsico global business services, pepsico foods north america, pepsico beverages, pepsi beverages, pepsico labs, 百事, 百事可乐, пепсико
performance food group, pfg customized distribution, performance foodservice
pernod ricard, pernod, chivas brothers, corby pernod ricard, martell mumm perrier jouet, 保乐力加
philip morris international, pmi philip morris international, philip morris, philip morris products, pmi science, philip morris international pmi, philip morris management services, philip morris fortune tobacco, pmi philip morris, филип моррис, フィリップ モリス ジャパン
philippine airlines, pal philippine airlines, philippine air lines
pick n pay, pick n pay stores, picknpay
pizza hut, 必胜客
pkp polish railways, pkp intercity, pkp cargo, polskie koleje panstwowe, pkp polskie linie kolejowe, grupa pkp, pkp plk
poczta polska, polish post
pop mart, popmart, 泡泡玛特
poste italiane, posteitaliane, gruppo poste italiane
posten bring, posten norge, bring posten norge, norway post
posti, itella, posti group, finland post
postnl, tnt post, tpg post, royal postnl, koninklijke postnl
postnord, post nord, post danmark, postnord logistics, postnord tpl, postnord stralfors
prada, prada group, i pellettieri ditalia, 普拉达
pret a manger, pret, joint pret a manger
primark, primark stores, penneys primark, primark penneys
printemps department stores, groupe printemps
procter and gamble, p and g, procter gamble, pg procter and gamble, procter and gamble p and g, p and g procter and gamble, gillette, gillette p and g, procter and gamble services, p and g gillette, procter and gamble international operations, pandg, 宝洁, 寶僑, プロクター アンド ギャンブル, p gジャパン, 피앤지
psa singapore, psa international, port of singapore authority
publix, publix super markets
puig, puig beauty and fashion, puig brands
puma, puma sports, 彪马
purolator, purolator courier
pvh, phillips van heusen, warnaco
qantas, qantas airways, qantas group, qantas loyalty, qantaslink
qatar airways, qatar airways group, القطرية, الخطوط الجوية القطرية, qatar airline, qatar aviation services
radisson hotel group, radisson, carlson rezidor, rezidor hotel group, carlson rezidor hotel group, radisson blu, carlson hotels, park inn by radisson, radisson hotels, radisson collection
ralph lauren, polo ralph lauren, 拉夫劳伦
ratp, ratp dev, ratp group, regie autonome des transports parisiens, ratp smart systems, groupe ratp
reckitt, reckitt benckiser, rb reckitt benckiser, reckitt benckiser group, reckitt hygiene, rb hygiene home, reckitt mead johnson, rb health, reckitt and colman, reckitt benckiser rb, 利洁时
red bull, red bull distribution, red bull media house
reliance retail, reliance fresh, reliance digital retail, reliance trends, ajio reliance retail, ajio
renfe, renfe operadora, renfe viajeros, red nacional de los ferrocarriles espanoles, renfe mercancias
restaurant brands international, rbi restaurant brands international, restaurant brands international rbi, burger king tim hortons
rewe, rewe group, rewe markt, rewe digital, rewe international, rewe systems, rewe zentral, billa rewe, rewe zentralfinanz
reynolds american, rj reynolds, rj reynolds tobacco, rai services
rhenus, rhenus logistics, rhenus group, rhenus freight logistics
richemont, richemont international, richemont group, 历峰集团, リシュモンジャパン, compagnie financiere richemont
ripley chile, banco ripley
ritter sport, alfred ritter
ritz carlton, ritz carlton hotel, ritz carlton leadership center
riyadh air, طيران الرياض
rolex, rolex geneva, 劳力士, ロレックス
ross stores, ross dress for less
rossmann, dirk rossmann, rossmann drogeriemarkt
royal air maroc, ram royal air maroc, الخطوط الملكية المغربية
royal canin, royal canin mars petcare, 皇家宠物食品
royal caribbean, royal caribbean group, royal caribbean cruises, royal caribbean international, royal caribbean cruise line, rccl, royal caribbean cruise lines
royal jordanian, royal jordanian airlines, الملكية الأردنية
royal mail, royal mail group, international distributions services, international distribution services, parcelforce royal mail, parcelforce, royal mail international distributions services
russian post, почта россии, pochta rossii
russian railways, ржд, российские железные дороги, rzd, rzhd, rzd russian railways
ryanair, ryan air, ryanair labs, ryanair holdings, lauda ryanair, buzz ryanair, ryanair sun
ryder, ryder system, ryder logistics, ryder supply chain solutions, ryder truck rental
ryohin keikaku, muji, 良品計画, 無印良品, 无印良品
s group finland, s ryhma, suomen osuuskauppojen keskuskunta
s7 airlines, s7, с7 эйрлайнс, siberia airlines, s7 group
sabre travel technology, sabre holdings, sabre, sabre travel network, sabre hospitality solutions, sabre airline solutions, sabre labs
sagawa express, 佐川急便, sg holdings sagawa
sainsburys, j sainsbury, sainsburys supermarkets, sainsburys argos, sainsburys tech, sainsbury, sainsburys bank, j sainsburys
salling group, dansk supermarked, bilka salling group, fotex salling group, netto dansk supermarked, dansk supermarked group
sams club, sams club walmart, 山姆会员商店
sands china, venetian macau, venetian macao, 金沙中国, venetian cotai
sapporo breweries, サッポロビール, sapporo holdings
saputo, saputo dairy, saputo produits laitiers
sas scandinavian airlines, scandinavian airlines, scandinavian airlines system, sas airlines, sas scandinavian airlines system, sas ground handling
sats singapore, singapore airport terminal services, worldwide flight services sats
saudia, saudi arabian airlines, saudi airlines, السعودية الخطوط, الخطوط السعودية, saudia airlines, saudia group, الخطوط الجوية العربية السعودية
savencia, bongrain, savencia fromage and dairy, savencia group
sbb, sbb cff ffs, schweizerische bundesbahnen, sbb cargo, swiss federal railways, schweizerische bundesbahnen sbb, chemins de fer federaux suisses, ferrovie federali svizzere, sbb cff ffs informatik, sbb informatik, sbb immobilien, sbb schweizerische bundesbahnen, sbb infrastruktur
sc johnson, sc johnson and son, johnson wax, sc johnson wax, 庄臣
sca forest products, svenska cellulosa, svenska cellulosa aktiebolaget
sca packaging, smurfit westrock, smurfit kappa, westrock, smurfit kappa group, jefferson smurfit group, rock tenn, rocktenn, meadwestvaco, mead westvaco, smurfit kappa westrock, smurfit stone
schiphol, royal schiphol group, schiphol group
schneider national, schneider trucking
schwarz group, schwarz gruppe, schwarz it, schwarz dienstleistungen, schwarz produktion, schwarz digits, schwarz beschaffung
scoot airlines, tigerair singapore, flyscoot, tigerair scoot, scoot tigerair
screwfix, screwfix direct
sephora, 丝芙兰
seven and i holdings, セブン アンド アイ ホールディングス, ito yokado, イトーヨーカ堂, seven and i
seven eleven japan, セブン イレブン ジャパン, セブンイレブン
sf express, shunfeng, sf holding, 顺丰, 顺丰速运, 順豐速運, sf technology, 顺丰科技, 顺丰控股, sf express group
shake shack, shake shack enterprises
shangri la hotels, shangri la group, shangri la hotels and resorts, shangri la international, 香格里拉, 香格里拉酒店集团
shinsegae, emart, e mart, 신세계, 이마트, 신세계백화점
shiseido, 資生堂, 资生堂, 資生堂ジャパン, shiseido group
shoppers drug mart, pharmaprix, shoppers drug mart pharmaprix
shoprite south africa, shoprite holdings, shoprite checkers, shoprite group, checkers sixty60
sig combibloc, sig group, sig packaging combibloc
sigma alimentos, grupo sigma alimentos, sigma foods
singapore airlines, singapore airline, sia singapore airlines, silkair, 新加坡航空, singapore air
singpost, singapore post, 新加坡邮政, sing post
sinotrans, 中国外运, sinotrans and csc holdings
sita aviation it, societe internationale de telecommunications aeronautiques, sita airport it, sita onair, sita information networking computing
sixt, sixt rent a car, sixt leasing, e sixt, sixt autovermietung, sixt r and d, sixt research and development
skechers, sketchers
smithfield foods, smithfield foods wh group, smithfield packing
smrt singapore, smrt, smrt trains, singapore mass rapid transit
sncb, nmbs, sncb nmbs, nmbs sncb, belgian railways, nmbs holding, societe nationale des chemins de fer belges, nationale maatschappij der belgische spoorwegen, b rail
sncf, societe nationale des chemins de fer francais, sncf reseau, sncf voyageurs, sncf connect, sncf mobilites, sncf connect and tech, voyages sncf com, sncf connect tech, reseau ferre de france, oui sncf, sncf voyages, fret sncf, sncf gares et connexions, sncf infra, groupe sncf
sobeys, sobeys quebec
sodiaal, sodiaal union
sodimac, sodimac homecenter
south african airways, saa south african airways, south african airways saa
southwest airlines, southwest airline, airtran airways, airtran, swa southwest airlines
spar austria, spar osterreichische warenhandels, spar ics, spar osterreich, interspar
spicejet, spice jet, modiluft
sportmaster, спортмастер, sportmaster lab
stagecoach, stagecoach group, stagecoach bus
starbucks, starbucks coffee, 星巴克, スターバックス コーヒー ジャパン, スターバックス, 스타벅스
sto express, 申通快递
stora enso, storaenso, stora enso packaging, enso gutzeit, stora kopparberg, 斯道拉恩索
storck, august storck
subway restaurants, subway sandwiches, doctors associates subway, subway franchise world headquarters
suning, suning com, suning commerce, 苏宁, 苏宁易购
suntory, suntory holdings, サントリー, サントリーホールディングス, 三得利, suntory beverage and food
suntory global spirits, beam suntory, jim beam, beam global spirits
swatch group, swatch, eta sa manufacture horlogere, eta manufacture horlogere suisse, swatch group les boutiques, smh swatch, 斯沃琪
swire, swire pacific, john swire and sons, swire group, swire properties, 太古, 太古集團, 太古地产
swiss international air lines, swiss air lines, swiss international airlines, swiss intl air lines, swiss international air lines lufthansa
swiss post, schweizerische post, die schweizerische post, la poste suisse, swisspost, la posta svizzera, schweizer post
swissport, swissport international, servisair swissport, servisair
sysco, sysco foods, sysco labs, sysco leading light, sysco food services
systeme u, cooperative u, super u
takashimaya, 高島屋
tap air portugal, tap portugal, transportes aereos portugueses, tap transportes aereos portugueses
tapestry, coach leatherware, coach new york, stuart weitzman coach
target, target stores, target technology services, dayton hudson, target retail
tata consumer products, tata global beverages, tata tea, tetley tata
tesco, tesco stores, tesco technology, tesco bengaluru, tesco business services, tesco hindustan service centre, tesco international sourcing, tesco hsc, tesco extra, 乐购
thai airways, thai airways international, การบินไทย, thai airways international public, thai airway
thomas cook, thomas cook group
tiffany, 蒂芙尼, ティファニー
tim hortons, tdl group, tim hortons rbi
tirlan, tirlan glanbia ireland, glanbia ireland
tjx, tjx companies, tj maxx, tk maxx
tods, tods group
tractor supply, tsc tractor supply
transavia, transavia airlines
transdev, veolia transport, transdev group, veolia transportation, groupe transdev
transport for london, tfl, london underground, tfl transport for london, transport for london tfl, crossrail tfl, london buses tfl, transport for london london underground
travelport, galileo international travelport, worldspan travelport, travelport digital, galileo international, worldspan, travelport galileo
treasury wine estates, fosters wine estates
trenitalia, ferrovie dello stato, ferrovie dello stato italiane, fs italiane, rfi rete ferroviaria italiana, gruppo fs italiane, rete ferroviaria italiana, gruppo ferrovie dello stato italiane, fs technology, italferr, mercitalia
trent, trent westside, westside trent tata
tsingtao brewery, tsingtao, 青岛啤酒
tui, tui group, tui travel, tuifly, thomson holidays, tui airways, first choice holidays, tui infotec, preussag, touristik union international, tui musement, thomson airways
turkish airlines, thy, turk hava yollari, thy turkish airlines, turkish airlines thy, turk hava yollari thy, turkish technic thy
turkish technic, thy teknik, turk hava yollari teknik
tyson foods, tyson fresh meats, hillshire brands tyson, ibp tyson, hillshire brands
under armour, underarmour, under armor
unicharm, uni charm, ユニ チャーム
unilever, lever brothers, unilever food solutions, unilever prestige, unilever research and development, unilever bestfoods, unilever hpc, unilever supply chain, 联合利华, 聯合利華, ユニリーバ ジャパン, ユニリーバ, 유니레버, юнилевер
union pacific, union pacific railroad, uprr
united airlines, continental airlines, united air lines, ual united airlines, united airlines holdings, united continental holdings, united airline, 美联航, 美国联合航空
upfield, flora food group, upfield flora food group, unilever spreads
upm kymmene, upm raflatac, upm specialty papers, upm biofuels, kymmene
ups, united parcel service, ups supply chain solutions, ups freight, ups united parcel service, united parcel service ups, ups capital, ups store, ups global business services, ups technology, ups healthcare, ups airlines, 联合包裹, ユーピーエス ジャパン
us foods, us foodservice, usfoods
usps, united states postal service, us postal service, us post office, united states post office, usps united states postal service, united states postal service usps, usps office of inspector general
vacheron constantin, vacheron and constantin
valentino fashion, valentino spa fashion, maison valentino
vca animal hospitals, vca, vca antech, veterinary centers of america
versace, gianni versace
vf, vf international, vf outdoor, vans vf
via rail canada, via rail
victorias secret, victorias secret pink
vietjet, vietjet air, vietjet aviation
vietnam airlines, hang khong viet nam, tong cong ty hang khong viet nam
virgin atlantic, virgin atlantic airways, virgin atlantic cargo
virgin australia, virgin blue, virgin australia airlines, virgin blue airlines
vkusvill, вкусвилл
volaris, concesionaria vuela compania de aviacion, volaris airlines
vueling, vueling airlines
wahaha, 娃哈哈
waitrose, waitrose and partners, waitrose john lewis
walgreens, walgreens boots alliance, walgreen, wba walgreens boots alliance
walmart, wal mart, walmart stores, wal mart stores, walmart global tech, walmart labs, walmartlabs, walmart ecommerce, walmart global technology services, walmart com, walmart data ventures, walmart supercenter, wmt, 沃尔玛
walmart de mexico, walmex, wal mart de mexico y centroamerica, walmart de mexico y centroamerica, walmart mexico y centroamerica, bodega aurrera
wan hai lines, wan hai, 萬海航運
wegmans, wegmans food markets
wendys, wendys international
westjet, westjet airlines, west jet, westjet encore
whitbread, premier inn, whitbread premier inn, premier inn whitbread
whole foods market, whole foods
wilmar, wilmar international, adani wilmar, yihai kerry, 益海嘉里, 丰益国际
woolworths group australia, woolworths, woolworths supermarkets, woolworths group wow, woolworths food group, woolworthsx
woolworths south africa, woolworths holdings south africa, woolworths financial services south africa
wuliangye, 五粮液
wyndham hotels, wyndham hotels and resorts, wyndham hotel group, wyndham worldwide, ramada wyndham, wyndham hotels resorts
wynn resorts, wynn las vegas, encore wynn
x5 group, x5 retail group, x5, икс 5 групп, x5 group пятерочка, корпоративный центр икс 5, x5 tech, перекресток x5, x5 digital, x 5 retail group
xpo, xpo logistics, con way, norbert dentressangle, xpo logistics supply chain, con way freight
yakult, ヤクルト, yakult honsha, ヤクルト本社
yamato transport, ヤマト運輸, yamato holdings, kuroneko yamato
yang ming, yang ming marine transport, 陽明海運
yili, 伊利, 伊利集团, yili group, 内蒙古伊利实业集团
yto express, 圆通速递
yum brands, yum, yum restaurants international, tricon global restaurants, yum restaurants, yum digital and technology
yum china, 百胜中国, 百胜餐饮
yves saint laurent, saint laurent, ysl, saint laurent paris
zara, zara inditex, inditex zara
zto express, zto, 中通快递
"""
