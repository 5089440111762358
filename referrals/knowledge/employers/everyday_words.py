"""Everyday words, first and last names, gods and places: what anybody may call a company.

"Target Australia" is not the Target of America, and "Hudson Labs" may be anybody's; "Ericsson
Research" can only be Ericsson.
"""

from __future__ import annotations

EVERYDAY = frozenset(
    """
    able abraham absolute abundant academy access account acme acorn action active ad ada adam
    adams adapt admiral adore advance advanced advantage adventure aero affinity agency agenda
    agile air alaska alchemy alert alex alexander alexandra alice align aligned allen alliance
    alloy ally almanac alpha alpine alps altitude amazing amber ambition ample amy anchor
    anderson andes andrea andrew andrews angel angela anna anne antarctic anthem anthony antler
    apart apex apollo apparel apple apply approach aqua arc arcade arcane arch archer architect
    arctic arena ares argo arizona arm armada armor armstrong arnold arrival arrow art artemis
    arthur articulate artisan ascend ascent ash aspect aspen aspire assembly asset assist
    assurance asteroid astral astro athena athens atlantic atlas atom attain audible august aura
    aurora autonomy autumn ava avalanche avalon avatar avenue aviation aware axe axiom axis
    azure babylon bacchus backbone badger bailey baker balance ballet baltic bamboo bank barbara
    barker barnes baron barrel base basis bastion batch battery bay beach beacon beam bear
    beauty beaver believe bell belong ben bench bend benefit benjamin bennett berg bespoke best
    beta better beyond big bike birch bird bison bit black blank blaze blend blink bliss block
    bloom blossom blue bluebird blueprint board bold bolt bond bonfire book boost border boss
    boston bounce bow bowl bowman box boyd bradley brain branch brand brass brave bravo bread
    breeze brian brick bridge brier bright brilliant brisk broad bronze brook brooklyn brooks
    broom brown brush bryant bubble bucket bud buffalo build builder bull bullet bumble bunch
    bundle bunker bureau burke burns butler butterfly button buzz cabin cable cactus cadence
    california calm cambridge camel camp campbell campus candid candle candy canopy canvas cape
    caper capital capsule car caravan carbon card cardinal care cargo caribou carl carla carlson
    carolina carpenter carr carroll carry cart carter carthage cascade case cassette castle
    catalyst catch causeway cave cedar celebrate cell census center central century ceramic
    ceres certain chain chalk challenge chamber champion channel chapman chapter charge charles
    charlie charlotte charm chart charter chase check chef chest chicago chief chili chip chisel
    choice chorus chris christian chrome chronicle chronos cider cinder cinema cipher circle
    circuit citizen city civic civil claim clan clap clara clarity clark classic claude clay
    clean clear clever cliff climb clinic clip clock clockwork closet cloud clover club cluster
    coach coal coast cobalt cobra code coffee cohort coin cole coleman collect collective
    college collins colony columbia comet comfort command commerce common commons community
    companion compass complete complex compound comrade concept concord concrete conductor cone
    confident confluence confluent congo connect conquest conscious consensus constant
    constellation construct consult contact content continental contour control cook cookie
    cooper copper coral core corn corner cornerstone corvette cosmos cottage cotton counsel
    count country courier course court cove cover cox coyote cradle craft craig crane crater
    crawford create creative credit creek crescent crest crew cricket crimson cronos crop cross
    crow crown cruise crunch crush crystal cube cue culture cunningham cup curiosity current
    curtis curve cyber cycle cypress daily daisy dakota dallas dan dancer daniel daniels danube
    dart dash data date david davidson davies davis dawn deal dean decision deck deep deer
    defender defense degree delight deliver delta den denim denver depot desert design desk
    detail determined detroit dialogue diamond diana dice dictionary digital diligent dionysus
    diplomat direct discover discovery dish distance district divine dixon dock doctor dolphin
    domain dome dominion door dora dot douglas dove draft dragon dream drift drive drum dual
    duck duncan dune dunn dust dylan dynamic dynamo eagle earnest earth ease east easy echo
    eclipse edge edison education edward edwards effect effort egg elastic elder electric
    element elephant elevate elevation elite elk ella ellen elliott ellis elm ember emblem
    embrace emerald emily eminent emma empire enable encore endeavor endless endurance energy
    engage engine enigma enjoy ensemble enterprise entity entry envision envoy eos epic epoch
    equal equinox equity era eric eros escape essence essential estate eternal eternity ethic
    euphrates eva evans ever everest evergreen every evident evolve exact examine exceed excel
    exchange exhibit expedition expert explore explorer expo express extend extra eye fable
    fabric facet faculty fair faith falcon falls fame family fare farm fashion fast favor
    feather federal felix fellow ferguson fern fernandez ferry fever fiber fiddle fidelity field
    fig figure film filter final finance finch fine finish finn fire first fish fisher fitness
    five flag flame flare flash flat flavor fleet fleming fletcher flex flight flint flip float
    flock floor flora florida flow flower fluent fluid fly foam focus fold folio follow food
    foot force forest forge fork form formula fort fortress fortune forum forward fossil foster
    foundation foundry fountain four fox fraction frame frank franklin fraser fred free freedom
    freeman fresco fresh freya friend friendly fringe frog front frontier frost fruit fuel full
    fuller function fund fuse fusion future gables gabriel gaia gain galaxy gallery gamma gap
    garage garcia garden gardner garnet gas gate gateway gather gazelle gear gecko gem general
    generation generous genesis geneva genie genius gentle george ghost giant gibson gift
    gilbert gina ginger glass gleam glide global globe glory glow goal goat gold golden goldman
    gomez gonzalez good goose gordon gospel gourmet grace graham grain grand granite grant grape
    graph grass gravity gray great green greet greta grey grid griffin grill grip ground group
    grove grow growth guard guardian guest guide guild guitar gulf gupta gusto gym habit hackney
    hades hall halo hamilton hammer hammock hampton hand handy hannah hansen happy harbor
    harbour hare harmony harper harris harrison harry hart harvest harvey hat hatch haven hawk
    hayes hazel header heading heads health heart hearth heaven hedge helen helios helix hello
    helm help hemlock henderson henry hera herald herb hercules here heritage hermes hernandez
    hero hex hexagon hicks hidden highland hike hill himalaya hinge hive hoffman hollow holly
    holmes home homestead honest honey honor hook hope hopper horizon hornet horse host hotel
    hour house houston howard hub huddle hudson hughes hugo hull human humble hummingbird hunt
    hunter hut hydra hyper hyperion ian ibis icarus ice iceberg icon idea ideal igloo ignite
    image imagine impact imperial impulse include independent index indigo industrial industry
    infinite infinity inform initiative ink inn inner innovation input insider insight insignia
    inspire instant institute integral integrity intellect intelligent intent interface
    interlude international intuition invent invest invictus iris iron isaac isabel isis island
    ivy jack jackal jackson jacob jacobs jade jaguar jake james jane janus jasmine jasper jazz
    jean jelly jenkins jennifer jensen jessica jet jewel joe john johnson johnston join jolt
    jonathan jones jordan joseph josh joshua journey joy jubilee judge juice julia julie jump
    junction jungle juniper juno jupiter just justice karen karma kate katherine keen keep
    kelley kelly kennedy kensington kernel kestrel kettle kevin key keystone khan kin kind
    kindred king kingdom kite kiwi klein knight knot know knowledge koala kraken kronos kumar
    lab labor labyrinth ladder lake lambert lamp lancaster lance land landmark lane language
    lantern lark larsen laser latitude latte lattice launch laura laurel lava lavender law lawn
    lawrence lawson layer lead leader leaf league leap learn ledger lee legacy legal legend
    lemon lena lens leo leon leopard lesson letter level lever lewis liaison liberate liberty
    library life lift light lighthouse lightning lily lime limit lincoln linda linden line
    linear link lion liquid lisa listen lithium little live lizard llama lobster local locus
    lodge loft logan logic loki lola london long loom loop lopez lotus louis lounge love lowe
    lucas lucid lucy luke lumen luna lunar lunch lux lynch lynx lyra lyric mace machine madison
    magic magnet main major mammoth manage mandarin mango manhattan mann mantis mantra manual
    maple marathon marble march marco margaret maria marie marine mariner mark market mars marsh
    marshall martha martin martinez marvel mary mason mast master mat match mate matrix matter
    matthew matthews maven max maximum maya maze mccarthy mcdonald meadow mean measure mechanic
    medal media medic medium medusa meet mega melody member memento memo memory memphis mender
    mention mercury mercy merge meridian merit merlin mesa mesh message meta metal metric metro
    meyer mia miami michael micro midas middle midnight mighty migration mila milan mile
    milestone milk mill millennium miller mills mind mindful mine mineral minerva mingle minimal
    mint minute miracle mirror mission mississippi missouri mist mitchell mobile mobility model
    modern modular mole molecule molly moment momentum monarch monday money monk monkey monster
    montana monument mood moon moore morales morgan morpheus morris morrison mosaic moss moth
    motion motive motor mount mountain move muller mural murphy murray muse museum mushroom
    music mustang mutiny mutual myers myriad mystic myth name nancy narrative nathan nation
    national native nature navigator navy near nebula nectar need nelson nemesis neon neptune
    nest net network neuron neutral nevada new newman news newton next nexus nguyen niche
    nichols nick nicole nielsen night nile nimble nimbus nina ninja noah noble node noise nomad
    nora nordic norm norman north northern norton note notion nova novel now nucleus nugget
    number nurture nutmeg nymph nyx oak oasis object observatory observe ocean octagon octave
    octopus odin odyssey offer office ohio oil olive oliver olivia olsen olson olympia olympus
    omega omni one only onyx opal open opera operation optic optimal optimum option opus oracle
    oral orange orbit orchard order oregon organic origin orion orpheus oscar osiris osprey
    otter otto outdoor outer outlook outpost outreach oval over owens owl oxford oxygen oyster
    pacific pack pact paddle page pagoda paint pair palace palette palm palmer pan panda pandora
    panel pantheon panther paper paradigm paragon parallel paramount parcel parchment paris
    parity park parker parlor parrot partner passage passion passport pasture patch patel path
    pathway patriot pattern patterson paul pave pawn payne peace peach peak pearl pearson pebble
    pegasus pelican pen pencil penguin penny people pepper perch perez perfect perform period
    perk perkins permit perry persephone perseus perspective petal peter peters petersen
    peterson petrol phantom phase philip phillips philosophy phoebe phoenix photo photon piano
    pickle picture piece pier pierce pigeon pilgrim pillar pilot pine pink pinnacle pint pioneer
    pipe pirate pivot pivotal pixel plaid plain plan planet planner plastic plate platform plato
    play plaza plum plumb plus pluto pocket poem poet point polar polaris pole policy polish
    pollen polo pond pony pool popular port portal porter portfolio portrait poseidon position
    possible post potential potion powell power practice prairie pratt praxis precious precision
    prelude premier premise premium presence preserve press prestige pretty price pride primal
    primary prime primrose prince princess princeton principal principle print prior priority
    prism pro process prodigy product professional profile profit progress project prologue
    prometheus promise proof prophet prosper protocol proud provision proxy prudent prudential
    public publish pulse puma pump puppet purchase pure purple purpose puzzle pyramid python
    quail quake quality quantum quarry quarter quartz queen quest quick quiet quill quilt quinn
    quiver quote ra rabbit race rachel radar radial radiant radical radio radius raft rail rain
    rainbow ralph ram ramirez ramos ramp ranch random range ranger rapid rapport raptor rare
    rational raven ray reach reactor read ready real realm reason rebecca rebel receipt recipe
    record red reed reef reflect reform refuge regal regent region reid relate relative relay
    relevant reliable reliance relic relief remedy remote renaissance rendezvous renew republic
    rescue reserve resident resilient resolute resolution resolve resonance resort resource
    respect response rest restore result retail return reveal revel revenue review revolution
    reward reyes reynolds rhea rhine rhino rhythm ribbon rice richard richards richardson
    richmond ride rider ridge right riley rim ring ripple rise ritual rival river rivera rivet
    road roam robert roberts robertson robin robinson robust rock rocket rocky rod rodriguez
    roger rogers rome root rope rose rosetta rosewood ross round route rover row royal rubicon
    ruby rudder rugged rule run runner runway rush russell rust ruth ryan saber saddle safe
    safeguard saffron saga sage sail saint salad salmon salon salt salute sam samuel samurai
    sanchez sanctuary sand sanders sandra sandstone sapphire sara sarah satellite satin saturn
    savanna savannah savor savvy saw say scale scarlet scene schmidt schneider scholar school
    schultz science scoop scope score scorpion scott scout screen scribe script scroll sea seal
    search season seat seattle second secret sector secure seed seek select selene self senior
    sense sentinel sequel sequence sequoia serenity series serpent serve service session set
    settle seven shade shadow shah shape share shark sharma sharp shaw shed shelf shell shelter
    shepherd sherpa sherwood shield shift shine ship shipyard shoe shop shore short shot show
    shuttle side sierra sigma sign signal signature silent silica silk silo silver simmons simon
    simple simplicity simpson sing singh single sirius sketch ski skill skillet skipper sky
    skyline slack slate sleep sleeve slice slide slope small smart smile smith smoke smooth
    snail snake snap snow snyder soar soccer social socket sofa sofia soft soil solace solar
    soldier solid solitude solo solstice solution sonar song sonic sophia sorrow soul sound
    source south sovereign spa space span spark sparrow sparta spear special species spectra
    spectrum speed spencer sphere sphinx spice spider spike spin spindle spiral spirit splash
    sponge spoon sport spot spray spring sprint sprout spruce spur squad square squid squire
    squirrel stable stack stadium staff stage stallion stamp stampede standard stanford stanley
    star stark start state station statue stealth steam steel stella stellar stem step stephen
    stephens sterling steve steven stevens steward stewart stick still stitch stock stone
    storage storm story stout strand strata strategy stratos straw stream street strength
    stretch stride strike string stripe strong studio stump style styx submarine subway success
    sugar suite sullivan sultan summer summit sun sunrise super supply support supreme sure surf
    surge surprise survey susan sustain swallow swan sweet swell swift swing switch sword
    sycamore sydney symbol symphony syndicate synergy synthesis system tab table tablet tailor
    talent talk tall tally tandem tangent tango tank tap tapestry tar target task tavern taxi
    taylor tea teach teal team tech temple tempo ten tent term terra terrace terrain test texas
    text thames the theater theme theo theory theta thicket think thirst thistle thomas thompson
    thomson thor thorn thought thread three threshold thrive throne thunder ticket tide tiger
    tile tim timber time tin tip titan title toast today together token tom tomorrow tonic tony
    tool top topaz torch torrent torres total touch tour tournament tower town trace track
    traction trade tradition trail train trance tranquil transcend transform transit transition
    transport trap travel treasure treaty tree trellis trend trial triangle tribe tribute
    trident trinity triton triumph tropic trout troy truck true trumpet trunk trust tsunami
    tucker tulip tundra tune tunnel turbine turbo turner turtle tutor twenty twilight twin twist
    two tycoon tyler type typhoon ultimate ultra ulysses umbrella uncle under understand uniform
    unify union unique unit united unity universal universe uno up upward uranus urban use usher
    utah utopia vacation vacuum valence valiant valid valkyrie valley valor value vanguard
    vanilla vanish vantage vapor vargas variable variety vast vaughan vault vector vega velocity
    velvet vendor venture venus vera verb verdict verge verse versus vertex vertical vessel
    vesta vibe vibrant viceroy victor victoria victory video vienna view vigil viking villa
    village vincent vine vintage violet viper virginia virgo virtual virtue virtuoso visa
    visible vision visionary visit visitor visor vista vital vivid vivo vocal vogue voice void
    volcano volt vortex voter voyage vulcan waffle wagner wagon wake walk walker wall wallace
    walnut walrus walsh walter walters wander war ward warm warren warrior wasabi washington
    watch watchman water waterfall watkins watson watt watts wave way wealth weather weave
    weaver web webb weber wedge week welch weld well wells west western whale wheel wheeler
    whisk whisper whistle white whole widget wild wildcat wildfire william williams williamson
    willis willow wilson win winchester wind window windsor wing winner winter wire wisdom wise
    wish wit witness wizard wolf wolverine women wonder wong wood woodland woods wool word work
    workshop world worth wren wright xavier yacht yang yard yarn year yellow yes yeti yield yoga
    york young youth yukon zebra zen zenith zephyr zeppelin zero zest zeus zhang zimmerman zinc
    zodiac zoe zone zoom zurich
    """.split()  # noqa: SIM905 - words to read, not to count
)
