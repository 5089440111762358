"""Words for places that stand behind a company's name: "Siemens India" is Siemens in India."""

from __future__ import annotations

# As `employer_names.spelled` leaves them. Countries, their short forms and some native spellings,
# the sales regions that companies name their branches after, and cities that are no family's name.
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
        "eastern europe, western europe, northern europe, southern europe, central america",
        "cis, cee, gcc, ukraina, magyarorszag, polen, frankreich, italien, spanien, hellas",
        "nippon, bharat, puerto rico, dominican republic, el salvador, honduras, paraguay, cuba",
        "ethiopia, uganda, tanzania, senegal, cameroon, ivory coast, rwanda, angola, mozambique",
        "iraq, iran, afghanistan, azerbaijan, armenia, uzbekistan, mongolia, myanmar, laos, macau",
        "belarus, moldova, bosnia, albania, north macedonia, montenegro, kosovo",
        "amsterdam, ankara, antwerp, atlanta, auckland, bangalore, bengaluru, bangkok, barcelona",
        "beijing, beirut, belgrade, berlin, bogota, bonn, bratislava, brussels, bucharest",
        "budapest, buenos aires, cairo, calcutta, cape town, chennai, chicago, cologne",
        "copenhagen, delhi, dhaka, doha, dubai, dublin, dusseldorf, eindhoven, espoo, frankfurt",
        "geneva, glasgow, gothenburg, grenoble, guangzhou, gurgaon, gurugram, haifa, hamburg",
        "hanoi, helsinki, ho chi minh city, hyderabad, istanbul, jakarta, jeddah, johannesburg",
        "karachi, karlsruhe, kiev, kolkata, koln, krakow, kuala lumpur, kyiv, kyoto, lagos",
        "lahore, leipzig, lima, linz, lisbon, lisboa, ljubljana, london, los angeles, lyon",
        "madrid, malaga, manila, melbourne, mexico city, milan, milano, minsk, montreal, moscow",
        "mumbai, munich, munchen, nairobi, nanjing, new delhi, new york, noida, nuremberg, osaka",
        "oslo, ottawa, palo alto, paris, porto, prague, praha, pune, redmond, reykjavik, riga",
        "rio de janeiro, riyadh, rome, rotterdam, saint petersburg, salzburg, san diego",
        "san francisco, san jose, santiago, sao paulo, seattle, seoul, shanghai, shenzhen, sofia",
        "st petersburg, stockholm, stuttgart, suzhou, sydney, taipei, tallinn, tel aviv, tokyo",
        "toronto, toulouse, turin, vancouver, vienna, vilnius, warsaw, warszawa, wien, wroclaw",
        "wuhan, zagreb, zurich",
    )
    for place in line.split(",")
)
