#include "vault/verify.h"

#include <QCoreApplication>

namespace stipple::vault
{

namespace
{

Json base64(const QByteArray& bytes) { return Json(QString::fromLatin1(bytes.toBase64())); }
QByteArray bytesIn(const Json& json) { return QByteArray::fromBase64(json.toString().toLatin1()); }

} // namespace

Json identityToJson(const Identity& identity)
{
    Json json = Json::object();
    json.insert(QStringLiteral("device"), idText(identity.device));
    // The owner vouched for what it replaces too.
    if (!identity.replaces.isNull())
        json.insert(QStringLiteral("replaces"), idText(identity.replaces));
    json.insert(QStringLiteral("key"), base64(identity.deviceKey));
    json.insert(QStringLiteral("vouched"), base64(identity.deviceSignature));
    json.insert(QStringLiteral("owner"), base64(identity.ownerKey));
    json.insert(QStringLiteral("ownerVouched"), base64(identity.ownerSignature));
    return json;
}

Result<Identity> vouchedIdentity(const Json& json, const QUuid& vault, const QByteArray& root)
{
    Identity identity;
    identity.device = idFromText(json[u"device"].toString());
    identity.replaces = idFromText(json[u"replaces"].toString());
    identity.deviceKey = bytesIn(json[u"key"]);
    identity.deviceSignature = bytesIn(json[u"vouched"]);
    identity.ownerKey = bytesIn(json[u"owner"]);
    identity.ownerSignature = bytesIn(json[u"ownerVouched"]);
    identity.rootKey = root;
    if (identity.device.isNull() || !identity.isVouchedFor(vault))
        return failure(ErrorCode::Damaged,
                       QCoreApplication::translate("Vault", "A tablet's key is not vouched for by this clinic."));
    return identity;
}

Result<std::map<QUuid, QByteArray>> vouchedDevices(Connection& connection, const Header& header)
{
    std::map<QUuid, QByteArray> keys{{header.identity.device, header.identity.deviceKey}};
    STIPPLE_ASSIGN(Statement all, connection.prepare("SELECT identity FROM devices"));
    while (true) {
        STIPPLE_ASSIGN(const bool row, all.step());
        if (!row)
            return keys;
        // One that is not vouched for is no tablet of ours: what it signed will be found.
        const auto identity = Json::parse(all.blob(0)).and_then([&](const Json& json) {
            return vouchedIdentity(json, header.vault, header.identity.rootKey);
        });
        if (identity)
            keys.emplace(identity->device, identity->deviceKey);
    }
}

} // namespace stipple::vault
