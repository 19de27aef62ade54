"""Edited contents under a seal whose mathematics stays valid, or does not."""

from collections.abc import Callable

from invoice_desktop.domain.signature import SignatureState
from invoice_desktop.domain.verdict import Authenticity
from tests.factories.forge import SIGNATURES, Locations, folder_of, honest, make_forge, sign_ofd
from tests.factories.hostile_case import (
    AMOUNT,
    ATTACHMENT,
    CODE,
    EDITED_AMOUNT,
    PAGE,
    ROOT,
    SIGNATURE,
    TEMPLATE,
    VALUE,
    Hostile,
    edited,
    plain,
    with_member,
    without,
)
from tests.factories.ofd import OfdParts

_PARTLY, _ALTERED = SignatureState.INTACT_PARTLY_UNSIGNED, SignatureState.ALTERED
_UNSIGNED, _UNVERIFIABLE = SignatureState.UNSIGNED, SignatureState.NOT_VERIFIABLE
_UNPROVEN, _CONTRADICTED = Authenticity.UNPROVEN, Authenticity.CONTRADICTED
_DOUBTFUL = Authenticity.DOUBTFUL
_NAMESPACE = 'xmlns:ofd="http://www.ofdspec.org/2016"'
_ANNOTATIONS, _ANNOTATION = "Doc_0/Annots/Annotations.xml", "Doc_0/Annots/Page_0/Annotation.xml"
_FORGED_ROOT = "Doc_0/Forged.xml"
_FONTS, _FONT = "Doc_0/PublicRes.xml", "Doc_0/Res/font.ttf"


def _sealed_but(*members: str) -> OfdParts:
    return sign_ofd(plain(), honest(uncovered=frozenset(members)))


def _uncovered(
    name: str, member: str, change: Callable[[OfdParts], OfdParts], authenticity: Authenticity
) -> Hostile:
    """Give a case in which one member has no Reference, and was edited."""

    def make() -> bytes:
        return change(_sealed_but(member)).packed()

    return Hostile(name, make, _PARTLY, authenticity, uncovered=(member,))


def _covered(
    name: str,
    member: str,
    change: Callable[[OfdParts], OfdParts],
    uncovered: tuple[str, ...] = (),
) -> Hostile:
    """Give a case in which one covered member was edited after sealing."""

    def make() -> bytes:
        return change(sign_ofd(plain())).packed()

    return Hostile(name, make, _ALTERED, _CONTRADICTED, (member,), uncovered)


def _amount_in(member: str) -> Callable[[OfdParts], OfdParts]:
    return lambda parts: edited(parts, member, AMOUNT, EDITED_AMOUNT)


def _as_it_was(parts: OfdParts) -> OfdParts:
    return parts


def _another_attachment(parts: OfdParts) -> OfdParts:
    return with_member(parts, ATTACHMENT, plain(seed=3).members[ATTACHMENT])


def _drawn_over(member: str) -> Callable[[OfdParts], OfdParts]:
    """Draw another total over the true one."""
    drawn = (
        '<ofd:TextObject ID="7" Boundary="168 96 80 5" Font="63" Size="3.175"><ofd:TextCode X="0" '
        'Y="4.0875" DeltaX="g 7 1.5875">96289.35</ofd:TextCode></ofd:TextObject></ofd:Layer>'
    )
    return lambda parts: edited(parts, member, "</ofd:Layer>", drawn)


def _redirected() -> bytes:
    forged = plain(seed=5).members
    moved = {name.replace("Doc_0/", "Doc_9/"): content for name, content in forged.items()}
    entry = moved.pop("OFD.xml").decode().replace("Doc_0/", "Doc_9/")
    named = f"</ofd:DocRoot><ofd:Signatures>/{SIGNATURES}</ofd:Signatures>"
    entry = entry.replace("</ofd:DocRoot>", named)
    sealed = _sealed_but("OFD.xml").members
    return OfdParts({**sealed, **moved, "OFD.xml": entry.encode()}).packed()


