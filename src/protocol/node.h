// A place in one of the protocol's files while it is being read: the JSON value, its pointer, and the way to say what
// is wrong with it. Reading goes on after a problem, with a harmless default.
#pragma once

#include "core/json.h"
#include "protocol/period.h"
#include "protocol/problem.h"
#include "protocol/text.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

#include <initializer_list>
#include <memory>

namespace stipple::protocol
{

// For translations: the context of all messages about a protocol.
struct Words {
    Q_DECLARE_TR_FUNCTIONS(Protocol)
};

// A value that was put in by a change; problems below it are told at the change.
struct Replaced {
    QString file;
    QString path; // in that file
    const QByteArray* bytes = nullptr;
    qsizetype offset = 0;
};

struct FileUnderReading {
    QString name;
    const QByteArray* bytes = nullptr;
    QMap<QString, Replaced> replaced; // by pointer in this file
};

struct Reading {
    Problems problems;
    QStringList languages; // those of the manifest
    bool isStrict = true;  // every text in every language
};

class Node
{
public:
    Node(const Json* json, QString path, const FileUnderReading* file, Reading* reading)
        : m_json(json)
        , m_path(std::move(path))
        , m_file(file)
        , m_reading(reading)
    {
    }

    const Json& json() const { return *m_json; }
    const QString& path() const { return m_path; }
    Reading& reading() const { return *m_reading; }
    const FileUnderReading& source() const { return *m_file; }
    void refuse(ProblemCode code, const QString& message) const;

    bool has(const char16_t* name) const { return m_json->find(QStringView(name)) != nullptr; }
    Node member(QStringView name) const; // where it is missing: a null value, told at this node's place
    std::vector<Node> items(const char16_t* name, bool isRequired = false) const;
    std::vector<Node> items() const;
    // Refuses members with other names.
    void allow(std::initializer_list<const char16_t*> names, std::initializer_list<const char16_t*> more = {}) const;

    QString text(const char16_t* name, bool isRequired = true) const;
    bool flag(const char16_t* name, bool otherwise) const;
    std::optional<int> integer(const char16_t* name, int least, int most, bool isRequired = true) const;
    std::optional<double> number(const char16_t* name, bool isRequired = true) const;
    std::optional<Period> period(const char16_t* name) const; // optional
    QStringList texts(const char16_t* name) const;            // a list of strings, optional
    LocalizedText localized(const char16_t* name, bool isRequired = true) const;
    // One of `words` by its position; -1 where it is missing or another, and said so unless it may be missing.
    int word(const char16_t* name, const QStringList& words, bool isRequired = true) const;
    // A name like "fin-30d" or "until.healed".
    QString identifier(const char16_t* name) const;
    void checkText(const QString& text) const;

private:
    bool isWrongType(bool isRight, const QString& expected) const;
    const Json* m_json;
    QString m_path;
    const FileUnderReading* m_file;
    Reading* m_reading;
};

[[nodiscard]] LocalizedText readLocalized(const Node& node);
[[nodiscard]] bool isIdentifier(const QString& text);
[[nodiscard]] QString escapedForPointer(QString name);

} // namespace stipple::protocol
