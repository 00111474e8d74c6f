#include "app/client_words.h"
#include "app/file_words.h"
#include "app/session_places.h"
#include "app/texts.h"
#include "app/visit_words.h"
#include "handover/check_in.h"

#include <QCoreApplication>
#include <QLocale>

namespace stipple::app
{

namespace
{

struct FactWords {
    Q_DECLARE_TR_FUNCTIONS(ClientFile)
};

QString number(double value) { return QLocale().toString(value, 'g', 6); }

// Collects what is known; what is not known is not shown.
class Facts
{
public:
    Facts(const FileEntry& entry, const FileSeen& file, const ClinicService& clinic)
        : m_entry(entry)
        , m_file(file)
        , m_clinic(clinic)
    {
    }

    std::vector<Fact> work()
    {
        std::visit([this](const auto& content) { tell(content); }, m_entry.content);
        if (!m_entry.reason.isEmpty())
            add(FactWords::tr("Why it was corrected"), m_entry.reason);
        if (!m_entry.by.isNull() && !std::holds_alternative<ClientNote>(m_entry.content))
            add(FactWords::tr("Noted by"), m_clinic.nameOf(m_entry.by));
        return std::move(m_facts);
    }

private:
    void add(const QString& label, const QString& value)
    {
        if (!value.isEmpty())
            m_facts.push_back({label, value});
    }
    void add(const QString& label, QDate day) { add(label, day.isValid() ? texts::day(day) : QString()); }
    void add(const QString& label, const QDateTime& at)
    {
        if (at.isValid())
            add(label,
                FactWords::tr("%1, %2", "day, time").arg(texts::day(m_clinic.dayOf(at)), timeOf(at, m_clinic.zone())));
    }
    void add(const QString& label, std::optional<bool> said)
    {
        if (said)
            add(label, *said ? FactWords::tr("Yes") : FactWords::tr("No"));
    }
    void add(const QString& label, std::optional<double> value, const QString& unit)
    {
        if (value)
            add(label, FactWords::tr("%1 %2", "number unit").arg(number(*value), unit));
    }
    void addTerm(const QString& label, const char* list, const QString& word)
    {
        if (!word.isEmpty())
            add(label, m_clinic.term(QString::fromLatin1(list), word));
    }
    template <typename Range>
    void addTerms(const QString& label, const char* list, const Range& values)
    {
        QStringList words;
        for (const auto& value : values) {
            if constexpr (requires { value.word(); })
                words += m_clinic.term(QString::fromLatin1(list), value.word());
            else
                words += m_clinic.term(QString::fromLatin1(list), value);
        }
        add(label, joined(words));
    }
    QString words(const protocol::LocalizedText& text) const
    {
        const protocol::Wording wording = m_clinic.wording();
        return text.in(wording.language, wording.fallback).text;
    }

    void tell(const records::Appointment& visit)
    {
        add(FactWords::tr("When"), visit.starts);
        if (visit.minutes)
            add(FactWords::tr("Length"), texts::duration(*visit.minutes * 60));
        add(FactWords::tr("State"), visitState(visit.state.known().value_or(records::VisitState::Booked)));
        add(FactWords::tr("With"), m_clinic.nameOf(visit.practitioner));
        add(FactWords::tr("Room"), visit.room);
        add(FactWords::tr("Notes"), visit.notes);
    }

    void tell(const records::Response& response)
    {
        add(FactWords::tr("Filled in"), words::of(response.answeredBy));
        add(FactWords::tr("Finished"), response.submittedAt);
        addAnswers(response.answers);
    }

    // Those of the form that carry their question.
    void addAnswers(const Json& node)
    {
        if (const Json* items = node.find(u"item")) {
            for (const Json& item : items->items())
                addAnswers(item);
        }
        const Json* text = node.find(u"text");
        const Json* answers = node.find(u"answer");
        if (!text || !answers)
            return;
        QStringList said;
        for (const Json& answer : answers->items())
            said += answerText(answer);
        add(text->toString(), joined(said));
    }