def _redirected_to() -> tuple[str, ...]:
    return tuple(name.replace("Doc_0/", "Doc_9/") for name in plain(seed=5).members)


def _redirected_covered(parts: OfdParts) -> OfdParts:
    moved = with_member(parts, _FORGED_ROOT, parts.members[ROOT])
    return edited(moved, "OFD.xml", f"<ofd:DocRoot>{ROOT}", f"<ofd:DocRoot>{_FORGED_ROOT}")


def _annotated() -> bytes:
    """Name annotations that come only after sealing, as a form's blanks are."""
    named = "<ofd:Annotations>Annots/Annotations.xml</ofd:Annotations></ofd:Document>"
    sealed = sign_ofd(edited(plain(), ROOT, "</ofd:Document>", named))
    listed = (
        f'<ofd:Annotations {_NAMESPACE}><ofd:Page PageID="1"><ofd:FileLoc>'
        "Page_0/Annotation.xml</ofd:FileLoc></ofd:Page></ofd:Annotations>"
    )
    drawn = (
        f'<ofd:PageAnnot {_NAMESPACE}><ofd:Annot Type="Stamp" ID="901"><ofd:Appearance '
        'Boundary="160 90 40 8"/></ofd:Annot></ofd:PageAnnot>'
    )
    members = {_ANNOTATIONS: listed.encode(), _ANNOTATION: drawn.encode()}
    return OfdParts({**sealed.members, **members}).packed()


def _shadowed() -> bytes:
    """Put another page where a path that may be read in two ways leads first."""
    sealed = sign_ofd(edited(plain(), ROOT, 'BaseLoc="Pages', 'BaseLoc="Doc_0/Pages'))
    return with_member(sealed, f"Doc_0/{PAGE}", sealed.members[PAGE]).packed()


def _referring_to_copies() -> bytes:
    """Put the page as it was where its reference leads first, and edit the page that is shown."""
    sealed = sign_ofd(plain(), honest(locations=Locations.FROM_ROOT_WITHOUT_SLASH))
    copied = with_member(sealed, f"{folder_of(0)}/{PAGE}", sealed.members[PAGE])
    return _amount_in(PAGE)(copied).packed()


def _with_font() -> OfdParts:
    named = "<ofd:PublicRes>PublicRes.xml</ofd:PublicRes><ofd:DocumentRes>"
    fonts = (
        f'<ofd:Res {_NAMESPACE} BaseLoc="Res"><ofd:Fonts><ofd:Font ID="63" FontName="KaiTi">'
        "<ofd:FontFile>font.ttf</ofd:FontFile></ofd:Font></ofd:Fonts></ofd:Res>"
    )
    parts = edited(plain(), ROOT, "<ofd:DocumentRes>", named)
    parts = with_member(parts, _FONTS, fonts.encode())
    return with_member(parts, _FONT, b"\0\1\0\0" + bytes(range(256)))


def _font_swapped() -> bytes:
    """Change the glyphs under a text that stays as it was."""
    sealed = sign_ofd(_with_font(), honest(uncovered=frozenset({_FONT})))
    return with_member(sealed, _FONT, b"\0\1\0\0" + bytes(256)).packed()


def _stripped() -> bytes:
    parts = sign_ofd(plain())
    entry = f"<ofd:Signatures>/{SIGNATURES}</ofd:Signatures>"
    own = [name for name in parts.members if name.startswith("Doc_0/Signs/")]
    return without(edited(parts, "OFD.xml", entry, ""), *own).packed()


def _emptied() -> bytes:
    empty = f"<ofd:Signatures {_NAMESPACE}/>".encode()
    return with_member(sign_ofd(plain()), SIGNATURES, empty).packed()


