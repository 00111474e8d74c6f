#include "protocol/node.h"

#include <algorithm>

namespace stipple::protocol
{

namespace
{
const Json missing;
constexpr size_t mostProblems = 200; // nobody reads more at once
} // namespace

QString escapedForPointer(QString name)
{
    return name.replace(u'~', QStringLiteral("~0")).replace(u'/', QStringLiteral("~1"));
}

bool isIdentifier(const QString& text)
{
    const auto isAllowed = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'-' ||
               c == u'.';
    };
    return !text.isEmpty() && text.size() <= 64 && text[0] != u'-' && text[0] != u'.' &&
           std::all_of(text.begin(), text.end(), isAllowed);
}

void Node::refuse(ProblemCode code, const QString& message) const
{
    if (m_reading->problems.size() >= mostProblems)
        return;
    Problem problem{m_file->name, 1, 1, m_path, code, message};
    const QByteArray* bytes = m_file->bytes;
    qsizetype offset = m_json->offset();
    // The longest changed pointer that this place lies under.
    for (QString path = m_path;; path = path.left(path.lastIndexOf(u'/'))) {
        if (const auto at = m_file->replaced.constFind(path); at != m_file->replaced.constEnd()) {
            problem.file = at->file;
            problem.path = at->path + m_path.mid(path.size());
            bytes = at->bytes;
            if (offset < 0)
                offset = at->offset;
            break;
        }
        if (path.isEmpty())
            break;
    }
    const JsonPlace place = jsonPlace(*bytes, std::max<qsizetype>(offset, 0));
    problem.line = place.line;
    problem.column = place.column;
    m_reading->problems.push_back(std::move(problem));
}

Node Node::member(QStringView name) const
{
    const Json* found = m_json->find(name);
    return Node(found ? found : &missing, m_path + u'/' + escapedForPointer(name.toString()), m_file, m_reading);
}

std::vector<Node> Node::items() const
{
    std::vector<Node> nodes;
    int index = 0;
    for (const Json& item : m_json->items())
        nodes.emplace_back(&item, m_path + u'/' + QString::number(index++), m_file, m_reading);
    return nodes;
}

std::vector<Node> Node::items(const char16_t* name, bool isRequired) const
{
    const Node list = member(QStringView(name));
    if (!has(name)) {
        if (isRequired)
            refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringView(name)));
        return {};
    }
    if (list.isWrongType(list.json().isArray(), Words::tr("a list")))
        return {};
    if (isRequired && list.json().items().empty())
        list.refuse(ProblemCode::MissingMember, Words::tr("This list is empty; at least one is needed."));
    return list.items();
}

void Node::allow(std::initializer_list<const char16_t*> names, std::initializer_list<const char16_t*> more) const
{
    if (isWrongType(m_json->isObject(), Words::tr("an object")))
        return;
    for (const auto& [name, value] : m_json->members()) {
        const auto isName = [&name = name](const char16_t* one) { return name == QStringView(one); };
        const bool known =
            std::any_of(names.begin(), names.end(), isName) || std::any_of(more.begin(), more.end(), isName);
        if (!known && name != u"$schema" && name != u"comment")
            member(name).refuse(ProblemCode::UnknownMember, Words::tr("\"%1\" means nothing here.").arg(name));
    }
}

bool Node::isWrongType(bool isRight, const QString& expected) const
{
    if (!isRight)
        refuse(ProblemCode::WrongType, Words::tr("Here should be %1.").arg(expected));
    return !isRight;
}

QString Node::text(const char16_t* name, bool isRequired) const
{
    if (!has(name)) {
        if (isRequired)
            refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringView(name)));
        return {};
    }
    const Node node = member(QStringView(name));
    if (node.isWrongType(node.json().isString() && !node.json().toString().isEmpty(), Words::tr("a text")))
        return {};
    node.checkText(node.json().toString());
    return node.json().toString();
}

bool Node::flag(const char16_t* name, bool otherwise) const
{
    const Node node = member(QStringView(name));
    if (!has(name) || node.isWrongType(node.json().isBool(), Words::tr("true or false")))
        return otherwise;
    return node.json().toBool();
}

std::optional<int> Node::integer(const char16_t* name, int least, int most, bool isRequired) const
{
    const Node node = member(QStringView(name));
    if (!has(name)) {
        if (isRequired)
            refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringView(name)));
        return {};
    }
    const std::optional<qint64> value = node.json().toInteger();
    if (node.isWrongType(value && *value >= least && *value <= most,
                         Words::tr("a whole number from %1 to %2").arg(least).arg(most)))
        return {};
    return int(*value);
}

std::optional<double> Node::number(const char16_t* name, bool isRequired) const
{
    const Node node = member(QStringView(name));
    if (!has(name)) {
        if (isRequired)
            refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringView(name)));
        return {};
    }
    if (node.isWrongType(node.json().isNumber(), Words::tr("a number")))
        return {};
    return node.json().toDouble();
}

