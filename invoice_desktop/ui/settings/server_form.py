"""Where the shared database is, who works there, and how the connection is protected."""

from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QFormLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QWidget,
)

from invoice_desktop.domain.server import ServerAddress, Tls
from invoice_desktop.ui.language import LanguageSwitch
from invoice_desktop.ui.settings.rows import side_by_side

_USUAL_PORT = 5432
_LAST_PORT = 65535
_LONGEST = 255
_LABEL_WIDTH = 144


class ServerForm(QWidget):
    """`changed` when anything was typed or chosen; the password is never shown unasked."""

    changed = Signal()
    submitted = Signal()

    def __init__(self, language: LanguageSwitch, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._language = language
        self.host, self.database, self.user, self.password = (
            QLineEdit(maxLength=_LONGEST) for _ in range(4)
        )
        self.port = QLineEdit(str(_USUAL_PORT))
        self.port.setValidator(QIntValidator(1, _LAST_PORT, self))
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        self.show_password = QPushButton()
        self.show_password.setCheckable(True)
        self.tls = QComboBox()
        for tls in Tls:
            self.tls.addItem("", tls)
        self.tls_meaning = QLabel(wordWrap=True, textFormat=Qt.TextFormat.PlainText)
        self.tls_meaning.setProperty("role", "caption")
        self.authority_file = QLineEdit()
        self.choose_file = QPushButton()
        self._labels: dict[str, QLabel] = {}
        self._lay_out()
        self._connect()
        self.retranslate()

    def _lay_out(self) -> None:
        form = self._form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setHorizontalSpacing(16)
        form.setVerticalSpacing(12)
        form.setLabelAlignment(Qt.AlignmentFlag.AlignLeft)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        secret = side_by_side(self.password, self.show_password)
        self._file = side_by_side(self.authority_file, self.choose_file)
        self._add("host", self.host, self.host)
        self._add("port", self.port, self.port)
        self._add("database", self.database, self.database)
        self._add("user", self.user, self.user)
        self._add("password", secret, self.password)
        self._add("tls", self.tls, self.tls)
        form.addRow(self.tls_meaning)
        self._add("file", self._file, self.authority_file)

    def _add(self, name: str, field: QWidget, buddy: QWidget) -> None:
        label = QLabel()
        label.setMinimumWidth(_LABEL_WIDTH)
        label.setBuddy(buddy)
        self._labels[name] = label
        self._form.addRow(label, field)

    def _connect(self) -> None:
        fields = (self.host, self.port, self.database, self.user, self.password)
        for field in (*fields, self.authority_file):
            field.textChanged.connect(self.changed)
            field.returnPressed.connect(self.submitted)
        self.tls.currentIndexChanged.connect(self._show_tls)
        self.tls.currentIndexChanged.connect(self.changed)
        self.show_password.toggled.connect(self._show_or_hide)
        self.choose_file.clicked.connect(self._choose_file)

    def _show_or_hide(self, shown: bool) -> None:
        mode = QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password
        self.password.setEchoMode(mode)
        self._say_toggle()

    def _choose_file(self) -> None:
        title = self.tr("Choose the certificate authority's file")
        kinds = self.tr("Certificates (*.pem *.crt *.cer)")
        name, _kind = QFileDialog.getOpenFileName(self, title, "", kinds)
        if name:
            self.authority_file.setText(str(Path(name)))

    @property
    def is_complete(self) -> bool:
        """Whether there is enough to ask a server."""
        texts = (self.host, self.database, self.user)
        return all(each.text().strip() for each in texts) and self.port.hasAcceptableInput()

    @property
    def chosen_tls(self) -> Tls:
        """The protection that is chosen."""
        # Qt gives a plain text back
        return Tls(self.tls.currentData())

    @property
    def address(self) -> ServerAddress:
        """The address as it is typed; only when it is complete."""
        tls = self.chosen_tls
        return ServerAddress(
            host=self.host.text().strip(),
            database=self.database.text().strip(),
            user=self.user.text().strip(),
            port=int(self.port.text()),
            tls=tls,
            authority_file=self.authority_file.text().strip() if tls is Tls.VERIFIED else "",
        )

    @property
    def secret(self) -> str:
        """The password as it is typed."""
        return self.password.text()

    def forget_secret(self) -> None:
        """Empty the password's field, and hide what is typed there next."""
        self.password.clear()
        self.show_password.setChecked(False)

    def _show_tls(self) -> None:
        tls = self.chosen_tls
        meanings = {
            Tls.VERIFIED: self.tr(
                "The server shows a certificate that an authority you trust has signed: nobody can "
                "listen, and nobody can pretend to be the server."
            ),
            Tls.ENCRYPTED: self.tr(
                "Unsafe: nobody can listen by chance, but whoever stands in between can pretend to "
                "be the server, and read and alter everything. Only in a network that you trust."
            ),
            Tls.NONE: self.tr(
                "Unsafe: everything can be read and altered on its way. Only for a server on this "
                "very computer; any other is refused."
            ),
        }
        self.tls_meaning.setText(meanings[tls])
        for each in (self._labels["file"], self._file):
            each.setVisible(tls is Tls.VERIFIED)

    def _say_toggle(self) -> None:
        shown = self.show_password.isChecked()
        hide, show = self.tr("Hide"), self.tr("Show")
        self.show_password.setText(hide if shown else show)
        hide, show = self.tr("Hide the password"), self.tr("Show the password")
        self.show_password.setAccessibleName(hide if shown else show)

    def retranslate(self) -> None:
        """Say everything in the window's language."""
        names = {
            "host": self.tr("&Server"),
            "port": self.tr("P&ort"),
            "database": self.tr("&Database"),
            "user": self.tr("&User"),
            "password": self.tr("&Password"),
            "tls": self.tr("Prote&ction"),
            "file": self.tr("&Authority's file"),
        }
        for name, text in names.items():
            self._labels[name].setText(text)
        self.host.setPlaceholderText(self.tr("Name or address, as in the server's certificate"))
        self.authority_file.setPlaceholderText(self.tr("Empty: whom this computer trusts"))
        self.choose_file.setText(self.tr("Choose…"))
        for at in range(self.tls.count()):
            self.tls.setItemText(at, self._language.words.tls(Tls(self.tls.itemData(at))))
        self._say_toggle()
        self._show_tls()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.LanguageChange:
            self.retranslate()
        super().changeEvent(event)
