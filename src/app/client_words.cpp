#include "app/client_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app::words
{

namespace
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

} // namespace

QString of(const records::Choice<records::VisitKind>& kind)
{
    using records::VisitKind;
    switch (kind.known().value_or(VisitKind::Other)) {
    case VisitKind::Consultation:
        return Words::tr("Consultation");
    case VisitKind::Session:
        return Words::tr("Session");
    case VisitKind::TouchUp:
        return Words::tr("Touch-up");
    case VisitKind::Review:
        return Words::tr("Review of the result");
    case VisitKind::PatchTest:
        return Words::tr("Patch test");
    case VisitKind::Other:
        break;
    }
    return Words::tr("Appointment");
}

QString of(const records::Choice<records::VisitState>& state)
{
    using records::VisitState;
    const auto known = state.known();
    if (!known)
        return state.word();
    switch (*known) {
    case VisitState::Booked:
        return Words::tr("Booked");
    case VisitState::Arrived:
        return Words::tr("Arrived");
    case VisitState::Done:
        return Words::tr("Done");
    case VisitState::NoShow:
        return Words::tr("Did not come");
    case VisitState::Cancelled:
        return Words::tr("Cancelled");
    }
    return {};
}

QString of(const records::Choice<records::Outcome>& outcome)
{
    using records::Outcome;
    const auto known = outcome.known();
    if (!known)
        return outcome.word();
    switch (*known) {
    case Outcome::Clear:
        return Words::tr("Clear");
    case Outcome::Caution:
        return Words::tr("Caution");
    case Outcome::Defer:
        return Words::tr("Wait");
    case Outcome::Unknown:
        return Words::tr("Not known yet");
    case Outcome::Clearance:
        return Words::tr("Physician's letter needed");
    case Outcome::Decline:
        return Words::tr("Do not treat");
    }
    return {};
}

QString of(const records::Choice<records::AnsweredBy>& by)
{
    using records::AnsweredBy;
    const auto known = by.known();
    if (!known)
        return by.word();
    switch (*known) {
    case AnsweredBy::Client:
        return Words::tr("by the client");
    case AnsweredBy::Guardian:
        return Words::tr("by the guardian");
    case AnsweredBy::Practitioner:
        return Words::tr("by the practitioner");
    case AnsweredBy::FromPaper:
        return Words::tr("from paper");
    }
    return {};
}

QString of(const records::Choice<records::ConsentKind>& kind)
{
    using records::ConsentKind;
    const auto known = kind.known();
    if (!known)
        return kind.word();
    switch (*known) {
    case ConsentKind::ElectronicRecords:
        return Words::tr("Electronic records");
    case ConsentKind::HealthData:
        return Words::tr("Health data");
    case ConsentKind::Treatment:
        return Words::tr("Treatment");
    case ConsentKind::PhotosForRecord:
        return Words::tr("Photos for the record");
    case ConsentKind::PhotosForTeaching:
        return Words::tr("Photos for teaching");
    case ConsentKind::PhotosForPublication:
        return Words::tr("Photos for publication");
    case ConsentKind::PhotoRefusal:
        return Words::tr("No photos");
    case ConsentKind::Guardian:
        return Words::tr("Guardian's consent");
    }
    return {};
}

QString of(const records::Choice<records::WithdrawnHow>& how)
{
    using records::WithdrawnHow;
    const auto known = how.known();
    if (!known)
        return how.word();
    switch (*known) {
    case WithdrawnHow::InPerson:
        return Words::tr("in person");
    case WithdrawnHow::ByPhone:
        return Words::tr("by phone");
    case WithdrawnHow::InWriting:
        return Words::tr("in writing");
    case WithdrawnHow::InApp:
        return Words::tr("in the app");
    }
    return {};
}

QString of(const records::Choice<records::PhotoMoment>& moment)
{
    using records::PhotoMoment;
    switch (moment.known().value_or(PhotoMoment::Other)) {
    case PhotoMoment::Consultation:
        return Words::tr("at the consultation");
    case PhotoMoment::Before:
        return Words::tr("before the session");
    case PhotoMoment::After:
        return Words::tr("after the session");
    case PhotoMoment::Healed:
        return Words::tr("healed");
    case PhotoMoment::CheckIn:
        return Words::tr("from a check-in");
    case PhotoMoment::Other:
        break;
    }
    return {};
}

