// Hashing as it goes by, with OpenSSL's implementations: several times as fast as Qt's own.
#pragma once

#include <QByteArray>

#include <memory>

struct evp_md_ctx_st;

namespace stipple::vault
{

class Digest
{
public:
    enum class Kind { Sha256, Md5 };
    explicit Digest(Kind kind);
    void add(QByteArrayView bytes);
    // Once; in hex.
    QByteArray hex();

private:
    struct Closer {
        void operator()(evp_md_ctx_st* context) const;
    };
    std::unique_ptr<evp_md_ctx_st, Closer> m_context;
};

[[nodiscard]] QByteArray sha256Hex(QByteArrayView bytes);

} // namespace stipple::vault