    QString answerText(const Json& answer) const
    {
        for (const auto& [name, value] : answer.members()) {
            if (value.isBool())
                return value.toBool() ? FactWords::tr("Yes") : FactWords::tr("No");
            if (const Json* display = value.find(u"display"))
                return display->toString();
            if (value.isString()) {
                const auto date = records::PartialDate::fromText(value.toString());
                return date ? texts::day(*date) : value.toString();
            }
            if (value.isNumber())
                return number(value.toDouble());
        }
        return {};
    }

    void tell(const records::Screening& screening)
    {
        add(FactWords::tr("For a treatment on"), screening.asOf);
        add(FactWords::tr("Outcome"), words::of(screening.outcome));
        add(FactWords::tr("Treatable from"), screening.eligibleFrom);
        const auto protocol = m_clinic.protocol();
        for (const records::Finding& finding : screening.findings) {
            const protocol::ScreeningRule* rule = protocol ? protocol->rule(finding.rule) : nullptr;
            const QString until = finding.eligibleFrom.isValid()
                                      ? FactWords::tr("until %1").arg(texts::day(finding.eligibleFrom))
                                      : QString();
            QStringList parts{words::of(finding.outcome)};
            if (!until.isEmpty())
                parts += until;
            const QString reason = rule ? words(rule->reason) : finding.reason;
            add(rule ? words(rule->title) : finding.rule, parts.join(QStringLiteral(", ")) + u'\n' + reason);
        }
        for (const records::Clearance& letter : screening.clearances)
            add(FactWords::tr("Doctor's letter"), letter.physician);
        if (screening.overridden)
            add(FactWords::tr("Treated all the same, because"), screening.overridden->reason);
        add(FactWords::tr("By the rules of"), screening.protocolVersion);
    }

    void tell(const records::Consent& consent)
    {
        add(FactWords::tr("Signed on"), consent.signedAt);
        for (const records::Signer& signer : consent.signers) {
            QString how = signer.name;
            if (!signer.typed.isEmpty())
                how = FactWords::tr("%1 (name typed)").arg(signer.name);
            add(signerRole(signer.role), how);
        }
        addTerms(FactWords::tr("Where they may be shown"), "channels", consent.channels);
        for (const records::AskedQuestion& asked : consent.questions)
            add(asked.question, asked.answer);
        add(FactWords::tr("On paper"), consent.onPaper);
        add(FactWords::tr("Version of the text"), consent.textVersion);
    }

    static QString signerRole(const records::Choice<records::SignerRole>& role)
    {
        using records::SignerRole;
        switch (role.known().value_or(SignerRole::Client)) {
        case SignerRole::Guardian:
            return FactWords::tr("Guardian");
        case SignerRole::Practitioner:
            return FactWords::tr("Practitioner");
        case SignerRole::Witness:
            return FactWords::tr("Witness");
        case SignerRole::Interpreter:
            return FactWords::tr("Interpreter");
        case SignerRole::Client:
            break;
        }
        return FactWords::tr("Client");
    }

    void tell(const records::Withdrawal& withdrawal)
    {
        add(FactWords::tr("When"), withdrawal.at);
        add(FactWords::tr("How"), words::of(withdrawal.how));
        addTerms(FactWords::tr("Only for"), "channels", withdrawal.channels);
        add(FactWords::tr("Reason"), withdrawal.reason);
        add(FactWords::tr("Taken by"), m_clinic.nameOf(withdrawal.receivedBy));
    }

    void tell(const records::Plan& plan)
    {
        addTerms(FactWords::tr("Why"), "indications", plan.indications);
        addTerms(FactWords::tr("Cause of the loss"), "causes", plan.causes);
        add(FactWords::tr("A physician has looked at it"), plan.physicianSeen);
        addTerm(FactWords::tr("Norwood"), "norwood", plan.norwood.word());
        addTerm(FactWords::tr("Ludwig"), "ludwig", plan.ludwig.word());
        addTerm(FactWords::tr("Skin type"), "fitzpatrick", plan.skinType.word());
        add(FactWords::tr("Thickness of a hair"), plan.hairCalibre, QStringLiteral("µm"));
        addTerms(FactWords::tr("Scars"), "scar-types", plan.scars);
        if (plan.scarSketch)
            add(FactWords::tr("Scars drawn"), QLocale().toString(qlonglong(plan.scarSketch->strokes.size())));
        addTerms(FactWords::tr("Zones"), "zones", plan.zones);
        addTerm(FactWords::tr("Hairline"), "hairlines", plan.hairline.word());
        addTerm(FactWords::tr("Finish"), "finishes", plan.finish.word());
        add(FactWords::tr("Expectations"), plan.expectations);
        add(FactWords::tr("What was explained"), plan.explained);
        if (plan.sessions)
            add(FactWords::tr("Sessions"), QLocale().toString(*plan.sessions));
        add(FactWords::tr("Patch test"), plan.patchTest);
        add(FactWords::tr("Its result"), plan.patchTestResult);
    }