def _reference_dropped() -> bytes:
    parts = sign_ofd(plain())
    text = parts.members[SIGNATURE].decode()
    start = text.index(f'<ofd:Reference FileRef="/{PAGE}"')
    end = text.index("</ofd:Reference>", start) + len("</ofd:Reference>")
    dropped = with_member(parts, SIGNATURE, (text[:start] + text[end:]).encode())
    return _amount_in(PAGE)(dropped).packed()


def _re_sealed_over_edit() -> bytes:
    """Edit a sealed page, then append a seal of one's own over everything."""
    forge = make_forge()
    own = honest(signer=forge.look_alike_signer, seal=forge.look_alike_seal)
    return sign_ofd(_amount_in(PAGE)(sign_ofd(plain())), own).packed()


EDITS: tuple[Hostile, ...] = (
    _uncovered("entry uncovered, as it was", "OFD.xml", _as_it_was, _UNPROVEN),
    _uncovered("custom data edited, entry uncovered", "OFD.xml", _amount_in("OFD.xml"), _DOUBTFUL),
    _uncovered("attachment swapped, uncovered", ATTACHMENT, _another_attachment, _CONTRADICTED),
    _uncovered("page amount edited, uncovered", PAGE, _amount_in(PAGE), _CONTRADICTED),
    _uncovered(
        "total drawn over by uncovered template", TEMPLATE, _drawn_over(TEMPLATE), _UNPROVEN
    ),
    _covered("custom data edited", "OFD.xml", _amount_in("OFD.xml")),
    _covered("attachment swapped", ATTACHMENT, _another_attachment),
    _covered("page amount edited", PAGE, _amount_in(PAGE)),
    _covered("total drawn over by template", TEMPLATE, _drawn_over(TEMPLATE)),
    _covered("QR code swapped", CODE, lambda p: with_member(p, CODE, plain(seed=3).members[CODE])),
    _covered("document root redirected", "OFD.xml", _redirected_covered, (_FORGED_ROOT,)),
    _covered("QR code removed", CODE, lambda parts: without(parts, CODE)),
    Hostile(
        "root redirected, entry uncovered",
        _redirected,
        _PARTLY,
        _UNPROVEN,
        uncovered=_redirected_to(),
    ),
    Hostile(
        "annotations added after sealing",
        _annotated,
        _PARTLY,
        _UNPROVEN,
        uncovered=(_ANNOTATIONS, _ANNOTATION),
    ),
    Hostile(
        "page shadowed by another", _shadowed, _PARTLY, _UNPROVEN, uncovered=(f"Doc_0/{PAGE}",)
    ),
    Hostile(
        "references lead to copies",
        _referring_to_copies,
        _PARTLY,
        _CONTRADICTED,
        uncovered=(PAGE,),
    ),
    Hostile(
        "nothing covered",
        lambda: _sealed_but(*plain().members).packed(),
        _PARTLY,
        _UNPROVEN,
        uncovered=tuple(plain().members),
    ),
    Hostile("font swapped, uncovered", _font_swapped, _PARTLY, _UNPROVEN, uncovered=(_FONT,)),
    Hostile("signatures removed", _stripped, _UNSIGNED, _UNPROVEN),
    Hostile("signatures emptied", _emptied, _UNSIGNED, _UNPROVEN),
    Hostile(
        "list of signatures removed",
        lambda: without(sign_ofd(plain()), SIGNATURES).packed(),
        _UNSIGNED,
        _UNPROVEN,
    ),
    Hostile(
        "value removed",
        lambda: without(sign_ofd(plain()), VALUE).packed(),
        _UNVERIFIABLE,
        _UNPROVEN,
    ),
    Hostile(
        "reference dropped",
        _reference_dropped,
        _ALTERED,
        _CONTRADICTED,
        altered=None,
        uncovered=None,
    ),
    Hostile(
        "edited page sealed again by a look-alike",
        _re_sealed_over_edit,
        _ALTERED,
        _CONTRADICTED,
        altered=(PAGE,),
    ),
)
