#include "keystore/qt_keystore.h"

#include <QCoreApplication>

#include <qt6keychain/keychain.h>

namespace stipple::keystore
{

namespace
{

constexpr QLatin1String service("stipple");

Error errorOf(const QKeychain::Job& job)
{
    if (job.error() == QKeychain::EntryNotFound)
        return Error(ErrorCode::NotFound,
                     QCoreApplication::translate("Keystore", "The device's keystore holds nothing for this vault."));
    // The keystore's own words name its service, never what it keeps.
    return Error(ErrorCode::KeystoreFailed,
                 QCoreApplication::translate("Keystore", "The device's keystore does not answer."),
                 QStringLiteral("keystore %1: %2").arg(int(job.error())).arg(job.errorString()));
}

// The job deletes itself once it is done.
void start(QKeychain::Job* job, const QString& name, std::function<void(QKeychain::Job*)> done)
{
    job->setKey(name);
    job->setInsecureFallback(false);
    QObject::connect(job, &QKeychain::Job::finished, job, std::move(done));
    job->start();
}

std::function<void(QKeychain::Job*)> telling(vault::DeviceKeystore::Kept kept)
{
    return [kept = std::move(kept)](QKeychain::Job* job) {
        kept(job->error() == QKeychain::NoError ? Done() : failure(errorOf(*job)));
    };
}

} // namespace

void QtKeystore::read(const QString& name, Got got)
{
    auto* job = new QKeychain::ReadPasswordJob(service);
    start(job, name, [job, got = std::move(got)](QKeychain::Job*) {
        if (job->error() != QKeychain::NoError)
            return got(failure(errorOf(*job)));
        QByteArray bytes = job->binaryData();
        auto value = vault::SecretBytes::copyOf(QByteArrayView(bytes));
        vault::wipe(bytes);
        got(std::move(value));
    });
}

void QtKeystore::write(const QString& name, const vault::SecretBytes& value, Kept kept)
{
    auto* job = new QKeychain::WritePasswordJob(service);
    job->setBinaryData(value.view().toByteArray());
    start(job, name, telling(std::move(kept)));
}

void QtKeystore::remove(const QString& name, Kept kept)
{
    start(new QKeychain::DeletePasswordJob(service), name, telling(std::move(kept)));
}

} // namespace stipple::keystore
