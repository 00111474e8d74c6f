// A clinic's keys, without a vault: the root vouches for the owner, and that for one tablet. The same at every run, so
// that a test that passes does not do so by luck.
#pragma once

#include "documents/aftercare_link.h"
#include "vault/public_box.h"

namespace stipple::documents
{

struct VouchedTablet {
    explicit VouchedTablet(char clinic = 'a')
        : name(QLatin1Char(clinic))
        , vault(id(1))
        , root(key(u"root"))
        , owner(key(u"owner"))
        , device(key(u"device"))
    {
    }

    const QString name;
    const QUuid vault;
    const vault::SigningKey root;
    const vault::SigningKey owner;
    const vault::SigningKey device;

    QUuid id(int number) const
    {
        return QUuid::createUuidV5(QUuid(), QStringLiteral("%1 %2").arg(name, QString::number(number)));
    }
    vault::SigningKey key(QStringView of) const
    {
        const QString seed = QStringLiteral("%1 %2").arg(name, of).leftJustified(32, u'.');
        return vault::SigningKey::fromSeed(vault::SecretBytes::fromPassphrase(seed));
    }

    vault::BoxKeys box() const
    {
        const QString seed = (name + QStringLiteral(" box")).leftJustified(32, u'.');
        return vault::BoxKeys::fromSeed(vault::SecretBytes::fromPassphrase(seed));
    }

    vault::Identity identity() const
    {
        vault::Identity identity;
        identity.device = id(2);
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
        pack.boxKey = box().publicKey;
        pack.by = identity();
        pack.made = QDateTime({2026, 10, 20}, {12, 0}, Qt::UTC);
        pack.session = id(3);
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
        link.session = id(3);
        link.boxKey = box().publicKey;
        link.care = care();
        link.language = QStringLiteral("es");
        link.plan = QByteArray::fromHex("0011223344ff");
        return link;
    }
};

} // namespace stipple::documents
