// A database and its log as they lie on the disk, every page of them in clear, free ones included: what somebody would
// find who had the key and looked where SQLite no longer does. Without SQLCipher.
#pragma once

#include "made_vault.h"

#include "vault/new_identity.h"

#include <memory>
#include <openssl/evp.h>

namespace stipple::vault
{

// What SQLCipher 4 encrypted: AES-256 in CBC mode, each page with its vector before its tag.
inline QByteArray decryptedPage(const QByteArray& page, const SecretBytes& key, bool first)
{
    const qsizetype begin = first ? 16 : 0;
    const qsizetype length = 4096 - 80 - begin;
    QByteArray plain(4096, '\0');
    const std::unique_ptr<EVP_CIPHER_CTX, void (*)(EVP_CIPHER_CTX*)> context(EVP_CIPHER_CTX_new(), EVP_CIPHER_CTX_free);
    int written = 0;
    EVP_DecryptInit_ex(context.get(), EVP_aes_256_cbc(), nullptr, key.data(),
                       reinterpret_cast<const unsigned char*>(page.constData()) + 4096 - 80);
    EVP_CIPHER_CTX_set_padding(context.get(), 0);
    EVP_DecryptUpdate(context.get(), reinterpret_cast<unsigned char*>(plain.data()), &written,
                      reinterpret_cast<const unsigned char*>(page.constData()) + begin, int(length));
    return plain;
}

inline QByteArray everyPage(const QString& folder, const SecretBytes& key)
{
    QByteArray all;
    const QByteArray main = *readWholeFile(folder + QStringLiteral("/records.db"), 1 << 28);
    for (qsizetype at = 0; at + 4096 <= main.size(); at += 4096)
        all += decryptedPage(main.mid(at, 4096), key, at == 0);
    const QByteArray log = readWholeFile(folder + QStringLiteral("/records.db-wal"), 1 << 28).value_or(QByteArray());
    for (qsizetype at = 32; at + 24 + 4096 <= log.size(); at += 24 + 4096) {
        const QByteArray page = log.mid(at + 24, 4096);
        all += decryptedPage(page, key, false) + decryptedPage(page, key, true);
    }
    return all;
}

inline SecretBytes databaseKeyOf(const MadeVault& made)
{
    const Header header = *readHeader(made.path);
    const SecretBytes passphrase = SecretBytes::fromPassphrase(made.passphrase);
    return *databaseKeyOf(header, openAsOwner(header, made.owner, &passphrase, nullptr)->vaultKey);
}

} // namespace stipple::vault
