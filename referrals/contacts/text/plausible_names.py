"""How far a reading of unknown bytes looks like names: in words, letter by letter."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from itertools import pairwise

from referrals.knowledge.facts import facts

WORD = re.compile(
    r"[^\s,;:\"<>()@/|=+_*\[\]\x00-\x1f]*[^\x00-\x7f][^\s,;:\"<>()@/|=+_*\[\]\x00-\x1f]*"
)

# Each language's letters beyond a to z.
ALPHABETS = tuple(
    frozenset(letters)
    for letters in (
        "áéíóúñü", "àâçéèêëîïôùûüÿœæ", "äöüß", "ãáâàçéêíóôõú", "üæøåéäö", "åäöé", "àèéìíîòóùú",
        "ëïéèöüáó", "áéíóúýþæðö", "äöåšž", "äöüõšž", "àçèéíïòóúü", "ąćęłńóśźż", "áčďéěíňóřšťúůýž",
        "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîșțşţ", "čćđšž", "çğıöşüâîi\u0307", "ąčęėįšųūž",
        "āčēģīķļņšūž",
    )
)  # fmt: skip
# Names with the letters that several encodings disagree about, each beside its usual neighbours.
NAMES = facts("person_names/accented_names")
FIRST_OF_NAMES = frozenset(
    "王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶余潘杜戴夏钟汪田"
    "任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文欧上司"
    "陳張劉楊趙黃吳孫馬羅鄭謝馮蕭鄧許呂蘇盧蔣賈葉余鍾範譚鄒陸龍萬錢湯喬賀賴龔歐莊洪"
    "김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구나민진지엄채원천방공현함변염여추도"
    "佐鈴渡山中小加吉斎斉松井木清池橋前藤後岡長村近青坂遠福太三西原和竹森阿酒工横宮内新大今河島谷市川増菊水野伊東北"
)
FREQUENT = frozenset("".join(facts("person_names/frequent_characters")))
SIGNS = "’‘“”„–—…•€®™©"
"""What typists put between words."""
VOWELS = frozenset("аеёиоуыэюяіїєαεηιουωάέήίόύώϊϋ")
UNCASED = {
    # Letters of another form at the end of a word stand there and nowhere else.
    "HEBREW": re.compile(r"(?:[א-יכלמנס-עפצק-ת]+[ךםןףץ]?|[א-ת])(?:['’\"-]+[א-ת]+)*\.?"),
    "ARABIC": re.compile(r"(?:[ء-غـ-ي٠-٩-])+"),
    "THAI": re.compile(r"[\u0e01-\u0e2e\u0e40-\u0e44][\u0e01-\u0e4e.]*"),
}
"""Words of scripts that have no capitals."""
COMMON = {
    "gb2312": (0xB0, 0xD7),
    "cp932": (0x88, 0x97),
    "big5": (0xA4, 0xC6),
    "euc_kr": (0xB0, 0xC8),
}
"""The first bytes of each standard's common characters."""


def _contexts(word: str) -> set[str]:
    """Each foreign letter with what stands on both sides of it."""
    spelled = f"^{word.casefold()}$"
    return {
        spelled[at - 1 : at + 1] + side
        for at, char in enumerate(spelled)
        if char > "\x7f"
        for side in ("", spelled[at + 1])
    }


KNOWN = frozenset(context for name in NAMES for context in _contexts(name))


def plausibility(text: str, two_bytes: bool) -> float:
    """How many of the foreign bytes of *text* are well explained: the more names, the more."""
    worth: float = sum(
        _worth(word) * sum(char > "\x7f" for char in word) * (2 if two_bytes else 1)
        for word in WORD.findall(text)
    )
    return worth


@lru_cache(maxsize=4096)
def _worth(word: str) -> float:
    """From -1 (no word) to 1 (a name like those that we know)."""
    if all(char <= "\x7f" or char in SIGNS for char in word):
        return 0.7
    if not all(map(_of_a_word, word)):
        return -1
    scripts = {_script(char) for char in word if char.isalpha()}
    if not scripts or len(scripts) > 1:
        return -1
    if scripts <= {"CJK", *UNCASED}:
        return _without_case(word, scripts.pop())
    cased = _cased(word)
    if scripts == {"LATIN"}:
        return min(cased, _of_latin_letters(word))
    # A name begins with a capital; what does not may be letters of another script.
    return min(cased, (0.8 if word[0].isupper() else 0.6) if _spoken(word) else 0.2)


def _without_case(word: str, script: str) -> float:
    if script == "CJK":
        return _of_characters(word)
    return 0.85 if UNCASED[script].fullmatch(word) else -0.5


def _of_a_word(char: str) -> bool:
    return (
        char.isalpha()
        or "\u0e30" <= char <= "\u0e4e"
        or char in "'’.-–‑·・&"
        or (char.isascii() and char.isprintable())
    )


@lru_cache(maxsize=4096)
def _script(char: str) -> str:
    name = unicodedata.name(char, "?").split(" ")[0].split("-")[0]
    return "CJK" if name in {"CJK", "HIRAGANA", "KATAKANA", "HANGUL"} else name


def _cased(word: str) -> float:
    """A capital behind a small letter is no name's, but in McÁdam; neither are small ones among
    capitals."""
    letters = [char for char in word if char.isalpha()]
    wrong = sum(a.islower() and b.isupper() and b > "\x7f" for a, b in pairwise(letters))
    shouted = sum(char.isupper() for char in letters) > len(letters) / 2 and len(letters) > 2
    small = shouted and any(char.islower() and char > "\x7f" for char in letters[1:])
    return -1 if wrong or small else 1


def _spoken(word: str) -> bool:
    """Whether a Cyrillic or Greek word has the vowels that make it sound."""
    letters = [char for char in word.casefold() if char.isalpha()]
    return 0.2 <= sum(char in VOWELS for char in letters) / len(letters) <= 0.75


def _of_latin_letters(word: str) -> float:
    """By the names that we know, or else by one language that has all its letters."""
    foreign = {char for char in word.casefold() if char > "\x7f" and char.isalpha()}
    contexts = _contexts(word)
    known = len(contexts & KNOWN) / len(contexts) if contexts else 0
    spoken = any(foreign <= alphabet for alphabet in ALPHABETS)
    return 0.5 * known + (0.5 if spoken else -0.5)


def _of_characters(word: str) -> float:
    """Common ones, at the beginning those that family names begin with, and those of which names
    are made: of the thousands of common characters bytes of another encoding hit few."""
    chars = [char for char in word if char > "\x7f" and char.isalpha()]
    common = sum(map(_common, chars)) / len(chars)
    usual = sum(map(_usual, chars)) / len(chars)
    return 0.3 * common + 0.5 * usual + (0.2 if chars[0] in FIRST_OF_NAMES else 0) - 0.1


def _usual(char: str) -> bool:
    return char in FREQUENT or char in FIRST_OF_NAMES or "\u3040" <= char <= "\u30ff"


@lru_cache(maxsize=8192)
def _common(char: str) -> float:
    if "\uff61" <= char <= "\uff9f":
        return -1  # half of a katakana: what other bytes look like in Shift_JIS
    if "\u3040" <= char <= "\u30ff":
        return 1
    for encoding, (first, last) in COMMON.items():
        data = char.encode(encoding, errors="ignore")
        if len(data) == 2 and first <= data[0] <= last:
            return 1
    return -0.5
