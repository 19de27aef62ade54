"""What was likely meant where something was mistyped: letters for digits, turned neighbours."""

from itertools import pairwise

_DIGITS = str.maketrans("OoQDIlLi|ZzSsBbGq", "00001111122558869")
_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
"""GB 32100-2015, 4.2: letters that look like digits are not used."""
_LOOKS_LIKE = str.maketrans("OIZSV", "0125U")
_WEIGHTS = tuple(3**place % 31 for place in range(17))
"""GB 32100-2015, annex B."""
_LENGTH = 18
_ORGANISATION = slice(8, 17)
_ORGANISATION_WEIGHTS = (3, 7, 9, 10, 5, 8, 4, 2)
"""GB 11714-1997: the organisation's own code stands within, with a check character of its own."""
_CITIZEN_WEIGHTS = tuple(2**place % 11 for place in range(17, -1, -1))
"""GB 11643-1999, after ISO 7064 MOD 11-2."""


def digits_meant(text: str) -> str | None:
    """Give the digits that letters were typed for; None where none were, or others are left."""
    plain = "".join(text.split())
    meant = plain.translate(_DIGITS)
    return meant if meant != plain and meant.isascii() and meant.isdecimal() else None


def check_character(first: str) -> str | None:
    """Give the last character of a unified social credit code; None for what is none.

    `first` are its seventeen characters before (GB 32100-2015, annex B).
    """
    if len(first) != _LENGTH - 1 or any(each not in _ALPHABET for each in first):
        return None
    total = sum(
        weight * _ALPHABET.index(each) for weight, each in zip(_WEIGHTS, first, strict=True)
    )
    return _ALPHABET[-total % 31]


def identifiers_meant(text: str) -> tuple[str, ...]:
    """Give well-formed unified social credit codes that are one slip away, likely ones first.

    Empty where the text is well-formed, or is no such code at all, such as a citizen's number:
    letters for digits, two neighbours in each other's place, at last a wrong check character.
    Several pairs of neighbours may make it well-formed: six such codes were the most seen in
    2,965 turned pairs. Those go first whose inner organisation code is right too.
    """
    plain = "".join(text.split()).upper()
    if len(plain) != _LENGTH or _is_right(plain) or is_citizen_number(plain):
        return ()
    read = plain.translate(_LOOKS_LIKE)
    turned = (
        read[:place] + second + first + read[place + 2 :]
        for place, (first, second) in enumerate(pairwise(read))
    )
    right = dict.fromkeys(each for each in (read, *turned) if _is_right(each))
    last = check_character(read[:-1])
    if last is not None:
        right[read[:-1] + last] = None
    return tuple(sorted(right, key=_has_doubtful_organisation))


def is_citizen_number(text: str) -> bool:
    """Whether eighteen characters are a well-formed citizen's number, as single traders use it."""
    digits = text[:-1] + ("0" if text[-1:] == "X" else text[-1:])
    if len(text) != _LENGTH or not (digits.isascii() and digits.isdecimal()):
        return False
    values = (*(int(each) for each in text[:-1]), 10 if text[-1] == "X" else int(text[-1]))
    total = sum(weight * value for weight, value in zip(_CITIZEN_WEIGHTS, values, strict=True))
    return total % 11 == 1 and _is_birthday(text[6:14])


def _is_right(identifier: str) -> bool:
    return check_character(identifier[:-1]) == identifier[-1]


def _has_doubtful_organisation(identifier: str) -> bool:
    """Whether the organisation's code within has another check character than its own."""
    code = identifier[_ORGANISATION]
    values = (int(each, 36) for each in code[:-1])
    total = sum(w * value for w, value in zip(_ORGANISATION_WEIGHTS, values, strict=True))
    return code[-1] != "0123456789X0"[11 - total % 11]


def _is_birthday(digits: str) -> bool:
    year, month, day = int(digits[:4]), int(digits[4:6]), int(digits[6:])
    return 1900 <= year <= 2099 and 1 <= month <= 12 and 1 <= day <= 31
