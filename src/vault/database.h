// A thin layer over SQLCipher's C interface: connection, statement, transaction. SQLCipher is linked statically and
// hidden, so that no other sqlite3 in the process can take its place; each opening proves it once more.
#pragma once

#include "core/result.h"
#include "vault/secret.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace stipple::vault
{

class Connection;

// A prepared statement. Bound to its connection's thread, and must not outlive it.
class Statement
{
public:
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&& other) noexcept;
    Statement(const Statement&) = delete;
    Statement& operator=(const Statement&) = delete;
    ~Statement();

    // Parameters count from 1. A bound value is copied.
    Statement& bind(int parameter, qint64 value);
    Statement& bind(int parameter, const QString& text);
    Statement& bind(int parameter, const QByteArray& blob);
    Statement& bind(int parameter, const QUuid& id); // as 16 bytes; a null id as NULL
    Statement& bindNull(int parameter);
    // What another statement's row holds there, whatever its type.
    Statement& bindColumn(int parameter, const Statement& row, int column);

    // True while there is a row. After false or an error the statement is reset and can be used again.
    [[nodiscard]] Result<bool> step();
    // Runs to the end, and resets.
    [[nodiscard]] Done run();
    void reset();

    // Columns count from 0.
    qint64 integer(int column) const;
    QString text(int column) const;
    QByteArray blob(int column) const;
    // Valid until the next step.
    QByteArrayView view(int column) const;
    QUuid id(int column) const;
    bool isNull(int column) const;

private:
    friend class Connection;
    Statement(sqlite3* database, sqlite3_stmt* statement)
        : m_database(database)
        , m_statement(statement)
    {
    }
    void check(int code);
    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_statement = nullptr;
    int m_bindError = 0;
};

class Connection
{
public:
    enum class Mode { Create, Write, Read };

    // Opens `path` with a raw 32-byte key. Create refuses a file that exists; Read is query_only.
    // Errors: Unsupported (no SQLCipher in this process, or the file is not encrypted: nothing was opened) ·
    // Damaged · NoSpace · ReadOnly · IoFailure.
    static Result<Connection> open(const QString& path, const SecretBytes& key, Mode mode);

    Connection(Connection&&) noexcept = default;
    Connection& operator=(Connection&&) noexcept = default;

    [[nodiscard]] Done execute(const char* sql);
    [[nodiscard]] Result<Statement> prepare(QByteArrayView sql);
    // Runs a query that answers with one value.
    [[nodiscard]] Result<qint64> integer(const char* sql);
    [[nodiscard]] Result<QString> text(const char* sql);
    // Empties the write-ahead log into the database, so that deleted rows are gone from it too.
    // InUse while a reader is in the middle of something.
    [[nodiscard]] Done truncateLog();

private:
    friend class Transaction;
    Connection() = default;
    struct Closer {
        void operator()(sqlite3* database) const;
    };
    std::unique_ptr<sqlite3, Closer> m_database;
};

// Rolled back unless committed.
class Transaction
{
public:
    static Result<Transaction> begin(Connection& connection);
    Transaction(Transaction&& other) noexcept
        : m_connection(std::exchange(other.m_connection, nullptr))
    {
    }
    Transaction& operator=(Transaction&&) = delete;
    Transaction(const Transaction&) = delete;
    ~Transaction();
    // Durable when it returns without an error; otherwise nothing of it was kept.
    [[nodiscard]] Done commit();

private:
    explicit Transaction(Connection& connection)
        : m_connection(&connection)
    {
    }
    Connection* m_connection;
};

// The version of SQLCipher in this process; Unsupported if another sqlite3 stands in its place.
[[nodiscard]] Result<QString> cipherVersion();

} // namespace stipple::vault
