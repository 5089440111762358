"""Words for places and everyday words: what a brand may be told from.

"Siemens India" is Siemens in India; "Target Australia" is not the Target of America, for "target"
is a word that anybody may take for a name.
"""

from __future__ import annotations

# As `employer_names.spelled` leaves them. Countries, their short forms and some native spellings,
# and the sales regions that companies name their branches after. No cities: too many are names.
REGIONS = frozenset(
    place.strip()
    for line in (
        "africa, algeria, america, americas, anz, apac, apj, argentina, asia, asia pacific",
        "asean, australia, australasia, austria, bahrain, baltics, bangladesh, belgie, belgique",
        "belgium, benelux, bolivia, brasil, brazil, bulgaria, cambodia, canada, caribbean",
        "central europe, chile, china, colombia, costa rica, croatia, cyprus, czech",
        "czech republic, czechia, dach, danmark, denmark, deutschland, ecuador, egypt, emea",
        "espana, estonia, eu, europa, europe, finland, france, georgia, germany, ghana",
        "greater china, greece, guatemala, hong kong, hungary, iberia, iceland, india",
        "indonesia, ireland, israel, italia, italy, japan, jordan, kazakhstan, kenya, korea",
        "kuwait, latam, latin america, latvia, lebanon, lithuania, luxembourg, malaysia, malta",
        "mea, mena, mexico, middle east, morocco, nederland, nepal, netherlands, new zealand",
        "nigeria, nordic, nordics, norge, north america, norway, osterreich, oman, pakistan",
        "panama, peru, philippines, poland, polska, portugal, qatar, romania, russia",
        "saudi arabia, scandinavia, schweiz, serbia, singapore, slovakia, slovenia",
        "south africa, south america, south korea, southeast asia, spain, sri lanka, suisse",
        "suomi, sverige, sweden, svizzera, switzerland, taiwan, thailand, the netherlands",
        "tunisia, turkey, turkiye, uae, uk, uk and ireland, ukraine, united arab emirates",
        "united kingdom, united states, uruguay, us, usa, venezuela, vietnam, 中国, 日本",
        "ジャパン, 한국, 코리아, россия",
    )
    for place in line.split(",")
)
LONGEST = max(place.count(" ") for place in REGIONS) + 1

# A few hundred everyday English words that are, or could be, brands of more than one company.
ORDINARY = frozenset(
    """
    able absolute access account acme action active ad advance advanced advantage adventure
    agency agile air alert align alliance ally alpha alpine amber ample anchor angel apex
    apollo apple apply arc arch arena argo arrow artisan aspect aspire asset assembly assist
    atlantic atlas atom aura aurora autonomy avenue aviation aware axis bamboo bank base basis
    bay beacon beam bear bell bend benefit best beta better beyond big bird bit black blaze
    blend block bloom blue board bold bolt bond book boost border boss box brand brave breeze
    bridge bright brilliant broad brook brown bubble build builder bull bunch button buzz cable
    cadence canvas capital car card care cargo case castle catalyst cedar center central
    century chain challenge champion chapter charge chart chase check chef chief choice circle
    citizen city clarity classic clean clear clever cloud clover coach coast code collective
    college colony comet command common community compass complete compound concept concord
    concrete connect consensus construct contact content continental contour control core
    corner cosmos cove craft crane create creative credit crescent crest cross crown cruise
    crystal cube culture current curve cyber daily dash data dawn deal deep degree delta design
    dialogue digital direct discover discovery doctor door dot dragon dream drift drive dual
    dynamic eagle earth east easy echo eclipse edge education electric element elevate elite
    ember emerald empire energy engine enterprise epic equinox equity era essential eternal
    ever evergreen evolve excel exchange express extra eye fair falcon family fast federal
    field figure final finance fine fire first flash fleet flex flow focus force forge form
    formula fortune forum forward foundation foundry fountain fox frame free freedom fresh
    frontier fuel full function fund fusion future galaxy gap garden gate gateway gem general
    genesis giant glass global globe glow gold golden good grace grand graph gravity great
    green grid group grove grow growth guard guardian guide guild gulf halo hand happy harbor
    harmony harvest haven hawk health heart hello help here heritage hero highland hill home
    honest honor hope horizon horse house hub human icon idea ideal image imagine impact
    independent industry infinite infinity innovation insight inspire instant integral
    integrity intelligent interface international invent island iron ivy jet join journey joy
    jump junction jupiter just justice key keystone kind king kite lab ladder lake land
    landmark lane laser launch layer lead leader league leap legacy legend level liberty life
    lift light lightning lime line link lion liquid live local loft logic loop lotus lucid luna
    lunar lux machine magic magnet main major maple march marine mark market marvel master
    match matrix matter maven maximum measure media medium mega memory mercury meridian merit
    meta metro micro mighty mind mine mint mirror mission mobile model modern moment momentum
    monday monster moon motion motive motor mountain move mural mutual name nation national
    native nature navigator near nest net network new next nimble noble nomad north northern
    nova now oak oasis object observe ocean octave offer olive omega one only open optimal
    optimum option oracle orange orbit orchard order organic origin orion outreach oxygen
    pacific pact page palette palm panda panel paper paradigm parallel park partner path
    pathway patriot peak pearl people perfect phase phoenix pilot pine pinnacle pioneer pivot
    pivotal pixel plain plan planet platform play plaza plus point polar pole portal position
    post power practice precision premier premium presence press prestige primary prime
    princess principal principle print priority prism pro process progress prime project
    prologue promise proof prosper protocol proud public pulse pure purple purpose quantum
    quarter quartz quest quick quiet radiant radius rain rainbow ramp range ranger rapid rare
    raven ray reach ready real record red reef reflect regal relay reliable reliance remote
    resolve resource response rest result revel ridge right ring ripple rise river road robin
    rock rocket root rose round route royal ruby runway safe safeguard sage sail salt sand
    sapphire saturn savvy scale scope scout sea seal search season second secure select self
    senior sense sentinel sequence series service shell shield shift shine ship shop side
    sierra signal signature silver simple single sky slack smart snap social solar solid
    solution sonar sonic soul sound source south space spark spectrum speed sphere spirit
    splash spot spring sprint sprout spur square stable stack stage standard star stark start
    state station steel stellar step sterling stone storm story strategy stream street strength
    stride stripe strong studio summit sun sunrise super sure surf swan swift switch symbol
    synergy system table target task team tech tempo terra the think thread thrive tide tiger
    time titan toast today together token tomorrow tool top torch total touch tower town track
    trade trail transform travel tree trend tribe trident trinity triumph true trust turbo twin
    twist ultimate ultra umbrella union unique unit united unity universal universe up urban
    valiant valley value vanguard vantage vault vector velocity venture vertex vertical victory
    view village vine vintage virtual virtue visa vision vista vital vivid voice volt voyage
    walk wall wander water wave way wealth web well west western whale wheel whisper white
    whole wild willow wind window wing wisdom wise wish wolf wonder wood word work workshop
    world worth yard year yellow young zen zenith zephyr zero zest zone zoom
    """.split()  # noqa: SIM905 - words to read, not to count
)


def region_behind(words: list[str]) -> int:
    """How many of the last words name a region, leaving at least one before them."""
    lengths = range(min(LONGEST, len(words) - 1), 0, -1)
    return next((n for n in lengths if " ".join(words[-n:]) in REGIONS), 0)
