#include "documents/client_import.h"

#include "core/json.h"
#include "documents/csv_cell.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QStringDecoder>

#include <csv.h>

namespace stipple::documents
{

namespace
{

struct ImportText {
    Q_DECLARE_TR_FUNCTIONS(ClientImport)
};

constexpr int mostRows = 200'000;

enum class Column { Name, Email, Phone, Born, Language, Address, EmergencyName, EmergencyPhone, Unknown };

Column columnNamed(const QString& heading)
{
    static const QHash<QString, Column> names{
        {QStringLiteral("name"), Column::Name},
        {QStringLiteral("fullname"), Column::Name},
        {QStringLiteral("client"), Column::Name},
        {QStringLiteral("email"), Column::Email},
        {QStringLiteral("mail"), Column::Email},
        {QStringLiteral("phone"), Column::Phone},
        {QStringLiteral("telephone"), Column::Phone},
        {QStringLiteral("mobile"), Column::Phone},
        {QStringLiteral("born"), Column::Born},
        {QStringLiteral("birthday"), Column::Born},
        {QStringLiteral("dateofbirth"), Column::Born},
        {QStringLiteral("birthdate"), Column::Born},
        {QStringLiteral("dob"), Column::Born},
        {QStringLiteral("language"), Column::Language},
        {QStringLiteral("address"), Column::Address},
        {QStringLiteral("emergencyname"), Column::EmergencyName},
        {QStringLiteral("emergencycontact"), Column::EmergencyName},
        {QStringLiteral("emergencyphone"), Column::EmergencyPhone},
    };
    QString key;
    for (const QChar c : heading.toCaseFolded()) {
        if (c.isLetter())
            key += c;
    }
    return names.value(key, Column::Unknown);
}

// Takes one value; the reason why not, or nothing.
QString take(records::Client& client, Column column, const QString& raw)
{
    const QString value = raw.trimmed();
    if (value.isEmpty())
        return {};
    if (value.size() > (column == Column::Address ? 2'000 : 1'000))
        return column == Column::Address ? ImportText::tr("This is longer than 2,000 characters.")
                                         : ImportText::tr("This is longer than 1,000 characters.");
    if (std::any_of(value.begin(), value.end(), [](QChar c) {
            return c.unicode() < 0x20 && c != QLatin1Char('\n') && c != QLatin1Char('\r') && c != QLatin1Char('\t');
        }))
        return ImportText::tr("This holds characters that are no text.");
    const auto contact = [&client]() -> records::Contact& {
        if (!client.emergency)
            client.emergency.emplace();
        return *client.emergency;
    };
    switch (column) {
    case Column::Name:
        client.name = value.simplified();
        return {};
    case Column::Email: {
        static const QRegularExpression address(QStringLiteral("^[^@\\s]+@[^@\\s]+$"));
        if (!address.match(value).hasMatch())
            return ImportText::tr("This is no e-mail address.");
        client.email = value;
        return {};
    }
    case Column::Phone:
        client.phone = value;
        return {};
    case Column::Born: {
        const auto date = records::PartialDate::fromText(value);
        if (!date)
            return ImportText::tr(
                "Write a date of birth as year, month, day, like 1988-03-21; a year, or a year and a month, will "
                "do.");
        client.born = *date;
        return {};
    }
    case Column::Language:
        client.language = value;
        return {};
    case Column::Address:
        client.address = value;
        return {};
    case Column::EmergencyName:
        contact().name = value;
        return {};
    case Column::EmergencyPhone:
        contact().phone = value;
        return {};
    case Column::Unknown:
        return {};
    }
    return {};
}

struct Cell {
    QString heading;
    Column column = Column::Unknown;
    QString text;
};

// One row or object. Taken only whole: a client without the half that was wrong would not be noticed.
void takeRow(ClientImport& import, int row, const std::vector<Cell>& cells)
{
    ImportedClient imported{row, {}};
    const qsizetype before = import.problems.size();
    for (const Cell& cell : cells) {
        const QString reason = take(imported.client, cell.column, cell.text);
        if (!reason.isEmpty())
            import.problems.append({row, cell.heading, reason});
    }
    if (import.problems.size() == before && imported.client.name.isEmpty())
        import.problems.append({row, QStringLiteral("name"), ImportText::tr("There is no name in this row.")});
    if (import.problems.size() == before)
        import.clients.append(std::move(imported));
}

// The separator that occurs most in the first line, outside quotes.
char separatorOf(const QByteArray& bytes)
{
    int counts[3] = {0, 0, 0};
    constexpr char separators[] = {',', ';', '\t'};
    bool quoted = false;
    for (const char c : bytes) {
        if (c == '"')
            quoted = !quoted;
        if (!quoted && (c == '\n' || c == '\r'))
            break;
        for (int i = 0; i < 3; ++i)
            counts[i] += !quoted && c == separators[i] ? 1 : 0;
    }
    return separators[std::max_element(counts, counts + 3) - counts];
}

// What libcsv hands over, cell by cell.
struct Table {
    std::vector<QString> headings;
    std::vector<QString> cells;
    int row = 1;
    ClientImport import;
    bool tooMany = false;

