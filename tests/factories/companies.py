"""Invented companies: region 99 exists nowhere, every check character is right."""

from dataclasses import dataclass
from random import Random

from stdnum.cn.uscc import calc_check_digit

_ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY"
_PLACES = ("虚构市", "样例市", "测试州", "假想县")
_WORDS = ("青禾", "云岭", "远帆", "朝露", "松石", "白鹭", "星桥", "南风", "知微", "砚池")
_TRADES = ("信息技术有限公司", "餐饮管理有限公司", "物流股份有限公司", "办公用品（测试）有限公司")
_ROADS = ("样本大道", "例子路", "试验街")


@dataclass(frozen=True, slots=True)
class Company:
    """An invented company; `legacy_taxpayer_id` has 15 characters, as before 2015."""

    name: str
    taxpayer_id: str
    legacy_taxpayer_id: str
    address: str
    phone: str
    bank: str
    account: str

    @property
    def address_and_phone(self) -> str:
        return f"{self.address} {self.phone}"

    @property
    def bank_and_account(self) -> str:
        return f"{self.bank} {self.account}"


def make_company(seed: int = 0) -> Company:
    """Invent a company; the same seed gives the same one."""
    random = Random(f"company {seed}")
    place, word = random.choice(_PLACES), random.choice(_WORDS)
    identifier = make_taxpayer_id(seed)
    return Company(
        name=f"{place}{word}{_numeral(seed)}{random.choice(_TRADES)}",
        taxpayer_id=identifier,
        legacy_taxpayer_id=identifier[2:17],
        address=f"{place}{random.choice(_ROADS)}{random.randint(1, 999)}号",
        phone=f"0999-{random.randint(10000000, 99999999)}",
        bank=f"样例银行{place}支行",
        account="99" + "".join(random.choices("0123456789", k=17)),
    )


def make_taxpayer_id(seed: int = 0) -> str:
    """Make a unified social credit identifier of region 99 with a right check character."""
    random = Random(f"identifier {seed}")
    body = "91" + "990100" + "MA" + "".join(random.choices(_ALPHABET, k=7))
    return body + str(calc_check_digit(body))


def with_wrong_check_character(identifier: str) -> str:
    """Give the identifier with another last character."""
    following = (_ALPHABET.index(identifier[-1]) + 1) % len(_ALPHABET)
    return identifier[:-1] + _ALPHABET[following]


def _numeral(seed: int) -> str:
    return "".join("零一二三四五六七八九"[int(digit)] for digit in str(abs(seed)))
