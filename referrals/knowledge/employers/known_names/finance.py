"""Other names of banks, insurers, asset managers, payment firms, exchanges and central banks.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
3i group, 3i, investors in industry
abn amro, abnamro, abn amro bank, abn amro clearing, abn amro clearing bank, algemene bank nederland, mees pierson, abn amro meespierson
abrdn, standard life aberdeen, aberdeen asset management, aberdeen standard investments, standard life investments, aberdeen group, aberdeen investments, abrdn standard life aberdeen, aberdeen standard
absa, absa bank, absa group, amalgamated banks of south africa, barclays africa, barclays africa group, absa cib, absa corporate and investment banking
access bank, access corporation nigeria
achmea, centraal beheer, centraal beheer achmea, interpolis, zilveren kruis, zilveren kruis achmea
adcb, abu dhabi commercial bank, بنك أبوظبي التجاري, adcb abu dhabi commercial bank
adia, abu dhabi investment authority, جهاز أبوظبي للاستثمار
admiral group, admiral insurance, confused com, admiral eui
adyen, adyen payments
aegon, aegon asset management, aegon insurance
affirm payments, affirm holdings
aflac, american family life assurance, american family life assurance company of columbus, アフラック, アフラック生命保険
african development bank, afdb, banque africaine de developpement, african development bank group, african development bank afdb
afterpay, afterpay touch, afterpay block
ag2r la mondiale, ag2r, la mondiale, ag2r lamondiale
ageas, fortis insurance, ageas insurance
agricultural bank of china, abc agricultural bank of china, 中国农业银行, 农业银行, 农行, agricultural bank of china abc, 中國農業銀行, agbank
aia, american international assurance, aia group, 友邦, 友邦保险, aia insurance, 友邦保險, aia international, aia philam life, american international assurance aia
aib, allied irish banks, allied irish bank, aib group, aib bank, allied irish banks aib
aig, american international group, aig insurance, aig property casualty, chartis, chartis insurance, aiu insurance, aig american international group, aig global services, 美亚保险, aig損害保険
akbank, ak bank, akbank tas
al rajhi bank, alrajhi bank, مصرف الراجحي, al rajhi, al rajhi banking and investment, مصرف الراجحي al rajhi
alfa bank, альфа банк, alfabank, альфабанк
alliancebernstein, ab alliancebernstein, alliance bernstein, alliance capital management
allianz, allianz group, allianz technology, allianz versicherung, allianz versicherungs, allianz insurance, allianz life, allianz partners, allianz managed operations and services, amos allianz, allianz worldwide partners, agf allianz, allianz global assistance, allianz services, allianz care, allianz consulting, allianz x, allianz trade, euler hermes, allianz global corporate and specialty, agcs, allianz commercial, allianz direct, mondial assistance, allianz elementar, allianz re, euler hermes allianz, 安联, 安联保险, альянс страхование
allianz global investors, allianzgi, rcm allianz, allianz gi
allstate, allstate insurance, allstate solutions, allstate northern ireland, all state insurance
ally financial, gmac, gmac financial services, ally bank, general motors acceptance, gmac ally
alpha bank, alpha services and holdings
american express, amex, american express amex, american express global business services, アメリカン エキスプレス, 美国运通
american express global business travel, amex gbt, amex global business travel, global business travel group
american family insurance, amfam, american family mutual insurance, american family mutual
ameriprise financial, ameriprise, ameriprise financial services, american express financial advisors, ids ameriprise
amp australia, amp services, australian mutual provident, australian mutual provident society, amp capital
amundi, amundi asset management
angel one, angel broking
ant group, ant financial, ant financial services group, alipay, antgroup, 蚂蚁集团, 蚂蚁金服, 蚂蚁科技, 支付宝, 蚂蚁科技集团, 蚂蚁金融服务集团, ant international
anz, anz bank, australia and new zealand banking group, anz banking group, anz group, anz support services, australia new zealand banking group, australia and new zealand bank, anz operations and technology
aon, aon hewitt, hewitt associates, aon risk solutions, aon benfield, aon consulting, aon service, aon risk services, 怡安
apg, apg asset management, apg groep, algemene pensioen groep
apollo global management, apollo management, apollo global
aqr capital management, aqr, aqr capital
asb bank, asb new zealand, auckland savings bank
asian development bank, adb, adb asian development bank, asian development bank adb
asian infrastructure investment bank, aiib, 亚洲基础设施投资银行, 亚投行
asr nederland, asr verzekeringen
assurant, assurant solutions, assurant group
asx, australian securities exchange, australian stock exchange, sfe asx
attijariwafa bank, attijariwafa, التجاري وفا بنك, banque commerciale du maroc wafabank
avanza, avanza bank
aviva, aviva investors, norwich union, aviva insurance, cgu norwich union, commercial union, general accident, aviva life, cgnu, friends life, aviva group, aviva global services, aviva life and pensions, friends provident, aviva general insurance
axa, axa group, axa xl, axa insurance, axa group operations, xl catlin, axa assistance, axa technology services, axa partners, axa konzern, axa winterthur, axa tech, axa business services, axa mansard, axa ppp healthcare, axa health, xl group, axa versicherung, axa global healthcare, axa assurances, axa global re, axa seguros, winterthur versicherungen, 安盛, アクサ生命, groupe axa
axis bank, uti bank
b3, b3 brasil bolsa balcao, bm and fbovespa, bmf bovespa, cetip, bovespa, bm fbovespa, brasil bolsa balcao
baillie gifford, baillie gifford overseas
bain capital, bain capital private equity, bain capital credit, sankaty advisors, bain capital ventures, ベインキャピタル
bajaj allianz, bajaj allianz life insurance, bajaj allianz general insurance
bajaj finserv, bajaj finance, bajaj auto finance, bajaj finserv lending
baloise, baloise group, basler versicherung, baloise insurance, basler versicherungen
banamex, citibanamex, banco nacional de mexico, citi banamex, banamex citi
banca ditalia, bank of italy, bankitalia
banca transilvania, bt banca transilvania, transilvania bank
banco bpi, banco portugues de investimento
banco bpm, banca popolare di milano, banco popolare, bpm banca popolare di milano, banco popolare di milano
banco central do brasil, central bank of brazil, bacen, banco central do brasil bcb
banco de chile, banco edwards, banco de chile edwards citi
banco de espana, bank of spain, banco espana
banco de mexico, banxico, bank of mexico
banco do brasil, bb banco do brasil, bank of brazil, banco do brasil bb, bb seguridade, bb asset
banco galicia, grupo financiero galicia, galicia argentina, banco de galicia y buenos aires
banco inter, intermedium, inter bank brasil
banco popular de puerto rico, popular inc puerto rico
banco sabadell, banc sabadell, banc de sabadell, banco de sabadell, bancsabadell
bancolombia, grupo bancolombia, grupo cibest, bancolombia nequi, nequi
bangko sentral ng pilipinas, bsp philippines, central bank of the philippines, bangko sentral ng pilipinas bsp
bangkok bank, ธนาคารกรุงเทพ, bbl bangkok bank
bank central asia, bank bca, bca bank central asia, bca digital, blu by bca digital
bank hapoalim, hapoalim, בנק הפועלים, poalim, הפועלים
bank indonesia, bi bank indonesia
bank leumi, leumi, בנק לאומי, bank leumi le israel, לאומי
bank mandiri, bank mandiri persero, mandiri bank, mandiri sekuritas
bank negara indonesia, bank bni, bank negara indonesia persero, bni bank negara indonesia, bank negara indonesia bni
bank negara malaysia, central bank of malaysia, bnm
bank of america, bofa, bank of america merrill lynch, baml, bofa securities, bank of america securities, boa merrill lynch, merrill lynch, bofaml, merrill lynch wealth management, ba continuum, bank of america nationsbank, 美国银行, 美林, bofa証券, メリルリンチ日本証券, bank of america private bank
bank of baroda, bank of baroda bob, bob bank of baroda, vijaya bank, dena bank, बैंक ऑफ़ बड़ौदा
bank of canada, banque du canada
bank of china, 中国银行, 中行, bochk, bank of china boc, 中银香港, boc hong kong, 中國銀行, 中國銀行香港, boc aviation, boc international
bank of communications, bocom, 交通银行, 交行, bocom international, bank of communications bocom, bankcomm
bank of east asia, 東亞銀行, 东亚银行, bea bank of east asia, bank of east asia bea
bank of england, prudential regulation authority, bank of england pra, boe bank of england
bank of ireland, boi bank of ireland, bank of ireland group, banc na heireann
bank of japan, 日本銀行, 日銀
bank of korea, 한국은행, bok bank of korea
bank of russia, банк россии, центральный банк российской федерации, цб рф, central bank of the russian federation, центробанк, центральный банк россии, central bank of russia
bank of the philippine islands, bpi bank, bpi bank of the philippine islands, bank of the philippine islands bpi
bank pekao, pekao, polska kasa opieki, bank polska kasa opieki
bank rakyat indonesia, bank bri, bank rakyat indonesia persero, bri bank rakyat indonesia, bank rakyat indonesia bri
bankinter, bankinter consumer finance
banorte, banco mercantil del norte, gfnorte, grupo financiero banorte
banque de france, acpr banque de france, bank of france, acpr
banque misr, بنك مصر, bank misr
barclays, barclays bank, barclays capital, barcap, barclays investment bank, barclays wealth, barclaycard, barclays corporate, barclays services, barclays global service centre, barclays execution services, barclays technology centre, barclays shared services, barclays bank delaware, 巴克莱, バークレイズ, バークレイズ証券
bawag, bawag psk, bawag group, bank fur arbeit und wirtschaft
bayernlb, bayerische landesbank, bayern lb
bbva, banco bilbao vizcaya argentaria, bbva bancomer, bbva technology, bbva next technologies, bbva frances, bbva continental, bbva group, bbva data and analytics, bancomer
bci chile, banco de credito e inversiones, banco bci, bci banco de credito e inversiones
bcp peru, banco de credito del peru, banco de credito bcp, credicorp, bcp banco de credito del peru
bdo unibank, bdo philippines, banco de oro, banco de oro unibank
beazley, beazley group, beazley insurance
belfius, belfius bank, dexia bank belgium, belfius banque, dexia bank belgie, belfius insurance, dexia banque
bendigo and adelaide bank, bendigo bank, adelaide bank, bendigo adelaide bank
bgc partners, bgc group, bgc brokers
bgl bnp paribas, banque generale du luxembourg, bgl
bidv, bank for investment and development of vietnam, joint stock commercial bank for investment and development of vietnam
billdesk, india ideas, indiaideas com
binance, binance com, 币安, binance holdings
bis bank for international settlements, bank for international settlements, bank fur internationalen zahlungsausgleich, bank for international settlements bis
bitpanda, coinimal
bkash, b kash, বিকাশ
blackrock, black rock, blackrock investment management, blackrock financial management, blackrock ishares, blackrock aladdin, 贝莱德, ブラックロック, 블랙록
blackstone, blackstone group, blackstone alternative asset management, 黑石, 黑石集团, ブラックストーン
block, square, squareup, block square, square block
bloomberg, bloomberg news, bloomberg finance, bloomberg media, bloomberg industry group, bloomberg bna, bloomberg law, ブルームバーグ, 彭博, 彭博社, блумберг, 블룸버그
bmo, bank of montreal, bmo financial group, bmo capital markets, bmo harris bank, bmo harris, banque de montreal, bmo nesbitt burns, bmo bank of montreal, bmo financial, harris bank, bmo global asset management, bmo groupe financier, bmo bank, bmo insurance, harris bankcorp, bmo private wealth
bnl bnp paribas, banca nazionale del lavoro
bnp paribas, bnp, bnpp, bnp paribas fortis, bnpparibas, bnp paribas cib, bnp paribas securities services, bnp paribas corporate and institutional banking, bnp paribas personal finance, cetelem, bnp paribas cardif, bnp paribas asset management, bnp paribas wealth management, bnp paribas leasing solutions, bnp paribas real estate, bnp paribas isp, banque nationale de paris, bnp paribas bank polska, bnp paribas banque de detail, bnp paribas group, bnp paribas factor, bnp paribas india solutions, fortis bank, bnp paribas investment partners, fortis banque, cardif, bnp paribas arbitrage, 法国巴黎银行, bnpパリバ, bnpパリバ証券, бнп париба
bny, bny mellon, bank of new york mellon, bank of new york, bnym, mellon bank, bny mellon technology, bank of new york mellon bny mellon, mellon financial, pershing bny mellon, bny pershing, bnymellon, 纽约梅隆银行
bnz, bank of new zealand, bnz bank of new zealand
bombay stock exchange, bse india, bse bombay stock exchange
bpce, banque populaire caisse depargne, bpce it, bpce infogerance et technologies, bpce solutions informatiques, groupe bpce
bper banca, bper, banca popolare dellemilia romagna
bpifrance, bpi france, banque publique dinvestissement, oseo
brac bank, ব্র্যাক ব্যাংক
bradesco, banco bradesco, bradesco seguros, bradesco bbi, next bradesco, bradesco financiamentos
brex, brex treasury, pagedraw
brookfield asset management, brookfield, brascan
brown and brown, brown and brown insurance
btg pactual, banco btg pactual, banco btg, btg pactual asset management, banco pactual, ubs pactual
bundesbank, german central bank, german federal bank, deutsche bundesbank
bybit, bybit fintech
c6 bank, c6bank, banco c6
caf development bank of latin america, corporacion andina de fomento, caf banco de desarrollo de america latina
caisse des depots, caisse des depots et consignations, cdc caisse des depots, groupe caisse des depots
caixa economica federal, caixa economica, cef caixa economica federal, caixa brasil
caixa geral de depositos, cgd, cgd caixa geral de depositos
caixabank, caixabank tech, bankia, caixa bank
canada life, great west life, great west lifeco, canada life assurance, canada vie, london life, great west life assurance
canara bank, syndicate bank, केनरा बैंक
capital one, capital one financial, capital one bank, capitalone, capital one services
capitec, capitec bank
carlyle, carlyle group, carlyle investment management, 凯雷, カーライル
cathay financial, cathay life insurance, cathay united bank, cathay financial holdings, 國泰金控, 國泰人壽, 國泰世華銀行, cathay life
cboe, cboe global markets, chicago board options exchange, bats global markets, bats trading, cboe holdings
cdpq, caisse de depot et placement du quebec
ceska sporitelna, csas ceska sporitelna
chainalysis, chain analysis
charles schwab, schwab, td ameritrade, charles schwab bank, charles schwab investment management, ameritrade
chime, chime financial, chime bank, 1debit
china citic bank, citic bank, 中信银行, china citic bank international, 中信銀行國際
china construction bank, 中国建设银行, 建设银行, 建行, ccb china construction bank, china construction bank ccb, 中國建設銀行, 建信金科, 建信金融科技, ccb international
china everbright bank, 光大银行, 中国光大银行, everbright bank, ceb bank china
china life, china life insurance, 中国人寿, 中国人寿保险, 国寿
china merchants bank, cmb china merchants bank, 招商银行, 招行, cmb wing lung bank, china merchants bank cmb, 招商银行信用卡中心, 招银网络科技, cmb international, 招銀國際
china minsheng bank, minsheng bank, 民生银行, 中国民生银行, china minsheng banking
china securities csc, csc financial, 中信建投证券, 中信建投, china securities finance csc
china unionpay, unionpay, 银联, 中国银联, union pay, unionpay international, 银联商务
chubb, chubb insurance, ace group, ace insurance, chubb group, ace ina, chubb group of insurance companies, chubb ace, 安达保险, チャブ損害保険
cib egypt, commercial international bank, البنك التجاري الدولي, cib commercial international bank
cibc, canadian imperial bank of commerce, cibc capital markets, cibc world markets, cibc wood gundy, cibc mellon, cibc bank usa, cibc oppenheimer, banque cibc
cic credit industriel et commercial, credit industriel et commercial
cicc, china international capital, 中金公司, 中金, 中国国际金融, cicc china international capital
cimb, cimb bank, cimb group, cimb niaga, bank cimb niaga, cimb investment bank, bumiputra commerce, cimb thai, commerce international merchant bankers
circle internet financial, circle internet group, circle usdc
citadel, citadel investment group, citadel advisors, citadel asset management
citadel securities, citadel execution services
citi, citigroup, citibank, citicorp, citi bank, citi group, citigroup global markets, citi private bank, citicorp services, citi ventures, citi services, citigroup technology, citi gps, 花旗, 花旗银行, 花旗集团, シティグループ, シティグループ証券, 씨티은행, ситибанк
citic group, 中信集团, citic, 中国中信集团, china international trust and investment
citic securities, 中信证券, citic clsa, citics, clsa, clsa asia pacific markets, 中信里昂证券, credit lyonnais securities asia
citizens bank, citizens financial group, citizens bank rbs, rbs citizens
clark versicherung, clark germany, clark insurtech
close brothers, close brothers group, close brothers asset management
cme group, chicago mercantile exchange, chicago board of trade, cme chicago mercantile exchange, cbot, nymex, new york mercantile exchange
cnp assurances, caisse nationale de prevoyance, groupe cnp assurances
co operative bank, coop bank uk
coface, compagnie francaise dassurance pour le commerce exterieur
coinbase, coinbase global, coinbase crypto services
comerica, comerica bank
commerzbank, commerz bank, dresdner bank, dresdner kleinwort, dresdner kleinwort wasserstein, comdirect, commerz systems, comdirect bank, коммерцбанк
commonwealth bank, commonwealth bank of australia, commbank, commonwealth bank cba, commonwealth bank of australia cba, cba commonwealth bank, comm bank, bankwest
consensys, consensys systems, consensus systems
covea, maaf, gmf assurances, covea maaf mma gmf, maaf assurances, mma assurances
cpic, china pacific insurance, 中国太保, 中国太平洋保险, 太平洋保险, cpic china pacific insurance, 太保集团
cpp investments, cppib, canada pension plan investment board, cpp investment board
cred india, dreamplug technologies, cred dreamplug, cred club
credit agricole, credit agricole group, credit agricole cib, ca cib, cacib, credit agricole corporate and investment bank, calyon, credit agricole consumer finance, credit agricole assurances, credit agricole personal finance and mobility, sofinco, ca indosuez, indosuez wealth management, credit agricole group infrastructure platform, credit agricole technologies et services, ca consumer finance, ca gip, credit agricole leasing and factoring, credit agricole ile de france, indosuez, ca personal finance and mobility, 东方汇理银行, groupe credit agricole
credit mutuel, credit mutuel alliance federale, euro information, credit mutuel arkea, euro information developpements, groupe credit mutuel, confederation nationale du credit mutuel
credit suisse, credit suisse group, credit suisse first boston, csfb, cs credit suisse, credit suisse asset management, credit suisse securities, credit suisse private banking, creditsuisse, credit swiss, schweizerische kreditanstalt, 瑞信, 瑞士信贷, クレディ スイス
csob, ceskoslovenska obchodni banka, csob banka
ctbc, ctbc bank, chinatrust, 中國信託, chinatrust commercial bank, 中國信託商業銀行, ctbc financial holding
cvc capital partners, cvc advisers
dai ichi life, dai ichi life insurance, 第一生命, 第一生命保険, 第一生命ホールディングス, daiichi life, dai ichi life holdings, daiichi life group, 第一ライフグループ
daiwa securities, daiwa capital markets, daiwa securities group, 大和証券, 大和証券グループ本社, daiwa sb investments
danske bank, den danske bank, danske bank group, danskebank, danica pension, sampo pankki, danske it, danske bank markets, danske capital
davivienda, banco davivienda, grupo bolivar davivienda
dbs, dbs bank, development bank of singapore, dbs group, posb, dbs tech india, dbs vickers, dbs asia hub 2, 星展银行, 星展銀行, 星展, posb bank
de nederlandsche bank, dutch central bank, dnb de nederlandsche bank, dutch central bank dnb
de shaw, de shaw group, de shaw research india
debeka, debeka versicherungen, debeka krankenversicherung
degiro, flatexdegiro, flatex, flatex bank, flatex degiro
dekabank, deka, dekabank deutsche girozentrale, deka investment, deka bank, deka gruppe
desjardins, desjardins group, desjardins assurances, desjardins insurance, federation des caisses desjardins du quebec, desjardins general insurance, desjardins securities, mouvement desjardins, federation des caisses desjardins, caisses desjardins
deutsche bank, deutschebank, deutsche bank group, db deutsche bank, deutsche bank global technology, deutsche bank securities, deutsche bank operations international, db technology, db global technology, dboi, deutsche bank technology center, deutsche bank wealth management, deutsche bank db, deutsche bank privat und firmenkundenbank, 德意志银行, ドイツ銀行, дойче банк
deutsche borse, deutsche boerse, deutsche borse group, clearstream, eurex, deutsche boerse group, clearstream banking, eurex clearing, clearstream services, gruppe deutsche borse
direct line group, direct line insurance, rbs insurance, direct line insurance group
discount bank, בנק דיסקונט, דיסקונט, israel discount bank
discover financial services, discover card, discover financial, discover bank
discovery limited south africa, discovery health south africa, discovery bank, discovery vitality, discovery insure, discovery holdings
dnb bank, den norske bank, dnb nor, dnb markets, dnbnor, dnb asset management, dnb carnegie
drw, drw holdings, drw trading, drw trading group
dtcc, depository trust and clearing, depository trust
dubai islamic bank, بنك دبي الإسلامي, dib dubai islamic bank
dun and bradstreet, dun bradstreet, dnb dun and bradstreet, dun and bradstreet technologies and data services, bisnode
dws, dws group, deutsche asset management, dws investments, deutsche asset and wealth management, deutsche awm
dz bank, dz bank ag deutsche zentral genossenschaftsbank, deutsche zentral genossenschaftsbank, wgz bank, dz bank gruppe
e sun bank, e sun commercial bank, 玉山銀行, esun bank, 玉山商業銀行, e sun financial
ebrd, european bank for reconstruction and development, berd, european bank for reconstruction and development ebrd, ebrd european bank for reconstruction and development
ecobank, ecobank transnational, eti ecobank, ecobank group
edenred, accor services
edward jones, edward d jones, edward jones investments, edward jones investment, jones financial companies
eib, european investment bank, banque europeenne dinvestissement, europaische investitionsbank, european investment bank eib, eib european investment bank, eib group
emirates nbd, enbd, emirates national bank of dubai, emirates bank international, بنك الإمارات دبي الوطني, emirates bank
eqt partners, eqt group
equifax, equifax credit information services, equifax workforce solutions, talx
equitable holdings, axa equitable, equitable advisors, axa advisors, equitable life assurance society, axa equitable holdings
equity bank kenya, equity group holdings
ergo, ergo group, ergo versicherung, ergo versicherungsgruppe, ergo direkt, ergo versicherungen, hamburg mannheimer, victoria versicherung, ergo technology and services management
erste group, erste bank, erste group bank, erste bank der oesterreichischen sparkassen, erste bank der osterreichischen sparkassen, erste, erste digital, erste group it, s it solutions
eurobank ergasias, eurobank, eurobank efg, efg eurobank, efg eurobank ergasias
euroclear, euroclear bank
euronext, euronext paris, oslo bors, euronext amsterdam, borsa italiana, euronext securities
european central bank, europaische zentralbank, banque centrale europeenne, ezb, banco central europeo, bce banque centrale europeenne, european central bank ecb, ecb european central bank, europaische zentralbank ezb, banca centrale europea, ευρωπαϊκή κεντρική τράπεζα
evercore, evercore partners, evercore isi
experian, experian information solutions, serasa experian, serasa, experian data quality, experian health
factset, factset research systems, fact set, factset systems
fannie mae, federal national mortgage association, fnma
farmers insurance, farmers insurance group, farmers insurance exchange, farmers group zurich
fawry, فوري
federal reserve, federal reserve board, federal reserve system, board of governors of the federal reserve system, us federal reserve, federal reserve board of governors, frb federal reserve board
federal reserve bank of atlanta, atlanta fed
federal reserve bank of boston, boston fed
federal reserve bank of chicago, chicago fed
federal reserve bank of new york, new york fed, ny fed, frbny, federal reserve bank new york, fed new york
federal reserve bank of richmond, richmond fed
federal reserve bank of san francisco, san francisco fed, frbsf
federal reserve bank of st louis, st louis fed
fico, fair isaac, fico fair isaac
fidelity international, fil, fil fidelity international, fidelity worldwide investment, fidelity international limited fil
fidelity investments, fmr, fidelity management and research, fidelity brokerage services, fidelity institutional, fmr fidelity investments, fidelity charitable, fidelity asset management
fifth third bank, fifth third, fifth third bancorp, 53 bank
first abu dhabi bank, fab first abu dhabi bank, national bank of abu dhabi, nbad, first gulf bank, بنك أبوظبي الأول, first abu dhabi bank fab
first bank of nigeria, firstbank of nigeria, first bank nigeria, firstbank nigeria, fbn holdings
first citizens bank, first citizens bancshares, silicon valley bank, svb, svb financial group, svb silicon valley bank, silicon valley bank svb
first national bank south africa, firstrand, firstrand bank, fnb south africa, first rand, rand merchant bank, rmb rand merchant bank, wesbank, firstrand group, fnb firstrand
first republic, first republic bank
fis, fidelity national information services, fis global, fidelity information services, efunds, metavante, sungard, fis sungard
fiserv, first data, fiserv solutions, first data fiserv, fiserv first data, checkfree
fitch ratings, fitch, fitch group, fitchratings, fitch solutions, 惠誉
flutterwave, flutter wave, rave flutterwave
folksam, folksam sak, kpa pension
franklin templeton, franklin templeton investments, franklin resources, franklin templeton legg mason, franklin templeton international services
freddie mac, federal home loan mortgage, fhlmc
fubon financial, fubon, fubon life, 富邦金控, taipei fubon bank, 富邦人壽, 台北富邦銀行, fubon bank
futu, futu holdings, 富途, futu securities, 富途证券, moomoo, moomoo futu
fwd insurance, fwd group, fwd life insurance, 富衛, 富衛保險, ing hong kong fwd
gallagher insurance brokers, arthur j gallagher, ajg gallagher, aj gallagher, gallagher bassett
garanti bank, garanti, garanti bankasi, turkiye garanti bankasi, garanti bbva teknoloji, garanti teknoloji, garanti bbva
gazprombank, газпромбанк, gpb gazprombank, gazprom bank
geico, government employees insurance, geico insurance
generali, generali group, generali investments, generali versicherung, generali insurance, generali business solutions, generali operations service platform, generali seguros, generali asset management, generali ceska pojistovna, ceska pojistovna, aachenmunchener, generali shared services, generali assurances, generali global assistance, 忠利保险, assicurazioni generali, gruppo generali
genworth, genworth financial, genworth mortgage
gic, government of singapore investment
gjensidige, gjensidige forsikring, gjensidige nor
global payments, tsys, total system services, tsys global payments, heartland payment systems
goldman sachs, goldman, goldman sachs group, gs goldman sachs, goldman sachs asset management, goldman sachs bank, goldman sachs services, marcus by goldman sachs, goldmann sachs, goldman sachs international, gsam, 高盛, 高盛集团, ゴールドマン サックス, ゴールドマン サックス証券, 골드만삭스
great eastern life, great eastern life assurance, great eastern holdings, 大东方人寿
groupama, groupama assurances, gan assurances, groupama asset management, groupama gan
groww, nextbillion technology, groww nextbillion
gtbank, guaranty trust bank, gtco, guaranty trust holding, gt bank, guaranty trust
guardian life, guardian life insurance, guardian life insurance company of america, guardian india operations
guotai junan, guotai haitong, guotai junan securities, 国泰君安, 国泰君安证券, 国泰海通证券, haitong securities, 海通证券, guotai haitong securities
habib bank, hbl, hbl habib bank
halyk bank, халык банк, народный банк казахстана, halyk savings bank of kazakhstan
hana bank, hana financial group, keb hana bank, korea exchange bank, 하나은행, 하나금융그룹, hana financial, keb하나은행, 하나금융지주, 외환은행
handelsbanken, shb handelsbanken, handelsbanken capital markets, svenska handelsbanken
hang seng bank, 恒生銀行, 恒生银行, 恒生
hannover re, hannover ruck, hannover rueck, hannover ruckversicherung, hannover reinsurance
hanwha life, 한화생명, hanwha life insurance, korea life insurance
hargreaves lansdown, hl hargreaves lansdown, hargreaves lansdown asset management
hartford financial services, hartford insurance, hartford financial services group, hartford fire insurance
hdfc bank, hdfc, housing development finance, hdfcbank, hdb financial services hdfc
hdfc ergo, hdfc ergo general insurance
hdfc life, hdfc standard life, hdfc life insurance, hdfc standard life insurance
helaba, landesbank hessen thuringen
helvetia, helvetia baloise, helvetia versicherungen, helvetia insurance
hiscox, hiscox insurance
hkex, hong kong exchanges and clearing, hong kong stock exchange, hkex hong kong exchanges and clearing, 香港交易所, 港交所
hong kong monetary authority, hkma, 香港金融管理局, 金管局
hong leong bank, hong leong islamic bank, hong leong financial group, hlb hong leong bank
houlihan lokey, houlihan lokey howard and zukin
hsbc, hongkong and shanghai banking, hsbc bank, hsbc holdings, hsbc global banking and markets, hsbc technology, hsbc electronic data processing, hsbc global service centre, hsbc private bank, hsbc securities, hsbc asset management, hsbc global asset management, hsbc life, hsbc innovation bank, hsbc software development, 汇丰, 汇丰银行, 滙豐, 滙豐銀行, 香港上海滙豐銀行, 香港上海汇丰银行, hsbc銀行
huatai securities, 华泰证券
hudson river trading, hrt hudson river trading
huk coburg, huk24, huk coburg versicherung, huk coburg versicherungsgruppe
huntington bank, huntington national bank, huntington bancshares, huntington national
hypovereinsbank, hvb, hypo vereinsbank, bayerische hypo und vereinsbank
hyundai card, 현대카드, hyundai capital, 현대캐피탈, hyundai commercial
ia financial group, industrial alliance, industrielle alliance, ia groupe financier, industrial alliance insurance and financial services
iag australia, insurance australia group, nrma insurance, iag insurance australia group
ibk, industrial bank of korea, ibk industrial bank of korea, 기업은행, ibk기업은행, 중소기업은행
icbc, industrial and commercial bank of china, 中国工商银行, 工商银行, 工行, icbc standard bank, industrial and commercial bank of china icbc, icbc bank, 工银亚洲, 中國工商銀行, industrial commercial bank of china
ice intercontinental exchange, intercontinental exchange, intercontinentalexchange, ice data services, ice mortgage technology, ellie mae, intercontinental exchange ice
icici bank, icici, industrial credit and investment corporation of india, icicibank
icici lombard, icici lombard general insurance
icici prudential life insurance, icici prudential, icici pru life, icici prudential life
idfc first bank, idfc bank, capital first, idfc first
if insurance, if skadeforsikring, if p and c insurance, if skadeforsakring, if forsikring, if vakuutus, if pc insurance
ig group, ig index, ig markets, tastytrade ig, ig group holdings
imc trading, imc financial markets, imc international marketmakers combination
indusind bank, indus ind bank, indusind
industrial bank china, 兴业银行, cib industrial bank china, industrial bank of fujian
ing, ing bank, ing group, ing groep, ing wholesale banking, ing bank slaski, ing hubs, ing direct, ing tech, ing business shared services, internationale nederlanden groep, ing lease, ing investment management
ing diba, ing deutschland, ing germany diba, diba
intact insurance, intact financial, intact, ing canada, rsa intact, intact assurance, intact lab, rsa insurance, rsa group, royal and sun alliance, rsa insurance group, royal and sunalliance, royal sun alliance
inter american development bank, iadb, banco interamericano de desarrollo, inter american development bank idb, idb inter american development bank, idb lab, inter american development bank iadb, idb invest
interactive brokers, ibkr, interactive brokers group
interbank peru, intercorp peru, banco internacional del peru
interhyp, interhyp gruppe
interswitch, interswitch group
intesa sanpaolo, intesa san paolo, banca intesa, intesa sanpaolo group services, ubi banca, banca imi, intesasanpaolo, imi corporate and investment banking, sanpaolo imi, intesa sanpaolo bank, banca intesa sanpaolo, intesa, cariplo, intesa sanpaolo private banking, gruppo intesa sanpaolo
invesco, amvescap, invesco perpetual, invesco advisers
investec, investec bank, investec group, investec private bank, investec wealth and investment
irish life, irish life and permanent, irish life investment managers, irish life assurance
is bankasi, isbank, turkiye is bankasi
islamic development bank, isdb, البنك الإسلامي للتنمية, islamic development bank isdb
itau, itau unibanco, banco itau, itau bba, unibanco, itau corpbanca, itauunibanco, itau asset management, banco itau unibanco, itau unibanco holding, corpbanca, itau bank
iyzico, iyzi odeme
jackson national life, jackson national, jackson financial, jackson national life insurance
jane street, jane street capital, jane street group
janus henderson, janus henderson investors, janus capital, henderson global investors, janus capital group, henderson group
japan exchange group, jpx, tokyo stock exchange, 東京証券取引所, 日本取引所グループ
japan post bank, ゆうちょ銀行, yucho bank
japan post insurance, かんぽ生命, かんぽ生命保険
jcb cards, ジェーシービー, japan credit bureau, jcb international credit card
jefferies, jefferies group, jefferies financial group, leucadia national, jefferies international
john hancock, john hancock financial services, john hancock financial, john hancock life insurance
jpmorgan chase, jp morgan chase, jpmorgan, jp morgan, jpmc, chase, chase bank, jpmorganchase, jp morgan asset management, jpmorgan asset management, jp morgan private bank, jp morgan securities, jpmorgan chase bank, jp morgan payments, jp morgan chase bank, jpm chase, chase manhattan, chase manhattan bank, jpmorgan chase jpmc, jpmc chase, jp morgan services india, jpmorgan services, jp morgan asset and wealth management, jpmorgan payments, jpmorgan private bank, 摩根大通, 小摩, jpモルガン, jpモルガン証券, jp모건
julius baer, julius bar, bank julius baer, bank julius bar, julius baer group
jump trading, jump trading group
jupiter asset management, jupiter fund management
jyske bank, jyskebank, jyske realkredit
kakao pay, kakaopay, 카카오페이
kakaobank, kakao bank, 카카오뱅크
kasikornbank, kbank, ธนาคารกสิกรไทย, kasikorn bank, kbtg, kasikorn business technology group, thai farmers bank, กสิกรไทย, kasikorn, kasikorn business technology group kbtg
kaspi bank, kaspi kz, каспи банк, kaspi, каспи
kb kookmin bank, kookmin bank, kb financial group, kb국민은행, 국민은행, kb금융그룹, kookmin, kb financial, kb kookmin, 국민카드, kb국민카드
kbc, kbc bank, kbc group, kbc bank en verzekering, kredietbank, kbc global services, kbc bank and insurance, kbc groep, kbc groupe
kcb, kcb bank, kenya commercial bank, kcb group
keybank, keycorp, key bank, keybanc, keybanc capital markets
kfw, kfw bankengruppe, kreditanstalt fur wiederaufbau, kreditanstalt fuer wiederaufbau, kfw ipex bank, kfw entwicklungsbank, kfw group, kfw development bank
kkr, kohlberg kravis roberts, kkr capstone, kkr kohlberg kravis roberts
klarna, klarna bank, kreditor
komercni banka, kb komercni banka
korea development bank, 한국산업은행, 산업은행, kdb korea development bank, kdb산업은행
kotak mahindra bank, kotak, kotak bank, kotak mahindra, kotak mahindra group, kotak securities, ing vysya bank, kotak life, kotak 811
kraken exchange, payward, kraken digital asset exchange, kraken payward
krungsri, bank of ayudhya, ธนาคารกรุงศรีอยุธยา, กรุงศรี, bank of ayudhya krungsri, krungsri consumer
krungthai bank, krung thai bank, ธนาคารกรุงไทย, กรุงไทย, ktb krungthai bank
kuwait finance house, kfh, بيت التمويل الكويتي, kuwait finance house kfh
kyobo life, 교보생명, kyobo life insurance, kyobo
la banque postale, banque postale
lansforsakringar, lf lansforsakringar, lansforsakringar bank
lazard, lazard freres, lazard asset management
lbbw, landesbank baden wurttemberg, landesbank baden wuerttemberg, lbbw landesbank baden wurttemberg
lcl, le credit lyonnais, credit lyonnais, lcl banque et assurance
legal and general, l and g, legal and general investment management, lgim, legal and general group, legal and general assurance society, landg, legal and general assurance, l and g asset management, legal general, lgim legal and general investment management
lendingclub, lending club, radius bank
liberty mutual, liberty mutual insurance, liberty mutual group, liberty mutual insurance group, safeco insurance, safeco, liberty it
life insurance corporation of india, lic of india, lic india, भारतीय जीवन बीमा निगम
lincoln financial, lincoln financial group, lincoln national, lincoln national life insurance, lincoln national life
lloyds banking group, lloyds bank, lloyds tsb, lloyds, lbg lloyds, lloyds banking, lloyds tsb bank, lloyds technology centre, lloyds bank commercial banking, hbos, bank of scotland, halifax bank of scotland
lloyds of london, society of lloyds, lloyds insurance market, corporation of lloyds
lockton, lockton companies, lockton insurance brokers
lombard odier, bank lombard odier, lombard odier darier hentsch, lombard odier investment managers, banque lombard odier
lpl financial, linsco private ledger, lpl, lpl financial holdings
lseg, london stock exchange group, london stock exchange, lseg london stock exchange group, london stock exchange group lseg, refinitiv, lse group, refinitiv lseg, lseg refinitiv, refinitiv an lseg business, thomson reuters financial and risk, lch clearnet, ftse russell, lseg data and analytics, ftse russell lseg
lufax, 陆金所, lu fax, lufax holding, 陆控
m and g, m and g investments, m and g prudential, mandg, m and g wealth
m and t bank, m and t, mandt bank, manufacturers and traders trust
macif, aema groupe, macif assurances
macquarie, macquarie group, macquarie bank, macquarie capital, macquarie asset management, macquarie infrastructure and real assets, macquarie global services, macquarie securities, macquarie investment management, mira macquarie, 麦格理
maif, maif assurances, mutuelle assurance des instituteurs de france
malakoff humanis, malakoff mederic, malakoff mederic humanis
man group, man ahl, man glg, man investments, ahl man group, man numeric
manulife, manulife financial, manufacturers life insurance, manulife investment management, manulife bank, manulife global, 宏利, 宏利金融, manulife asset management, マニュライフ生命
mapfre, mapfre seguros, mapfre re, mapfre insurance, mapfre asistencia
marsh insurance brokers, marsh risk, marsh usa, marsh ltd marsh mclennan
marsh mclennan, marsh and mclennan, marsh and mclennan companies, mmc marsh and mclennan, marsh mclennan companies, marsh mc lennan
mashreq, mashreq bank, mashreqbank, بنك المشرق, المشرق
massmutual, massachusetts mutual, massachusetts mutual life insurance, mass mutual, massmutual financial group
mastercard, master card, mastercard worldwide, mastercard international, mastercard technology, mastercard data and services, mastercard advisors, 万事达卡, マスターカード
matmut, mutuelle assurance des travailleurs mutualistes
maybank, malayan banking, maybank kim eng, maybank investment bank, maybank islamic, malayan bank, kim eng securities
mbank, m bank, bre bank, brebank
mcb bank, muslim commercial bank, mcb pakistan
mediobanca, banca mediobanca, mediobanca premier, che banca, chebanca
meiji yasuda life, meiji yasuda, meiji yasuda life insurance, 明治安田生命, 明治安田生命保険
mercer, mercer consulting, mercer human resource consulting, mercer investment consulting, william m mercer
metlife, met life, metropolitan life, metropolitan life insurance, metlife insurance, alico, metlife alico, american life insurance company alico, metlife investment management, メットライフ生命, 大都会人寿, 메트라이프생명
metro bank uk, metro bank
metrobank philippines, metropolitan bank and trust
millennium bcp, banco comercial portugues, bcp millennium, millenniumbcp, bcp banco comercial portugues
millennium management, mlp millennium, millennium capital partners
mirae asset, mirae asset securities, mirae asset global investments, mirae asset daewoo, 미래에셋, 미래에셋증권, mirae asset financial group, 미래에셋자산운용, mirae asset management
mizrahi tefahot, mizrahi tefahot bank, בנק מזרחי טפחות, united mizrahi bank, מזרחי טפחות
mizuho, mizuho bank, mizuho financial group, mizuho securities, mizuho corporate bank, mizuho trust and banking, mizuho international, mizuho research and technologies, mizuho information and research institute, みずほ銀行, みずほフィナンシャルグループ, みずほ証券, みずほ, 瑞穗银行, みずほ信託銀行, みずほリサーチ テクノロジーズ
monetary authority of singapore, mas monetary authority of singapore, 新加坡金融管理局, monetary authority of singapore mas
moneygram, moneygram international, travelers express
moniepoint, teamapt, moniepoint teamapt
monobank, монобанк, fintech band
monte dei paschi di siena, banca monte dei paschi di siena, mps banca, banca mps, monte paschi, gruppo mps, mps monte dei paschi di siena
monzo, monzo bank
moodys, moodys analytics, moodys investors service, moodys ratings, 穆迪
morgan stanley, morgan stanley smith barney, morgan stanley wealth management, morgan stanley investment management, morgan stanley dean witter, msim, morgan stanley dw, mssb, morgan stanley smith barney mssb, morgan stanley advantage services, 摩根士丹利, 大摩, モルガン スタンレー, モルガン スタンレーmufg証券, 모건스탠리
morningstar, morning star, morningstar investment management, morningstar credit ratings, dbrs morningstar, morningstar dbrs
moscow exchange, московская биржа, moex, micex, московская биржа moex
mpesa africa, m pesa
mr cooper, nationstar mortgage, nationstar, mr cooper group
ms and, ms and ad insurance, ms and ad insurance group, mitsui sumitomo insurance, aioi nissay dowa, 三井住友海上, 三井住友海上火災保険, あいおいニッセイ同和損害保険, ms and ad insurance group holdings, aioi nissay dowa insurance, ms adインシュアランスグループホールディングス, ms amlin, msig, msig insurance, mitsui sumitomo insurance group
msci, morgan stanley capital international, msci barra, riskmetrics, msci research, msci services
mubadala, mubadala investment, mubadala development, مبادلة, mubadala capital
mufg, mitsubishi ufj, mitsubishi ufj financial group, mufg bank, bank of tokyo mitsubishi ufj, btmu, bank of tokyo mitsubishi, mitsubishi ufj trust and banking, mitsubishi ufj morgan stanley securities, mufg securities, mufg investor services, mitsubishi ufj securities, 三菱ufj銀行, 三菱ufjフィナンシャルグループ, 三菱東京ufj銀行, 三菱ufj信託銀行, 三菱ufjモルガン スタンレー証券, 三菱日联银行, 三菱ufjフィナンシャル グループ, ufj bank
munich re, munchener ruckversicherung, muenchener rueckversicherung, munich reinsurance, munchener ruck, munich re group, muenchener rueck, munchener ruckversicherungs gesellschaft, american re, 慕尼黑再保险, ミュンヘン再保険
n26, number26, number 26, n26 bank
nab, national australia bank, national australia bank nab, nab national australia bank, nab innovation centre vietnam, national australia group
narodowy bank polski, national bank of poland, nbp narodowy bank polski
nasdaq, nasdaq omx, nasdaq omx group, nasdaq stock market, omx group, nasdaq verafin
national bank of canada, banque nationale du canada, bnc banque nationale, national bank financial, banque nationale, banque nationale du canada bnc, nbc national bank of canada, financiere banque nationale
national bank of egypt, البنك الأهلي المصري, nbe national bank of egypt
national bank of greece, εθνική τράπεζα, nbg national bank of greece, ethniki trapeza, εθνική τράπεζα τησ ελλάδοσ
national bank of kuwait, nbk, بنك الكويت الوطني, nbk national bank of kuwait, national bank of kuwait nbk
national stock exchange of india, nse india, nse national stock exchange of india, national stock exchange of india nse, national stock exchange nse
nationwide building society, nationwide uk building society
nationwide mutual insurance, nationwide insurance, nationwide mutual, nationwide financial
natixis, natixis cib, natixis corporate and investment banking, natixis global asset management, natixis payment solutions, natixis bpce
natwest, natwest group, royal bank of scotland, rbs, natwest markets, rbs group, royal bank of scotland group, national westminster bank, natwest bank, nat west, rbs natwest, natwest rbs, rbs global banking and markets, rbs services india, rbs india development centre, royal bank of scotland rbs
navient, navient solutions
navy federal credit union, nfcu, navy federal
nedbank, nedcor, nedbank group
nelnet, nelnet business solutions, nelnet diversified
new development bank, brics bank, 新开发银行
new york life, new york life insurance, nylic, new york life investments
nexi, nexi payments, cartasi, nexi group, nexi nets
nh nonghyup bank, nonghyup, nonghyup bank, 농협은행, 농협, nh농협은행, 농협중앙회
ninety one asset management, investec asset management, ninetyone, ninety one investec asset management
nippon life, nippon life insurance, nissay, 日本生命, 日本生命保険
nium, instarem
nn group, nationale nederlanden, delta lloyd, nn nationale nederlanden, nationale nederlanden nn
nomura, nomura securities, nomura holdings, nomura international, nomura asset management, nomura group, nomura services, nomura structured finance services, nomura instinet, 野村證券, 野村ホールディングス, 野村アセットマネジメント, 野村证券, 野村証券
nomura research institute, nri nomura research institute, 野村総合研究所, nomura research institute nri
nord lb, nordlb, norddeutsche landesbank
nordea, nordea bank, nordea markets, merita nordbanken, nordea asset management, nordea finans, nordea life and pension, nordea life and pensions
nordnet, nordnet bank
norges bank, norges bank investment management, nbim, norwegian central bank, norges bank investment management nbim, government pension fund global
norinchukin bank, 農林中央金庫, norinchukin
northern trust, ntrs, northern trust asset management, northern trust operating services
northwestern mutual, northwestern mutual life, northwestern mutual financial network, northwestern mutual life insurance
novo banco, novobanco, banco espirito santo, bes banco espirito santo
npci, national payments corporation of india, national payments corporation of india npci
ntuc income, income insurance, ntuc income insurance
nubank, nu holdings, nu pagamentos, nu mexico financiera
nuveen, nuveen investments, nuveen a tiaa, nuveen asset management
nykredit, nykredit realkredit, nykredit bank, totalkredit
nyse, new york stock exchange, nyse euronext, nyse new york stock exchange
oaknorth, oaknorth bank, oak north
ocbc, oversea chinese banking, ocbc bank, ocbc wing hang, wing hang bank, 华侨银行, 華僑銀行, ocbc nisp, bank ocbc nisp, ocbc group, ocbc securities
occ options clearing, options clearing
oesterreichische nationalbank, oenb, osterreichische nationalbank, austrian central bank, austrian national bank
okx, okex, 欧易
old mutual, old mutual insure, old mutual emerging markets, oldmutual
omers, ontario municipal employees retirement system
ontario teachers pension plan, otpp, ontario teachers, ontario teachers pension plan board
op financial group, op pohjola, op ryhma, osuuspankki, op group finland, pohjola bank, pohjola pankki, op osuuskunta, pohjola insurance
opay, opay digital services
optiver, optiver holding, optiver services
orix, オリックス, orix group, 欧力士
otp bank, orszagos takarekpenztar, otp group
pagseguro, pagbank, pag seguro, pagseguro pagbank, pagbank pagseguro
paxos, itbit paxos, paxos trust
paypal, paypal holdings, пейпал, pay pal, paypal credit, bill me later
paystack, paystack stripe
paytm, one97 communications, one 97 communications, paytm payments bank
peoples bank of china, pboc, 中国人民银行, 人民银行
pggm, pggm investments, pensioenfonds zorg en welzijn
pgim, pgim fixed income, pgim investments, pgim real estate, prudential investment management
phoenix group, standard life, reassure, phoenix life, phoenix group holdings, standard life assurance, standard life phoenix
phonepe, phonepe india flipkart
picc, peoples insurance company of china, 中国人保, 中国人民保险, picc property and casualty, 人保财险, 中国人民保险集团
pictet, pictet group, pictet and cie, pictet asset management, pictet wealth management, banque pictet and cie, banque pictet
pimco, pacific investment management, pimco pacific investment management
pine labs, pinelabs, setu pine labs
ping an, ping an insurance, ping an group, 中国平安, 平安保险, 平安集团, ping an technology, 平安科技, pingan, ping an bank, 平安银行, ping an insurance group, ping an of china, 平安人寿, 中国平安保险, pingan technology, 平安壹账通, 平安产险, ping an insurance group company of china, 平安证券, 平安普惠, oneconnect financial technology, ping an good doctor, 平安好医生, 平安健康, 中国平安保险集团
piraeus bank, τράπεζα πειραιώσ, piraeus financial holdings, trapeza peiraios
pko bank polski, pko bp, pkobp, powszechna kasa oszczednosci bank polski, pko, pko bp bank polski
plaid fintech, plaid technologies
pnc, pnc bank, pnc financial services, pnc financial services group, bbva usa, bbva compass
point72, point72 asset management, sac capital, sac capital advisors, point 72, cubist systematic strategies
postbank, postbank systems, deutsche postbank
principal financial group, principal financial, principal global investors, principal life insurance, principal global services, principal asset management
privatbank, приватбанк, privat bank, pb privatbank
progressive insurance, progressive casualty insurance, progressive direct insurance
prudential corporation asia, prudential assurance singapore, prudential hong kong, 保誠, 保诚保险, 英国保诚, 保诚, 保诚集团
prudential financial, prudential insurance company of america, pru financial, prudential insurance, prudential of america, pgim prudential, prudential annuities, プルデンシャル生命保険
public bank malaysia, public bank, public islamic bank
public investment fund, pif, public investment fund pif, صندوق الاستثمارات العامة
punjab national bank, pnb punjab national bank, oriental bank of commerce, पंजाब नैशनल बैंक
pzu, powszechny zaklad ubezpieczen, grupa pzu, pzu zycie
qbe, qbe insurance, qbe insurance group, qbe european operations, qbe group shared services
qiwi, киви банк, qiwi bank
qnb, qatar national bank, qnb group, بنك قطر الوطني, qnb finansbank, finansbank, qnb qatar national bank
rabobank, rabo bank, rabobank international, rabo, rabo agrifinance, rabobank group, cooperatieve centrale raiffeisen boerenleenbank, cooperatieve rabobank
raiffeisen bank international, raiffeisen zentralbank, raiffeisenbank international, rbi raiffeisen bank international, raiffeisen international, rzb
raiffeisen schweiz, raiffeisen switzerland, raiffeisen schweiz genossenschaft
raiffeisenbank russia, райффайзенбанк, райффайзен банк, raiffeisen bank russia
raisin, raisin ds, weltsparen, deposit solutions, raisin weltsparen
rakuten card, 楽天カード
rapyd, cashdash
raymond james, raymond james financial, raymond james and associates
razorpay, razorpay software
rbc, royal bank of canada, rbc capital markets, rbc royal bank, rbc royal bank of canada, banque royale du canada, rbc wealth management, rbc dominion securities, rbc global asset management, rbc investor services, rbc insurance, rbc investor and treasury services, rbc brewin dolphin, royal bank of canada rbc, rbc banque royale, rbc borealis, borealis ai, rbc dexia investor services, rbc dexia, brewin dolphin
regions bank, regions financial, amsouth
renaissance technologies, rentec, renaissance technologies rentec
reserve bank of australia, rba, rba reserve bank of australia
reserve bank of india, rbi reserve bank of india, भारतीय रिज़र्व बैंक, reserve bank of india rbi
reserve bank of new zealand, rbnz, te putea matua
resona, resona bank, resona holdings, りそな銀行, りそなホールディングス, りそな
revolut, revolut bank, revolut payments
rhb, rhb bank, rhb investment bank, rhb banking group, rhb group
ripple, ripple labs, opencoin
riyad bank, بنك الرياض, riyadbank
robinhood, robinhood markets, robinhood financial
rocket mortgage, quicken loans, rocket companies, rock central
rosbank, росбанк
rothschild, nm rothschild, nm rothschild and sons, rothschild and cie, rothschild global advisory, rothschild martin maurel
s and p dow jones indices, spdji, dow jones indices
s and p global, sandp global, standard and poors, s and p, s and p global ratings, s and p global market intelligence, mcgraw hill financial, s and p capital iq, sp global, s and p global commodity insights, s and p global platts, standard and poors ratings services, ihs markit, ihs markit s and p global, markit, s and p global mobility, 标普, 标普全球
sabb, saudi awwal bank, saudi british bank, البنك السعودي الأول, sab saudi awwal bank
sallie mae, student loan marketing association, sallie mae bank
samsung card, 삼성카드
samsung fire and marine, samsung fire and marine insurance, 삼성화재
samsung life, samsung life insurance, 삼성생명, 삼성생명보험
samsung securities, 삼성증권
sanlam, sanlam group, sanlam investments, sanlam life
santander, banco santander, grupo santander, santander bank, santander group, santander consumer finance, santander consumer bank, abbey national, isban, santander cib, banco santander central hispano, santander corporate and investment banking, santander global tech, santander technology, produban, banesto, sovereign bank, santander consumer, geoban, santander totta
saudi national bank, al ahli bank saudi, national commercial bank saudi arabia, البنك الأهلي السعودي, samba financial group, saudi national bank snb, snb saudi national bank
saxo bank, saxobank, saxo, saxo group
sberbank, сбербанк, сбер, sber, sberbank of russia, сбербанк россии, sberbank technology, sbertech, сбертех, sberbank cib, сбербанк технологии, sber ai, sberdevices, сберdevices, savings bank of the russian federation
sbi card, sbi cards, sbi cards and payment services
sbi holdings, sbiホールディングス, sbi group japan, sbi securities, sbi証券
scalable capital, scalable capital vermogensverwaltung
schroders, schroder investment management, schroder, schroders wealth management, cazenove capital, schroders capital, schroders personal wealth, 施罗德
schufa, schufa holding
scor, scor reinsurance, scor global p and c, scor global life
scotiabank, bank of nova scotia, scotia bank, scotia capital, banque scotia, scotiabank global banking and markets, scotia, la banque de nouvelle ecosse, scotiamcleod, scotia wealth management, scotiatech, scotiabank gbm, scotiabank colpatria, scotiabank inverlat
shanghai pudong development bank, spd bank, 浦发银行, 上海浦东发展银行, spdb
shinhan, shinhan bank, shinhan financial group, shinhan card, shinhan investment, 신한은행, 신한금융그룹, 신한카드, 신한금융투자, 신한금융지주
shinsei bank, sbi shinsei bank, 新生銀行, sbi新生銀行, long term credit bank of japan
siam commercial bank, scb x, scbx, ธนาคารไทยพาณิชย์, ไทยพาณิชย์, scb siam commercial bank, siam commercial bank scb
signal iduna, signal iduna gruppe
singapore exchange, sgx, sgx group
six group, six swiss exchange, six telekurs, six payment services, six financial information, swx swiss exchange
skandia, skandia liv, skandiabanken, forsakringsbolaget skandia
skandinaviska enskilda banken, seb bank, seb skandinaviska enskilda banken, se banken
smbc, sumitomo mitsui banking, sumitomo mitsui financial group, smfg, smbc nikko, smbc nikko securities, smbc group, sumitomo mitsui, sumitomo mitsui financial, 三井住友銀行, 三井住友フィナンシャルグループ, smbc日興証券, smbcグループ, 三井住友银行, 日興コーディアル証券, nikko cordial, smbc bank international
societe generale, socgen, sg societe generale, societe generale corporate and investment banking, sgcib, soc gen, societe generale cib, societe generale securities services, sgss, societe generale sg, sg cib, societe generale global solution centre, sg gsc, societe generale private banking, societe generale equipment finance, societe generale group, societe generale forge, credit du nord, societe generale global solutions centre, societe general, 法国兴业银行, ソシエテ ジェネラル
sofi, sofi technologies
sompo, sompo holdings, sompo japan insurance, sompo international, sompo japan nipponkoa, 損保ジャパン, 損害保険ジャパン, sompoホールディングス, sompo japan nipponkoa insurance, yasuda fire and marine, endurance sompo international
south african reserve bank, sarb, sarb south african reserve bank
sovcombank, совкомбанк
sparebank 1, sparebank1, sparebank 1 utvikling, sparebank 1 sr bank, sr bank
st jamess place, st jamess place wealth management, sjp, st james place, st james place wealth management
standard bank, standard bank group, stanbic bank, stanbic, standard bank of south africa, stanbic ibtc, standard bank south africa sbsa, liberty holdings south africa
standard chartered, standard chartered bank, scb standard chartered, stanchart, standard chartered global business services, standard chartered gbs, scope international, stan chart, sc ventures, standard chartered bank scb, 渣打银行, 渣打銀行, 渣打, sc제일은행
starling bank, starling fs services, engine by starling
state bank of india, sbi state bank of india, state bank of india sbi, भारतीय स्टेट बैंक, state bank of india global markets
state farm, state farm insurance, state farm mutual automobile insurance, state farm insurance companies, statefarm
state street, state street bank, state street bank and trust, state street global advisors, ssga, state street bank international, state street global services, state street corporate services, state street investment management, state street syntel
stifel, stifel financial, stifel nicolaus, keefe bruyette and woods
stone pagamentos, stoneco, stone co brasil, linx stone, ton stone
storebrand, storebrand asset management, storebrand livsforsikring
stripe, stripe payments
sumitomo life, sumitomo life insurance, 住友生命, 住友生命保険
sumitomo mitsui trust, sumitomo mitsui trust bank, smtb, sumitomo mitsui trust holdings, sumitomo mitsui trust group, 三井住友信託銀行, 三井住友トラスト ホールディングス
sumup, sumup payments, sum up
sun life, sun life financial, sun life assurance, sunlife, sun life assurance company of canada, sun life of canada, sun life global investments, sunlife financial, sun life asset management, 永明金融
suncorp, suncorp group, suncorp metway, suncorp bank, aami suncorp, aami
susquehanna international group, sig susquehanna, susquehanna financial group, sig susquehanna international group
sveriges riksbank, riksbanken, riksbank, swedish central bank
swedbank, foreningssparbanken, swedbank robur, hansabank, hansabanka, hansapank
swift financial messaging, society for worldwide interbank financial telecommunication, swift society for worldwide interbank financial telecommunication
swiss life, swiss life asset managers, swiss life select, rentenanstalt
swiss national bank, snb swiss national bank, schweizerische nationalbank, banque nationale suisse, schweizerische nationalbank snb
swiss re, swiss reinsurance, schweizerische ruckversicherungs gesellschaft, swissre, swiss re group, swiss re institute, swiss re corporate solutions, schweizer ruck, 瑞士再保险, スイス再保険
swissquote, swissquote bank
synchrony, synchrony financial, synchrony bank, ge capital retail bank
t bank, tinkoff, т банк, tinkoff bank, тинькофф, тинькофф банк, тбанк, tinkoff credit systems, tcs bank tinkoff, tbank tinkoff, т технологии
t rowe price, t rowe price group, t rowe price associates, trowe price, trowe
tabby payments, tabby fintech, تابي
taikang insurance, taikang life, 泰康, 泰康人寿, 泰康保险集团, taikang
talanx, hdi, hdi versicherung, hdi global, talanx systeme, hdi gerling, hdi systeme
tamara fintech, تمارا
td asset management, tdam
td bank, toronto dominion bank, td, td canada trust, td bank group, toronto dominion, td securities, td bank financial group, banque td, groupe banque td, td wealth
techcombank, vietnam technological and commercial joint stock bank, tcb techcombank, vietnam technological and commercial bank
temasek, temasek holdings, temasek international, temasek capital, 淡马锡
thunes, transferto
tiaa, tiaa cref, teachers insurance and annuity association, teachers insurance and annuity association of america, tiaacref, tiaa global capabilities
tide bank, tide platform
tink, tink visa
tmb bank, tmbthanachart bank, ธนาคารทหารไทยธนชาต, thanachart bank, ttb bank
tokio marine, tokio marine and nichido, tokio marine holdings, tokio marine nichido fire insurance, tokio marine and nichido fire insurance, 東京海上日動, 東京海上日動火災保険, 東京海上ホールディングス, tokio marine hcc, tokio marine insurance, 東京海上, tokio marine kiln, tokio marine group
tp icap, icap, tullett prebon, tullett prebon icap, tp icap group, parameta solutions
tpg capital, texas pacific group, tpg global, tpg texas pacific group
trade republic, trade republic bank
transamerica, aegon usa, transamerica life insurance, aegon usa transamerica, transamerica life
transunion, trans union, transunion cibil, callcredit, transunion interactive, cibil, credit information bureau india
travelers, travelers insurance, travelers companies, travelers indemnity, st paul travelers
truist, truist financial, truist bank, bb and t, suntrust, suntrust bank, bbandt, branch banking and trust, suntrust banks, bb and t bank
trustly, trustly group, glue finance
tryg, tryg forsikring, trygvesta, tryg hansa, trygg hansa
two sigma, two sigma investments, two sigma securities
ubl pakistan, united bank limited pakistan
ubs, union bank of switzerland, ubs group, ubs investment bank, ubs wealth management, ubs asset management, ubs financial services, paine webber, painewebber, swiss bank, ubs business solutions, ubs warburg, ubs global asset management, ubs securities, schweizerische bankgesellschaft, ubs card center, ubs paine webber, 瑞银, 瑞银集团, 瑞银证券, ubs証券
unicredit, uni credit, unicredit bank, unicredit group, unicredito italiano, unicredit business integrated solutions, ubis unicredit, unicredit services, unicredito, bank austria, bank austria creditanstalt, unicredit banca, unicredit leasing, capitalia, юникредит банк, юникредит, unicredit bulbank, bulbank
union bank of india, andhra bank, corporation bank, यूनियन बैंक ऑफ इंडिया
unipol, unipolsai, unipol gruppo, unipolsai assicurazioni, unipol assicurazioni, fondiaria sai, unipol gruppo finanziario
uniqa, uniqa insurance group, uniqa versicherungen, uniqa insurance
united bank for africa, uba group, united bank for africa uba
united wholesale mortgage, uwm united shore, united shore
unum, unum group, unumprovident, unum life insurance
uob, united overseas bank, uob bank, 大华银行, 大華銀行, uob asset management, uob kay hian, uob group, united overseas bank uob
us bank, us bancorp, usbank, us bank national association
usaa, united services automobile association, usaa federal savings bank
vakifbank, turkiye vakiflar bankasi, vakiflar bankasi
vanguard, vanguard group, vanguard asset management, vanguard investments, vanguard funds, 先锋领航
verisk, verisk analytics, iso insurance services office, insurance services office, verisk iso, air worldwide
vienna insurance group, vig, vig vienna insurance group
vietcombank, ngan hang tmcp ngoai thuong viet nam, vcb vietcombank, joint stock commercial bank for foreign trade of vietnam, bank for foreign trade of vietnam
vietinbank, vietnam joint stock commercial bank for industry and trade, viettinbank
virgin money, cybg, clydesdale bank, yorkshire bank, clydesdale and yorkshire bank, northern rock virgin money, northern rock, clydesdale bank yorkshire bank
visa, visa europe, visa usa, visa worldwide, visa technology and operations, 维萨
viva republica, 비바리퍼블리카, viva republica toss, toss viva republica
vontobel, bank vontobel, vontobel asset management
voya financial, voya, ing us, voya investment management, ing us voya
vpbank, vp bank vietnam, vietnam prosperity bank
vtb, втб, банк втб, vtb bank, vtb24, втб24, vneshtorgbank, vtb capital, втб капитал, внешторгбанк, vtb group, bank vtb
warburg pincus, 华平投资
wealthsimple, wealth simple, wealthsimple financial
webank, we bank, 微众银行, webank shenzhen, 前海微众银行
wefox, wefox group, wefox insurance, financefox
wells fargo, wells fargo bank, wells fargo advisors, wells fargo securities, wells fargo home mortgage, wellsfargo, wells fargo international solutions, wells fargo india solutions, wachovia, wells fargo wachovia, 富国银行
western union, western union financial services
westpac, westpac banking, westpac group, bank of new south wales, westpac institutional bank, st george bank, bt financial group, westpac bank, st george bank westpac
wiener stadtische, wiener staedtische, wiener stadtische versicherung
willis towers watson, wtw, towers watson, willis group, watson wyatt, towers perrin, wtw willis towers watson, willis towers watson wtw, watson wyatt worldwide, 韦莱韬悦
wise, transferwise, wise payments, wise transferwise, transferwise wise, transfer wise
woori bank, woori financial group, 우리은행, 우리금융그룹, woori financial, woori, 우리금융지주
worldline, atos worldline, equensworldline, ingenico, ingenico worldline
worldpay, world pay, vantiv, worldpay from fis
xp investimentos, xp asset, xp brasil
yapi kredi, yapi ve kredi bankasi, yapi kredi bank, yapi kredi bankasi, yapi kredi teknoloji, yapikredi
zerodha, zerodha broking, zerodha nithin kamath
zettle, izettle, zettle by paypal, i zettle
zip, zip pay, zipmoney, quadpay
ziraat bankasi, ziraat bank, tc ziraat bankasi, ziraat teknoloji, turkiye cumhuriyeti ziraat bankasi
zkb, zurcher kantonalbank, zuercher kantonalbank, zurich cantonal bank
zurich insurance, zurich insurance group, zurich financial services, zurich versicherung, zurich north america, zurich gruppe, zurich versicherungen, zurich versicherungs gesellschaft, zurich seguros, 苏黎世保险, チューリッヒ保険, zurich financial
"""
