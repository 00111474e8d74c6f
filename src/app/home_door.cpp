#include "app/home_door.h"

#include "app/practitioners_words.h"
#include "app/texts.h"
#include "core/ids.h"
#include "core/log.h"

#include <QPromise>

namespace stipple::app
{

namespace
{

// Whose slot it is says how it opens; nobody's name is asked for.
constexpr auto byKeystore = "keystore";
constexpr auto byPassphrase = "passphrase";

template <typename T>
using Asked = std::pair<std::shared_ptr<QPromise<T>>, QFuture<T>>;

template <typename T>
Asked<T> newQuestion()
{
    auto promise = std::make_shared<QPromise<T>>();
    promise->start();
    return {promise, promise->future()};
}

template <typename T>
auto answering(const std::shared_ptr<QPromise<T>>& promise)
{
    return [promise](T answer) {
        promise->addResult(std::move(answer));
        promise->finish();
    };
}

// As text, since a future gives copies of what it holds.
QFuture<Result<QString>> readFrom(vault::DeviceKeystore& keystore, const QString& name)
{
    const auto [promise, answer] = newQuestion<Result<QString>>();
    keystore.read(name, [promise = promise](Result<vault::SecretBytes> got) {
        promise->addResult(
            got.map([](const vault::SecretBytes& secret) { return QString::fromLatin1(secret.view().toByteArray()); }));
        promise->finish();
    });
    return answer;
}

QFuture<Done> writeTo(vault::DeviceKeystore& keystore, const QString& name, const QString& passphrase)
{
    const auto [promise, answer] = newQuestion<Done>();
    keystore.write(name, vault::SecretBytes::copyOf(QByteArrayView(passphrase.toLatin1())), answering(promise));
    return answer;
}

QString randomPassphrase()
{
    return QString::fromLatin1(vault::SecretBytes::random(vault::keySize).view().toByteArray().toBase64());
}

} // namespace

QString homeSecretName(const QUuid& vault) { return QStringLiteral("home ") + idText(vault); }

HomeDoor::HomeDoor(HomeService& home, const Languages& languages, vault::DeviceKeystore* keystore, bool asks,
                   QObject* parent)
    : QObject(parent)
    , m_home(home)
    , m_vault(home.vault())
    , m_languages(languages)
    , m_keystore(keystore)
    , m_asks(asks)
{
    connect(&languages, &Languages::changed, this, &HomeDoor::changed);
}

void HomeDoor::stop(State state, std::optional<Error> problem)
{
    m_state = state;
    m_problem = std::move(problem);
    m_busy = false;
    Q_EMIT changed();
}

bool HomeDoor::canStartOver() const
{
    if (m_state == Locked)
        return true;
    return m_state == Blocked && m_problem &&
           (m_problem->code() == ErrorCode::NotFound || m_problem->code() == ErrorCode::Damaged);
}

QString HomeDoor::strengthText() const { return texts::strength(m_strength); }

QString HomeDoor::passphraseProblem() const
{
    if (!m_tried)
        return {};
    if (m_typed.isEmpty())
        return m_state == Choosing ? tr("Please choose a passphrase.") : tr("Please type your passphrase.");
    if (m_state == Choosing && m_strength < 3)
        return tr("This one is too easy to guess. Add another word or two.");
    return m_state == Locked ? problem() : QString();
}

void HomeDoor::look() { lookAsync(); }

QCoro::Task<> HomeDoor::lookAsync()
{
    stop(Opening);
    const auto inspecting = m_vault.inspect();
    const auto seen = co_await inspecting;
    if (!seen) {
        stop(Blocked, seen.error());
        co_return;
    }
    if (seen->isFresh) {
        if (m_asks)
            stop(Asking);
        else
            begin();
        co_return;
    }
    for (const vault::Slot& slot : seen->header.keySlots) {
        if (slot.isPractitioners())
            m_slot = slot;
    }
    if (m_slot.name != QLatin1String(byKeystore)) {
        stop(Locked);
        co_return;
    }
    if (!m_keystore) {
        stop(Blocked, Error(ErrorCode::KeystoreFailed,
                            tr("What is kept here opens with a key in this device's keystore, and there is none now. "
                               "Nothing was lost. Start the keystore (on Linux: GNOME Keyring or KWallet), then try "
                               "again.")));
        co_return;
    }
    const auto reading = readFrom(*m_keystore, homeSecretName(seen->header.vault));
    auto passphrase = co_await reading;
    if (!passphrase) {
        const bool isGone = passphrase.error().code() == ErrorCode::NotFound;
        stop(Blocked, isGone ? Error(ErrorCode::NotFound,
                                     tr("This device's keystore has no key to what is kept here, or is locked. Unlock "
                                        "it and try again. If the key is gone for good, nobody can open this any more: "
                                        "your clinic can give you your aftercare again, and you can begin anew; your "
                                        "own check-ins that you did not send are lost."))
                             : passphrase.error());
        co_return;
    }
    auto secret = vault::SecretBytes::fromPassphrase(*passphrase);
    vault::wipe(*passphrase);
    const auto opening = open(std::move(secret));
    co_await opening;
}

void HomeDoor::chooseClinic() { Q_EMIT clinicChosen(); }

void HomeDoor::chooseClient()
{
    if (m_state != Asking)
        return;
    m_asks = false;
    begin();
}

// A new vault: by itself where a keystore can keep its key.
void HomeDoor::begin()
{
    if (!m_keystore) {
        m_tried = false;
        proposeAnother();
        stop(Choosing);
        return;
    }
    stop(Opening);
    make(randomPassphrase(), true);
}

void HomeDoor::proposeAnother()
{
    m_proposed = fiveWords();
    setPassphrase(m_proposed);
}

void HomeDoor::setPassphrase(const QString& typed)
{
    m_typed = typed;
    m_strength = m_state == Locked ? 0 : vault::passphraseStrength(typed, {QStringLiteral("stipple")}).score;
    if (m_state == Locked)
        m_problem.reset();
    m_tried = false;
    Q_EMIT changed();
}

void HomeDoor::goOn()
{
    if (m_busy)
        return;
    m_tried = true;
    Q_EMIT changed();
    if (!passphraseProblem().isEmpty()) {
        Q_EMIT refused();
        return;
    }
    if (m_state == Choosing)
        make(m_typed, false);
    else if (m_state == Locked)
        open(vault::SecretBytes::fromPassphrase(m_typed));
}

QCoro::Task<Done> HomeDoor::keepInKeystore(QString passphrase)
{
    const auto inspecting = m_vault.inspectAside();
    const auto seen = co_await inspecting;
    if (!seen)
        co_return failure(seen.error());
    const QString name = homeSecretName(seen->header.vault);
    const auto writing = writeTo(*m_keystore, name, passphrase);
    const Done written = co_await writing;
    if (!written)
        co_return written;
    const auto reading = readFrom(*m_keystore, name);
    const auto back = co_await reading;
    if (!back || *back != passphrase)
        co_return failure(ErrorCode::KeystoreFailed, tr("This device's keystore did not keep the key."));
    co_return Done{};
}

// Made aside, its key kept, and only then put in its place: a vault is never left behind that nobody can open.
QCoro::Task<> HomeDoor::make(QString passphrase, bool isKept)
{
    m_busy = true;
    Q_EMIT changed();
    vault::NewVault wanted;
    wanted.clinic = QStringLiteral("home");
    wanted.owner = QString::fromLatin1(isKept ? byKeystore : byPassphrase);
    wanted.language = m_languages.current();
    wanted.zone = QString::fromLatin1(QTimeZone::systemTimeZoneId());
    wanted.passphrase = vault::SecretBytes::fromPassphrase(passphrase);
    const auto making = m_vault.makeAside(std::move(wanted));
    const auto made = co_await making; // its recovery code is forgotten here
    if (!made) {
        stop(Blocked, made.error());
        co_return;
    }
    if (isKept) {
        const auto keeping = keepInKeystore(passphrase);
        if (const Done kept = co_await keeping; !kept) {
            qCWarning(lcStipple) << "the keystore is of no use; a passphrase is asked for:" << kept.error().details();
            vault::wipe(passphrase);
            m_keystore = nullptr;
            begin();
            co_return;
        }
    }
    const auto adopting = m_vault.adopt();
    if (const Done adopted = co_await adopting; !adopted) {
        stop(Blocked, adopted.error());
        co_return;
    }
    const auto inspecting = m_vault.inspect();
    const auto seen = co_await inspecting;
    if (!seen || seen->isFresh) {
        look();
        co_return;
    }
    for (const vault::Slot& slot : seen->header.keySlots) {
        if (slot.isPractitioners())
            m_slot = slot;
    }
    auto secret = vault::SecretBytes::fromPassphrase(passphrase);
    vault::wipe(passphrase);
    const auto opening = open(std::move(secret));
    co_await opening;
}

QCoro::Task<> HomeDoor::open(vault::SecretBytes secret)
{
    m_busy = true;
    Q_EMIT changed();
    const auto unlocking = m_vault.unlock(m_slot.practitioner, std::move(secret));
    const Done opened = co_await unlocking;
    if (!opened) {
        const bool isWrong =
            opened.error().code() == ErrorCode::WrongSecret || opened.error().code() == ErrorCode::Throttled;
        stop(isWrong && m_slot.name != QLatin1String(byKeystore) ? Locked : Blocked, opened.error());
        Q_EMIT refused();
        co_return;
    }
    vault::wipe(m_typed);
    vault::wipe(m_proposed);
    // What was put back from a copy opens all the same: here nobody else's data depends on it.
    if (m_vault.alarm()) {
        const auto acknowledging = m_vault.acknowledge();
        if (const Done acknowledged = co_await acknowledging; !acknowledged) {
            stop(Blocked, acknowledged.error());
            co_return;
        }
    }
    const auto loading = m_home.load();
    if (const Done loaded = co_await loading; !loaded) {
        co_await m_vault.lock();
        stop(Blocked, loaded.error());
        co_return;
    }
    stop(Open);
}

void HomeDoor::startOver()
{
    if (canStartOver() && !m_busy)
        startOverAsync();
}

QCoro::Task<> HomeDoor::startOverAsync()
{
    m_busy = true;
    Q_EMIT changed();
    const auto putting = m_vault.putAway();
    if (const Done put = co_await putting; !put) {
        stop(m_state, put.error());
        co_return;
    }
    m_slot = {};
    look();
}

} // namespace stipple::app
