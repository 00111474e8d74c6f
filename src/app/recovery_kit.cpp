#include "app/recovery_kit.h"

#include "app/texts.h"
#include "vault/files.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QDir>
#include <QFont>
#include <QGuiApplication>
#include <QPainter>
#include <QPdfWriter>

namespace stipple::app
{

namespace
{

struct KitWords {
    Q_DECLARE_TR_FUNCTIONS(RecoveryKit)
};

constexpr int dotsPerInch = 300;
constexpr double mm = dotsPerInch / 25.4;
constexpr int perRow = 3;

QFont fontOf(double points, bool isStrong = false)
{
    QFont font = QGuiApplication::font();
    font.setPointSizeF(points);
    font.setBold(isStrong);
    return font;
}

// Writes paragraphs under each other, in the direction of the language.
class Sheet
{
public:
    Sheet(QPainter& painter, double width)
        : m_painter(painter)
        , m_width(width)
        , m_side(QGuiApplication::isRightToLeft() ? Qt::AlignRight : Qt::AlignLeft)
    {
        m_painter.setLayoutDirection(QGuiApplication::layoutDirection());
    }

    void write(const QString& text, const QFont& font, double gapMm)
    {
        m_painter.setFont(font);
        const QRectF room(0, m_y, m_width, 200 * mm);
        QRectF taken;
        m_painter.drawText(room, int(m_side | Qt::AlignAbsolute | Qt::TextWordWrap), text, &taken);
        m_y += taken.height() + gapMm * mm;
    }

    // A code is written from the left in every language.
    void writeGroups(const QStringList& groups)
    {
        const double width = m_width / perRow;
        const double height = 18 * mm;
        m_painter.setLayoutDirection(Qt::LeftToRight);
        for (qsizetype i = 0; i < groups.size(); ++i) {
            const QRectF box(double(i % perRow) * width, m_y + double(i / perRow) * height, width - 4 * mm,
                             height - 4 * mm);
            m_painter.setPen(QPen(Qt::gray, 0.3 * mm));
            m_painter.drawRoundedRect(box, 2 * mm, 2 * mm);
            m_painter.setPen(Qt::darkGray);
            m_painter.setFont(fontOf(9));
            m_painter.drawText(box.adjusted(3 * mm, 0, 0, 0), Qt::AlignVCenter | Qt::AlignLeft, QString::number(i + 1));
            m_painter.setPen(Qt::black);
            QFont font = fontOf(20, true);
            font.setLetterSpacing(QFont::AbsoluteSpacing, 1.2 * mm);
            m_painter.setFont(font);
            m_painter.drawText(box.adjusted(6 * mm, 0, 0, 0), Qt::AlignCenter, groups.at(i));
        }
        m_painter.setLayoutDirection(QGuiApplication::layoutDirection());
        m_y += std::ceil(double(groups.size()) / perRow) * height + 6 * mm;
    }

private:
    QPainter& m_painter;
    const double m_width;
    const Qt::Alignment m_side;
    double m_y = 0;
};

} // namespace

Result<QByteArray> recoveryKitPdf(const RecoveryKit& kit)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setPageMargins(QMarginsF(22, 24, 22, 20), QPageLayout::Millimeter);
    writer.setResolution(dotsPerInch);
    writer.setTitle(KitWords::tr("Recovery kit"));
    writer.setCreator(QStringLiteral("Stipple"));
    QPainter painter;
    if (!painter.begin(&writer))
        return failure(ErrorCode::Internal,
                       KitWords::tr("The recovery kit could not be drawn. Copy the code by hand."));
    Sheet sheet(painter, writer.width());
    sheet.write(KitWords::tr("Recovery kit"), fontOf(26, true), 3);
    sheet.write(
        KitWords::tr("%1 · made for %2 on %3", "clinic · owner, day").arg(kit.clinic, kit.owner, texts::day(kit.made)),
        fontOf(11), 10);
    sheet.write(KitWords::tr("This code opens the clinic's vault when the passphrase is forgotten or the tablet is "
                             "lost. Without it and without the passphrase nobody can, not even we."),
                fontOf(12), 8);
    sheet.writeGroups(kit.groups);
    sheet.write(KitWords::tr("How to use it"), fontOf(14, true), 2);
    sheet.write(
        KitWords::tr("On the tablet: choose “Use the recovery code” where you unlock, and type the nine groups. "
                     "On another tablet: restore a back-up with it."),
        fontOf(11), 6);
    sheet.write(KitWords::tr("Where to keep it"), fontOf(14, true), 2);
    sheet.write(KitWords::tr("On paper, with your most important papers, and not with the tablet. Whoever reads it can "
                             "open the vault. If it was saved as a file to print it, delete that file now."),
                fontOf(11), 0);
    if (!painter.end())
        return failure(ErrorCode::Internal,
                       KitWords::tr("The recovery kit could not be drawn. Copy the code by hand."));
    return bytes;
}

Result<QString> saveRecoveryKit(const RecoveryKit& kit, const QString& folder, const QString& vaultFolder)
{
    const QString to = QDir::cleanPath(folder.trimmed());
    if (!QDir::isAbsolutePath(to))
        return failure(ErrorCode::InvalidInput,
                       KitWords::tr("Please give the whole path of a folder, beginning with /."));
    if (!QFileInfo(to).isDir())
        return failure(ErrorCode::InvalidInput, KitWords::tr("%1 is not there. Is the stick plugged in?").arg(to));
    if ((QDir(to).canonicalPath() + u'/').startsWith(QDir::cleanPath(vaultFolder) + u'/'))
        return failure(ErrorCode::InvalidInput,
                       KitWords::tr("Not beside the vault it opens: choose a stick or another folder."));
    STIPPLE_ASSIGN(const QByteArray bytes, recoveryKitPdf(kit));
    const QString path = to + QLatin1Char('/') + KitWords::tr("stipple-recovery-kit") + QStringLiteral(".pdf");
    STIPPLE_TRY(vault::replaceFile(path, bytes));
    return path;
}

} // namespace stipple::app
