#include "documents/paper.h"

#include "documents/pen_strokes.h"

#include <QAbstractTextDocumentLayout>
#include <QBuffer>
#include <QCoreApplication>
#include <QPainter>
#include <QPdfWriter>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>
#include <QTextTable>

namespace stipple::documents
{

namespace
{

constexpr int dotsPerInch = 600;
constexpr double mm = dotsPerInch / 25.4;
constexpr double footHeight = 10 * mm;
// The layout takes margins, padding and borders as dots of a screen, and scales them to the paper itself.
constexpr double screenMm = 96 / 25.4;
const QColor ink(0x1F, 0x24, 0x28);
const QColor quiet(0x55, 0x5B, 0x61);
const QColor line(0xB9, 0xBE, 0xC4);

struct Type {
    double points;
    bool strong;
    QColor color;
    double before; // mm
    double after;  // mm
};

Type typeOf(Paper::Look look)
{
    switch (look) {
    case Paper::Look::Small:
        return {8.5, false, quiet, 0, 1};
    case Paper::Look::Strong:
        return {10.5, true, ink, 0, 1};
    case Paper::Look::Overline:
        return {9.5, false, quiet, 0, 2};
    case Paper::Look::Heading:
        return {13, true, ink, 5, 2};
    case Paper::Look::Title:
        return {20, true, ink, 0, 2};
    case Paper::Look::Body:
        break;
    }
    return {10.5, false, ink, 0, 2.2};
}

} // namespace

PaperSize paperOf(const QLocale& locale)
{
    return locale.measurementSystem() == QLocale::ImperialUSSystem ? PaperSize::Letter : PaperSize::A4;
}

struct Paper::Private {
    Private(const DocumentWords& words, PaperSize size)
        : words(words)
        , writer(&buffer)
        , cursor(&document)
    {
        buffer.open(QIODevice::WriteOnly);
        writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        writer.setResolution(dotsPerInch);
        writer.setPageSize(QPageSize(size == PaperSize::A4 ? QPageSize::A4 : QPageSize::Letter));
        writer.setPageMargins(QMarginsF(22, 20, 22, 12), QPageLayout::Millimeter);
        document.documentLayout()->setPaintDevice(&writer);
        document.documentLayout()->registerHandler(strokesObject, &strokes);
        document.setDocumentMargin(0);
        document.setPageSize(QSizeF(writer.width(), writer.height() - footHeight));
        QTextOption option;
        option.setTextDirection(words.direction());
        document.setDefaultTextOption(option);
    }

