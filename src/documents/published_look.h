// What the published page has besides the look that all aftercare pages share, and what it does. Kept apart so that the
// page's own file tells what it says.
#pragma once

#include <QByteArray>

namespace stipple::documents
{

[[nodiscard]] QByteArray publishedStyle();
// Shows one language; checks the fragment by WebCrypto's Ed25519, and, where it holds, counts that client's days from
// the rows of the plan. Its form is written down in aftercare_pack.md. Known to the page by its hash.
[[nodiscard]] QByteArray publishedScript();

} // namespace stipple::documents
