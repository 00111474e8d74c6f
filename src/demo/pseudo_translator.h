// A language that nobody speaks: English with accents, and two fifths longer, as Spanish or German would be. What is
// cut off in it is cut off in somebody's language; what stays plain was never given to the translators.
#pragma once

#include <QTranslator>

namespace stipple::demo
{

class PseudoTranslator : public QTranslator
{
    Q_OBJECT

public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char* context, const char* source, const char* comment, int n) const override;
    // Above all the others that were installed meanwhile.
    void install();
    // Placeholders (%1, %n, %Ln) and line breaks stay as they are.
    static QString lengthened(const QString& text);
};

} // namespace stipple::demo
