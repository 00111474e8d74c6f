// Pages of running text for print: paragraphs, boxes, pen strokes as vectors, a foot on every page. In the direction of
// the document's language, with text that can be searched and read aloud in its order.
#pragma once

#include "core/result.h"
#include "documents/document_words.h"
#include "records/scalp.h"

#include <QByteArray>

#include <memory>

namespace stipple::documents
{

enum class PaperSize { A4, Letter };
// What a printer in that country holds.
[[nodiscard]] PaperSize paperOf(const QLocale& locale);

class Paper
{
public:
    Paper(const DocumentWords& words, PaperSize size);
    ~Paper();
    Paper(const Paper&) = delete;
    Paper& operator=(const Paper&) = delete;

    enum class Look { Body, Small, Strong, Overline, Heading, Title };
    void write(const QString& text, Look look = Look::Body);
    // In the direction of another language than the document's.
    void writeIn(const QString& text, const QString& language, Look look = Look::Body);
    // What somebody typed, in whatever language: in the direction of its own letters.
    void writeAsTyped(const QString& text, Look look = Look::Body);
    // Rows that are not torn apart by a page's end: what was said, and beside it what was answered.
    struct Row {
        QString text;
        QString beside;
        std::optional<records::Drawing> drawn; // stands before `beside`
    };
    // `share`: how much of the width the text takes, per cent.
    void table(const std::vector<Row>& rows, double share = 76);
    // A framed signature: lines of text under what was drawn or typed.
    void signature(const std::optional<records::Drawing>& drawn, const QString& typed, const QStringList& lines);
    // What stands out: a consent that was taken back.
    void box(const QString& title, const QString& text);

    // `foot` stands at the start of each page's foot, with the page's number at its end; `title` is the file's.
    // Internal: it could not be drawn.
    [[nodiscard]] Result<QByteArray> toPdf(const QString& title, const QString& foot) const;

private:
    struct Private;
    std::unique_ptr<Private> m;
};

} // namespace stipple::documents
