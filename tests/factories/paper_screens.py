"""Screenshots of an invoice in a viewer, with other people's windows beside and above it.

Arrays of rows, columns, and red, green, blue; the windows' words are invented.
"""

from typing import TYPE_CHECKING, TypeAlias

from tests.factories.pdf_ink import font_path

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from PIL.ImageDraw import ImageDraw
    from PIL.ImageFont import FreeTypeFont

    Picture: TypeAlias = npt.NDArray[np.uint8]
    Chance: TypeAlias = np.random.Generator

_BAR = 44
_BORDER = (190, 190, 190)
_CHAT = (
    "样例市朝露九号办公用品（测试）有限公司",
    "李娜：发票号码收到了吗？",
    "合计金额 ¥8,120.00，价税合计 ¥8,607.20",
    "开票日期：2025年01月09日",
    "纳税人识别号发你了",
    "销售方名称：假想县南风物流股份有限公司",
    "王强：26990000000000000007 这张重复了",
    "备注：下周三前报销",
    "票价 ¥174.00 已付",
    "好的，谢谢",
    "税率 6% 税额 ¥487.20",
)
_MENU = "文件  编辑  视图  收藏  工具  帮助      100%      第1页 / 共1页"
_TABS = "dzfp_26990000000000000031.pdf    邮箱 (12)    合计.xlsx    +"


def among_windows(page: "Picture", chance: "Chance") -> "Picture":
    """Show a page in a viewer, with a chat window beside it: left or right, touching or apart."""
    import numpy as np
    from PIL import Image, ImageDraw, ImageFont

    height, width = page.shape[:2]
    chat, gap = int(chance.integers(420, 620)), int(chance.choice((0, 18, 60)))
    dark = int(chance.choice((60, 130, 205, 235)))
    size = width + 2 * gap + chat, height + 3 * _BAR + 2 * gap
    screen = Image.new("RGB", size, (dark, dark, dark))
    draw = ImageDraw.Draw(screen)
    font = ImageFont.truetype(str(font_path()), 22)
    on_the_left = bool(chance.integers(0, 2))
    left = chat + gap if on_the_left else gap
    screen.paste(Image.fromarray(page), (left, 2 * _BAR + gap))
    for row, text in enumerate((_TABS, _MENU)):
        draw.rectangle((0, row * _BAR, size[0], (row + 1) * _BAR), (245, 246, 248))
        draw.text((12, row * _BAR + 8), text, (40, 40, 40), font)
    side = 0 if on_the_left else width + 2 * gap
    draw.rectangle((side, 2 * _BAR, side + chat - 1, size[1]), (255, 255, 255), _BORDER)
    chatted = chance.permutation(len(_CHAT))
    _write(draw, [_CHAT[int(each)] for each in chatted], (side + 16, 2 * _BAR + 14), font)
    draw.text((12, size[1] - _BAR + 8), "样例桌面   14:05   2026/11/24", (30, 30, 30), font)
    return np.array(screen, np.uint8)


def _write(draw: "ImageDraw", texts: list[str], at: tuple[int, int], font: "FreeTypeFont") -> None:
    for row, text in enumerate(texts):
        draw.text((at[0], at[1] + 68 * row), text, (20, 20, 20), font)
