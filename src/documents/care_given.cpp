#include "documents/care_given.h"

#include "documents/published_page.h"
#include "protocol/loader.h"

#include <QCoreApplication>

#include <mutex>

namespace stipple::documents
{

namespace
{

struct GivenText {
    Q_DECLARE_TR_FUNCTIONS(AftercarePack)
};

// The protocol that comes with the app, read once.
std::shared_ptr<const protocol::Protocol> comesWithTheApp()
{
    static std::once_flag once;
    static std::shared_ptr<const protocol::Protocol> built;
    std::call_once(once, [] {
        if (auto loaded = protocol::loadProtocol(protocol::builtInFiles(), {.isStrict = true, .runsTests = false}))
            built = std::make_shared<const protocol::Protocol>(*std::move(loaded));
    });
    return built;
}

Result<CareGiven> fromPack(const QByteArray& bytes, const QByteArray& clinicKey)
{
    STIPPLE_ASSIGN(const AftercarePack pack, AftercarePack::parse(bytes, clinicKey));
    CareGiven given{pack.clinic, pack.phone, pack.vault,   pack.clinicKey, pack.boxKey, pack.session,
                    pack.made,   pack.care,  pack.wording, nullptr,        false,       bytes};
    if (pack.changes.isEmpty() && comesWithTheApp()) {
        given.protocol = comesWithTheApp();
        given.isAsMade = given.protocol->identity() == pack.protocol;
        return given;
    }
    STIPPLE_ASSIGN(PackProtocol own, protocolOf(pack));
    given.isAsMade = own.isAsMade;
    given.protocol = std::make_shared<const protocol::Protocol>(std::move(own.protocol));
    return given;
}

Result<CareGiven> fromCode(const QByteArray& fragment, const QByteArray& bytes, const QByteArray& clinicKey)
{
    STIPPLE_ASSIGN(const AftercareLink link, AftercareLink::parse(fragment, clinicKey));
    if (!comesWithTheApp())
        return failure(ErrorCode::Internal, GivenText::tr("The aftercare that comes with the app cannot be read. "
                                                          "Install the app anew, then scan the code again."));
    CareGiven given{link.clinic,
                    link.phone,
                    link.vault,
                    link.clinicKey,
                    link.boxKey,
                    link.session,
                    {},
                    link.care,
                    {link.language, QStringLiteral("en")},
                    comesWithTheApp(),
                    false,
                    bytes};
    given.isAsMade = planOf(*given.protocol) == link.plan;
    if (given.session.isNull()) {
        // The same each time, so that the same code scanned twice is the same session; without a way back.
        given.session = QUuid::createUuidV5(link.vault, QString::number(link.care.sessions.front().toSecsSinceEpoch()));
        given.boxKey.clear();
    }
    return given;
}

} // namespace

Result<CareGiven> openGiven(const QByteArray& bytes, const QByteArray& clinicKey)
{
    const QByteArray text = bytes.size() < 4'096 ? bytes.trimmed() : QByteArray();
    if (text.isEmpty() || text.startsWith('{'))
        return fromPack(bytes, clinicKey);
    const QByteArray fragment = fragmentOf(QString::fromUtf8(text));
    if (fragment.isEmpty())
        return failure(ErrorCode::InvalidInput,
                       GivenText::tr("There is no aftercare in this. Look for a file that ends in .stipplecare, or "
                                     "scan the code that the clinic shows."));
    return fromCode(fragment, text, clinicKey);
}

} // namespace stipple::documents
