"""What holds for every invoice, whatever is read from it."""

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from random import Random

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from invoice_desktop.capture.qr_text import capture_scan
from invoice_desktop.domain.evidence import InputFormat, Reading
from invoice_desktop.domain.invoice import Field, FieldValue, InvoiceKind, InvoiceLine, Source
from invoice_desktop.domain.money import amount_text
from invoice_desktop.domain.signature import DocumentSignature
from invoice_desktop.domain.verdict import Acceptance, Authenticity, Finding, Outcome, Strength
from invoice_desktop.verification.amount_in_words import amount_in_words, read_amount_in_words
from invoice_desktop.verification.comparing import agree_but_for_masks, plain_name, stands_in
from invoice_desktop.verification.judgement import judge
from invoice_desktop.verification.misreading import HARD_FIELDS
from invoice_desktop.verification.verify import verify
from invoice_desktop.verification.vocabulary import RULES, reason_of
from tests.factories.invoices import Specimen, make_invoice, with_wrong
from tests.unit.verification.making import any_finding, circumstances, evidence, reading

CARRIED = (
    InvoiceKind.FULLY_DIGITAL_ORDINARY,
    InvoiceKind.FULLY_DIGITAL_SPECIAL,
    InvoiceKind.VAT_ELECTRONIC_ORDINARY,
    InvoiceKind.RAILWAY_TICKET,
    InvoiceKind.AIR_ITINERARY,
)
SPECIMENS = st.builds(
    make_invoice, st.sampled_from(CARRIED), st.integers(1, 3), st.integers(0, 200)
)
AMOUNTS = st.decimals(Decimal("0.01"), Decimal("999999.99"), places=2)
UNHURRIED = settings(deadline=None)
"""The machine that runs the tests may be busy."""
RATES = ("0.13", "0.09", "0.06", "0.05", "0.03", "0.01")
_HAS_A_PLACE = (str, Decimal, date)


def printed(value: FieldValue, random: Random) -> str:
    """Write a value as pages do, torn and glued as extractors give it."""
    if isinstance(value, Decimal):
        text = random.choice([amount_text(value), f"{value:,.2f}"])
        text = random.choice(["¥", "￥", "¥ ", "´", ""]) + text
    elif isinstance(value, date):
        text = random.choice([f"{value:%Y年%m月%d日}", f"{value:%Y-%m-%d}", f"{value:%Y%m%d}"])
    else:
        text = str(value)
    if len(text) > 4 and random.random() < 0.3:
        cut = random.randrange(1, len(text) - 1)
        text = f"{text[:cut]} {text[cut:]}"
    return text


def page_of(values: Mapping[Field, FieldValue], random: Random) -> str:
    shown = [value for value in values.values() if isinstance(value, _HAS_A_PLACE)]
    random.shuffle(shown)
    return random.choice(["\n", " ", "  "]).join(printed(value, random) for value in shown)


def readings_of(specimen: Specimen, source: Source, *, exact: bool = True) -> tuple[Reading, ...]:
    return tuple(
        reading(name, value, source, exact=exact)
        for name, value in specimen.values.items()
        if name is not Field.QR_TEXT
    )


def scanned(specimen: Specimen) -> tuple[Reading, ...]:
    return capture_scan(specimen.qr_text).evidences[0].readings


@UNHURRIED
@given(SPECIMENS, st.sets(st.sampled_from([Source.MACHINE_DATA, Source.QR, Source.FILE_METADATA])))
def test_a_coherent_invoice_is_never_doubted(specimen: Specimen, sources: set[Source]) -> None:
    readings = readings_of(specimen, Source.VISIBLE_TEXT, exact=False)
    if Source.QR in sources:
        readings += scanned(specimen)
    for source in sources - {Source.QR}:
        readings += readings_of(specimen, source)
    found = evidence(*readings, visible_text=page_of(specimen.values, Random(1)))
    verified = verify(found, circumstances())
    assert [each for each in verified.findings if each.outcome is Outcome.FAILED] == []
    assert verified.verdict.authenticity is Authenticity.UNPROVEN


@settings(max_examples=100, deadline=None)
@given(SPECIMENS, st.randoms(use_true_random=False))
def test_no_misreading_of_a_genuine_page_is_a_contradiction(
    specimen: Specimen, random: Random
) -> None:
    """Whatever the reader takes for a field, the true value stands somewhere on the page."""
    values = [value for value in specimen.values.values() if isinstance(value, _HAS_A_PLACE)]
    amounts = [value for value in values if isinstance(value, Decimal)]
    days = [date(2026, 3, 1), date(2025, 12, 31), specimen.issue_date]
    texts = [str(value) for value in values if isinstance(value, str)]
    misread = []
    for name in HARD_FIELDS & specimen.values.keys():
        value = specimen.values[name]
        if isinstance(value, Decimal):
            wrong: FieldValue = random.choice([*amounts, value * 10, value + 1, Decimal("1.00")])
        elif isinstance(value, date):
            wrong = random.choice(days)
        else:
            wrong = random.choice([*texts, str(value)[:-1], "9" + str(value)])
        exact = random.random() < 0.3
        misread.append(reading(name, wrong, Source.VISIBLE_TEXT, exact=exact))
    found = evidence(
        *scanned(specimen),
        *readings_of(specimen, Source.MACHINE_DATA),
        *misread,
        visible_text=page_of(specimen.values, random),
    )
    assert verify(found, circumstances()).verdict.authenticity is not Authenticity.CONTRADICTED


