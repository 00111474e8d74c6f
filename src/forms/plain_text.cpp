#include "forms/plain_text.h"

#include "forms/sentences.h"

namespace stipple::forms
{

namespace
{

bool isIsolate(QChar c) { return c >= QChar(0x2066) && c <= QChar(0x2068); }

// Where the characters stand that may not.
std::vector<qsizetype> offending(QStringView text)
{
    std::vector<qsizetype> found;
    std::vector<qsizetype> open;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t c = text[i].unicode();
        const bool control = (c < 0x20 && c != u'\t' && c != u'\n' && c != u'\r') || (c >= 0x7f && c < 0xa0);
        if (control || (c >= 0x202a && c <= 0x202e)) {
            found.push_back(i);
        } else if (isIsolate(text[i])) {
            open.push_back(i);
        } else if (c == 0x2069) {
            if (open.empty())
                found.push_back(i);
            else
                open.pop_back();
        }
    }
    found.insert(found.end(), open.begin(), open.end());
    return found;
}

} // namespace

bool isPlainText(QStringView text) { return offending(text).empty(); }

QString plainText(const QString& text)
{
    QString plain = text;
    for (const qsizetype at : offending(text))
        plain[at] = QChar::ReplacementCharacter;
    return plain;
}

QString quoted(const QString& text)
{
    const QString plain = plainText(text.size() > 60 ? text.left(59) + QChar(0x2026) : text).simplified();
    return QChar(0x201c) + plain + QChar(0x201d);
}

} // namespace stipple::forms
