#include "vault/digest.h"

#include <openssl/evp.h>

namespace stipple::vault
{

void Digest::Closer::operator()(evp_md_ctx_st* context) const { EVP_MD_CTX_free(context); }

Digest::Digest(Kind kind)
    : m_context(EVP_MD_CTX_new())
{
    if (!m_context || EVP_DigestInit_ex(m_context.get(), kind == Kind::Sha256 ? EVP_sha256() : EVP_md5(), nullptr) != 1)
        qFatal("this machine's OpenSSL has no SHA-256 or MD5");
}

void Digest::add(QByteArrayView bytes)
{
    if (EVP_DigestUpdate(m_context.get(), bytes.data(), std::size_t(bytes.size())) != 1)
        qFatal("OpenSSL cannot hash");
}

QByteArray Digest::hex()
{
    unsigned char out[EVP_MAX_MD_SIZE];
    unsigned int size = 0;
    if (EVP_DigestFinal_ex(m_context.get(), out, &size) != 1)
        qFatal("OpenSSL cannot hash");
    return QByteArray(reinterpret_cast<const char*>(out), qsizetype(size)).toHex();
}

QByteArray sha256Hex(QByteArrayView bytes)
{
    Digest digest(Digest::Kind::Sha256);
    digest.add(bytes);
    return digest.hex();
}

} // namespace stipple::vault
