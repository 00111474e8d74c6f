#include "vault/database.h"

#include "vault/sqlite_error.h"
#include "vault/vault_text.h"

#include <QCoreApplication>
#include <QFile>
#include <QUuid>

#include <sodium.h>
#include <sqlcipher/sqlite3.h>

namespace stipple::vault
{

namespace
{

// ATTACH with an empty key would write a plain copy; extensions would run foreign code. Neither is ever needed here.
int authorize(void*, int action, const char*, const char* second, const char*, const char*)
{
    if (action == SQLITE_ATTACH || action == SQLITE_DETACH)
        return SQLITE_DENY;
    if (action == SQLITE_FUNCTION && second && sqlite3_stricmp(second, "load_extension") == 0)
        return SQLITE_DENY;
    return SQLITE_OK;
}

Error noCipher(const QString& details)
{
    return Error(
        ErrorCode::Unsupported,
        VaultText::tr("The encrypted database cannot be used here: something else stands in the place of SQLCipher. "
                      "Nothing was opened or written. Install Stipple anew."),
        details);
}

// The key as SQLCipher takes it raw: x'64 hex digits'. Never part of any SQL text.
int giveKey(sqlite3* database, const SecretBytes& key)
{
    SecretBytes text(3 + 2 * key.size() + 1);
    auto* out = reinterpret_cast<char*>(text.data());
    out[0] = 'x';
    out[1] = '\'';
    sodium_bin2hex(out + 2, 2 * key.size() + 1, key.data(), key.size());
    out[2 + 2 * key.size()] = '\'';
    return sqlite3_key_v2(database, "main", out, int(3 + 2 * key.size()));
}

Done refusePlainFile(const QString& path)
{
    QFile file(path);
    if (file.open(QIODevice::ReadOnly | QIODevice::Unbuffered) && file.read(15) == "SQLite format 3")
        return failure(noCipher(QStringLiteral("the file is a plain SQLite database")));
    return {};
}

} // namespace

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr))
    , m_bindError(other.m_bindError)
{
}

Statement& Statement::operator=(Statement&& other) noexcept
{
    std::swap(m_database, other.m_database);
    std::swap(m_statement, other.m_statement);
    std::swap(m_bindError, other.m_bindError);
    return *this;
}

Statement::~Statement() { sqlite3_finalize(m_statement); }

void Statement::check(int code)
{
    if (code != SQLITE_OK && m_bindError == SQLITE_OK)
        m_bindError = code;
}

Statement& Statement::bind(int parameter, qint64 value)
{
    check(sqlite3_bind_int64(m_statement, parameter, value));
    return *this;
}

Statement& Statement::bind(int parameter, const QString& text)
{
    const QByteArray utf8 = text.toUtf8();
    check(sqlite3_bind_text64(m_statement, parameter, utf8.constData(), sqlite3_uint64(utf8.size()), SQLITE_TRANSIENT,
                              SQLITE_UTF8));
    return *this;
}

Statement& Statement::bind(int parameter, const QByteArray& blob)
{
    // An empty QByteArray may have no data pointer, which would bind NULL.
    check(sqlite3_bind_blob64(m_statement, parameter, blob.isEmpty() ? "" : blob.constData(),
                              sqlite3_uint64(blob.size()), SQLITE_TRANSIENT));
    return *this;
}

Statement& Statement::bind(int parameter, const QUuid& id)
{
    return id.isNull() ? bindNull(parameter) : bind(parameter, id.toRfc4122());
}

Statement& Statement::bindNull(int parameter)
{
    check(sqlite3_bind_null(m_statement, parameter));
    return *this;
}

Statement& Statement::bindColumn(int parameter, const Statement& row, int column)
{
    check(sqlite3_bind_value(m_statement, parameter, sqlite3_column_value(row.m_statement, column)));
    return *this;
}

Result<bool> Statement::step()
{
    const int code = m_bindError != SQLITE_OK ? std::exchange(m_bindError, SQLITE_OK) : sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE) {
        reset();
        return false;
    }
    const Error error = databaseError(m_database, code);
    reset();
    return failure(error);
}

