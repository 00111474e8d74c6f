// Lets invented people live through what real ones do, at the times they did it: forms answered and screened by the
// protocol's own rules, texts signed, sessions finished, check-ins. Everything goes the way it goes in the app, so what
// the demo shows is what the app would have kept. What shall happen is noted with its day and hour, by whoever's story
// it is, and tell() lets it happen in order.
#pragma once

#include "capture/photo.h"
#include "handover/pack.h"
#include "protocol/protocol.h"
#include "records/aftercare.h"
#include "records/treatment.h"
#include "records/visits.h"
#include "vault/vault.h"

namespace stipple::demo
{

// Answers that matter, by linkId: a boolean as "true", a date as "2026-03-14", a choice by its code, several after
// commas. Every other required question is answered as somebody with nothing to report would.
using ToldAnswers = QMap<QString, QString>;

class Storyteller
{
public:
    Storyteller(vault::Writer& writer, SettableClock& clock, std::shared_ptr<const protocol::Protocol> protocol,
                records::Clinic clinic, QString practitioner, QString vaultFolder);

    QTimeZone zone() const { return m_zone; }
    QString protocolVersion() const { return m_protocol->identity(); }
    void on(QDate day, QTime time, std::function<Done()> what);
    // Everything noted so far, up to `until`; the clock stands there afterwards.
    Done tell(const QDateTime& until);
    QDateTime moment(QDate day, QTime time) const { return QDateTime(day, time, m_zone); }

    Result<QUuid> client(const records::Client& client);
    Result<QUuid> appointment(const QUuid& client, const QDateTime& starts, records::VisitKind kind, int minutes,
                              records::VisitState state = records::VisitState::Booked);
    template <typename T>
    Result<QUuid> keep(const QUuid& client, const T& fields);
    // A session that is over: sealed.
    Result<QUuid> finishes(const QUuid& client, records::Session session);
    // Of that session, from a camera's frame.
    Done photographs(const QUuid& client, const QUuid& session, records::View view, records::PhotoMoment moment,
                     capture::Pixels frame);
    // The form, answered; `role`: "intake" or "same-day". Screened for that day, or for `asOf`. The answer is the
    // screening's record.
    Result<QUuid> fillsIn(const QUuid& client, const QString& role, const ToldAnswers& answers, QDate asOf = {});
    // These texts of the protocol, signed by both; in the current version unless another one is named.
    Result<std::vector<QUuid>> signs(const QUuid& client, const QStringList& texts, const QUuid& screening = {},
                                     const QString& version = {});

private:
    Result<handover::Pack> packFor(const QUuid& client) const;
    void moveTo(const QDateTime& moment);
    vault::Writer& m_writer;
    SettableClock& m_clock;
    std::shared_ptr<const protocol::Protocol> m_protocol;
    records::Clinic m_clinic;
    QString m_practitioner;
    QString m_vaultFolder;
    QTimeZone m_zone;
    std::multimap<QDateTime, std::function<Done()>> m_noted; // of the same moment: in the order noted
    struct Known {
        records::Client client;
        std::vector<handover::EarlierAnswers> answers;
    };
    std::map<QUuid, Known, records::IdOrder> m_clients;
};

} // namespace stipple::demo
