// A consent as rows for the screen while the client is at it: the text with what is new in it, the statements with
// their initials, the places of publication, who signs.
#pragma once

#include "app/rows_model.h"
#include "handover/consent_words.h"
#include "handover/state.h"
#include "protocol/protocol.h"

namespace stipple::app::consents
{

// One consent, and where the client is with it.
struct Reading {
    const protocol::Protocol& protocol;
    const protocol::ConsentText& text;
    const handover::Pack& pack;
    const handover::Step& step;
    const handover::ConsentProgress& progress;
    const handover::ConsentWords& words;
    const handover::ConsentWords* before = nullptr; // what was signed last, in another version and the same language
    bool showsMissing = false;
    QMap<QString, QString> typing = {}; // names that are being typed, by role
};

// By each roles() the values of its rows, the first of which is the row's name.
[[nodiscard]] std::vector<QByteArray> paragraphRoles();
[[nodiscard]] std::vector<RowsModel::Row> paragraphRows(const Reading& reading);
[[nodiscard]] std::vector<QByteArray> statementRoles();
[[nodiscard]] std::vector<RowsModel::Row> statementRows(const Reading& reading);
[[nodiscard]] std::vector<QByteArray> channelRoles();
[[nodiscard]] std::vector<RowsModel::Row> channelRows(const Reading& reading);
[[nodiscard]] std::vector<QByteArray> signerRoles();
[[nodiscard]] std::vector<RowsModel::Row> signerRows(const Reading& reading);

[[nodiscard]] bool isInitialled(const handover::ConsentProgress& progress, const QString& statement);
// Those who have to sign on this tablet, or have said that they do; the practitioner does it later.
[[nodiscard]] QStringList signersOf(const Reading& reading);
// Of publication: all of the text's, or where one is taken back, those that can be.
[[nodiscard]] QStringList channelsOf(const Reading& reading);

// What is missing before it can be signed, in the page's order: "statement/risks", "channels", "signer/client".
[[nodiscard]] QStringList missingIn(const Reading& reading);

} // namespace stipple::app::consents