Done Statement::run()
{
    while (true) {
        STIPPLE_ASSIGN(const bool row, step());
        if (!row)
            return {};
    }
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

qint64 Statement::integer(int column) const { return sqlite3_column_int64(m_statement, column); }

QByteArrayView Statement::view(int column) const
{
    const void* data = sqlite3_column_blob(m_statement, column);
    return {static_cast<const char*>(data), qsizetype(sqlite3_column_bytes(m_statement, column))};
}

QString Statement::text(int column) const { return QString::fromUtf8(view(column)); }
QByteArray Statement::blob(int column) const { return view(column).toByteArray(); }
QUuid Statement::id(int column) const { return QUuid::fromRfc4122(view(column)); }
bool Statement::isNull(int column) const { return sqlite3_column_type(m_statement, column) == SQLITE_NULL; }

void Connection::Closer::operator()(sqlite3* database) const { sqlite3_close_v2(database); }

Result<Connection> Connection::open(const QString& path, const SecretBytes& key, Mode mode)
{
    STIPPLE_TRY(cipherVersion());
    STIPPLE_TRY(refusePlainFile(path));
    if (mode == Mode::Create && QFile::exists(path))
        return failure(ErrorCode::AlreadyExists, VaultText::tr("There is a database already."));
    if (mode != Mode::Create && !QFile::exists(path))
        return failure(ErrorCode::Damaged,
                       VaultText::tr("The vault's database is missing; its key slots are there. Restore a "
                                     "back-up into a new folder; leave this one as it is."));

    // A connection stays on one thread, so SQLite need not lock it.
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE |
                      (mode == Mode::Create ? SQLITE_OPEN_CREATE : 0);
    sqlite3* raw = nullptr;
    const int opened = sqlite3_open_v2(path.toUtf8().constData(), &raw, flags, nullptr);
    Connection connection;
    connection.m_database.reset(raw);
    if (opened != SQLITE_OK)
        return failure(databaseError(raw, opened));
    if (mode == Mode::Create)
        QFile::setPermissions(path, QFile::ReadOwner | QFile::WriteOwner); // the log and its index inherit it
    if (const int code = giveKey(raw, key); code != SQLITE_OK)
        return failure(databaseError(raw, code));

    sqlite3_busy_timeout(raw, 5'000);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(raw, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    if (const auto version = connection.text("PRAGMA cipher_version"); !version || version->isEmpty())
        return failure(noCipher(QStringLiteral("PRAGMA cipher_version is silent")));
    STIPPLE_TRY(connection.execute("PRAGMA cipher_log_level = NONE;"
                                   "PRAGMA temp_store = MEMORY;"
                                   "PRAGMA mmap_size = 0;"
                                   "PRAGMA trusted_schema = OFF;"
                                   "PRAGMA cell_size_check = ON;"
                                   "PRAGMA foreign_keys = ON;"
                                   "PRAGMA secure_delete = ON;"));
    STIPPLE_ASSIGN(const qint64 tempStore, connection.integer("PRAGMA temp_store"));
    if (tempStore != 2)
        return failure(noCipher(QStringLiteral("temp_store answers %1").arg(tempStore)));
    // The first read: a wrong key or a damaged first page shows here.
    STIPPLE_TRY(connection.integer("SELECT count(*) FROM sqlite_schema"));
    if (mode == Mode::Read) {
        // Only the writer moves the log into the database, also when this connection happens to be the last.
        sqlite3_db_config(raw, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
        STIPPLE_TRY(connection.execute("PRAGMA wal_autocheckpoint = 0; PRAGMA query_only = ON;"));
    } else {
        STIPPLE_TRY(connection.execute("PRAGMA journal_mode = WAL;"
                                       "PRAGMA synchronous = FULL;"
                                       "PRAGMA journal_size_limit = 4194304;"));
    }
    sqlite3_set_authorizer(raw, authorize, nullptr);
    return connection;
}

Done Connection::execute(const char* sql)
{
    const int code = sqlite3_exec(m_database.get(), sql, nullptr, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(databaseError(m_database.get(), code));
    return {};
}

Result<Statement> Connection::prepare(QByteArrayView sql)
{
    sqlite3_stmt* statement = nullptr;
    const int code = sqlite3_prepare_v3(m_database.get(), sql.data(), int(sql.size()), SQLITE_PREPARE_PERSISTENT,
                                        &statement, nullptr);
    if (code != SQLITE_OK)
        return failure(databaseError(m_database.get(), code));
    return Statement(m_database.get(), statement);
}

Result<qint64> Connection::integer(const char* sql)
{
    STIPPLE_ASSIGN(Statement statement, prepare(sql));
    STIPPLE_ASSIGN(const bool row, statement.step());
    return row ? statement.integer(0) : 0;
}

Result<QString> Connection::text(const char* sql)
{
    STIPPLE_ASSIGN(Statement statement, prepare(sql));
    STIPPLE_ASSIGN(const bool row, statement.step());
    return row ? statement.text(0) : QString();
}

Done Connection::truncateLog()
{
    const int code = sqlite3_wal_checkpoint_v2(m_database.get(), nullptr, SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    if (code != SQLITE_OK)
        return failure(databaseError(m_database.get(), code));
    return {};
}

Result<Transaction> Transaction::begin(Connection& connection)
{
    STIPPLE_TRY(connection.execute("BEGIN IMMEDIATE"));
    return Transaction(connection);
}

Transaction::~Transaction()
{
    // Some errors roll back by themselves; then there is nothing left to do.
    if (m_connection && sqlite3_get_autocommit(m_connection->m_database.get()) == 0) {
        if (auto done = m_connection->execute("ROLLBACK"); !done)
            qCritical("a transaction could not be rolled back: %s", qPrintable(done.error().details()));
    }
}

Done Transaction::commit()
{
    STIPPLE_TRY(m_connection->execute("COMMIT"));
    m_connection = nullptr;
    return {};
}

Result<QString> cipherVersion()
{
    static const auto version = []() -> Result<QString> {
        sqlite3* raw = nullptr;
        const int code = sqlite3_open_v2(":memory:", &raw, SQLITE_OPEN_READWRITE | SQLITE_OPEN_NOMUTEX, nullptr);
        const std::unique_ptr<sqlite3, int (*)(sqlite3*)> database(raw, sqlite3_close_v2);
        sqlite3_stmt* statement = nullptr;
        if (code != SQLITE_OK || sqlite3_prepare_v2(raw, "PRAGMA cipher_version", -1, &statement, nullptr) != SQLITE_OK)
            return failure(noCipher(QStringLiteral("SQLite %1").arg(QLatin1String(sqlite3_libversion()))));
        const std::unique_ptr<sqlite3_stmt, int (*)(sqlite3_stmt*)> guard(statement, sqlite3_finalize);
        if (sqlite3_step(statement) != SQLITE_ROW)
            return failure(noCipher(QStringLiteral("SQLite %1").arg(QLatin1String(sqlite3_libversion()))));
        const auto answer = QString::fromUtf8(reinterpret_cast<const char*>(sqlite3_column_text(statement, 0)));
        if (answer.section(QLatin1Char('.'), 0, 0).toInt() < 4)
            return failure(noCipher(QStringLiteral("SQLCipher %1").arg(answer)));
        return answer;
    }();
    return version;
}

} // namespace stipple::vault