@pytest.mark.parametrize("kind", CARRIED)
@pytest.mark.parametrize("source", [Source.QR, Source.MACHINE_DATA])
def test_every_single_edit_of_what_another_source_carries_is_caught(
    kind: InvoiceKind, source: Source
) -> None:
    for seed in range(5):
        specimen = make_invoice(kind, seed=seed)
        sure = scanned(specimen) if source is Source.QR else readings_of(specimen, source)
        carried = {each.field for each in sure} & HARD_FIELDS & specimen.values.keys()
        assert carried >= {Field.INVOICE_NUMBER, Field.ISSUE_DATE}
        for name in carried:
            edited = with_wrong(specimen, name)
            found = evidence(
                *sure,
                *readings_of(edited, Source.VISIBLE_TEXT, exact=False),
                visible_text="\n".join(clean_page(edited)),
            )
            verdict = verify(found, circumstances()).verdict
            assert verdict.authenticity in {Authenticity.CONTRADICTED, Authenticity.DOUBTFUL}
            if specimen.values[name] not in [
                value for other, value in edited.values.items() if other is not name
            ]:
                assert verdict.authenticity is Authenticity.CONTRADICTED, (name, seed)
                assert verdict.acceptance is Acceptance.REJECT
                assert verdict.reasons[0] == "sources_contradict"


def clean_page(specimen: Specimen) -> Sequence[str]:
    """Give a page as the issuing systems print it."""
    return [
        f"¥{amount_text(value)}" if isinstance(value, Decimal) else str(value)
        for name, value in specimen.values.items()
        if isinstance(value, _HAS_A_PLACE) and name is not Field.QR_TEXT
    ]


@UNHURRIED
@given(AMOUNTS, AMOUNTS)
def test_an_amount_stands_in_a_page_of_whole_amounts_only_as_itself(
    looked_for: Decimal, shown: Decimal
) -> None:
    assert stands_in(looked_for, f"合计 ¥{shown} 元") == (looked_for == shown)
    assert stands_in(looked_for, f"合计 ￥ {shown:,.2f}") == (looked_for == shown)


@UNHURRIED
@given(AMOUNTS, st.text("0123456789 %¥*餐", max_size=6), st.text("0123456789 %*餐", max_size=6))
def test_an_amount_glued_to_anything_else_still_stands(
    value: Decimal, before: str, after: str
) -> None:
    assume(not before.rstrip("0123456789 ").endswith("¥"))
    assert stands_in(value, f"{before}{value:.2f}{after}")


WIDE = {ord(" ") + 1 + step: 0xFF01 + step for step in range(94)}


@UNHURRIED
@given(st.text("甲乙丙公司（）ABCabc019()[]-&", max_size=30), st.randoms(use_true_random=False))
def test_width_case_and_spaces_make_no_other_name(text: str, random: Random) -> None:
    wide = "".join(random.choice([char, char.translate(WIDE)]) for char in text)
    spaced = "".join(char + random.choice(["", " ", "\u3000", "\xa0"]) for char in wide)
    assert plain_name(random.choice([spaced, spaced.upper()])) == plain_name(text)


