// The vault's sentences for people, all under one name for the translators: VaultText::tr("…").
#pragma once

#include <QCoreApplication>

namespace stipple::vault
{

struct VaultText {
    Q_DECLARE_TR_FUNCTIONS(Vault)
};

} // namespace stipple::vault
