"""Who owns whom, from public facts: somebody at GitHub may know whom to ask at Microsoft.

A relation and never a link: they work at GitHub, and that is said. One owner a line, its brands and
subsidiaries behind the colon, all as `employer_names.key` leaves them.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache

OWNERS = """
abb: b and r, baldor electric
abbott: st jude medical, alere
accenture: avanade, droga5, accenture song, fjord
adidas: runtastic
adobe: frame io, magento, marketo, workfront, behance
adp: workforce software, celergo
airbus: airbus helicopters, airbus defence and space, uptime
akamai: linode, guardicore, noname security
alibaba: lazada, ant group, ele me, cainiao, trendyol, daraz, aliexpress
allianz: pimco, allianz global investors, allianz partners, euler hermes
alphabet: google, waymo, verily, deepmind, google deepmind, isomorphic labs, calico, wing, youtube, fitbit, x development, nest, looker, mandiant, intrinsic, wiz
amazon: twitch, whole foods, whole foods market, zappos, ring, zoox, audible, imdb, goodreads, kuiper, one medical, mgm, blink, eero, woot, abebooks, souq, pillpack
amd: xilinx, pensando, zt systems
american express: american express global business travel, resy, kabbage
ameriprise financial: columbia threadneedle, threadneedle
amgen: horizon therapeutics, onyx pharmaceuticals, chemocentryx
anheuser busch inbev: anheuser busch, ambev, grupo modelo
aon: nfp
apple: beats, beats by dre, beats electronics, shazam, claris, filemaker
applovin: adjust, mopub
arcelormittal: aperam
asml: cymer, hmi
assa abloy: hid global, hid, yale
astrazeneca: alexion, medimmune
at and t: cricket wireless, directv, warnermedia
atlassian: trello, loom, bitbucket, opsgenie, statuspage
aviva: direct line
axa: axa xl, xl catlin, axa investment managers
axel springer: business insider, politico, bild, stepstone, idealo
bank of america: merrill lynch, merrill, bofa securities
bayer: monsanto, bluerock therapeutics
berkshire hathaway: bnsf, bnsf railway, geico, dairy queen, duracell, fruit of the loom, see s candies, netjets, lubrizol, precision castparts, clayton homes, pilot flying j, berkshire hathaway energy, pacificorp
blackrock: ishares, efront, preqin
block: square, afterpay, cash app, tidal, spiral
bmw: mini, rolls royce motor cars
bnp paribas: bgl bnp paribas, bnl, fortis, cardif, arval, cortal consors, consorsbank
boeing: jeppesen, aurora flight sciences, insitu, wisk, wisk aero
booking holdings: booking com, kayak, agoda, priceline, opentable, rentalcars com, momondo
bosch: bosch rexroth, etas, buderus
bp: castrol, bp pulse, lightsource bp
broadcom: vmware, symantec, ca technologies, avago, brocade, pivotal software, carbon black, lsi
bt: ee, openreach, plusnet
bytedance: tiktok, lark, capcut, pico
capgemini: altran, sogeti, frog design, frog, igate, wns
capital one: discover, paribus, velocity black
carrier: viessmann climate solutions, toshiba carrier
cbre: turner and townsend, trammell crow
charles schwab: td ameritrade, optionsxpress
chevron: hess, texaco, noble energy
cigna: express scripts, evernorth
cisco: meraki, splunk, webex, duo security, appdynamics, thousandeyes, opendns, broadsoft, acacia communications, sourcefire, jasper
citi: banamex
citrix: wrike
cloudflare: area 1 security
coca cola: costa coffee, minute maid, innocent drinks, fairlife
comcast: nbcuniversal, sky, universal pictures, dreamworks animation, telemundo, xfinity, freewheel, peacock
conagra: pinnacle foods, birds eye
concentrix: webhelp
condé nast: wired, the new yorker, vogue, pitchfork
continental: contitech
costco: kirkland
crh: oldcastle
cvs health: aetna, oak street health, caremark, signify health, cvs pharmacy
daimler truck: freightliner, detroit diesel, mitsubishi fuso, thomas built buses
danaher: cytiva, beckman coulter, pall, leica microsystems, cepheid, sciex, molecular devices, abcam, integrated dna technologies, radiometer
danone: alpro, nutricia, evian, whitewave
datadog: undefined labs
deere: john deere, blue river technology, bear flag robotics, wirtgen
dell: alienware, emc, secureworks
delivery hero: foodpanda, glovo, talabat, pedidosya, yemeksepeti, baemin
delta air lines: endeavor air, monroe energy
deutsche bank: dws, postbank, norisbank, numis
deutsche telekom: t mobile, t mobile us, t systems, magenta telekom, sprint
dhl: dhl express, dhl supply chain, deutsche post
diageo: guinness, johnnie walker, casamigos, smirnoff
disney: pixar, marvel, marvel studios, lucasfilm, espn, hulu, abc news, industrial light and magic, national geographic, 20th century studios, disney streaming
docusign: seal software, springcm
doordash: wolt, caviar, deliveroo, bbot
dropbox: hellosign, dropbox sign, docsend
dxc technology: luxoft, csc, virtual clarity
e on: innogy, westenergie, essent
eaton: cooper industries, tripp lite
ebay: tcgplayer
electronic arts: bioware, respawn entertainment, dice, codemasters, popcap, maxis, glu mobile, playdemic
eli lilly: loxo oncology, avid radiopharmaceuticals
emerson: aspentech, national instruments, ni, fisher controls
enel: endesa, enel green power
engie: tractebel, storengy
epam: optiva media, neoris
epic games: psyonix, harmonix, artstation, sketchfab, mediatonic
equinor: danske commodities
ericsson: cradlepoint, vonage, red bee media
essilorluxottica: luxottica, essilor, ray ban, oakley, sunglass hut, lenscrafters
estee lauder: mac cosmetics, clinique, la mer, the ordinary, deciem, tom ford beauty, bobbi brown
exor: juventus
expedia: vrbo, hotels com, homeaway, trivago, orbitz, travelocity, hotwire
exxonmobil: xto energy, imperial oil, pioneer natural resources, denbury
f5: nginx, shape security, volterra
fedex: tnt express, fedex ground, fedex freight, kinkos
ferrero: kinder, nutella, fannie may
fis: sungard
fiserv: clover, first data, carat
flutter: paddy power, betfair, fanduel, pokerstars, sky betting and gaming, sisal
ford: lincoln, ford pro, ford credit, argo ai
gen digital: norton, avast, avira, lifelock, avg, ccleaner
general electric: ge research
general mills: blue buffalo, yoplait
general motors: chevrolet, cadillac, buick, gmc, cruise, onstar, gm financial, brightdrop
gilead: kite pharma, kite, immunomedics
global payments: worldpay, tsys, heartland payment systems, evo payments
godaddy: poynt, media temple, sucuri
goldman sachs: marcus, ayco, greensky
google: youtube, deepmind, google deepmind, fitbit, waymo, wing, nest, looker, mandiant, apigee, waze, wiz, kaggle, verily, x development
grab: jaya grocer, uber southeast asia
haleon: sensodyne
harman: jbl, akg, harman kardon
heineken: lagunitas, beavertown, red stripe
henkel: schwarzkopf, loctite, persil
hewlett packard enterprise: aruba, aruba networks, cray, silver peak, nimble storage, juniper networks, juniper, zerto, simplivity
hitachi: hitachi vantara, globallogic, hitachi energy, hitachi rail
home depot: srs distribution, hd supply
honda: acura
honeywell: intelligrated, quantinuum, elster
hp: poly, plantronics, hyperx, polycom
hsbc: first direct, m and s bank, hang seng bank
hubspot: clearbit, the hustle
hyundai: kia, boston dynamics, genesis, motional
ibm: red hat, hashicorp, softlayer, instana, apptio, turbonomic, cloudant, webmethods, streamsets, datastax, confluent
ikea: taskrabbit, ingka
iag: british airways, iberia, aer lingus, vueling, level
inditex: zara, massimo dutti, bershka, pull and bear, stradivarius, oysho
infosys: edgeverve, infosys bpm, panaya, infosys mccamish
ing: interhyp, ing diba
intel: mobileye, altera, habana labs, movidius
interpublic: mccann, fcb, acxiom, mullenlowe, weber shandwick, mediabrands, r ga
intuit: mailchimp, credit karma, turbotax, quickbooks, mint
j sainsbury: argos, habitat, nectar
jd com: jd logistics, dada nexus
johnson and johnson: janssen, depuy synthes, ethicon, actelion, abiomed, biosense webster, shockwave medical, crucell
jpmorgan chase: chase, jp morgan, bear stearns, first republic bank, wepay, nutmeg
just eat takeaway: just eat, lieferando, thuisbezorgd, skipthedishes, menulog
kering: gucci, balenciaga, saint laurent, bottega veneta, alexander mcqueen, boucheron
keysight: ixia, spirent, esi group
kraft heinz: kraft, heinz, oscar mayer, kraft foods
kroger: harris teeter, fred meyer, ralphs, 84 51
l oreal: lancome, maybelline, kiehls, garnier, cerave, aesop, la roche posay, modiface
l3harris: aerojet rocketdyne, exelis
liberty global: virgin media, sunrise, telenet, virgin media o2
linde: praxair, boc
lloyds: halifax, bank of scotland, scottish widows, lex autolease, embark
lockheed martin: sikorsky, united launch alliance
london stock exchange: refinitiv, lseg, ftse russell, tradeweb, lch
lululemon: mirror
lufthansa: swiss, austrian airlines, eurowings, brussels airlines, lufthansa technik, lufthansa cargo, ita airways
lvmh: louis vuitton, dior, sephora, tiffany, fendi, givenchy, bulgari, moet hennessy, celine, loewe, dfs, tag heuer, rimowa
macys: bloomingdales, bluemercury
magna: magna steyr
marriott: ritz carlton, sheraton, westin, starwood, w hotels, st regis
mars: wrigley, royal canin, banfield, banfield pet hospital, vca animal hospitals, kellanova, mars petcare
marsh mclennan: marsh, mercer, oliver wyman, guy carpenter, nera
mastercard: vocalink, finicity, recorded future, ekata
match: tinder, hinge, okcupid, plenty of fish, meetic, hyperconnect
mckinsey: quantumblack, lunar, orphoz
medtronic: covidien, mazor robotics, minimed
mercado libre: mercado pago
mercedes benz: amg, smart, mercedes benz research and development north america
merck kgaa: millipore, milliporesigma, emd serono, sigma aldrich, versum materials
merck sharp and dohme: acceleron, prometheus biosciences
meta: instagram, whatsapp, oculus, oculus vr, messenger, workplace from meta, threads, ctrl labs
michelin: bf goodrich, fenner
micron: crucial
microsoft: github, linkedin, activision blizzard, activision, blizzard entertainment, nuance, nuance communications, xbox, skype, xamarin, mojang, mojang studios, bethesda, zenimax, king, yammer, lynda com, npm, obsidian entertainment, playground games, citus data, glint, rare, 343 industries
mondelez: cadbury, milka, clif bar, oreo
moodys: rms, bureau van dijk
morgan stanley: e trade, eaton vance, shareworks, solium
motorola solutions: avigilon, vigilant solutions
naspers: prosus, takealot, media24
nasdaq: verafin, adenza, calypso technology, axiomsl
nestle: nespresso, purina, nestle purina, gerber, perrier, maggi, nestle health science
netapp: spot by netapp, solidfire
netflix: animal logic, next games, night school studio
news corp: dow jones, wall street journal, harpercollins, news uk, realtor com, barron s, the wall street journal
nike: converse, jordan brand
nokia: bell labs, nokia bell labs, alcatel lucent, infinera, nokia siemens networks
northrop grumman: orbital atk, scaled composites
novartis: gyroscope therapeutics, avexis
novo nordisk: catalent
ntt: ntt data, ntt docomo, dimension data, nttdata
nvidia: mellanox, cumulus networks, bright computing, run ai, run, deci
nxp: freescale, marvell wifi
omnicom: bbdo, ddb, tbwa, omd, fleishmanhillard, ketchum, porter novelli, flywheel digital
openai: io products, rockset, statsig
opentext: micro focus, carbonite, guidance software, webroot
oracle: cerner, oracle cerner, netsuite, sun microsystems, peoplesoft, siebel, eloqua, responsys, mysql, opower, dyn, textura, aconex, bluekai
orange: sosh, orange cyberdefense, orange business
orsted: deepwater wind
palo alto networks: demisto, expanse, bridgecrew, cyberark, twistlock
panasonic: panasonic avionics, blue yonder, sanyo
paramount: cbs, mtv, nickelodeon, showtime, pluto tv, viacom, comedy central, skydance
paypal: venmo, braintree, honey, xoom, izettle, zettle, hyperwallet, paidy
pearson: edexcel, pearson vue
pepsico: frito lay, quaker, quaker oats, gatorade, sodastream, doritos, pepsi, poppi
pfizer: wyeth, hospira, seagen, arena pharmaceuticals, biohaven, array biopharma
philips: volcano, spectranetics, respironics
porsche se: porsche holding
procter and gamble: gillette, braun, pampers, oral b, tide, native, old spice, olay
prosus: payu, olx, stack overflow, ifood, just eat takeaway
publicis: sapient, publicis sapient, leo burnett, saatchi and saatchi, epsilon, starcom, zenith, razorfish, digitas
pvh: calvin klein, tommy hilfiger
qualcomm: nuvia, arduino, alphawave, atheros
raytheon technologies: collins aerospace, pratt and whitney, raytheon
reckitt: durex, dettol, mead johnson, finish
relx: elsevier, lexisnexis, lexisnexis risk solutions, reed exhibitions
renault: dacia, alpine, mobilize, ampere
restaurant brands international: burger king, tim hortons, popeyes, firehouse subs
richemont: cartier, montblanc, van cleef and arpels, iwc, yoox net a porter, piaget
rio tinto: arcadium lithium, turquoise hill
roche: genentech, foundation medicine, flatiron health, ventana medical systems, spark therapeutics, chugai
rwe: rwe renewables, con edison clean energy
ryanair: lauda, buzz, malta air
s and p global: ihs markit, platts, crisil, capital iq, markit
safran: zodiac aerospace, messier bugatti dowty, morpho
saint gobain: certainteed, chryso
salesforce: tableau, slack, heroku, mulesoft, exacttarget, pardot, demandware, quip, vlocity, informatica, evergage, own company, spiff
samsung: samsung sds, harman, smartthings, joyent, samsung electronics, samsung electro mechanics, samsung sdi
samsung electronics: harman, smartthings, samsung research
sanofi: genzyme, sanofi genzyme, sanofi pasteur, bioverativ, principia biopharma, provention bio
sap: ariba, sap ariba, concur, sap concur, successfactors, sap successfactors, signavio, leanix, callidus, fieldglass, sap fieldglass, hybris, business objects, walkme, sybase
schneider electric: aveva, apc, square d, telvent, osisoft, invensys
schwarz: lidl, kaufland
servicenow: element ai, lightstep, moveworks, armis
shell: bg group, sonnen, new motion, shell energy
shopify: oberlo
siemens: siemens healthineers, siemens gamesa, siemens energy, siemens mobility, siemens digital industries software, mendix, mentor graphics, brightly, altair, siemens advanta
siemens healthineers: varian, varian medical systems, corindus
sk: sk hynix, sk telecom, sk innovation
snap: bitmoji, zenly
snowflake: streamlit, neeva
societe generale: boursorama, ald automotive, ayvens
softbank: arm, yahoo japan, ampere computing, graphcore
sony: playstation, sony interactive entertainment, sony pictures, sony pictures entertainment, sony music, bungie, insomniac games, naughty dog, crunchyroll, columbia pictures, guerrilla games
spotify: anchor, megaphone, gimlet, the ringer, findaway, soundtrap
stanley black and decker: dewalt, craftsman, black and decker
starbucks: teavana
stellantis: fiat, chrysler, fca, peugeot, citroen, opel, vauxhall, jeep, maserati, fiat chrysler automobiles, groupe psa, psa, alfa romeo, ram, leasys, free2move
stripe: paystack, taxjar, bridge, recko
stryker: wright medical, mako surgical, vocera, inari medical
swatch: omega, tissot, longines, breguet
take two interactive: rockstar games, rockstar north, zynga, 2k, 2k games, private division, gearbox
takeda: shire, millennium pharmaceuticals
tapestry: coach, kate spade, stuart weitzman
target: shipt, roundel
tata: tata consultancy services, tata motors, tata steel, jaguar land rover, air india, titan company, voltas
tata motors: jaguar land rover, jaguar, land rover
telefonica: o2, movistar, vivo, o2 telefonica
tencent: riot games, supercell, wechat, tencent music, tencent games
teva: actavis, ratiopharm
thales: gemalto, imperva, thales alenia space, vormetric
thermo fisher: patheon, ppd, life technologies, fei, phadia
thomson reuters: reuters, casetext, westlaw
tjx: tk maxx, marshalls, homegoods, tj maxx
totalenergies: saft, direct energie
toyota: lexus, daihatsu, hino, toyota research institute, woven by toyota, woven planet
tripadvisor: viator, thefork, cruise critic
twilio: sendgrid, segment
uber: postmates, careem, drizly, uber freight, uber eats
ubs: credit suisse
unilever: ben and jerrys, dove, hellmanns, knorr, dollar shave club, unilever food solutions
unicredit: hypovereinsbank, bank austria
unitedhealth: optum, unitedhealthcare, change healthcare, united healthcare, lhc group
universal music: capitol records, island records, emi, def jam
valeo: ichikoh, siemens eautomotive
veolia: westbury
verizon: verizon media, oath, tracfone, bluejeans, visible
vf: the north face, vans, timberland, dickies
viacomcbs: cbs interactive
visa: cybersource, tink, pismo, currencycloud, authorize net
vmware: pivotal software, carbon black, airwatch, velocloud, heptio, bitnami, nicira
vodafone: vodacom, vantage towers, three uk, kabel deutschland
volkswagen: audi, porsche, skoda, seat, cupra, bentley, lamborghini, ducati, cariad, man truck and bus, scania, traton, moia, elli
volvo: mack trucks, renault trucks
volvo cars: zenseact
walgreens boots alliance: boots, duane reade, villagemd, walgreens
walmart: sams club, jet com, flipkart, phonepe, vizio, massmart
warner bros discovery: hbo, warner bros, cnn, discovery, dc, tnt sports, hgtv, turner
wells fargo: wachovia
wolters kluwer: cch, uptodate
workday: adaptive insights, peakon, scout rfp, zimit, paradox, sana
wpp: ogilvy, vml, grey, akqa, wunderman thompson, groupm, hogarth, mindshare, wavemaker, essencemediacom, landor, burson
xylem: sensus, evoqua
yahoo: aol, techcrunch
yum brands: kfc, pizza hut, taco bell, habit burger
zalando: about you, highsnobiety
zebra technologies: fetch robotics, matrox imaging
zendesk: base crm, cleverly, ultimate ai
zillow: trulia, streeteasy, hotpads, showingtime, follow up boss
zoom: workvivo, keybase
zoominfo: chorus ai, comparably
"""


@cache
def _owners() -> dict[str, list[str]]:
    found = dict[str, list[str]]()
    for owner, _, owned in (line.partition(": ") for line in OWNERS.strip().split("\n")):
        for name in owned.split(", "):
            found.setdefault(name, []).append(owner)
    return found


def owners(name: str) -> Iterator[str]:
    """Who owns the company of this key, and who owns that one."""
    for owner in _owners().get(name, ()):
        yield owner
        yield from owners(owner)
