#include "demo/invented_vault.h"

#include "app/clinic_service.h"
#include "ctl/demo_clinic.h"
#include "demo/cast.h"
#include "vault/vault.h"

namespace stipple::demo
{

QString inventedPassphrase() { return QStringLiteral("paper lantern over quiet gravel"); }

Done makeInventedVault(const QString& folder, int clients, bool stories, const Clock& clock)
{
    const QTimeZone zone("Europe/Madrid");
    const QDate today = clock.today(zone);
    // The stories begin long ago, and so must the vault.
    SettableClock then(stories ? QDateTime(beforeEverything(today), QTime(8, 0), zone).toUTC() : clock.nowUtc());
    const auto passphrase = vault::SecretBytes::fromPassphrase(inventedPassphrase());
    STIPPLE_ASSIGN(const vault::NewVaultKeys keys, vault::createVault(folder,
                                                                      {.clinic = QStringLiteral("Clínica Horizonte"),
                                                                       .zone = QStringLiteral("Europe/Madrid"),
                                                                       .language = QStringLiteral("en"),
                                                                       .phone = QStringLiteral("+34 555 010 100"),
                                                                       .owner = QStringLiteral("Maya Okonkwo"),
                                                                       .passphrase = passphrase.clone(),
                                                                       .cost = {}},
                                                                      then));
    if (clients == 0 && !stories)
        return {};
    STIPPLE_ASSIGN(const auto opened, vault::Vault::unlock(folder, keys.owner, passphrase));
    STIPPLE_ASSIGN(auto writer, opened->openWriter(then));
    STIPPLE_TRY(ctl::fillWithInventedClients(*writer, clients, 7));
    if (stories) {
        records::Clinic clinic;
        clinic.name = QStringLiteral("Clínica Horizonte");
        clinic.zone = QStringLiteral("Europe/Madrid");
        clinic.language = QStringLiteral("en");
        Storyteller story(*writer, then, app::builtInProtocol(), clinic, QStringLiteral("Maya Okonkwo"), folder);
        STIPPLE_TRY(tellTheirStories(story, today));
    }
    STIPPLE_TRY(opened->lock(std::move(writer)));
    return {};
}

} // namespace stipple::demo
