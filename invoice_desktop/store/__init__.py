"""The encrypted archive: SQLAlchemy tables on SQLCipher, and its migrations."""
