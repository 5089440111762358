"""Other names of hardware and chip makers and of IT service companies.

One company a line, its names as `employer_names.key` leaves them, the usual one first. Each must
mean that company and no other: an acronym that several well-known companies share stands nowhere.
"""

NAMES = """
acer, 宏碁
advantest, アドバンテスト, verigy
alcatel lucent, alcatel lucent bell labs, alcatel lucent enterprise holding
amazon, amazon com, amazon web services, aws, amazon aws, aws amazon, amazon web services aws, amazon com services, amazon development center, amazon development centre, amazon robotics, amazon lab126, lab126, amazon logistics, amazon advertising, amazon ads, amazon prime, prime video, amazon prime video, amazon music, amazon alexa, amazon alexa ai, amazon devices, amazon fulfillment, amazon fulfillment services, amazon fulfilment, amazon studios, amazon mgm studios, amazon fresh, amazon transportation services, amazon science, amazon pay, amazon publishing, amazon air, amazon flex, aws cloud, aws security, aws ai, aws professional services, amazon project kuiper, amazon kuiper, 亚马逊, 亞馬遜, アマゾン, アマゾンジャパン, アマゾンウェブサービスジャパン, 아마존, амазон, אמזון, أمازون
amd, advanced micro devices, 超威, 超微半导体
amkor technology, amkor, 앰코테크놀로지
ams osram, osram opto semiconductors, austriamicrosystems, 欧司朗
analog devices, adi analog devices, 亚德诺
apple, apple computer, apple store, apple operations, 苹果, 蘋果, アップル, 애플, эппл
applied materials, amat, 应用材料, アプライドマテリアルズ
arista networks, arista
arm, arm holdings, advanced risc machines, 安谋, アーム, arm semiconductor
arm china, 安谋科技
arrow electronics, arrow ecs, arrow global components, arrow electronics arw
ase group, advanced semiconductor engineering, ase technology, ase technology holding, 日月光
asm international, asmi, asm america
asm pacific technology, asmpt
asml, asml holding, 阿斯麦, cymer asml, asml hmi
asus, asustek, asustek computer, asus computer, 华硕, 華碩
atos, atos origin, atos it solutions and services, atos global it solutions
avaya, avaya holdings, avaya communication
avnet, avnet technology solutions
bechtle, bechtle it systemhaus
boe technology, 京东方, 京东方科技
broadcom, avgo, 博通
brother industries, ブラザー工業, brother international
cambricon, cambricon technologies, 寒武纪
canon, キヤノン, 佳能
capgemini, cap gemini, capgemini engineering, capgemini consulting, capgemini invent, capgemini technology services, altran, altran technologies, sogeti capgemini
casio, casio computer, カシオ計算機, カシオ, 卡西欧
cdw, computer discount warehouse
celestica, celestica international
cgi, cgi group, cgi information systems, cgi federal, logicacmg
cisco, cisco systems, cisco system, csco, cisco meraki, cisco talos, cisco research, cisco webex, cisco video technologies, cisco systems capital, cisco thousandeyes, cisco security, 思科, 思科系统, シスコ, シスコシステムズ, 시스코
cognizant, cognizant technology solutions, cognizant technology, cognizant technologies, cts cognizant, cognizant technology solutions cts, cognizant softvision, ctsh
compal, compal electronics, 仁寶電腦
compaq, compaq computer
dahua technology, dahua, 大华股份, 浙江大华技术, zhejiang dahua technology
dell, dell technologies, dell emc, dell computer, dell international services, dell emc infrastructure, 戴尔, デル
delta electronics, 台達電子, 台达电子
dji, da jiang innovations, sz dji technology, dji technology, 大疆, 大疆创新, 大疆创新科技, 深圳市大疆创新科技
dxc technology, dxc
epam, epam systems
ericsson, lm ericsson, ericsson research, ericsson telecom, 爱立信, エリクソン, 에릭슨, эрикссон, telefonaktiebolaget lm ericsson
eviden, atos eviden
f5, f5 networks
fiberhome, fiberhome telecommunication technologies, fiberhome technologies, 烽火通信
flextronics, flextronics international, 伟创力, flex flextronics
foxconn, hon hai, hon hai precision industry, foxconn technology, hon hai precision, hon hai technology, 富士康, 鸿海, 鴻海, 鴻海精密工業
fujifilm, fuji film, 富士フイルム, 富士胶片, fuji photo film
fujifilm business innovation, fuji xerox, 富士フイルムビジネスイノベーション, 富士ゼロックス
fujitsu, fujitsu services, fujitsu laboratories, fujitsu technology solutions, fujitsu siemens computers, 富士通, 富士通研究所, 후지쯔
garmin, garmin international
globant, globant it
goertek, 歌尔, 歌尔股份
gree electric appliances, gree electric, 格力, 格力电器
h3c, new h3c, new h3c technologies, hangzhou h3c technologies, 新华三
haier, haier group, haier smart home, 海尔, 海尔智家, 海尔集团
hcltech, hcl technologies, hcl, hcl tech, hcl technology
hetzner, hetzner online
hexaware, hexaware technologies
hikvision, hangzhou hikvision digital technology, hikvision digital technology, 海康威视
hisense, 海信, hisense group, 海信集团
hisilicon, hi silicon, 海思, 海思半导体
hitachi, 日立, 日立製作所, 히타치
honor device, 荣耀终端
horizon robotics, 地平线, 地平线机器人
hp, hp printing, 惠普
hpe, hewlett packard enterprise, hpe aruba, hpe aruba networking, hewlett packard enterprise hpe, hpe networking, hpe labs
htc, high tech computer, 宏達電
hua hong semiconductor, hua hong, 华虹半导体, huahong grace
huawei, huawei technologies, huawei device, huawei cloud, huawei research, huawei technologies research and development, futurewei, futurewei technologies, huawei digital power, huawei noahs ark lab, noahs ark lab, 华为, 華為, 华为技术, 华为终端, 华为云, 华为公司, ファーウェイ, 華為技術日本, 화웨이
ibm, international business machines, ibm research, ibm consulting, ibm global business services, ibm gbs, ibm global services, ibm cloud, ibm watson, ibm software, ibm software group, ibm software labs, ibm ix, ibm systems, ibm security, ibm tj watson research center, ibm thomas j watson research center, ibm almaden, ibm almaden research center, ibm zurich, ibm zurich research laboratory, ibm haifa research lab, ibm research almaden, ibm research zurich, ibm global technology services, ibm gts, ibm r and d, ibm labs, ibm client innovation center, ibm quantum, 日本アイビーエム, 日本ibm, 国际商业机器, 国际商业机器中国
infineon, infineon technologies, 英飞凌
infosys, infosys technologies, infosys bpm, infosys bpo, infosys consulting, infosys public services, इन्फोसिस
inspur, 浪潮
intel, intc, intel labs, intel research, intel foundry, intel foundry services, intel technology, intel federal, intel semiconductor, intel software, 英特尔, 英特爾, インテル, 인텔, אינטל
inventec, 英業達, 英业达
ionos, 1and1 ionos, 1und1 ionos, ionos cloud, ionos group
jabil, jabil circuit, 捷普
juniper networks, jnpr, hpe juniper networking
keyence, キーエンス
kioxia, toshiba memory, キオクシア, 铠侠
kla, kla tencor
konica minolta, コニカミノルタ, 柯尼卡美能达
kyndryl, kyndryl solutions, kyndryl holdings
kyocera, 京セラ, kyocera document solutions, 京瓷
lam research, lrcx, ラムリサーチ, 泛林, 泛林半导体
lasertec, レーザーテック
lattice semiconductor, lattice semi
lenovo, lenovo group, lenovo research, 联想, 聯想, 联想集团, レノボ, レノボ ジャパン
lg electronics, lge, lg전자, 엘지전자, 乐金电子, エルジー
loongson, loongson technology, 龙芯, 龙芯中科
ltimindtree, lti mindtree, larsen and toubro infotech, mindtree, l and t infotech
luxoft, dxc luxoft, luxoft a dxc technology
luxshare, luxshare ict, luxshare precision, 立讯精密
marvell, marvell technology, marvell semiconductor, 美满电子
mediatek, media tek, mtk, 联发科, 聯發科, 联发科技, 聯發科技
microchip technology, microchip, 微芯科技, microchip technology mchp
micron, micron technology, micron semiconductor, micron memory japan, 美光, 美光科技, マイクロン
microsoft, msft, microsoft research, microsoft azure, microsoft ai, microsoft gaming, microsoft xbox, microsoft office, microsoft bing, microsoft teams, microsoft advertising, microsoft israel development center, microsoft development center, 微软, 微軟, マイクロソフト, 日本マイクロソフト, 마이크로소프트, 한국마이크로소프트, майкрософт, מיקרוסופט, مايكروسوفت
midea, midea group, 美的, 美的集团
mitel, mitel networks, mitel unify
mphasis, mphasis an hp, mphasis bfl, eds mphasis
murata, murata manufacturing, 村田製作所
naura, naura technology, 北方华创
ncr, national cash register
nec, nippon electric, nec labs, nec laboratories america, nec laboratories europe, 日本電気, 日本电气
netapp, network appliance
nichia, 日亜化学工業
nidec, nihon densan, nippon densan, 日本電産, ニデック
nikon, ニコン, 尼康
nokia, nokia networks, nokia solutions and networks, nsn, nokia siemens networks, nokia bell labs, bell labs, nokia technologies, nokia research center, nokia networks and solutions, 诺基亚, ノキア, нокиа
nortel networks, northern telecom
novatek microelectronics, 聯詠科技
nttdata, ntt data, ntt data services, nttdata services, エヌ ティ ティ データ, nttデータ, ntt data group
nvidia, nvda, nvidia graphics, nvidia ai, 英伟达, 輝達, エヌビディア, 엔비디아
nxp, nxp semiconductors, nxp semiconductor, 恩智浦
olympus, olympus medical, オリンパス, 奥林巴斯
omron, オムロン, 欧姆龙, omron electronics
on semiconductor, onsemi, on semi, 安森美, on semiconductor onsemi
oneplus, one plus, oneplus technology, 一加
oppo, oppo mobile, guangdong oppo mobile telecommunications, 欧珀
ovh, ovhcloud, ovh cloud, ovh groupe
panasonic, matsushita, matsushita electric, パナソニック, 松下電器産業, 松下
pegatron, 和碩, 和硕, 和碩聯合科技
persistent systems, persistent systems pspl
pure storage, purestorage, everpure
qorvo, rf micro devices, rfmd, triquint, triquint semiconductor
qualcomm, qcom, qualcomm technologies, qualcomm cdma technologies, qualcomm research, qualcomm ai research, 高通, クアルコム, 퀄컴
quanta computer, 廣達電腦, 廣達, 广达
rackspace, rackspace technology, rackspace hosting
raspberry pi foundation, raspberry pi, raspberry pi trading
realtek, realtek semiconductor, 瑞昱半導體, 瑞昱
renesas, renesas electronics, ルネサス エレクトロニクス, 瑞萨电子
ricoh, リコー, 理光
rohm, rohm semiconductor, ローム
ruijie networks, ruijie, 锐捷网络
samsung, 삼성, 三星, サムスン, самсунг
samsung electronics, 삼성전자, 三星电子, サムスン電子
sandisk, san disk, sandisk western digital, 闪迪
sanmina, sanmina sci, 新美亚
screen holdings, dainippon screen, screenホールディングス, screen semiconductor solutions
seagate, seagate technology, 希捷
seiko epson, epson, セイコーエプソン, エプソン, 爱普生
sharp, シャープ, 夏普
shimadzu, 島津製作所, 岛津
silicon labs, silicon laboratories
sk hynix, hynix, hynix semiconductor, sk하이닉스, 하이닉스, 에스케이하이닉스
skyworks solutions, skyworks, skyworks semiconductor
smic, semiconductor manufacturing international, 中芯国际
softbank, soft bank, ソフトバンク, ソフトバンクグループ, 软银, 소프트뱅크
softwareone, software one, comparex
sonos, rincon audio
sony, sony group, ソニー, ソニーグループ, 索尼, 소니, сони
sopra steria, sopra group
stmicroelectronics, st microelectronics, stmicro, sgs thomson, 意法半导体
super micro computer, supermicro, super micro
synaptics, 新思国际
tcl, tcl technology, tcl electronics, tcl集团, tcl科技
tcs, tata consultancy services, tata consultancy, tcs tata consultancy services, tata consultancy services tcs, tata consultancy service, tata consulting services, टाटा कंसल्टेंसी सर्विसेज
td synnex, tech data synnex
tdk, tdk electronics, ティーディーケイ, epcos
tech mahindra, mahindra satyam, satyam computer services, techmahindra
teradyne, テラダイン
texas instruments, 德州仪器, 日本テキサスインスツルメンツ
tokyo electron, 東京エレクトロン
tomtom, tom tom, tomtom international
toshiba, tokyo shibaura electric, toshiba tec, toshiba digital solutions, 東芝, 东芝, 도시바, 東芝デジタルソリューションズ
transsion, transsion holdings, 传音, 传音控股
tsmc, taiwan semiconductor manufacturing, taiwan semiconductor, 台积电, 台積電, 台湾积体电路制造, 台灣積體電路製造
tuya, tuya smart, 涂鸦智能, 涂鸦
unisoc, spreadtrum, spreadtrum communications, 紫光展锐, 展讯
united microelectronics, 聯華電子, 聯電
virtusa, virtusa polaris, virtusa consulting services
vivo mobile, vivo mobile communication, vivo communication technology, 维沃, 维沃移动通信
western digital, western digital technologies, 西部数据
wipro, wipro technologies, wipro infotech, wipro it services, wipro digital, wipro bpo
wistron, 緯創, 纬创, 緯創資通
wolfspeed, cree wolfspeed, cree research
xerox, xerox holdings, rank xerox, 施乐
xiaomi, mi xiaomi, xiaomi technology, beijing xiaomi mobile software, 小米, 小米科技, 小米集团, 小米通讯
xilinx, 赛灵思
ymtc, yangtze memory, yangtze memory technologies, 长江存储
yokogawa, yokogawa electric, 横河電機, 横河
zensar, zensar technologies
zte, zhongxing telecommunication equipment, zhong xing telecommunication equipment, zte communications, 中兴, 中兴通讯, 中興通訊
"""
