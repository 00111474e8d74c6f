#include "app/consent_controller.h"

#include "app/consent_texts.h"
#include "app/ink.h"
#include "app/texts.h"

#include <QLocale>

namespace stipple::app
{

namespace
{

using handover::ConsentEnded;
using handover::DrawnAt;

constexpr int typingPauseMs = 300;
const QString client = QStringLiteral("client");

} // namespace

ConsentController::ConsentController(Opening opening, QObject* parent)
    : QObject(parent)
    , m_protocol(opening.protocol)
    , m_pack(opening.pack)
    , m_step(opening.step)
    , m_state(opening.state)
    , m_text(*opening.protocol.consent(opening.step.text))
    , m_languages(opening.languages)
    , m_put(std::move(opening.put))
    , m_paragraphs(consents::paragraphRoles())
    , m_statements(consents::statementRoles())
    , m_channels(consents::channelRoles())
    , m_signers(consents::signerRoles())
{
    m_typed.setSingleShot(true);
    m_typed.setInterval(typingPauseMs);
    connect(&m_typed, &QTimer::timeout, this, &ConsentController::settle);
    connect(&m_languages, &Languages::changed, this, &ConsentController::word);
    word();
}

consents::Reading ConsentController::reading() const
{
    return {m_protocol,     m_text,  m_pack, m_step, progress(), m_words, m_before ? &*m_before : nullptr,
            m_showsMissing, m_typing};
}

// What stands there.

const handover::EarlierConsent* ConsentController::earlier() const
{
    const handover::EarlierConsent* last = nullptr;
    for (const handover::EarlierConsent& one : m_pack.consents) {
        if (one.text == m_text.id && (!last || one.on >= last->on))
            last = &one;
    }
    return last && last->version != m_text.version && m_step.about.isNull() ? last : nullptr;
}

void ConsentController::word()
{
    // What was signed stands in the language in which it was read.
    const QString language =
        ended() != Open && !progress().language.isEmpty() ? progress().language : m_languages.current();
    m_words = handover::consentWords(m_protocol, m_text, {language, m_pack.clinic.language});
    m_before.reset();
    if (const auto* before = earlier()) {
        auto words = handover::ConsentWords::fromJson(before->words);
        if (words && words->language == m_words.language)
            m_before = *std::move(words);
    }
    show();
    Q_EMIT worded();
}

void ConsentController::show()
{
    const consents::Reading now = reading();
    m_paragraphs.show(consents::paragraphRows(now));
    m_statements.show(consents::statementRows(now));
    m_channels.show(consents::channelRows(now));
    m_signers.show(consents::signerRows(now));
    Q_EMIT changed();
}

QString ConsentController::edition() const
{
    return tr("Version %1 · %2").arg(m_words.version, Languages::ownName(m_words.language));
}

QString ConsentController::about() const
{
    if (m_step.about.isNull())
        return {};
    for (const protocol::ConsentText& text : m_protocol.consents) {
        if (text.purpose == m_step.aboutKind)
            return text.title.in(m_words.language, m_pack.clinic.language).text;
    }
    return m_step.aboutKind;
}

QString ConsentController::renewal() const
{
    const auto* before = earlier();
    if (!before)
        return {};
    return m_before ? tr("You signed version %1 of this text on %2. What is new in it is marked here.")
                          .arg(before->version, texts::day(before->on))
                    : tr("You signed version %1 of this text on %2. It has changed since; please read it again.")
                          .arg(before->version, texts::day(before->on));
}

QString ConsentController::besideNote() const
{
    return m_words.beside ? tr("No expert has checked this translation yet. The text in the clinic's own language "
                               "stands under each part.")
                          : QString();
}

bool ConsentController::besideFromRight() const
{
    return m_words.beside && QLocale(m_words.beside->language).textDirection() == Qt::RightToLeft;
}

QString ConsentController::refuseTitle() const { return consents::refusing(m_text.purpose, m_pack.practitioner).title; }
QString ConsentController::refuseText() const { return consents::refusing(m_text.purpose, m_pack.practitioner).text; }
QString ConsentController::refuseAction() const
{
    return consents::refusing(m_text.purpose, m_pack.practitioner).action;
}

QStringList ConsentController::languageCodes() const
{
    static const QStringList codes = [] {
        QStringList all =
            QStringLiteral("am ar bg bn ca cs da de el en es et eu fa fi fr gl gu ha he hi hr hu hy id it ja ka km ko "
                           "ku lt lv mk ml mn mr ms my nb ne nl pa pl ps pt ro ru si sk sl so sq sr sv sw ta te th ti "
                           "tr uk ur uz vi yo zh zu")
                .split(u' ');
        std::stable_sort(all.begin(), all.end(), [](const QString& a, const QString& b) {
            return QString::localeAwareCompare(Languages::ownName(a), Languages::ownName(b)) < 0;
        });
        return all;
    }();
    return codes;
}

QStringList ConsentController::languageNames() const
{
    QStringList names;
    for (const QString& code : languageCodes())
        names += Languages::ownName(code);
    return names;
}

QVariantList ConsentController::joinable() const
{
    QVariantList roles;
    const QStringList here = consents::signersOf(reading());
    for (const QString& role : m_text.mayJoin) {
        if (!here.contains(role))
            roles += QVariantMap{{QStringLiteral("role"), role}, {QStringLiteral("text"), consents::joinAction(role)}};
    }
    return roles;
}

QStringList ConsentController::questions() const
{
    return QStringList(progress().questions.begin(), progress().questions.end());
}

QString ConsentController::initials() const
{
    QString last;
    QDateTime at;
    for (const auto& [text, consent] : m_state.consents()) {
        for (const auto& [id, statement] : consent.statements) {
            if (!statement.initials.isEmpty() && (last.isEmpty() || statement.at >= at)) {
                last = statement.initials;
                at = statement.at;
            }
        }
    }
    return last;
}

int ConsentController::initialled() const
{
    return int(std::count_if(m_text.statements.begin(), m_text.statements.end(), [this](const auto& statement) {
        return consents::isInitialled(progress(), statement.id);
    }));
}

ConsentController::Ended ConsentController::ended() const
{
    if (!progress().ended)
        return Open;
    switch (*progress().ended) {
    case ConsentEnded::How::Declined:
        return Declined;
    case ConsentEnded::How::OnPaper:
        return OnPaper;
    default:
        return Signed;
    }
}

QString ConsentController::endedText() const
{
    switch (ended()) {
    case Declined:
        return consents::endedDeclined(m_text.purpose);
    case OnPaper:
        return tr("You want to read and sign this on paper.");
    case Signed:
        return consents::endedSigned(m_text.purpose);
    default:
        return {};
    }
}

QString ConsentController::problem() const
{
    if (!m_showsMissing)
        return {};
    const QStringList missing = consents::missingIn(reading());
    if (missing.isEmpty())
        return {};
    const auto initials = missing.filter(QStringLiteral("statement/")).size();
    if (initials > 0)
        return tr("%Ln statement(s) still without your initials", nullptr, int(initials));
    return missing.constFirst() == u"channels" ? tr("Choose at least one place, or say no below")
                                               : tr("A signature is missing");
}

// What the client does.

void ConsentController::put(handover::Happening what)
{
    m_put(std::move(what));
    show();
}

void ConsentController::typeInitials(const QString& statement, const QString& initials)
{
    const QString typed = initials.trimmed();
    if (typed.isEmpty())
        return;
    const auto found = progress().statements.find(statement);
    if (found != progress().statements.end() && !found->second.drawn.strokes.empty())
        m_put(handover::StrokesCleared{{m_text.id, client, statement}}); // typed or drawn, never both
    put(handover::StatementSet{m_text.id, statement, true, typed});
}

void ConsentController::drawInitials(const QString& statement)
{
    const auto found = progress().statements.find(statement);
    if (found != progress().statements.end() && !found->second.drawn.strokes.empty())
        put(handover::StatementSet{m_text.id, statement, true, {}});
}

void ConsentController::takeInitialsBack(const QString& statement)
{
    m_put(handover::StrokesCleared{{m_text.id, client, statement}});
    put(handover::StatementSet{m_text.id, statement, false, {}});
}

void ConsentController::addStroke(const QString& role, const QString& statement, const QVariantList& stroke)
{
    m_typing.remove(role);
    auto points = ink::strokeFromScreen(stroke);
    if (!points.empty())
        put(handover::StrokeAdded{{m_text.id, role, statement}, ink::padWidth, ink::padHeight, std::move(points)});
}

void ConsentController::undoStroke(const QString& role, const QString& statement)
{
    put(handover::StrokeUndone{{m_text.id, role, statement}});
}

void ConsentController::clearStrokes(const QString& role, const QString& statement)
{
    put(handover::StrokesCleared{{m_text.id, role, statement}});
}

void ConsentController::choose(const QString& channel, bool chosen)
{
    if (consents::channelsOf(reading()).contains(channel))
        put(handover::ChannelSet{m_text.id, channel, chosen});
}

void ConsentController::ask(int index, const QString& question)
{
    const int count = int(progress().questions.size());
    const QString asked = question.trimmed();
    if (index < 0 || (asked.isEmpty() && index >= count))
        return;
    put(handover::QuestionAsked{m_text.id, std::min(index, count), asked});
}

void ConsentController::typeName(const QString& role, const QString& name)
{
    m_typing.insert(role, name);
    m_typed.start();
    show();
}

void ConsentController::join(const QString& role, const QString& name, const QString& relationship,
                             const QString& idDocument, const QString& language)
{
    if (!name.trimmed().isEmpty())
        put(handover::SignerNamed{m_text.id, role, name.trimmed(), relationship.trimmed(), idDocument.trimmed(),
                                  language});
}

void ConsentController::leave(const QString& role)
{
    m_typing.remove(role);
    put(handover::SignerNamed{m_text.id, role, {}, {}, {}, {}});
}

void ConsentController::settle()
{
    m_typed.stop();
    if (m_typing.isEmpty())
        return;
    const auto typing = std::exchange(m_typing, {});
    for (auto typed = typing.begin(); typed != typing.end(); ++typed)
        m_put(handover::NameTyped{m_text.id, typed.key(), typed.value()});
    show();
}

// Ending.

void ConsentController::sign()
{
    settle();
    if (ended() == Signed) {
        Q_EMIT finished();
        return;
    }
    const QStringList missing = consents::missingIn(reading());
    m_showsMissing = !missing.isEmpty();
    if (m_showsMissing) {
        show();
        Q_EMIT missingShown(missing.constFirst());
        return;
    }
    end(ConsentEnded::How::Signed);
}

void ConsentController::decline() { end(ConsentEnded::How::Declined); }

void ConsentController::onPaper()
{
    if (hasPaper())
        end(ConsentEnded::How::OnPaper);
}

void ConsentController::end(ConsentEnded::How how)
{
    settle();
    m_showsMissing = false;
    if (ended() != Open)
        m_put(ConsentEnded{m_text.id, ConsentEnded::How::Reopened, {}, {}});
    put(ConsentEnded{m_text.id, how, m_words.language, m_words.hash()});
    if (ended() != Open)
        Q_EMIT finished();
}

void ConsentController::reopen()
{
    if (ended() == Open)
        return;
    put(ConsentEnded{m_text.id, ConsentEnded::How::Reopened, {}, {}});
    word();
}

} // namespace stipple::app
