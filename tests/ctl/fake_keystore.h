// A keystore for tests: answers from the event loop, as the real one does, and fails where it is told to.
#pragma once

#include "vault/device_keystore.h"

#include <QCoreApplication>
#include <QMap>

namespace stipple
{

struct FakeKeystore final : vault::DeviceKeystore {
    enum class Mode {
        Working,
        Failing,   // answers nothing but errors
        Forgetful, // says that it kept something, and has not
    };
    Mode mode = Mode::Working;
    QMap<QString, QByteArray> items;

    void read(const QString& name, Got got) override
    {
        later([this, name, got] {
            if (mode == Mode::Failing)
                return got(failing());
            if (!items.contains(name))
                return got(failure(ErrorCode::NotFound, QStringLiteral("Nothing is kept under this name.")));
            got(vault::SecretBytes::copyOf(QByteArrayView(items[name])));
        });
    }
    void write(const QString& name, const vault::SecretBytes& value, Kept kept) override
    {
        later([this, name, bytes = value.view().toByteArray(), kept] {
            if (mode == Mode::Failing)
                return kept(failing());
            if (mode == Mode::Working)
                items[name] = bytes;
            kept({});
        });
    }
    void remove(const QString& name, Kept kept) override
    {
        later([this, name, kept] {
            if (mode == Mode::Failing)
                return kept(failing());
            items.remove(name);
            kept({});
        });
    }

private:
    static tl::unexpected<Error> failing()
    {
        return failure(ErrorCode::KeystoreFailed, QStringLiteral("The keystore does not answer."));
    }
    static void later(std::function<void()> answer)
    {
        QMetaObject::invokeMethod(QCoreApplication::instance(), std::move(answer), Qt::QueuedConnection);
    }
};

} // namespace stipple
