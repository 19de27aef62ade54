"""Text made comparable: what labels are matched against, never what is stored."""

import unicodedata
from functools import lru_cache

# CJK Radicals Supplement: NFKC leaves most of U+2E80-2EFF alone. Extractors of subset fonts give
# them in place of the characters that look the same (Unicode UCD, EquivalentUnifiedIdeograph).
_RADICALS = dict(
    zip(
        "⺁⺇⺌⺎⺏⺐⺑⺒⺓⺕⺗⺙⺛⺝⺟⺠⺢⺣⺥⺩⺪⺫⺬⺭⺮⺯⺰⺱⺲⺴⺵⺷⺸⺹⺺⺻⺼⻁⻂⻃⻄⻅⻆⻈⻉⻋⻌⻍⻎⻏⻐⻒⻓⻔⻕⻗⻘⻙⻚⻛⻜⻝⻢⻣⻤⻥⻦⻨⻩⻪⻬⻮⻰⻳",
        "厂几小兀尣尢尢巳幺彑心攵旡月母民水灬爫王疋目示礻竹糸纟罓网网网羊羊老聿聿肉虎衤覀西见角讠贝车辶辶辶邑钅镸长门阜雨青韦页风飞食马骨鬼鱼鸟麦黄黾齐齿龙龟",
        strict=True,
    )
)
_SIGNS = {
    # NFKC makes a blank and a combining mark of the acute accent that stands for a yuan sign
    "´": "¥",
    "〔": "(",
    "〕": ")",
    "﹕": ":",
    "∶": ":",
    "−": "-",
    "–": "-",
}


@lru_cache(maxsize=8192)
def plain_char(char: str) -> str:
    """Give one character in its comparable form; blanks and invisible marks give nothing."""
    known = _SIGNS.get(char) or _RADICALS.get(char)
    if known:
        return known
    plain = unicodedata.normalize("NFKC", char)
    return "".join(
        _RADICALS.get(part, part)
        for part in plain
        if not part.isspace() and unicodedata.category(part) not in {"Cf", "Cc"}
    )


def compact(text: str) -> str:
    """Give a text in its comparable form, without any blanks."""
    return "".join(plain_char(char) for char in text)
