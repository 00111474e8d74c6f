// The clinic's own aftercare page, for any web host: one HTML file in every language, with the clinic's public key in
// it. As it lies there it says what holds for everyone, by day numbers, and needs no script for that. With the fragment
// of a client's code (aftercare_link.h) the browser checks the clinic's vouching and the tablet's signature, and only
// then shows that client's days with their dates. The fragment is sent to nobody.
#pragma once

#include "protocol/protocol.h"

#include <QByteArray>
#include <QDateTime>
#include <QTimeZone>

namespace stipple::documents
{

struct PublishedPage {
    QString clinic;
    QString phone;        // as it is written; may be empty
    QString language;     // the clinic's: what comes first, and to which texts fall back
    QByteArray clinicKey; // the root public key, Ed25519, 32 bytes
    QTimeZone zone;       // the clinic's
    QDateTime now;        // said as the day on which it was made
};

// UTF-8.
[[nodiscard]] QByteArray publishedPage(const protocol::Protocol& protocol, const PublishedPage& wanted);
// What a code says of the protocol, by which a page of another version knows it.
[[nodiscard]] QByteArray planOf(const protocol::Protocol& protocol);

} // namespace stipple::documents