    QTextBlockFormat block(const Type& type, Qt::LayoutDirection direction) const
    {
        QTextBlockFormat format;
        format.setLayoutDirection(direction);
        format.setAlignment((direction == Qt::RightToLeft ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignAbsolute);
        format.setLineHeight(125, QTextBlockFormat::ProportionalHeight);
        format.setTopMargin(type.before * screenMm);
        format.setBottomMargin(type.after * screenMm);
        return format;
    }

    static QTextCharFormat letters(const Type& type)
    {
        QTextCharFormat format;
        format.setFontPointSize(type.points);
        format.setFontWeight(type.strong ? QFont::DemiBold : QFont::Normal);
        format.setForeground(type.color);
        return format;
    }

    // What must not be torn apart by a page's end, by its places in the document. Nothing that heads something is left
    // alone.
    struct Unit {
        int from;
        int to;
    };
    std::vector<Unit> units;
    int headingAt = -1;

    void keepTogether(int from, int to)
    {
        const int heading = std::exchange(headingAt, -1);
        units.push_back({heading >= 0 ? heading : from, to});
    }

    // Starts a unit that does not fit on what is left of its page on the next one.
    void avoidTears()
    {
        for (const Unit& unit : units) {
            const QTextBlock first = document.findBlock(unit.from);
            const double top = document.documentLayout()->blockBoundingRect(first).top();
            QTextCursor end(&document);
            end.setPosition(unit.to);
            QTextTable* row = end.currentTable();
            const double bottom = row ? document.documentLayout()->frameBoundingRect(row).bottom()
                                      : document.documentLayout()->blockBoundingRect(end.block()).bottom();
            const double page = document.pageSize().height();
            if (std::floor(top / page) == std::floor((bottom - 1) / page) || bottom - top > page)
                continue;
            QTextCursor at(first);
            if (QTextTable* table = at.currentTable()) {
                QTextTableFormat format = table->format();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                table->setFormat(format);
            } else {
                QTextBlockFormat format = first.blockFormat();
                format.setPageBreakPolicy(QTextFormat::PageBreak_AlwaysBefore);
                at.setBlockFormat(format);
            }
        }
    }

    void paragraph(QTextCursor& at, const QString& text, Look look, bool isFirst)
    {
        paragraphIn(at, text, look, isFirst, words.direction());
    }

    void paragraphIn(QTextCursor& at, const QString& text, Look look, bool isFirst, Qt::LayoutDirection direction)
    {
        const Type type = typeOf(look);
        if (isFirst)
            at.setBlockFormat(block(type, direction));
        else
            at.insertBlock(block(type, direction));
        at.insertText(text, letters(type));
    }

    void draw(QTextCursor& at, const records::Drawing& drawing, double height)
    {
        at.insertText(QString(QChar::ObjectReplacementCharacter), strokesFormat(drawing, height));
    }

    void add(const QString& text, Look look, Qt::LayoutDirection direction)
    {
        // What is above a paragraph right behind a table is not looked at, so a heading gets one of its own.
        const bool isFirst = isFresh && (look != Look::Heading || document.characterCount() <= 1);
        isFresh = false;
        paragraphIn(cursor, text, look, isFirst, direction);
        if (look == Look::Heading || (look == Look::Strong && headingAt < 0))
            headingAt = cursor.position();
        else if (look != Look::Strong && headingAt >= 0)
            keepTogether(cursor.position(), cursor.position());
    }

    enum class Edge { Frame, LineBelow };
    // One row, a unit of its own.
    QTextTable* frame(const QList<double>& shares, Edge edge)
    {
        QTextTableFormat format;
        format.setLayoutDirection(words.direction());
        format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
        QList<QTextLength> widths;
        for (const double share : shares)
            widths += QTextLength(QTextLength::PercentageLength, share);
        format.setColumnWidthConstraints(widths);
        format.setCellSpacing(0);
        format.setBorderBrush(line);
        format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
        format.setBorder(edge == Edge::Frame ? 1 : 0);
        format.setBorderCollapse(true);
        format.setCellPadding(edge == Edge::Frame ? 3 * screenMm : 0);
        format.setTopMargin(edge == Edge::Frame ? 1 * screenMm : 0);
        format.setBottomMargin(edge == Edge::Frame ? 2 * screenMm : 0);
        isFresh = false;
        QTextTable* table = cursor.insertTable(1, int(shares.size()), format);
        for (int i = 0; i < int(shares.size()) && edge == Edge::LineBelow; ++i) {
            QTextTableCellFormat cell;
            cell.setTopPadding(1.4 * screenMm);
            cell.setBottomPadding(0.6 * screenMm);
            cell.setBottomBorder(1);
            cell.setBottomBorderBrush(line);
            cell.setBottomBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            // Some air between what is said and what stands beside it.
            if (i == 0)
                cell.setRightPadding(4 * screenMm);
            table->cellAt(0, i).setFormat(cell);
        }
        return table;
    }

    // Behind a table there is always a paragraph; it takes no room until something is written there.
    void leave(QTextTable* table)
    {
        keepTogether(table->firstPosition(), table->lastPosition());
        cursor.movePosition(QTextCursor::End);
        QTextBlockFormat format;
        format.setLineHeight(1, QTextBlockFormat::FixedHeight);
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        cursor.setBlockFormat(format);
        cursor.setBlockCharFormat(tiny);
        isFresh = true;
    }

    const DocumentWords& words;
    QByteArray bytes;
    QBuffer buffer{&bytes};
    QPdfWriter writer;
    QTextDocument document;
    StrokesHandler strokes;
    QTextCursor cursor;
    bool isFresh = true; // the document's first block is still empty
};

Paper::Paper(const DocumentWords& words, PaperSize size)
    : m(std::make_unique<Private>(words, size))
{
}

Paper::~Paper() = default;

void Paper::write(const QString& text, Look look) { writeIn(text, m->words.language(), look); }

void Paper::writeIn(const QString& text, const QString& language, Look look)
{
    m->add(text, look, QLocale(language).textDirection());
}

void Paper::writeAsTyped(const QString& text, Look look)
{
    m->add(text, look, text.isRightToLeft() ? Qt::RightToLeft : Qt::LeftToRight);
}

void Paper::table(const std::vector<Row>& rows, double share)
{
    // A table's columns stand from the left in every language, so they are put the other way round.
    const bool fromRight = m->words.direction() == Qt::RightToLeft;
    for (const Row& row : rows) {
        QTextTable* table = m->frame(fromRight ? QList<double>{100 - share, share} : QList<double>{share, 100 - share},
                                     Private::Edge::LineBelow);
        QTextCursor said = table->cellAt(0, fromRight ? 1 : 0).firstCursorPosition();
        m->paragraph(said, row.text, Look::Body, true);
        QTextCursor beside = table->cellAt(0, fromRight ? 0 : 1).firstCursorPosition();
        m->paragraph(beside, QString(), Look::Strong, true);
        if (row.drawn && !row.drawn->strokes.empty()) {
            m->draw(beside, *row.drawn, 9 * mm);
            if (!row.beside.isEmpty())
                m->paragraph(beside, row.beside, Look::Small, false);
        } else {
            beside.insertText(row.beside, Private::letters(typeOf(Look::Strong)));
        }
        m->leave(table);
    }
}

void Paper::signature(const std::optional<records::Drawing>& drawn, const QString& typed, const QStringList& lines)
{
    QTextTable* table = m->frame({100}, Private::Edge::Frame);
    QTextCursor at = table->cellAt(0, 0).firstCursorPosition();
    bool isFirst = true;
    if (drawn && !drawn->strokes.empty()) {
        m->paragraph(at, QString(), Look::Body, true);
        m->draw(at, *drawn, 18 * mm);
        isFirst = false;
    } else if (!typed.isEmpty()) {
        m->paragraph(at, typed, Look::Heading, true);
        isFirst = false;
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m->paragraph(at, lines[i], i == 0 ? Look::Strong : Look::Small, std::exchange(isFirst, false));
    m->leave(table);
}

void Paper::box(const QString& title, const QString& text)
{
    QTextTable* table = m->frame({100}, Private::Edge::Frame);
    QTextCursor at = table->cellAt(0, 0).firstCursorPosition();
    m->paragraph(at, title, Look::Strong, true);
    m->paragraph(at, text, Look::Body, false);
    m->leave(table);
}

Result<QByteArray> Paper::toPdf(const QString& title, const QString& foot) const
{
    const auto undrawn = [] {
        return failure(ErrorCode::Internal,
                       QCoreApplication::translate("SignedCopy", "The pages could not be drawn. Nothing was written."));
    };
    m->avoidTears();
    m->writer.setTitle(title);
    m->writer.setCreator(QStringLiteral("Stipple"));
    QPainter painter;
    if (!painter.begin(&m->writer))
        return undrawn();
    const QSizeF page = m->document.pageSize();
    const int pages = m->document.pageCount();
    const bool fromRight = m->words.direction() == Qt::RightToLeft;
    for (int i = 0; i < pages; ++i) {
        if (i > 0 && !m->writer.newPage())
            return undrawn();
        painter.save();
        painter.translate(0, -double(i) * page.height());
        m->document.drawContents(&painter, QRectF(0, double(i) * page.height(), page.width(), page.height()));
        painter.restore();
        QFont font = m->document.defaultFont();
        font.setPointSizeF(8);
        painter.setFont(font);
        painter.setPen(quiet);
        painter.setLayoutDirection(m->words.direction());
        const QRectF room(0, page.height(), page.width(), footHeight);
        const QString number = m->words(QT_TRANSLATE_NOOP("Document", "Page %1 of %2"))
                                   .arg(m->words.number(i + 1), m->words.number(pages));
        const int start = int(Qt::AlignBottom | Qt::AlignAbsolute | (fromRight ? Qt::AlignRight : Qt::AlignLeft));
        const int end = int(Qt::AlignBottom | Qt::AlignAbsolute | (fromRight ? Qt::AlignLeft : Qt::AlignRight));
        const double forNumber = painter.fontMetrics().horizontalAdvance(number) + 6 * mm;
        const QRectF forFoot = room.adjusted(fromRight ? forNumber : 0, 0, fromRight ? 0 : -forNumber, 0);
        painter.drawText(forFoot, start, painter.fontMetrics().elidedText(foot, Qt::ElideRight, int(forFoot.width())));
        painter.drawText(room, end, number);
    }
    if (!painter.end())
        return undrawn();
    return m->bytes;
}

} // namespace stipple::documents
