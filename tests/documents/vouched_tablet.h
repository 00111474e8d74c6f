// A clinic's keys, without a vault: the root vouches for the owner, and that for one tablet.
#pragma once

#include "documents/aftercare_link.h"

namespace stipple::documents
{

struct VouchedTablet {
    QUuid vault = QUuid::createUuid();
    vault::SigningKey root = vault::SigningKey::random();
    vault::SigningKey owner = vault::SigningKey::random();
    vault::SigningKey device = vault::SigningKey::random();

    vault::Identity identity() const
    {
        vault::Identity identity;
        identity.device = QUuid::createUuid();
        identity.rootKey = root.publicKey;
        identity.ownerKey = owner.publicKey;
        identity.ownerSignature = root.sign(identity.signedByRoot(vault));
        identity.deviceKey = device.publicKey;
        identity.deviceSignature = owner.sign(identity.signedByOwner(vault));
        return identity;
    }

    static protocol::CareCase care()
    {
        protocol::CareCase care;
        care.zone = QTimeZone("Europe/Madrid");
        care.sessions = {QDateTime({2026, 10, 20}, {10, 0}, care.zone).toUTC()};
        care.skinType = QStringLiteral("II");
        care.choices = {{QStringLiteral("work"), {3, {}}}, {QStringLiteral("no-swimming"), {{}, 20}}};
        return care;
    }

    AftercarePack pack() const
    {
        AftercarePack pack;
        pack.clinic = QString::fromUtf8("Clínica Norte");
        pack.phone = QStringLiteral("+34 611 22 33 44");
        pack.vault = vault;
        pack.clinicKey = root.publicKey;
        pack.by = identity();
        pack.made = QDateTime({2026, 10, 20}, {12, 0}, Qt::UTC);
        pack.session = QUuid::createUuid();
        pack.care = care();
        pack.care.scabsGone = QDate(2026, 10, 27);
        pack.wording = {QStringLiteral("es"), QStringLiteral("en")};
        pack.protocol = QStringLiteral("stipple-smp|2026.1#0");
        return pack;
    }

    AftercareLink link() const
    {
        AftercareLink link;
        link.vault = vault;
        link.clinicKey = root.publicKey;
        link.by = identity();
        link.care = care();
        link.language = QStringLiteral("es");
        link.plan = QByteArray::fromHex("0011223344ff");
        return link;
    }
};

} // namespace stipple::documents
