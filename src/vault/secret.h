// Bytes that must not be found in memory or on disk afterwards: keys and passphrases. Kept in libsodium's guarded,
// locked pages, wiped when they go, and only ever moved, never copied by accident.
#pragma once

#include <QByteArrayView>
#include <QString>

#include <cstddef>
#include <span>

namespace stipple::vault
{

// Prepares libsodium; called by everything here before its first use. Aborts where the machine has no random source.
void initSodium();

class SecretBytes
{
public:
    SecretBytes() = default;
    explicit SecretBytes(std::size_t size);
    SecretBytes(SecretBytes&& other) noexcept;
    SecretBytes& operator=(SecretBytes&& other) noexcept;
    SecretBytes(const SecretBytes&) = delete;
    SecretBytes& operator=(const SecretBytes&) = delete;
    ~SecretBytes();

    static SecretBytes random(std::size_t size);
    static SecretBytes copyOf(std::span<const unsigned char> bytes);
    static SecretBytes copyOf(QByteArrayView bytes);
    SecretBytes clone() const { return copyOf(std::span<const unsigned char>(m_data, m_size)); }
    // A passphrase as it is hashed: Unicode NFKC, so that it does not matter which keyboard composed the letters.
    static SecretBytes fromPassphrase(const QString& text);

    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    unsigned char* data() { return m_data; }
    const unsigned char* data() const { return m_data; }
    QByteArrayView view() const { return {reinterpret_cast<const char*>(m_data), qsizetype(m_size)}; }
    // In constant time.
    bool equals(const SecretBytes& other) const;

private:
    unsigned char* m_data = nullptr;
    std::size_t m_size = 0;
};

// Overwrites a string's own memory and empties it. Copies made elsewhere stay; it is for the short way from a field.
void wipe(QString& text);
void wipe(QByteArray& bytes);

} // namespace stipple::vault