std::optional<Period> Node::period(const char16_t* name) const
{
    if (!has(name))
        return {};
    const Node node = member(QStringView(name));
    const std::optional<Period> period = Period::parse(node.json().toString());
    if (!period)
        node.refuse(ProblemCode::BadPeriod,
                    Words::tr("Here should be a length of time, like P30D, P6W, P6M, P1Y or PT24H."));
    return period;
}

QStringList Node::texts(const char16_t* name) const
{
    QStringList list;
    for (const Node& item : items(name)) {
        if (item.isWrongType(item.json().isString() && !item.json().toString().isEmpty(), Words::tr("a text")))
            continue;
        if (list.contains(item.json().toString()))
            item.refuse(ProblemCode::DuplicateId, Words::tr("\"%1\" is here twice.").arg(item.json().toString()));
        list += item.json().toString();
    }
    return list;
}

LocalizedText Node::localized(const char16_t* name, bool isRequired) const
{
    if (!has(name)) {
        if (isRequired && m_reading->isStrict)
            refuse(ProblemCode::MissingMember, Words::tr("\"%1\" is missing.").arg(QStringView(name)));
        return {};
    }
    return readLocalized(member(QStringView(name)));
}

int Node::word(const char16_t* name, const QStringList& words, bool isRequired) const
{
    if (!has(name) && !isRequired)
        return -1;
    const QString value = text(name);
    const int at = int(words.indexOf(value));
    if (at < 0 && !value.isEmpty())
        member(QStringView(name))
            .refuse(ProblemCode::UnknownValue,
                    Words::tr("\"%1\" is not one of: %2.").arg(value, words.join(QStringLiteral(", "))));
    return at;
}

QString Node::identifier(const char16_t* name) const
{
    const QString value = text(name);
    if (!value.isEmpty() && !isIdentifier(value))
        member(QStringView(name))
            .refuse(ProblemCode::BadId,
                    Words::tr("\"%1\" cannot be an id: letters a to z, digits, dots and hyphens, at most "
                              "64 of them.")
                        .arg(value));
    return value;
}

// What could hide or turn around the words that somebody signs, or be taken for markup where they are shown.
void Node::checkText(const QString& text) const
{
    const auto isInvisible = [](QChar c) {
        return (c < u' ' && c != u'\n') || (c >= QChar(0x7f) && c < QChar(0xa0)) ||
               (c >= QChar(0x202a) && c <= QChar(0x202e)) || (c >= QChar(0x2066) && c <= QChar(0x2069)) ||
               c == QChar(0xfeff);
    };
    if (std::any_of(text.begin(), text.end(), isInvisible))
        refuse(ProblemCode::BadText, Words::tr("This text holds invisible control or direction characters. Type it "
                                               "again without them."));
    for (qsizetype at = text.indexOf(u'<'); at >= 0; at = text.indexOf(u'<', at + 1)) {
        const QChar next = at + 1 < text.size() ? text[at + 1] : QChar(u' ');
        if (next.isLetter() || next == u'/' || next == u'!') {
            refuse(ProblemCode::BadText, Words::tr("This text holds markup (\"<\"). Texts are plain."));
            break;
        }
    }
}

LocalizedText readLocalized(const Node& node)
{
    LocalizedText texts;
    Reading& reading = node.reading();
    if (!node.json().isObject()) {
        if (!reading.isStrict && node.json().isString())
            texts.set(reading.languages.value(0, QStringLiteral("en")), node.json().toString());
        else
            node.refuse(ProblemCode::WrongType,
                        Words::tr("Here should be a text for each language, like {\"en\": \"…\"}."));
        return texts;
    }
    std::optional<QStringList> names;
    for (const auto& [language, value] : node.json().members()) {
        const Node one = node.member(language);
        if (!reading.languages.contains(language)) {
            one.refuse(ProblemCode::UnknownLanguage,
                       Words::tr("The protocol does not have the language \"%1\".").arg(language));
            continue;
        }
        const QString text = value.toString();
        if (text.trimmed().isEmpty()) {
            one.refuse(ProblemCode::WrongType, Words::tr("Here should be a text."));
            continue;
        }
        one.checkText(text);
        const QStringList found = placeholders(text);
        if (names && *names != found)
            one.refuse(ProblemCode::BadText,
                       Words::tr("The names between braces differ from those of the other languages."));
        names = found;
        texts.set(language, text);
    }
    for (const QString& language : reading.languages) {
        if (reading.isStrict && node.json().find(language) == nullptr)
            node.refuse(ProblemCode::MissingLanguage, Words::tr("The text in \"%1\" is missing.").arg(language));
    }
    return texts;
}

} // namespace stipple::protocol
