#include "demo/pseudo_translator.h"

#include <QCoreApplication>

namespace stipple::demo
{

QString PseudoTranslator::translate(const char*, const char* source, const char* comment, int) const
{
    // The form of a date is read by QLocale, not by people.
    if (QByteArrayView(comment ? comment : "").contains("form"))
        return {};
    return lengthened(QString::fromUtf8(source));
}

QString PseudoTranslator::lengthened(const QString& text)
{
    static const QString plain = QStringLiteral("aceinosuyzACEINOSUYZ");
    static const QString accented = QStringLiteral("áçéîñöšûýžÁÇÉÎÑÖŠÛÝŽ");
    QString made;
    qsizetype letters = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text.at(i) == u'%' && i + 1 < text.size()) { // a placeholder: %1, %L1, %n, %Ln
            made += text.at(i++);
            if (text.at(i) == u'L' && i + 1 < text.size())
                made += text.at(i++);
            made += text.at(i);
            continue;
        }
        letters += text.at(i).isLetter() ? 1 : 0;
        const qsizetype at = plain.indexOf(text.at(i));
        made += at < 0 ? text.at(i) : accented.at(at);
    }
    // Words of a few letters, as a language has them, rather than one that nothing could break.
    for (qsizetype more = (letters * 2 + 4) / 5; letters > 0 && more > 0; more -= 5)
        made +=
            QLatin1Char(' ') + QStringLiteral("öñéš").left(std::max<qsizetype>(1, std::min<qsizetype>(more - 1, 4)));
    return made;
}

void PseudoTranslator::install()
{
    QCoreApplication::removeTranslator(this);
    QCoreApplication::installTranslator(this);
}

} // namespace stipple::demo
