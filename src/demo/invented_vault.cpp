#include "demo/invented_vault.h"

#include "ctl/demo_clinic.h"
#include "vault/vault.h"

namespace stipple::demo
{

QString inventedPassphrase() { return QStringLiteral("paper lantern over quiet gravel"); }

Done makeInventedVault(const QString& folder, int clients, const Clock& clock)
{
    const auto passphrase = vault::SecretBytes::fromPassphrase(inventedPassphrase());
    STIPPLE_ASSIGN(const vault::NewVaultKeys keys, vault::createVault(folder,
                                                                      {.clinic = QStringLiteral("Clínica Horizonte"),
                                                                       .zone = QStringLiteral("Europe/Madrid"),
                                                                       .language = QStringLiteral("en"),
                                                                       .phone = QStringLiteral("+34 555 010 100"),
                                                                       .owner = QStringLiteral("Maya Okonkwo"),
                                                                       .passphrase = passphrase.clone(),
                                                                       .cost = {}},
                                                                      clock));
    if (clients == 0)
        return {};
    STIPPLE_ASSIGN(const auto opened, vault::Vault::unlock(folder, keys.owner, passphrase));
    STIPPLE_ASSIGN(auto writer, opened->openWriter(clock));
    STIPPLE_TRY(ctl::fillWithInventedClients(*writer, clients, 7));
    STIPPLE_TRY(opened->lock(std::move(writer)));
    return {};
}

} // namespace stipple::demo
