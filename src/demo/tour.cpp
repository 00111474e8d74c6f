#include "demo/tour.h"

#include "demo/invented_vault.h"

#include <QDir>
#include <QJsonDocument>

#include <cstdio>

namespace stipple::demo
{

Tour::Tour(Driver& driver, QString folder, QObject* parent)
    : QObject(parent)
    , m_driver(driver)
    , m_folder(std::move(folder))
{
    QFile file(QStringLiteral(":/demo/tour.json"));
    if (file.open(QIODevice::ReadOnly))
        m_steps = QJsonDocument::fromJson(file.readAll()).array();
    connect(&driver, &Driver::answered, this, [this](const QJsonObject& answer) {
        if (!answer.value(QLatin1String("ok")).toBool()) {
            std::fputs(qPrintable(QStringLiteral("The tour stopped at step %1: %2\n")
                                      .arg(m_done)
                                      .arg(answer.value(QLatin1String("error")).toString())),
                       stderr);
            QCoreApplication::exit(1);
            return;
        }
        // After the event that the step caused.
        QMetaObject::invokeMethod(this, &Tour::next, Qt::QueuedConnection);
    });
}

void Tour::start() { next(); }

void Tour::next()
{
    if (m_done == m_steps.size()) {
        QCoreApplication::exit(m_steps.isEmpty() ? 1 : 0);
        return;
    }
    QJsonObject step = m_steps.at(m_done++).toObject();
    const QString file = step.value(QLatin1String("file")).toString();
    if (!file.isEmpty())
        step.insert(QLatin1String("file"), QDir(m_folder).filePath(file));
    if (step.value(QLatin1String("text")).toString() == QLatin1String("$passphrase"))
        step.insert(QLatin1String("text"), inventedPassphrase());
    m_driver.perform(step);
}

} // namespace stipple::demo