    void endOfRow()
    {
        if (row == 1) {
            headings = std::move(cells);
            for (const QString& heading : headings) {
                if (columnNamed(heading) == Column::Unknown && !heading.trimmed().isEmpty())
                    import.ignoredColumns += heading.trimmed().left(60);
            }
        } else if (row > mostRows) {
            tooMany = true;
        } else if (std::any_of(cells.begin(), cells.end(),
                               [](const QString& cell) { return !cell.trimmed().isEmpty(); })) {
            std::vector<Cell> named;
            for (std::size_t i = 0; i < std::min(cells.size(), headings.size()); ++i)
                named.push_back({headings[i].trimmed(), columnNamed(headings[i]), bareCell(cells[i].trimmed())});
            if (cells.size() > headings.size())
                import.problems.append(
                    {row, QString(), ImportText::tr("This row has more cells than there are headings.")});
            else
                takeRow(import, row, named);
        }
        cells.clear();
        ++row;
    }
};

} // namespace

Result<ClientImport> readClientsCsv(const QByteArray& given)
{
    QByteArray bytes = given.startsWith("\xef\xbb\xbf") ? given.mid(3) : given;
    QStringDecoder decoder(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString decoded = decoder(bytes);
    if (decoder.hasError() || decoded.contains(QChar(QChar::ReplacementCharacter)) || decoded.contains(QChar(0)))
        return failure(
            ErrorCode::InvalidInput,
            ImportText::tr(
                "This file is no UTF-8 text. Nothing was imported. Save it as \"CSV UTF-8\", then try again."));

    csv_parser parser;
    if (csv_init(&parser, CSV_APPEND_NULL | CSV_EMPTY_IS_NULL) != 0)
        return failure(ErrorCode::Internal, ImportText::tr("The file cannot be read now."));
    csv_set_delim(&parser, static_cast<unsigned char>(separatorOf(bytes)));
    Table table;
    const auto cell = [](void* data, std::size_t size, void* user) {
        static_cast<Table*>(user)->cells.push_back(
            data ? QString::fromUtf8(static_cast<const char*>(data), qsizetype(size)) : QString());
    };
    const auto rowEnd = [](int, void* user) { static_cast<Table*>(user)->endOfRow(); };
    const std::size_t read = csv_parse(&parser, bytes.constData(), std::size_t(bytes.size()), cell, rowEnd, &table);
    const bool whole = read == std::size_t(bytes.size()) && csv_fini(&parser, cell, rowEnd, &table) == 0;
    csv_free(&parser);
    if (!whole || table.tooMany)
        return failure(
            ErrorCode::InvalidInput,
            table.tooMany
                ? ImportText::tr("This file has more than %1 rows. Nothing was imported. Split it.").arg(mostRows)
                : ImportText::tr("This file cannot be read as CSV after row %1. Nothing was imported.").arg(table.row));
    const bool named = std::any_of(table.headings.begin(), table.headings.end(),
                                   [](const QString& heading) { return columnNamed(heading) == Column::Name; });
    if (!named)
        return failure(ErrorCode::InvalidInput,
                       ImportText::tr("The first row must hold headings, one of them \"name\". Nothing was imported."));
    return std::move(table.import);
}

Result<ClientImport> readClientsJson(const QByteArray& bytes)
{
    STIPPLE_ASSIGN(const Json json, Json::parse(bytes));
    ClientImport import;
    std::vector<const Json*> objects;
    if (json.isObject())
        objects.push_back(&json);
    for (const Json& item : json.items())
        objects.push_back(&item);
    if (!json.isObject() && !json.isArray())
        return failure(ErrorCode::InvalidInput,
                       ImportText::tr("This is neither a client nor a list of clients. Nothing was imported."));
    int row = 0;
    for (const Json* object : objects) {
        ++row;
        if (!object->isObject()) {
            import.problems.append({row, QString(), ImportText::tr("This is no client.")});
            continue;
        }
        std::vector<Cell> cells;
        bool isText = true;
        for (const auto& [name, value] : object->members()) {
            if (!value.isString() && !value.isNull()) {
                import.problems.append({row, name, ImportText::tr("This is no text.")});
                isText = false;
            }
            const Column column = columnNamed(name);
            if (column == Column::Unknown && !import.ignoredColumns.contains(name))
                import.ignoredColumns += name.left(60);
            cells.push_back({name, column, value.toString()});
        }
        if (isText)
            takeRow(import, row, cells);
    }
    return import;
}

Result<ClientImport> readClients(const QByteArray& bytes)
{
    const QByteArray start = bytes.left(64).trimmed();
    return start.startsWith('{') || start.startsWith('[') ? readClientsJson(bytes) : readClientsCsv(bytes);
}

} // namespace stipple::documents