QString of(const records::Choice<records::QuoteState>& state)
{
    using records::QuoteState;
    const auto known = state.known();
    if (!known)
        return state.isNull() ? Words::tr("Draft") : state.word();
    switch (*known) {
    case QuoteState::Draft:
        return Words::tr("Draft");
    case QuoteState::Offered:
        return Words::tr("Offered");
    case QuoteState::Accepted:
        return Words::tr("Accepted");
    case QuoteState::Declined:
        return Words::tr("Declined");
    }
    return {};
}

QString of(const records::Choice<records::Degree>& degree)
{
    using records::Degree;
    const auto known = degree.known();
    if (!known)
        return degree.word();
    switch (*known) {
    case Degree::None:
        return Words::tr("none");
    case Degree::Mild:
        return Words::tr("a little");
    case Degree::Moderate:
        return Words::tr("clearly");
    case Degree::Severe:
        return Words::tr("strong");
    }
    return {};
}

int minorDigits(const QString& currency)
{
    static const QStringList none{
        QStringLiteral("BIF"), QStringLiteral("CLP"), QStringLiteral("DJF"), QStringLiteral("GNF"),
        QStringLiteral("ISK"), QStringLiteral("JPY"), QStringLiteral("KMF"), QStringLiteral("KRW"),
        QStringLiteral("PYG"), QStringLiteral("RWF"), QStringLiteral("UGX"), QStringLiteral("VND"),
        QStringLiteral("VUV"), QStringLiteral("XAF"), QStringLiteral("XOF"), QStringLiteral("XPF")};
    static const QStringList three{QStringLiteral("BHD"), QStringLiteral("IQD"), QStringLiteral("JOD"),
                                   QStringLiteral("KWD"), QStringLiteral("LYD"), QStringLiteral("OMR"),
                                   QStringLiteral("TND")};
    return none.contains(currency) ? 0 : three.contains(currency) ? 3 : 2;
}

namespace
{

// The amount's digits, with `point` before the last `digits` of them; exact, without a double in between.
QString written(qint64 amount, int digits, bool grouped)
{
    const QLocale locale;
    qint64 unit = 1;
    for (int i = 0; i < digits; ++i)
        unit *= 10;
    QLocale plain = locale;
    plain.setNumberOptions(grouped ? QLocale::DefaultNumberOptions : QLocale::OmitGroupSeparator);
    QString text = plain.toString(amount / unit);
    if (digits == 0 || (!grouped && amount % unit == 0))
        return text;
    text += locale.decimalPoint();
    const QString rest = QString::number(amount % unit).rightJustified(digits, QLatin1Char('0'));
    for (const QChar c : rest)
        text += plain.toString(c.digitValue());
    return text;
}

} // namespace

QString money(qint64 amount, const QString& currency)
{
    const QString sum = written(amount, minorDigits(currency), true);
    return currency.isEmpty() ? sum : Words::tr("%1 %2", "amount currency").arg(sum, currency);
}

QString amountForTyping(std::optional<qint64> amount, const QString& currency)
{
    return amount ? written(*amount, minorDigits(currency), false) : QString();
}

std::optional<qint64> amountFromTyping(const QString& typed, const QString& currency)
{
    QString plain;
    for (const QChar c : typed) {
        if (const int digit = c.digitValue(); digit >= 0)
            plain += QChar(u'0' + char16_t(digit));
        else if (c == u'.' || c == u',' || c.unicode() == 0x066b) // the Arabic decimal separator
            plain += u'.';
        else if (!c.isSpace() && c != u'\'' && c.unicode() != 0x2019 && c.unicode() != 0x066c)
            return std::nullopt;
    }
    const int digits = minorDigits(currency);
    const qsizetype last = plain.lastIndexOf(u'.');
    const qsizetype after = last < 0 ? 0 : plain.size() - last - 1;
    QString whole = plain;
    QString part;
    if (last >= 0 && after > 0 && after <= digits) {
        whole = plain.left(last);
        part = plain.mid(last + 1);
    } else if (last >= 0 && after != 3) {
        return std::nullopt; // neither a fraction nor a group of thousands
    }
    const QStringList groups = whole.split(u'.');
    for (qsizetype i = 1; i < groups.size(); ++i) {
        if (groups[i].size() != 3)
            return std::nullopt;
    }
    const QString joined = groups.join(QString()) + part.leftJustified(digits, u'0');
    if (joined.isEmpty() || groups.first().isEmpty() || joined.size() > 15)
        return std::nullopt;
    return joined.toLongLong();
}

} // namespace stipple::app::words
