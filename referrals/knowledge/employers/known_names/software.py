"""Other names of software and internet companies.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
1c, 1с, фирма 1с
1password, agilebits, agile bits
2gis, 2 gis, 2гис, дубльгис, doublegis
360 security, qihoo 360, qihoo, 奇虎360, 360集团, 360 security technology, 三六零
acronis, акронис
adevinta, schibsted marketplaces
adobe, adobe systems, adobe research, 奥多比, アドビ, adobe creative cloud, adobe experience cloud, 奥多比系统
agoda, agoda com, agoda services
airbnb, air bnb, 爱彼迎
airtable, air table, formagrid
akamai, akamai technologies, akamai connected cloud
alibaba, alibaba group, alibaba cloud, aliyun, alibaba com, alibaba damo academy, damo academy, alibaba cloud computing, 阿里巴巴, 阿里云, 阿里巴巴集团, 阿里巴巴网络技术, 阿里巴巴中国, アリババ, 알리바바, alibaba international, 阿里巴巴中国网络技术, 达摩院, taobao and tmall group, 阿里巴巴达摩院, alibaba cloud intelligence, 阿里云计算
alza, alza cz
amdocs, amdocs development
angi, angies list, homeadvisor, angi homeservices
anthropic, anthropic ai, anthropic claude
aol, america online
appdynamics, app dynamics, cisco appdynamics
aqua security, aquasec
atlassian, atlassian software systems
auto1, auto1 group
autodesk, オートデスク
automattic, automattic wordpress com, wordpress com
autotrader uk, auto trader uk, auto trader group
avast, avast software
aveva, aveva group, aveva software, wonderware
avg technologies, grisoft
avito, авито, кех екоммерц, kekh ecommerce
babbel, lesson nine, babbel com
babylon health, babylon healthcare, emed babylon, babylon partners
baidu, baidu research, baidu online network technology, 百度, 百度在线网络技术, 百度在线, 百度在线网络技术北京, 百度公司, 北京百度网讯科技, 百度网讯, baidu apollo, 百度阿波罗, baidu apollo autonomous driving, 百度智能云
basecamp, 37signals, 37 signals, base camp
beike, ke holdings, lianjia, 贝壳找房, 贝壳, 链家
bentley systems, bentley software
beyondtrust, beyond trust, bomgar
bigbasket, big basket, innovative retail concepts, supermarket grocery supplies
bilibili, 哔哩哔哩, 哔哩哔哩动画
bird scooters, bird rides
blablacar, bla bla car, comuto, comuto blablacar
blackberry, research in motion, research in motion rim, blackberry qnx, rim research in motion
blinkit, grofers, blink commerce
blue yonder, jda software, jda software group
bolt eu, taxify, bolt taxify, bolt technology
booking holdings, priceline group
bookmyshow, book my show, bigtree entertainment
box, boxnet, box net
broadridge, broadridge financial solutions
bumble, bumble trading, magiclab
byjus, think and learn
bytedance, byte dance, beijing bytedance technology, bytedance tiktok, 字节跳动, 北京字节跳动科技, 字節跳動, バイトダンス, bytedance ai lab, 抖音集团, douyin group, 抖音, douyin, volcengine, 火山引擎
c3 ai, c3 iot, c3 energy, c3ai
cabify, maxi mobility
cadence design systems, cadence design, 楷登电子
cainiao, 菜鸟, 菜鸟网络, cainiao network
canonical, canonical group, canonical ubuntu
careem, careem networks, كريم
cegedim, cegedim group
cegid, cegid group
cellebrite, cellebrite di
character ai, character technologies
check mk, checkmk, tribe29
check point software technologies, check point software, checkpoint software, checkpoint software technologies, צק פוינט
chef software, opscode, progress chef
chinasoft, chinasoft international, 中软国际
cian, циан
circleci, circle ci, circle internet services
citrix, citrix systems
clickup, click up, mango technologies
cloudera, cloud era, hortonworks
cockroach labs, cockroachdb, cockroach db
cohere ai, cohere for ai, cohere labs
cohesity, cohesity veritas
commvault, commvault systems
cookpad, クックパッド
cornerstone ondemand, cornerstone on demand, csod
couchbase, couch base, membase
coupa, coupa software
coupang, 쿠팡, coupang eats, coupang play
criteo, criteo labs
crowdstrike, crowd strike, crowdstrike holdings
cyberagent, cyber agent, サイバーエージェント
cyberark, cyber ark, cyberark software
dassault systemes, dassault systems, 达索系统
dataiku, データイク
datastax, data stax, riptano
dayforce, ceridian, ceridian dayforce, dayforce ceridian, ceridian hcm
dbt labs, fishtown analytics
deel, deel hr, lets deel, letsdeel
deepl, linguee, deepl translator
deepmind, deepmind technologies, google deepmind
deepseek, deep seek, 深度求索, 杭州深度求索
deezer, blogmusik
delinea, thycotic, centrify, thycoticcentrify
deliveroo, roofoods
dena, ディーエヌエー
despegar, despegar com, decolar, decolar com
didi, didi chuxing, didi global, didi chuxing technology, didi labs, 滴滴, 滴滴出行, 北京小桔科技, 小桔科技, didi autonomous driving
docker, dotcloud
douban, 豆瓣
dream11, dream sports, dream 11, dream11 fantasy
duo security, duo labs, duosec
ebay, e bay, ebay marketplaces
edreams odigeo, odigeo, edreams
elastic, elasticsearch, elastic search
eleme, ele me, 饿了么
emag, dante international
epicor, epicor software
eset, eset software
expedia group, expedia, expedia com
finastra, misys, misys finastra
fiverr, fiverr international
flink, flink delivery, goflink
flipkart, flip kart, flipkart internet, flipkart group, ekart flipkart, flipkart com
flixbus, flixmobility, flix bus, flixmobility tech
forcepoint, websense, force point
fortinet, fortinet technologies
freshworks, freshdesk, fresh works
gen digital, nortonlifelock, norton lifelock, gen avast
genesys, genesys telecommunications laboratories, genesys telecommunications
getaround, get around, drivy
getir, getir perakende lojistik
gett, gettaxi, gt gettaxi
glovo, glovoapp, glovoapp23, glovo app
gmo internet, gmoインターネット, gmo internet group
godaddy, go daddy, godaddy com
google, google cloud, google cloud platform, google research, google brain, google ai, google ads, google maps, google chrome, google search, google play, google cloud security, google pixel, google workspace, google fiber, google x, 谷歌, グーグル, 구글, גוגל, гугл, جوجل, google nest, google android, google quantum ai, google public sector, google devices, google payments
goto gojek tokopedia, goto group, goto gojek
grab, grab holdings, grabtaxi, grab taxi, grab com
grafana labs, raintank, grafana
gree holdings, グリー
greenhouse software, greenhouse recruiting
guidewire, guidewire software
hepsiburada, d market elektronik, hepsi burada
heroku, heroku salesforce
hexagon, hexagon geosystems, hexagon manufacturing intelligence, hexagon asset lifecycle intelligence, hexagon ppm, hexagon metrology, 海克斯康
hh ru, хедхантер, headhunter hh ru
honeycomb io, hound technology
icann, internet corporation for assigned names and numbers
idealista, idealista com
iflytek, ifly tek, 科大讯飞
ifs, industrial and financial systems, ifs world operations, ifs applications
imdb, internet movie database
immobilienscout24, immoscout24, immo scout 24, scout24, immobilien scout 24, immobilien scout
improbable, improbable worlds, improbable io
indiamart, india mart, indiamart intermesh
influxdata, influx data, influxdb
info edge, naukri, naukri com, info edge naukri
infor, infor global solutions, lawson software, infor nexus
insperity, administaff
instacart, maplebear, maplebear instacart, instacart maplebear
instructure, instructure canvas
intercom io, intercom software
intuit, intuit quickbooks, intuit turbotax, intuit india product development centre
iqiyi, 爱奇艺, i qiyi
isoftstone, isoft stone, 软通动力
jack henry, jack henry and associates
jd com, jingdong, 京东, 京东集团, 京东商城, 京东科技, jd technology, jd digits, 京东零售, jd retail, 京东世纪贸易, jingdong com
jetbrains, jet brains, intellij labs, intellij
jumia, africa internet group
kahoot, mobitroll
kakao, 카카오, 다음카카오, daum kakao, daum
karrot, danggeun market, 당근마켓, daangn, 당근
kaseya, kaseya datto
kaspersky, kaspersky lab, kasperskylab, лаборатория касперского, касперский, カスペルスキー, 卡巴斯基
kavak, kavak com
kayak com, kayak software
kinaxis, kinaxis rapidresponse
king games, king com, king digital entertainment, midasplayer
kingdee, 金蝶, kingdee international software
kingsoft, 金山软件, 金山, 金山办公, kingsoft office
kiwi com, kiwicom, skypicker
kleinanzeigen, ebay kleinanzeigen
kuaishou, kuaishou technology, kwai, 快手, 快手科技, 北京快手科技, 快手公司
lamoda, ламода
lazada, lazada group
lightspeed commerce, lightspeed pos, lightspeed hq
line yahoo, lineヤフー, lycorp, ly corporation line yahoo
linkedin, linked in, 领英, リンクトイン
lyft, lyft level 5, lyft bikes
mailchimp, mail chimp, rocket science group
makemytrip, make my trip, mmt makemytrip, makemytrip goibibo, go mmt
mandiant, mandiant google cloud
manhattan associates, manhattan active
marketo, marketo adobe, adobe marketo
match group, match com
mcafee, mcafee software, mcafee security, mc afee
meesho, fashnear technologies
megvii, face plus plus, megvii technology, 旷视, 旷视科技
meituan, meituan dianping, 美团, 美团点评, 美團, 北京三快在线科技, 北京三快科技, 美团平台
mendix, mendix technology
mentor graphics, siemens eda
mercadolibre, mercado libre, mercado livre, mercadolivre, mercado pago, mercadopago, mercado envios, mercado ads, meli mercadolibre
mercari, メルカリ
meta, facebook, meta platforms, facebook meta, meta facebook, 페이스북, フェイスブック, 脸书, meta facebook reality labs, facebook reality labs, meta reality labs, facebook ai research, meta ai, meta superintelligence labs, فيسبوك, фейсбук
miro, realtimeboard, realtime board
mobile de, ebay motors germany
mojang, mojang studios
momo china, 陌陌, hello group momo
monday com, dapulse
moneysupermarket, moneysupermarket com, mony group
mongodb, mongo db, 10gen
moonshot ai, 月之暗面, kimi moonshot ai
moovit, tranzmate
mozilla, mozilla foundation, mozilla firefox
myntra, myntra designs, myntra jabong
n able, nable technologies, solarwinds msp
naver, 네이버, ネイバー, naver labs, naver cloud
nebius, nebius group
nemetschek, nemetschek group
neo4j, neo technology
netease, net ease, netease games, 网易, 網易, 网易公司, 网易游戏, 网易杭州, 网易雷火, netease thunder fire
netflix, nflx, ネットフリックス, 넷플릭스, 奈飞, 网飞, netflix games, netflix animation, netflix animation studios, נטפליקס
neusoft, 东软, 东软集团
nextdoor, nextdoor com
nginx, f5 nginx
nice systems, nice actimize
nord security, nordvpn, nord vpn, tesonet nordvpn
notion labs, notion hq, notion so
nsfocus, 绿盟科技
nutanix, nutanix technologies
nykaa, fsn e commerce, fsn e commerce ventures, nykaa e retail
o9 solutions, o9
odoo, openerp, tiny erp
ola cabs, ani technologies, olacabs
olx, olx group, olx autos
omio, go euro, goeuro
onet, onet pl
openai, open ai, openai opco, openai chatgpt
opendoor technologies, opendoor labs
opera software, opera browser
optimizely, episerver, epi server, optimizely episerver
oracle, orcl, oracle cloud, oracle cloud infrastructure, oracle labs, oracle software, oracle health, 甲骨文, オラクル, 日本オラクル, 오라클, oracle financial services software, i flex solutions, oracle netsuite, oracle cerner, cerner, oracle health cerner, oracle hospitality, oracle utilities, oracle advertising
orbitz, orbitz worldwide
outbrain, teads outbrain
oyo, oyo rooms, oravel stays, oyo hotels, oyo hotels and homes, oyo hotels and rooms, oyo hotels homes, oyo hotel
ozon, озон, ozon ru, ozon tech, интернет решения озон
pactera, 文思海辉, vanceinfo, hisoft
palantir, palantir technologies, palantir usg
palo alto networks, paloalto networks, panw, palo alto networks prisma, palo alto networks unit 42, palo alto network
paycom, paycom software
payoneer, payoneer global
peak oyun, peak istanbul
pegasystems, pega, pega systems, pegasystems worldwide
perforce, perforce software
pinduoduo, pdd, pdd holdings, pin duo duo, 拼多多, 上海寻梦信息技术, 寻梦信息
pinterest, ピンタレスト
playtika, playtika holding
policybazaar, policy bazaar, pb fintech
pony ai, ponyai, 小马智行
positive technologies, позитив текнолоджиз, ptsecurity
procore, procore technologies
proton, proton mail, protonmail, proton technologies
ptc, parametric technology
q2 ebanking, q2 software, q2 holdings
qianxin, qi an xin, 奇安信
qlik, qliktech, qlik tech
qualtrics, qualtrics xm, qualtrics international
rakuten, 楽天, 楽天グループ, 乐天, rakuten ichiba, 라쿠텐
recruit holdings, リクルート, recruit co japan, リクルートホールディングス
red hat, redhat, レッドハット
redbus, red bus, ibibo redbus
reddit, реддит
redfin, redfin real estate
redis labs, redis, redislabs, garantia data
ripe ncc, ripe network coordination centre, reseaux ip europeens network coordination centre
rohlik, rohlik cz, velka pecka
rubrik, scaledata
sage group, sage software, sage intacct, sage uk, sage accounting software
sahibinden, sahibinden com
sailpoint, sail point, sailpoint technologies
salesforce, salesforce com, salesforcecom, sfdc, セールスフォース, セールスフォース ジャパン, salesforce research, salesforce ai research, salesforce marketing cloud, exacttarget, demandware, salesforce commerce cloud, salesforce ventures, salesforce org, salesforce industries, vlocity
sangfor, sangfor technologies, 深信服, 深信服科技
sap, sap labs, sap concur, sap successfactors, sap ariba, sap research, sap global services, sap hana, 思爱普, sap fieldglass, sap signavio, sap leonardo, sap hybris, sap cx
sas institute, sas analytics, sas institute software
scale ai, scale labs, scaleapi, scale api
sensetime, sense time, 商汤, 商汤科技
seznam, seznam cz
sharechat, share chat, mohalla tech
shein, sheinside, 希音, roadget business, zoetop business, 希音国际, 南京希音
shopee, 虾皮
shopify, shopify plus
sina, sina weibo, 新浪
singlestore, memsql
skyeng, скайэнг
slack, slack technologies
smartnews, スマートニュース
snap, snapchat, snap snapchat, snapchat snap
snowflake, snowflake computing
solarwinds, solar winds, solar winds worldwide
sonarsource, sonar source, sonarqube
sophos, sophos group
splunk, splunk a cisco, splunk cisco
spotify, spotify technology
ssandc technologies, ss and c technologies, ss and c, ssc technologies, ss and c advent
stackoverflow, stack overflow, stack exchange, stackexchange, stack overflow internet services
stepstone, stepstone group, step stone
surveymonkey, momentive global
suse, suse linux, suse software solutions
swiggy, bundl technologies, swiggy instamart
synopsys, 新思科技
tableau, tableau software
taboola, taboola com
takeaway com, just eat takeaway, just eat takeaway com, just eat, thuisbezorgd, just eat takeaway jet, thuisbezorgd nl, lieferando
talabat, طلبات, talabat delivery hero
temu, whaleco, temu whaleco
tenable, tenable network security
tencent, tencent holdings, tencent technology, tencent games, tencent cloud, tencent ai lab, tencent wechat, tencent technology shenzhen, shenzhen tencent computer systems, 腾讯, 騰訊, 腾讯科技, 腾讯控股, 腾讯公司, 腾讯云, 腾讯计算机, 深圳市腾讯计算机系统, 腾讯科技深圳, 腾讯科技北京, テンセント, 텐센트, 腾讯游戏, tencent wxg, tencent ieg, tencent robotics x
teradata, teradata aster, ncr teradata
tibco, tibco software
tier mobility, tier dott, dott tier
tiktok, tiktok usds, tiktok shop, tiktok us data security, tiktok usds joint venture, ティックトック, 틱톡, тикток
timescale, timescaledb
traveloka, traveloka com, trinusa travelindo
trellix, fireeye, mcafee enterprise, trellix fireeye, fireeye trellix, trellix mcafee
trend micro, trendmicro, トレンドマイクロ
trendyol, dsm grup, trendyol group, dsm grup danismanlik
trimble, trimble navigation, trimble solutions, tekla
trinet, trinet group, tri net
trip com, trip com group, ctrip, ctrip com, 携程, 携程旅行网, 携程集团, 携程网, 携程计算机技术
truecaller, true software scandinavia
turo, relayrides
tutu ru, туту ру
twilio, twilio segment, twilio sendgrid, twilio flex
twitch, twitch tv, twitch interactive, justin tv
uber, uber technologies, uber eats, ubereats, uber freight, uber for business, 优步
uipath, deskover
ukg, ultimate kronos group, ultimate software, ukg kronos, ukg ultimate kronos group
unacademy, sorting hat technologies
unit4, unit 4, coda unit4, unit4 agresso
upwork, elance odesk, odesk, elance, up work
varonis, varonis systems
veeam, veeam software
veepee, vente privee, vente privee com
veeva, veeva systems
vercel, zeit vercel, vercel zeit
verint, verint systems
verisign, veri sign, verisign global registry services
veritas technologies, veritas software
vinted, kleiderkreisel, mamikreisel
vipshop, 唯品会
visma, visma software
vk, vkontakte, вконтакте, вк, mail ru group, mail ru, мэйл ру груп, mail ru cloud solutions, my com mail ru, vk tech, мейл ру
vmware, vm ware, vmware by broadcom, 威睿, ヴイエムウェア
voi technology, voi scooters, voiapp
vrbo, homeaway, home away
wayve, wayve technologies
waze, waze mobile, linqmap
weibo, 微博, 新浪微博
weights and biases, wandb
weride, we ride, 文远知行, jingchi
wikimedia foundation, wikimedia, wikipedia
wildberries, вайлдберриз, вайлдберрис, wildberries russ
wisetech global, wisetech, cargowise
wix, wix com
wiz, wiz io
wolt, wolt enterprises, wolt doordash
woowa brothers, baemin, baedal minjok, 우아한형제들
workday, workday adaptive planning, adaptive insights, workday peakon
x, twitter, x twitter, twitter x, ツイッター, 推特, твиттер
xai, x ai, xai grok
xiaohongshu, rednote, little red book, 小红书, 行吟信息科技
yahoo, oath yahoo, verizon media group
yahoo japan, ヤフー
yandex, yandex technology, яндекс, яндекс технологии, яндекс маркет, яндекс такси, yandex taxi, yandex cloud, яндекс облако, yandex go, yandex market
yanolja, 야놀자
yonyou, 用友, 用友网络, yonyou network technology, ufida
youku, 优酷, youku tudou
youtube, you tube, ユーチューブ
zalando, zalando tech
zappos, zappos com
zepto, kiranakart, kiranakart technologies
zhihu, 知乎
zhipu ai, 智谱ai, 智谱, zhipu, z ai zhipu
zillow, zillow group
zoho, manageengine, adventnet
zomato, zomato media, eternal zomato blinkit
zoom, zoom video communications, zoom communications, zoom video
zoominfo, discoverorg, zoominfo technologies
zozo, ゾゾ, zozotown
"""
