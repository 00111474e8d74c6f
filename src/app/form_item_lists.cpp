// What a row offers beside a field to type in: options found by their words, files.
#include "app/form_item.h"
#include "app/form_words.h"

#include <QFile>
#include <QFileInfo>
#include <QMimeDatabase>
#include <QUrl>

namespace stipple::app
{

namespace
{

constexpr qint64 mostFileBytes = 2 << 20; // with a quarter more as text, an answer still fits into a frame of a draft

QString folded(const QString& text)
{
    QString plain;
    for (const QChar c : text.normalized(QString::NormalizationForm_KD)) {
        if (!c.isMark())
            plain += c;
    }
    return plain.toCaseFolded();
}

bool holdsEach(const QString& label, const QStringList& typed)
{
    const QStringList words = folded(label).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    return std::all_of(typed.begin(), typed.end(), [&words](const QString& part) {
        return std::any_of(words.begin(), words.end(), [&part](const QString& word) {
            return word.startsWith(part) || (part.size() > 2 && word.contains(part));
        });
    });
}

} // namespace

QVariantList FormItem::matching(const QString& typed, int most) const
{
    const QStringList parts = folded(typed).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const QStringList labels = options();
    const QList<int> known = chosen();
    QVariantList found;
    for (int i = 0; i < labels.size() && found.size() < most; ++i) {
        if (!known.contains(i) && holdsEach(labels.at(i), parts))
            found += QVariantMap{{QStringLiteral("index"), i}, {QStringLiteral("text"), labels.at(i)}};
    }
    return found;
}

double FormItem::number() const
{
    bool isNumber = false;
    const double number = m_typed.constFirst().toDouble(&isNumber);
    return isNumber ? number : least();
}

QStringList FormItem::attached() const
{
    QStringList names;
    if (m_kind != Attachment)
        return names;
    for (const auto& cell : cells())
        names += words::answer(item(), cell, language());
    return names;
}

void FormItem::attach(const QString& path)
{
    m_fileProblem.clear();
    QFile file(path.startsWith(QLatin1String("file:")) ? QUrl(path).toLocalFile() : path.trimmed());
    const QFileInfo about(file);
    if (!about.isFile() || !file.open(QIODevice::ReadOnly)) {
        m_fileProblem = tr("This file cannot be read. Nothing was attached; please look at its path.");
    } else if (about.size() > mostFileBytes) {
        m_fileProblem = tr("This file is larger than %1. Nothing was attached; please choose a smaller one.")
                            .arg(words::fileSize(mostFileBytes));
    } else {
        const QByteArray bytes = file.readAll();
        Json::Object attachment;
        const QString type = QMimeDatabase().mimeTypeForFileNameAndData(about.fileName(), bytes).name();
        attachment.emplace_back(QStringLiteral("contentType"), Json(type));
        attachment.emplace_back(QStringLiteral("data"), Json(QString::fromLatin1(bytes.toBase64())));
        attachment.emplace_back(QStringLiteral("size"), Json(qint64(bytes.size())));
        attachment.emplace_back(QStringLiteral("title"), Json(about.fileName()));
        std::vector<forms::FormState::Cell> now = several() ? cells() : std::vector<forms::FormState::Cell>();
        now.push_back({forms::Value::attachment(Json(std::move(attachment))), {}, {}});
        give(std::move(now), FormSheet::How::Given);
        leave();
    }
    Q_EMIT answered();
}

void FormItem::detach(int index)
{
    std::vector<forms::FormState::Cell> now = cells();
    if (m_kind != Attachment || index < 0 || index >= int(now.size()))
        return;
    m_fileProblem.clear();
    now.erase(now.begin() + index);
    give(std::move(now), FormSheet::How::Given);
}

} // namespace stipple::app
