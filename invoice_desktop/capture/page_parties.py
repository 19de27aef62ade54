"""Seller and buyer of an invoice's page: names, taxpayer ids, addresses, banks."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from invoice_desktop.capture.page_lines import Box, PageLines, Piece, Run
from invoice_desktop.domain.invoice import Field

_NAME = re.compile(r"(?<!项目)(?<!货物)(?<!服务)(?<!劳务)(?<!工程)(?<!单位)名称:")
_ID = re.compile(r"(?:统一社会信用代码/?)?纳税人识别号?:|统一社会信用代码:")
_ADDRESS = re.compile(r"地址[、,]?电话:")
_BANK = re.compile(r"开户行及账号:")
_ANY_LABEL = re.compile(f"{_NAME.pattern}|{_ID.pattern}|{_ADDRESS.pattern}|{_BANK.pattern}")
_TAXPAYER_ID = re.compile(r"[0-9A-Z*]{6,20}")
_EDGE = 0.98
"""Of the width: beyond it the frame has ended, and the count of downloads runs downwards."""
_BUYER = (
    Field.BUYER_NAME,
    Field.BUYER_TAXPAYER_ID,
    Field.BUYER_ADDRESS_AND_PHONE,
    Field.BUYER_BANK_AND_ACCOUNT,
)
_SELLER = (
    Field.SELLER_NAME,
    Field.SELLER_TAXPAYER_ID,
    Field.SELLER_ADDRESS_AND_PHONE,
    Field.SELLER_BANK_AND_ACCOUNT,
)


@dataclass(frozen=True, slots=True)
class _Block:
    """A party's part of the page: its name label, its upright label, and how far it reaches."""

    label: Run
    stack: Piece | None
    right: float


def find_parties(page: PageLines) -> Iterator[tuple[Field, Piece]]:
    """Find the parties' fields: the left or the upper one is the buyer."""
    for fields, block in zip((_BUYER, _SELLER), _blocks(page), strict=False):
        name_field, id_field, address_field, bank_field = fields
        below = _label_below(page, block, _ID)
        name = _name(page, block)
        if name:
            yield name_field, name
        if below and (identifier := _identifier(page, block, below)):
            yield id_field, identifier
        for field, pattern in ((address_field, _ADDRESS), (bank_field, _BANK)):
            label = _label_below(page, block, pattern)
            piece = _beside(page, block, label) if label else None
            if piece:
                yield field, piece


def seller_block_top(page: PageLines) -> float | None:
    """Tell where the seller's block begins when it stands below the items, as on old forms."""
    labels = [run for _, run in page.find(_NAME)]
    if len(labels) < 2 or labels[1].box.top < labels[0].box.bottom:
        return None
    return labels[1].box.top


def _blocks(page: PageLines) -> list[_Block]:
    labels = [run for _, run in page.find(_NAME)][:2]
    if len(labels) == 2 and labels[1].box.top < labels[0].box.bottom:
        labels.sort(key=lambda label: label.box.left)
    return [_block(page, label, labels) for label in labels]


def _block(page: PageLines, label: Run, labels: list[Run]) -> _Block:
    box = label.box
    near = [stack for stack in page.stacks if _levels(stack.box, box, 1.5 * box.height)]
    before = [stack for stack in near if stack.box.middle[0] < box.left]
    ends = [stack.box.left for stack in near if stack.box.left > box.right]
    ends += [
        other.box.left for other in labels if other is not label and _levels(other.box, box)
        and other.box.left > box.right
    ]  # fmt: skip
    right = min(ends, default=_EDGE * page.width)
    stack = max(before, key=lambda each: each.box.left, default=None)
    return _Block(label, stack, right)


def _levels(one: Box, other: Box, slack: float = 0.0) -> bool:
    return one.top < other.bottom + slack and other.top < one.bottom + slack


def _name(page: PageLines, block: _Block) -> Piece | None:
    label = block.label.box
    # a long name takes two lines, of which the first may stand higher than its label
    top = label.top - 0.75 * label.height
    if block.stack:
        top = min(label.top - 0.3 * label.height, block.stack.box.top - 0.3 * label.height)
    following = _label_below(page, block, _ANY_LABEL)
    bottom = following.box.top if following else label.bottom
    return page.piece_in(
        Box(block.label.end, top, block.right, max(bottom, label.middle[1] + 1e-6))
    )


def _label_below(page: PageLines, block: _Block, pattern: re.Pattern[str]) -> Run | None:
    label = block.label.box
    return next(
        (
            run
            for _, run in page.find(pattern)
            if run.box.middle[1] > label.bottom - 0.2 * label.height
            and abs(run.box.left - label.left) < 0.08 * page.width
            and run.box.top - label.bottom < 0.2 * page.width
        ),
        None,
    )


def _beside(page: PageLines, block: _Block, label: Run) -> Piece | None:
    box = label.box
    slack = 0.2 * box.height
    return page.piece_in(Box(label.end, box.top - slack, block.right, box.bottom + slack))


def _identifier(page: PageLines, block: _Block, label: Run) -> Piece | None:
    piece = _beside(page, block, label)
    match = _TAXPAYER_ID.search(piece.plain) if piece else None
    if piece is None or match is None:
        return None
    return Piece(match[0], match[0], piece.box)