    void tell(const records::Quote& quote)
    {
        if (quote.price)
            add(FactWords::tr("Price"), words::money(*quote.price, quote.currency));
        for (const records::Fee& fee : quote.fees) {
            if (fee.price)
                add(fee.name, words::money(*fee.price, quote.currency));
        }
        if (quote.sessions)
            add(FactWords::tr("Sessions"), QLocale().toString(*quote.sessions));
        addTerms(FactWords::tr("Zones"), "zones", quote.zones);
        add(FactWords::tr("Date"), quote.date);
        add(FactWords::tr("Valid until"), quote.validUntil);
        add(FactWords::tr("Notes"), quote.notes);
    }

    void tell(const records::Session& session)
    {
        add(FactWords::tr("Began"), session.startedAt);
        add(FactWords::tr("Ended"), session.endedAt);
        add(FactWords::tr("Practitioner"), m_clinic.nameOf(session.practitioner));
        add(FactWords::tr("Sooner than advised, because"), session.spacingReason);
        QStringList zones;
        for (const auto& [name, work] : session.zones)
            zones +=
                work.depth
                    ? FactWords::tr("%1 (%2 mm deep)", "a zone").arg(placeName(name, m_clinic), number(*work.depth))
                    : placeName(name, m_clinic);
        add(FactWords::tr("Zones"), joined(zones));
        addTerm(FactWords::tr("Skin type"), "fitzpatrick", session.skinType.word());
        for (const auto& [key, pigment] : session.pigments) {
            const QString share =
                pigment.share ? FactWords::tr("%1 %", "a share").arg(number(*pigment.share)) : QString();
            add(FactWords::tr("Pigment"), stock({pigment.brand, pigment.shade, share, pigment.dilution}, pigment.lot));
        }
        for (const auto& [key, needle] : session.needles) {
            const QString used = needle.used ? FactWords::tr("%Ln used", nullptr, int(*needle.used)) : QString();
            add(FactWords::tr("Needle"), stock({needle.configuration, used}, needle.lot));
        }
        add(FactWords::tr("Single-use needles opened in front of the client"), session.singleUseOpened);
        add(FactWords::tr("Angle"), session.angle, QStringLiteral("°"));
        add(FactWords::tr("Depth"), session.depth, QStringLiteral("mm"));
        add(FactWords::tr("Dot size"), session.dotSize, QStringLiteral("µm"));
        add(FactWords::tr("Largest dots"), session.dotSizeTo, QStringLiteral("µm"));
        add(FactWords::tr("Machine"), session.machine);
        if (session.speed)
            add(FactWords::tr("Strokes per second"), number(*session.speed));
        addTerm(FactWords::tr("Hairline"), "hairlines", session.hairline.word());
        addTerm(FactWords::tr("Finish"), "finishes", session.finish.word());
        if (session.anaesthetic)
            add(FactWords::tr("Anaesthetic"),
                session.anaesthetic->used.value_or(false) ? session.anaesthetic->product : FactWords::tr("None used"));
        for (const auto& [key, complication] : session.complications)
            add(FactWords::tr("Complication"),
                complication.what + (complication.done.isEmpty() ? QString() : u'\n' + complication.done));
        if (session.uneventful.value_or(false))
            add(FactWords::tr("Complications"), FactWords::tr("None"));
        add(FactWords::tr("Materials disposed of"), session.materialsDisposed);
        for (const auto& [key, note] : session.notes)
            add(FactWords::tr("Note"), note.text);
        addSkipped(session);
        add(FactWords::tr("Ended early, because"), session.cutShort);
        add(FactWords::tr("Next session advised from"), session.nextSession);
    }