@UNHURRIED
@given(st.text("0123456789ABCDEFGH", min_size=1, max_size=20), st.data())
def test_a_mask_over_any_part_agrees_with_the_whole(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    masked = text[:start] + "*" * (end - start) + text[end:]
    assert agree_but_for_masks(text, masked)
    assert agree_but_for_masks(masked, text)
    assert not agree_but_for_masks(text + "9", masked + "8")


LOOSE_WORDS = {"圆": "元", "整": "", "零": "〇", "仟": "千", "佰": "百", "拾": "十"}


@UNHURRIED
@given(AMOUNTS, st.randoms(use_true_random=False))
def test_amounts_in_words_are_read_in_any_dialect(value: Decimal, random: Random) -> None:
    words = amount_in_words(value)
    for formal, loose in LOOSE_WORDS.items():
        if random.random() < 0.5:
            words = words.replace(formal, loose)
    words = random.choice(["", "⊗", "⊗ ", "人民币"]) + " ".join(words)
    assert read_amount_in_words(words) == value


@UNHURRIED
@given(value=AMOUNTS, rate=st.sampled_from(RATES), with_tax=st.booleans())
def test_no_way_of_rounding_a_line_is_doubted(value: Decimal, rate: str, *, with_tax: bool) -> None:
    """The tax is a product, or what is left of a price with tax."""
    fraction, cent = Decimal(rate), Decimal("0.01")
    amount = (value / (1 + fraction)).quantize(cent, ROUND_HALF_UP) if with_tax else value
    tax = value - amount if with_tax else (value * fraction).quantize(cent, ROUND_HALF_UP)
    line = InvoiceLine(amount=amount, tax_rate=fraction, tax_amount=tax)
    found = verify(evidence(reading(Field.LINES, (line,))), circumstances()).findings
    (answer,) = [each for each in found if each.rule == "tax_of_each_line_follows_rate"]
    assert answer.reason == "each_tax_follows"


FINDINGS = st.lists(
    st.sampled_from(
        [
            (name, reason)
            for name, rule in RULES.items()
            for reason, meaning in rule.reasons.items()
            if "authority" not in meaning.details
        ]
    ),
    max_size=8,
).map(lambda pairs: [any_finding(*pair) for pair in pairs])
SEAL = Finding("seal", Strength.ORIGIN, Outcome.PASSED, "seal_verifies", {"authority": "bureau"})
_GRAVITY = [Acceptance.ACCEPT, Acceptance.REVIEW, Acceptance.REJECT]
_DISTRUST = [
    Authenticity.GENUINE,
    Authenticity.UNPROVEN,
    Authenticity.DOUBTFUL,
    Authenticity.CONTRADICTED,
]


@UNHURRIED
@given(FINDINGS)
def test_nothing_is_genuine_without_an_authority(findings: list[Finding]) -> None:
    verdict = judge(findings)
    assert verdict.authority is None
    assert verdict.authenticity is not Authenticity.GENUINE
    assert verdict.acceptance is not Acceptance.ACCEPT


@UNHURRIED
@given(FINDINGS)
def test_an_authority_makes_genuine_only_what_nothing_speaks_against(
    findings: list[Finding],
) -> None:
    verdict = judge([*findings, SEAL])
    assert verdict.authority == "bureau"
    if any(reason_of(found).contradicts for found in findings):
        assert verdict.authenticity is Authenticity.CONTRADICTED
    elif verdict.authenticity is Authenticity.GENUINE:
        doubted = {Strength.FORM, Strength.INTEGRITY}
        failed = [each for each in findings if each.outcome is Outcome.FAILED]
        assert not doubted & {each.strength for each in failed}
    assert (verdict.acceptance is Acceptance.ACCEPT) == (verdict.reasons == ())


@UNHURRIED
@given(FINDINGS, FINDINGS)
def test_more_findings_never_make_it_better(findings: list[Finding], more: list[Finding]) -> None:
    before, after = judge(findings), judge([*findings, *more])
    assert _DISTRUST.index(after.authenticity) >= _DISTRUST.index(before.authenticity)
    assert _GRAVITY.index(after.acceptance) >= _GRAVITY.index(before.acceptance)


@UNHURRIED
@given(FINDINGS, st.randoms(use_true_random=False))
def test_the_order_of_findings_does_not_matter(findings: list[Finding], random: Random) -> None:
    shuffled = random.sample(findings, len(findings))
    first, second = judge(findings), judge(shuffled)
    assert (first.authenticity, first.acceptance) == (second.authenticity, second.acceptance)
    assert set(first.reasons) == set(second.reasons)


ANY_LINE = st.builds(
    InvoiceLine,
    name=st.text(max_size=5),
    amount=st.none() | AMOUNTS,
    tax_rate=st.none() | st.sampled_from([Decimal("0.13"), Decimal(0), Decimal("0.015")]),
    tax_amount=st.none() | AMOUNTS,
)
ANY_VALUE: st.SearchStrategy[FieldValue] = st.one_of(
    st.text(max_size=25),
    st.text("0123456789²①xX*", min_size=8, max_size=20),
    AMOUNTS,
    st.dates(),
    st.booleans(),
    st.sampled_from(InvoiceKind),
    st.lists(ANY_LINE, max_size=3).map(tuple),
)
ANY_READING = st.builds(
    Reading,
    field=st.sampled_from(Field),
    value=ANY_VALUE,
    source=st.sampled_from(Source),
    exact=st.booleans(),
    confidence=st.floats(0, 1),
)


@settings(max_examples=150, deadline=None)
@given(
    st.lists(ANY_READING, max_size=25),
    st.text(max_size=60),
    st.sampled_from([None, ()]),
    st.sampled_from(InputFormat),
)
def test_whatever_was_read_is_judged_and_never_genuine(
    readings: list[Reading],
    page: str,
    signatures: tuple[DocumentSignature, ...] | None,
    form: InputFormat,
) -> None:
    given_ = evidence(*readings, visible_text=page, signatures=signatures, form=form)
    verified = verify(given_, circumstances())
    assert {found.rule for found in verified.findings} == set(RULES)
    assert verified.verdict.authenticity is not Authenticity.GENUINE
    assert verified.verdict.acceptance is not Acceptance.ACCEPT
