// The words for what a client's records say: kinds of visits, outcomes, consents, states. In the language spoken now;
// what has a term in the protocol is said by ClinicService::term().
#pragma once

#include "records/aftercare.h"
#include "records/consents.h"
#include "records/treatment.h"
#include "records/visits.h"

#include <QString>

namespace stipple::app::words
{

// "Consultation"; the word itself where a newer app wrote it.
[[nodiscard]] QString of(const records::Choice<records::VisitKind>& kind);
[[nodiscard]] QString of(const records::Choice<records::VisitState>& state);
[[nodiscard]] QString of(const records::Choice<records::Outcome>& outcome);
[[nodiscard]] QString of(const records::Choice<records::AnsweredBy>& by);
[[nodiscard]] QString of(const records::Choice<records::ConsentKind>& kind);
[[nodiscard]] QString of(const records::Choice<records::WithdrawnHow>& how);
[[nodiscard]] QString of(const records::Choice<records::PhotoMoment>& moment);
[[nodiscard]] QString of(const records::Choice<records::QuoteState>& state);
[[nodiscard]] QString of(const records::Choice<records::Degree>& degree);
// "2,400.00 EUR", from the currency's smallest unit.
[[nodiscard]] QString money(qint64 amount, const QString& currency);
// How many digits the currency's smallest unit is below it: 2 for EUR, 0 for JPY, 3 for KWD (ISO 4217).
[[nodiscard]] int minorDigits(const QString& currency);
// What somebody typed as an amount, in the smallest unit; none where it is no amount. Either separator, and the
// digits of any script; "1.500" is one thousand five hundred where a currency has no three digits.
[[nodiscard]] std::optional<qint64> amountFromTyping(const QString& typed, const QString& currency);
// The same back, without the currency, for a field.
[[nodiscard]] QString amountForTyping(std::optional<qint64> amount, const QString& currency);

} // namespace stipple::app::words