    // Photos that were left out: each reason once, with how many it was given for.
    void addSkipped(const records::Session& session)
    {
        std::map<QString, int> reasons;
        for (const auto& [view, why] : session.skippedViews)
            ++reasons[why];
        for (const auto& [why, count] : reasons)
            add(FactWords::tr("%Ln photo(s) left out, because", nullptr, count), why);
    }

    static QString stock(QStringList parts, const QString& lot)
    {
        parts.removeAll(QString());
        if (!lot.isEmpty())
            parts += FactWords::tr("lot %1").arg(lot);
        return parts.join(QStringLiteral(" · "));
    }

    void tell(const PhotoSet& set)
    {
        QStringList views;
        for (const auto& [id, photo] : set.photos) {
            const QString view = photo.view.word();
            QString name = view;
            if (const auto protocol = m_clinic.protocol()) {
                for (const protocol::PhotoView& known : protocol->photoViews) {
                    if (known.id == view)
                        name = words(known.text);
                }
            }
            views += name;
        }
        add(FactWords::tr("Views"), joined(views));
        add(FactWords::tr("Taken by"),
            set.photos.empty() ? QString() : m_clinic.nameOf(set.photos.front().second.takenBy));
    }

    void tell(const records::Care& care)
    {
        add(FactWords::tr("Day of the session"), care.dayZero);
        add(FactWords::tr("Scabs gone on"), care.scabsGone);
        add(FactWords::tr("By the rules of"), care.protocolVersion);
        add(FactWords::tr("Notes"), care.notes);
    }

    void tell(const records::CheckIn& report)
    {
        add(FactWords::tr("Date"), report.date);
        add(FactWords::tr("Scabs"), report.scabbing);
        if (report.pain)
            add(FactWords::tr("Pain"), FactWords::tr("%1 of 10").arg(QLocale().toString(*report.pain)));
        add(FactWords::tr("Redness"), words::of(report.redness));
        add(FactWords::tr("Redness spreads"), report.rednessSpreads);
        add(FactWords::tr("Swelling"), words::of(report.swelling));
        add(FactWords::tr("Swollen face"), report.faceSwelling);
        add(FactWords::tr("Discharge"), report.discharge);
        add(FactWords::tr("Bleeding"), report.bleeding);
        add(FactWords::tr("Fever"), report.fever);
        add(FactWords::tr("Temperature"), report.temperature, QStringLiteral("°C"));
        add(FactWords::tr("Hard to breathe"), report.breathing);
        add(FactWords::tr("Rash or itching"), report.rash);
        if (const auto protocol = m_clinic.protocol()) {
            for (const protocol::WarningSign* sign : handover::signsOf(*protocol, report))
                add(words(sign->text), words(sign->action));
        }
        add(FactWords::tr("In their words"), report.note);
    }

    void tell(const ClientNote& note)
    {
        add(QString(), note.note.text);
        add(FactWords::tr("Signed by"), m_clinic.nameOf(note.note.practitioner));
        add(FactWords::tr("Written"), note.note.at);
        for (const FileEntry& other : m_file.entries) {
            const auto* said = std::get_if<ClientNote>(&other.content);
            if (said && other.id == m_entry.corrects)
                add(FactWords::tr("It said before"), said->note.text);
            if (said && other.id == m_entry.correctedBy)
                add(FactWords::tr("Corrected to"), said->note.text);
        }
    }

    void tell(const ClientMerged&)
    {
        add(QString(), FactWords::tr("Two entries of the same person were put together here. Nothing was lost: it can "
                                     "be taken apart again."));
        add(FactWords::tr("When"), m_entry.at);
    }

    void tell(const ClientAdded& added)
    {
        add(FactWords::tr("When"), m_entry.at);
        add(FactWords::tr("Imported from"), added.importedFrom);
    }

    const FileEntry& m_entry;
    const FileSeen& m_file;
    const ClinicService& m_clinic;
    std::vector<Fact> m_facts;
};

} // namespace

std::vector<Fact> factsOf(const FileEntry& entry, const FileSeen& file, const ClinicService& clinic)
{
    return Facts(entry, file, clinic).work();
}

} // namespace stipple::app
