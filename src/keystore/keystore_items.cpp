#include "keystore/keystore_items.h"

#include "vault/sealing.h"

#include <coroutine>
#include <memory>

namespace stipple::keystore
{

namespace
{

// Awaits a call that answers through a callback, perhaps at once, perhaps from the event loop.
template <typename T>
class Answer
{
public:
    template <typename Start>
    explicit Answer(Start start)
        : m_state(std::make_shared<State>())
    {
        start([state = m_state](T value) {
            state->value.emplace(std::move(value));
            if (state->waiting)
                state->waiting.resume();
        });
    }
    bool await_ready() const { return m_state->value.has_value(); }
    void await_suspend(std::coroutine_handle<> waiting) { m_state->waiting = waiting; }
    T await_resume() { return *std::move(m_state->value); }

private:
    struct State {
        std::optional<T> value;
        std::coroutine_handle<> waiting;
    };
    std::shared_ptr<State> m_state;
};

Answer<Result<vault::SecretBytes>> reading(vault::DeviceKeystore& keystore, const QString& name)
{
    return Answer<Result<vault::SecretBytes>>([&](auto got) { keystore.read(name, std::move(got)); });
}

Answer<Done> writing(vault::DeviceKeystore& keystore, const QString& name, const vault::SecretBytes& value)
{
    return Answer<Done>([&](auto kept) { keystore.write(name, value, std::move(kept)); });
}

} // namespace

QCoro::Task<vault::FromKeystore> fetchItems(vault::DeviceKeystore& keystore, QUuid vault)
{
    vault::FromKeystore items;
    auto secret = co_await reading(keystore, vault::deviceSecretName(vault));
    if (secret)
        items.deviceSecret = *std::move(secret);
    else
        items.problem = secret.error();
    if (items.problem && items.problem->code() == ErrorCode::KeystoreFailed)
        co_return items; // asking once more would only take time
    const auto anchor = co_await reading(keystore, vault::keptAnchorName(vault));
    if (anchor)
        items.anchor = anchor->view().toByteArray();
    co_return items;
}

QCoro::Task<Result<vault::SecretBytes>> secretForNewPin(vault::DeviceKeystore& keystore, vault::Header header)
{
    const QString name = vault::deviceSecretName(header.vault);
    auto there = co_await reading(keystore, name);
    if (there)
        co_return there;
    if (there.error().code() != ErrorCode::NotFound || header.hasPin())
        co_return failure(vault::pinNeedsKeystore(there.error()));
    const auto made = vault::SecretBytes::random(vault::keySize);
    const auto kept = co_await writing(keystore, name, made);
    if (!kept)
        co_return failure(vault::pinNeedsKeystore(kept.error()));
    // Read back, so that no PIN is ever set with a secret that was not kept.
    auto again = co_await reading(keystore, name);
    if (!again || !again->equals(made))
        co_return failure(vault::pinNeedsKeystore(Error(ErrorCode::KeystoreFailed, QString())));
    co_return again;
}

QCoro::Task<Done> keepAnchor(vault::DeviceKeystore& keystore, QUuid vault, QByteArray anchor)
{
    co_return co_await writing(keystore, vault::keptAnchorName(vault),
                               vault::SecretBytes::copyOf(QByteArrayView(anchor)));
}

} // namespace stipple::keystore
