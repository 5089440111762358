"""Other names of further groups of China, Japan, Korea, India and South-East Asia.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
1mg, tata 1mg healthcare
4paradigm, 第四范式, fourth paradigm
51job, 前程无忧
58 com, 58同城, wuba
abema, abematv
aboitiz, aboitiz equity ventures, aboitiz power
absen, 艾比森
accton, accton technology, 智邦科技
acko, acko general insurance
aditya birla capital, aditya birla sun life, birla sun life, aditya birla financial services
aditya birla fashion and retail, madura fashion and lifestyle, abfrl, aditya birla fashion
aditya birla group, aditya birla, birla group, aditya birla management
advance intelligence group, atome, advance ai, atome financial
advantech, 研華科技, 研華, advan tech
afcons, afcons infrastructure
ahnlab, 안랩, ahn lab
airports of thailand, ท่าอากาศยานไทย
ajaib, ajaib technologies
allwinner, allwinner technology, 全志科技
alps alpine, alps electric, アルプスアルパイン, アルプス電気, alpine electronics
amagi, amagi media labs
amec semiconductor china, advanced micro fabrication equipment, 中微公司, 中微半导体
amlogic, 晶晨半导体
angkasa pura, injourney airports, angkasa pura ii, angkasa pura i
anjuke, 安居客
anker, anker innovations, 安克创新, anker technology
ansteel, angang steel, 鞍钢, 鞍钢集团
apollo tyres, apollo vredestein, vredestein
appier, 沛星互動科技
arvind mills, arvind fashions
astemo, hitachi automotive systems, keihin, 日立astemo, 日立オートモティブシステムズ
astra international, astra group indonesia
ather energy, ather
au small finance bank, au financiers
auo, au optronics, 友達光電, 友達
aurionpro, aurionpro solutions
autohome, 汽车之家
ayala, ayala land
bambu lab, 拓竹科技, bambulab
bandhan bank, bandhan financial services
banglalink, বাংলালিংক
bata, bata shoes, bata india, bata shoe organization
beml, bharat earth movers
benesse, ベネッセ, ベネッセコーポレーション
berger paints, berger paints india
beximco, beximco group, beximco pharmaceuticals
bharat forge, kalyani group
bharatpe, resilient innovations
biprogy, nihon unisys, 日本ユニシス, biprogy nihon unisys
biren, biren technology, 壁仞科技
bithumb, 빗썸, bithumb korea
black sesame, black sesame technologies, 黑芝麻智能
blackbuck, zinka logistics, zinka logistics solutions
blibli, global digital niaga, blibli com
boat lifestyle, imagine marketing, imagine marketing boat
boonrawd, singha, boon rawd brewery, สิงห์, boon rawd
boss zhipin, kanzhun, boss直聘
bounce infinity, wicked ride adventure services
brandix, brandix lanka
btg hotels china, 首旅如家, homeinns, home inns
bumrungrad, bumrungrad hospital, bumrungrad international hospital, โรงพยาบาลบํารุงราษฎร์
byjus aakash, aakash educational services, aakash institute, aakash byjus
calb, 中创新航, china aviation lithium battery
capitaland, capita land, 凯德, 凯德集团, capitaland investment, capitamalls
cardekho, girnarsoft, girnar software
carousell, 701search, carousell group
cars24, cars24 services
carsome, carsome group, icar asia
cashfree, cashfree payments
ceat, ceat tyres
cec china, china electronics, 中国电子信息产业集团, 中国电子
cetc, china electronics technology group, 中国电科, 中国电子科技集团
cg power, crompton greaves
changhong, 长虹, 四川长虹
cheil worldwide, 제일기획, cheil communications
cheung kong, ck asset, 長實集團, ck asset holdings
china steel, 中國鋼鐵, 中鋼
chiyoda, 千代田化工建設
cholamandalam, cholamandalam investment and finance, chola finance
chow tai fook, 周大福, ctf chow tai fook
cimc, china international marine containers, 中集集团
ciputra, ciputra group, ciputra development
city developments, 城市发展
clevertap, wizrocket
cloudwalk, 云从科技
cmoc, china molybdenum, 洛阳钼业
coda payments, codashop
coindcx, neblio technologies
coinswitch, bitcipher labs, coinswitch kuber
coromandel, coromandel international, coromandel fertilisers
country garden, 碧桂园
coway, 코웨이
cp group, charoen pokphand, cp foods, เครือเจริญโภคภัณฑ์, ซีพี, charoen pokphand foods, charoen pokphand group, cp all
creality, 创想三维
croma electronics, infiniti retail, croma infiniti retail
cssc, china state shipbuilding, 中国船舶集团, 中国船舶
ctc itochu techno solutions, itochu techno solutions, 伊藤忠テクノソリューションズ
curefit, cult fit, cure fit, cultfit
d link, 友訊科技, dlink
daewoo engineering and construction, 대우건설, daewoo e and c
dai nippon printing, dnp, 大日本印刷
dana indonesia, espay debit indonesia
daraz, daraz group, daraz pakistan
darwinbox, darwin box digital solutions
datamatics, datamatics global services
dentsu soken, 電通総研, information services international dentsu, isid, 電通国際情報サービス
desay sv, 德赛西威, desay sv automotive
dfi retail group, dairy farm international
dialog axiata, dialog telekom, dialog sri lanka
dingdong, dingdong maicai, 叮咚买菜
dingtalk, 钉钉, ding talk
dixon technologies, dixon india
djarum, djarum group
dl e and c, daelim, 대림산업, daelim industrial, dl이앤씨
dlf, delhi land and finance
doosan, doosan group, 두산, 두산그룹
douzone bizon, 더존비즈온
dreame, dreame technology, 追觅科技
droom, droom technology
dunamu, upbit, 두나무, 업비트
dwango, ドワンゴ, niconico
easemytrip, easy trip planners
ecarx, 亿咖通
ecovacs, ecovacs robotics, 科沃斯
edelweiss, edelweiss financial services, edelweiss tokio life
ehang, 亿航智能, 亿航
endurance technologies, endurance india
engro, engro fertilizers, engro chemical
epf malaysia, employees provident fund malaysia, kumpulan wang simpanan pekerja, kwsp
equitas, equitas small finance bank
escorts kubota, escorts group india
esprit, esprit holdings, esprit europe
essar, essar group, essar global
eve energy, 亿纬锂能
evergrande, 恒大, china evergrande, 恒大集团
exim bank india, export import bank of india
exotel, exotel techcom
federal bank india, federal bank, federal bank kerala
feihe, china feihe, 飞鹤
fi money, epifi, epifi technologies
firstcry, brainbees, brainbees solutions
formosa plastics, formosa plastics group, 台塑, 台灣塑膠工業, 台塑企業
fosun, fosun group, fosun international, 复星, 复星集团, 复星国际
foxit, 福昕软件, foxit software
fractal analytics, fractal ai
fraser and neave, f and n, fraser neave
frasers property, frasers centrepoint, fraser and neave property
freecharge, freecharge payment technologies
freee japan, フリー株式会社 freee
freshippo, hema fresh, 盒马, 盒马鲜生
fujikura, フジクラ
furukawa electric, 古河電気工業, 古河電工
fuyao, fuyao glass, 福耀玻璃
ganfeng, ganfeng lithium, 赣锋锂业
gcash, mynt, globe fintech innovations
giant bicycles, giant manufacturing, 巨大機械, giant group bicycles
giant network, 巨人网络
gigabyte, gigabyte technology, 技嘉科技, 技嘉
gigadevice, gigadevice semiconductor, 兆易创新
gioi di dong, mobile world investment, thegioididong
global edge software, globaledge, capgemini globaledge
glodon, 广联达
gmr, gmr group, gmr airports, gmr infrastructure
go digit, digit insurance, go digit general insurance
gogoro, 睿能創意
gogox, gogovan
goodix, goodix technology, 汇顶科技
grameenphone, গ্রামীণফোন, grameen phone
grasim, grasim industries, gwalior rayon
great learning, great lakes e learning
greenland group, 绿地, 绿地集团
greythr, greytip software
gs engineering and construction, gs e and c, gs건설
gvk, gvk group, gvk industries
halodoc, media dokter investama
hanwha, hanwha group, 한화, 한화그룹
hanwha solutions, hanwha q cells, qcells, 한화솔루션, hanwha qcells, 한화큐셀
hanwha systems, 한화시스템
haptik, jio haptik
hasura, 34cross systems
hatena, はてな
hbis, hesteel, 河钢, 河钢集团
henderson land, 恒基兆業, 恆基地產
hengli, hengli petrochemical, 恒力, 恒力石化
hesai, hesai technology, 禾赛科技
hfcl, himachal futuristic communications
hillhouse, hillhouse capital, hillhouse investment, 高瓴资本, 高瓴
himax, himax technologies, 奇景光電
hinduja global solutions, hgs, hgs hinduja global solutions, hinduja tmt
hinduja group, hinduja
hindustan construction, hcc hindustan construction
hindustan zinc, hzl
hitachi high tech, hitachi high technologies, 日立ハイテク, 日立ハイテクノロジーズ
hitachi rail, ansaldo sts, ansaldobreda, hitachi rail sts, ansaldo breda
hitachi vantara, hitachi data systems, hds hitachi data systems, hitachi consulting
hm sampoerna, sampoerna
hoa phat, hoa phat group
hongqiao, china hongqiao, weiqiao pioneering, 魏桥创业集团
hongshan, sequoia china, 红杉中国, sequoia capital china, 红杉资本中国
hotai motor, 和泰汽車
housing com, rea india, proptiger, locon solutions
huazhu, h world, 华住, h world group, 华住集团, huazhu group
hundsun, hundsun technologies, 恒生电子
hygon, 海光信息
hyosung, hyosung group, 효성
hyundai autoever, 현대오토에버
hyundai department store, 현대백화점
hyundai rotem, 현대로템
hyundai steel, 현대제철
ibs software, ibs software services
icertis, icertis solutions
idbi bank, industrial development bank of india
iffco, indian farmers fertiliser cooperative
ihh healthcare, parkway pantai, parkway hospitals
iifl, india infoline, iifl finance, india infoline iifl
incheon international airport, 인천국제공항공사
indmoney, finzoom, finzoom investment advisors
indraprastha gas, igl indraprastha gas
indus towers, bharti infratel
innocean, 이노션
innolux, 群創光電, 群創, chi mei optoelectronics
insta360, arashi vision, 影石, 影石创新
intellect design arena, intellect design, polaris financial technology
ioi group malaysia, ioi, ioi properties
ircon, ircon international, indian railway construction
irctc, indian railway catering and tourism
itochu, 伊藤忠商事, c itoh, 伊藤忠, itochu international
ittiam, ittiam systems
ixigo, le travenues, le travenues technology
japan display, jdi, ジャパンディスプレイ
jatco, ジヤトコ
jazz pakistan, mobilink, pakistan mobile communications, jazz mobilink, jazzcash
jcet, jcet group, 长电科技, stats chippac, jiangsu changjiang electronics technology
jgc, 日揮, 日揮ホールディングス, jgc holdings
jin jiang, jinjiang hotels, 锦江国际, 锦江酒店, jin jiang international
jindal stainless, jindal stainless steel
jindal steel, jindal steel and power, jspl
jio financial, jio financial services
jm financial, jm morgan stanley
john keells, john keells holdings, jkh
johnson electric, 德昌電機
jollibee, jollibee foods
jsw, jsw group
jtc, jurong town
jtekt, ジェイテクト, koyo seiko
jupiter money, amica financial
juspay, juspay technologies
k water, korea water resources, 한국수자원공사
kakaku com, カカクコム, tabelog, 食べログ
kalbe, kalbe farma
kalpataru, kalpataru power transmission, kalpataru projects international
karbonn, karbonn mobiles
kec international, kec rpg, rpg transmission
keka, keka technologies
keppel, keppel group, 吉宝
kereta api indonesia, kai indonesia
khazanah, khazanah nasional
kirloskar, kirloskar brothers, kirloskar oil engines
klook, klook travel, 客路
kms technology, kms vietnam
koito, koito manufacturing, 小糸製作所
kolon, kolon industries, 코오롱, kolon group
konka, 康佳, konka group
kopi kenangan, bumi berkah boga
korail, korea railroad, 한국철도공사, 코레일
korea aerospace industries, kai korea aerospace industries, 한국항공우주산업
korea land and housing, 한국토지주택공사
kreditbee, krazybee services, finnovation tech solutions
kumho tire, 금호타이어
kunlun tech, 昆仑万维, kunlun wanwei
kurly, 마켓컬리, 컬리
landspace, 蓝箭航天
largan, largan precision, 大立光電
lark feishu, feishu, 飞书
latentview, latent view analytics, latentview analytics
lava international, lava mobiles
leadsquared, market xpander services, lead squared
lee kum kee, 李錦記
lendingkart, lendingkart technologies
lenskart, lenskart solutions
leyard, 利亚德
lg, lg group, lg그룹, lucky goldstar
li and fung, li fung, 利豐
lic housing finance, lichfl, lic hfl
licious, delightful gourmet
liepin, 猎聘
lig nex1, lig넥스원
line man wongnai, wongnai, ไลน์แมน วงใน
lippo group, lippo karawaci, lippo
lite on, lite on technology, 光寶科技, liteon
lixil, リクシル, lixil group
longfor, 龙湖, 龙湖集团
m2p, m2p fintech, yap m2p
macronix, macronix international, 旺宏電子
macrotech developers, lodha group
mafengwo, 马蜂窝
magicbricks, magicbricks realty services
mamaearth, honasa consumer, honasa
manappuram, manappuram finance
marubeni, 丸紅, marubeni america
mas holdings, mas intimates, mas active
masan, masan group, masan consumer
max life insurance, axis max life insurance, max new york life
maya philippines, paymaya, voyager innovations
mayora, mayora indah
mazagon dock, mazagon dock shipbuilders
meizu, 魅族
merida bikes, 美利達, merida industry
micromax, micromax informatics
milkbasket, aaidea solutions
minebea mitsumi, minebeamitsumi, ミネベアミツミ, minebea, mitsumi electric
minmetals, china minmetals, 中国五矿, 五矿集团
mitsubishi, mitsubishi shoji, 三菱商事
mitsubishi estate, 三菱地所
mitsui, 三井物産, mitsui bussan
mitsui fudosan, 三井不動産
mixi, ミクシィ
mmg, minerals and metals group, mmg australia
mobikwik, one mobikwik, one mobikwik systems
moglix, mogli labs
momenta, 初速度, momenta ai
momo vietnam, m service momo, m service
moneyforward, money forward, マネーフォワード
montage technology, 澜起科技
moore threads, 摩尔线程
motherson, motherson sumi systems, samvardhana motherson international, motherson group
motilal oswal, motilal oswal financial services, motilal oswal securities
mrf, madras rubber factory, mrf tyres
msi computer, micro star international, 微星科技, 微星
murugappa, murugappa group, tube investments of india
musinsa, 무신사
muthoot finance, muthoot group, muthoot
nabard, national bank for agriculture and rural development
nagarjuna construction, ncc limited india
nanya, nanya technology, 南亞科技
nashtech, nash tech, harvey nash vietnam
national healthcare group singapore, nhg singapore
navi finserv, navi technologies
nec corporation biglobe, ビッグローブ
netmeds, netmeds marketplace
new oriental, 新东方, new oriental education and technology
new world development, 新世界發展
newgen, newgen software
nhpc, national hydroelectric power
nmdc, national mineral development
nobroker, nobroker technologies, no broker
nomura real estate, 野村不動産
nsk, nippon seiko, 日本精工, nsk steering systems
ntn, ntn bearing
ntuc fairprice, fairprice group, ntuc fairprice cooperative, fairprice
nucleus software, nucleus software exports
nuvoton, nuvoton technology, 新唐科技
ofbusiness, ofb tech
ola electric, ola electric mobility
otsuka shokai, 大塚商会
ourpalm, 掌趣科技
ovo indonesia, visionet internasional
pathao, পাঠাও
patsnap, patsnap singapore, 智慧芽
paypay, ペイペイ
payu, payu payments, payu india
pepperfry, trendsutra
perodua, perusahaan otomobil kedua
petronet lng, petronet
pharmeasy, api holdings, axelia solutions
phison, phison electronics, 群聯電子
physicswallah, physics wallah, pw physicswallah
phytium, 飞腾信息
pidilite, pidilite industries, fevicol
pixiv, ピクシブ
pnb housing finance, pnb housing
poly group, poly real estate, 保利, 保利集团, 保利发展
porter india, smartshift logistics, smartshift logistics solutions
postman api, postman, postdot technologies
powerchip, psmc, 力積電, powerchip semiconductor
practo, practo technologies
preferred networks, プリファードネットワークス
prestige estates, prestige estates projects
propertyguru, property guru, propertyguru group
proton cars, proton holdings, perusahaan otomobil nasional, proton edar
ptcl, pakistan telecommunication, ufone, ptcl group
putian, china putian, 中国普天
qiniu, 七牛云, qiniu cloud
qnap, qnap systems, 威聯通
qunar, 去哪儿, 去哪儿网
ramco systems, ramco
rapido, roppen transportation, roppen transportation services
rashtriya chemicals, rashtriya chemicals and fertilizers
razer, razer usa, 雷蛇
rbl bank, ratnakar bank
realme, 真我, realme mobile
rebel foods, faasos, rebel foods faasos
relx china, 悦刻, 雾芯科技, rlx technology
rites, rail india technical and economic service
rivigo, trucksfirst services
robi axiata, robi bangladesh, রবি
roborock, 石头科技
robosense, 速腾聚创, suteng innovation
robosoft, robosoft technologies
rockchip, 瑞芯微
rongsheng, rongsheng petrochemical, 荣盛石化
ruangguru, ruang raya indonesia, ruang guru
salim group, indofood, indofood sukses makmur, indofood cbp
samsung research, samsung advanced institute of technology, 삼성리서치
san miguel, smc san miguel, san miguel brewery
sanan, sanan optoelectronics, 三安光电
scsk, sumisho computer systems
sebi, securities and exchange board of india
secom, セコム
security bank philippines, security bank
sekisui chemical, 積水化学工業, 積水化学
sekisui house, 積水ハウス
sendbird, send bird, 센드버드
sendo, sendo vn, sen do
shadowfax, shadowfax technologies
shagang, 沙钢集团
shanda, shanda games, 盛大, shanda group
shanghai micro electronics equipment, 上海微电子装备
shapoorji pallonji, shapoorji pallonji group, shapoorji
sheng siong, 昇菘
shiprocket, bigfoot retail solutions, kartrocket
shopclues, clues network
shriram finance, shriram transport finance, shriram city union finance, shriram group
siam cement, scg, scg thailand, ปูนซิเมนต์ไทย, เอสซีจี, siam cement group
sidbi, small industries development bank of india
sify, sify technologies, satyam infoway
sigmoid, sigmoid analytics
sime darby, sime darby plantation, sime darby motors, sd guthrie
sinar mas, sinarmas, asia pulp and paper, app sinar mas, sinar mas group
singhealth, singapore health services
sirclo, sirclo commerce
sk c and c, skcc, sk ax, sk주식회사 cc
sk ecoplant, sk engineering and construction, sk에코플랜트, sk건설
sk group, sk holdings, sk그룹, sunkyong
skyworth, 创维, 创维集团
slice fintech, garagepreneurs internet, north east small finance bank slice
sm investments, sm supermalls, sm prime, sm retail
smallcase, smallcase technologies
smc corporation japan, smc pneumatics
smoore, smoore international, 思摩尔国际
snapdeal, jasper infotech, snap deal, acevector
sobha, sobha developers
socar korea, 쏘카
sojitz, 双日, nissho iwai
sony honda mobility, ソニー ホンダモビリティ
sony semiconductor solutions, ソニーセミコンダクタソリューションズ, sony semiconductor
spinny, valuedrive technologies
square pharmaceuticals, square pharma bangladesh
st engineering, singapore technologies engineering, st kinetics, st aerospace, st electronics
stanley electric, スタンレー電気
star health, star health and allied insurance
sterlite technologies, stl sterlite technologies, sterlite tech
subex, subex azure
sugon, dawning information industry, 中科曙光
sumitomo, 住友商事, sumitomo shoji, sumitomo corporation of americas
sumitomo realty, 住友不動産, sumitomo realty and development
sun art, rt mart, 大润发, 高鑫零售
sun hung kai properties, shkp, 新鴻基地產
suntec business solutions, suntec
sunwoda, 欣旺达
surbana jurong, surbana
svolt, svolt energy, 蜂巢能源
synology, 群暉科技
tafe, tractors and farm equipment
tal education, 好未来, xueersi, 学而思, tomorrow advancing life
tata aia life, tata aia
tata aig, tata aig general insurance
tata autocomp, tata autocomp systems
tata chemicals, tata chemicals north america
tata digital, tata neu, tata 1mg
techtronic industries, 創科實業, techtronic
tejas networks, tejas
telkom sigma, sigma cipta caraka
tfme, tongfu microelectronics, 通富微电
thaibev, thai beverage, ไทยเบฟเวอเรจ
thermax, thermax limited pune
thundersoft, 中科创达
tianqi, tianqi lithium, 天齐锂业
tiket com, global tiket network
tiki, tiki vn, ti ki
tingyi, master kong, 康师傅
tisインテック, tintec tis, tis
tma solutions, tma tech
tokyo metropolitan government, 東京都庁, 東京都
tokyu, 東急
tongcheng travel, tongcheng elong, elong, 同程旅行, 同程艺龙
toppan, toppan printing, 凸版印刷, toppan holdings, toppanホールディングス
torrent power, torrent group
toyoda gosei, 豊田合成
toyota boshoku, トヨタ紡織
toyota industries, toyoda automatic loom works, 豊田自動織機, toyota material handling
toyota tsusho, 豊田通商
tp link, 普联技术, tplink
trax retail, trax technology
tredence, tredence analytics
treebo, treebo hotels, ruptub solutions
trident group india, trident limited india
tuniu, 途牛
ubtech, ubtech robotics, 优必选
ucloud, 优刻得, u cloud
udaan, hiveloop technology, hiveloop
ujjivan, ujjivan small finance bank
uni president, uni president enterprises, 統一企業, 统一企业
unilumin, 洲明科技
union bank of the philippines, unionbank philippines
uniphore, uniphore software systems
unitree, unitree robotics, 宇树科技
uno minda, minda industries, minda
upgrad, up grad, upgrad education
upl, united phosphorus, upl united phosphorus
upstox, rksv securities
ust xpanxion, xpanxion
vanguard international semiconductor, vis vanguard international semiconductor, 世界先進
vanke, china vanke, 万科, 万科集团
vedantu, vedantu innovations
vinamilk, vietnam dairy products, cong ty co phan sua viet nam
vipkid, 米未来, vip kid
visional, bizreach, ビズリーチ, ビジョナル
vng, vinagame, zalo
voltas, voltas beko
vtech, vtech holdings, 偉易達
wanda group, dalian wanda, 万达, 万达集团
want want, 旺旺, want want china
wazirx, zanmai labs
webengage, webklipper technologies
welspun, welspun group, welspun india, welspun living
wharf holdings, 九龍倉
whatfix, quicko technosoft labs
white hat jr, whitehat jr, whitehat education technology
will semiconductor, omnivision, omnivision technologies, 韦尔股份, 豪威科技, 豪威集团, omnivision group
winbond, winbond electronics, 華邦電子
wings group indonesia, wings surya, wings food
xag, xaircraft, 极飞科技
xendit, sinar digital terdepan
xpressbees, busybees logistics, busybees logistics solutions
yaskawa, yaskawa electric, 安川電機, motoman, yaskawa motoman
yatra, yatra online, yatra com
yazaki, 矢崎総業
yellow ai, yellow messenger
yiche, bitauto, 易车
yitu, yitu technology, 依图科技
yonghui, yonghui superstores, 永辉超市
ytl, ytl communications, ytl power
yuanfudao, 猿辅导
zhaopin, 智联招聘
zigbang, 직방
zozo technologies, ゾゾテクノロジーズ
zpmc, shanghai zhenhua heavy industries, 振华重工
zuoyebang, 作业帮
zyxel, 合勤科技, zyxel networks
"""
