#include "vault/secret.h"

#include <sodium.h>

#include <cstring>

namespace stipple::vault
{

void initSodium()
{
    static const bool ready = sodium_init() >= 0;
    if (!ready)
        qFatal("libsodium cannot start: no source of random numbers");
}

SecretBytes::SecretBytes(std::size_t size)
    : m_size(size)
{
    initSodium();
    if (size == 0)
        return;
    m_data = static_cast<unsigned char*>(sodium_malloc(size));
    if (!m_data)
        qFatal("no locked memory left for a key");
    sodium_memzero(m_data, size);
}

SecretBytes::SecretBytes(SecretBytes&& other) noexcept
    : m_data(std::exchange(other.m_data, nullptr))
    , m_size(std::exchange(other.m_size, 0))
{
}

SecretBytes& SecretBytes::operator=(SecretBytes&& other) noexcept
{
    if (this != &other) {
        sodium_free(m_data); // wipes first
        m_data = std::exchange(other.m_data, nullptr);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

SecretBytes::~SecretBytes() { sodium_free(m_data); }

SecretBytes SecretBytes::random(std::size_t size)
{
    SecretBytes bytes(size);
    randombytes_buf(bytes.m_data, size);
    return bytes;
}

SecretBytes SecretBytes::copyOf(std::span<const unsigned char> bytes)
{
    SecretBytes copy(bytes.size());
    if (!bytes.empty())
        std::memcpy(copy.m_data, bytes.data(), bytes.size());
    return copy;
}

SecretBytes SecretBytes::copyOf(QByteArrayView bytes)
{
    return copyOf(std::span(reinterpret_cast<const unsigned char*>(bytes.data()), std::size_t(bytes.size())));
}

SecretBytes SecretBytes::fromPassphrase(const QString& text)
{
    QString normal = text.normalized(QString::NormalizationForm_KC);
    QByteArray utf8 = normal.toUtf8();
    SecretBytes bytes = copyOf(QByteArrayView(utf8));
    wipe(utf8);
    if (normal.constData() != text.constData())
        wipe(normal);
    return bytes;
}

bool SecretBytes::equals(const SecretBytes& other) const
{
    return m_size == other.m_size && (m_size == 0 || sodium_memcmp(m_data, other.m_data, m_size) == 0);
}

void wipe(QString& text)
{
    // data() detaches from a shared copy, so this clears ours; that is all a QString allows.
    if (!text.isEmpty())
        sodium_memzero(text.data(), std::size_t(text.size()) * sizeof(QChar));
    text = QString();
}

void wipe(QByteArray& bytes)
{
    if (!bytes.isEmpty())
        sodium_memzero(bytes.data(), std::size_t(bytes.size()));
    bytes = QByteArray();
}

} // namespace stipple::vault
