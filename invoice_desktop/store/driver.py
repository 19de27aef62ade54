"""The SQLCipher driver, imported in one place: three packages share its name."""

from sqlcipher3 import dbapi2

DRIVER = dbapi2
DriverError: type[Exception] = dbapi2.Error
DriverConnection = dbapi2.Connection
