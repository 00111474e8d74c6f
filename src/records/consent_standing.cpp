#include "records/consent_standing.h"

#include "core/ids.h"

namespace stipple::records
{

namespace
{

using Ids = std::set<QUuid, IdOrder>;

// A consent, with what it corrects: a correction is no new beginning, so what ended the first one ends it too.
struct Given {
    QUuid id;
    QUuid root; // the first of them that is here
    Ids names;  // all of them
    QStringList channels;
};

// What ends consents: a withdrawal, or a declaration that no photos are to be taken.
struct Ended {
    QUuid id;
    QUuid root;
    QUuid consent;        // null: every consent of the kind that was there
    QStringList channels; // none: all of it
};

bool isPhotoKind(ConsentKind kind)
{
    return kind == ConsentKind::PhotosForRecord || kind == ConsentKind::PhotosForTeaching ||
           kind == ConsentKind::PhotosForPublication;
}

QStringList listOf(const std::vector<QString>& texts) { return QStringList(texts.begin(), texts.end()); }

// Who corrects whom. Only a record of the same type can: nothing but a withdrawal undoes a withdrawal.
class Corrections
{
public:
    explicit Corrections(std::span<const Record> records)
    {
        for (const Record& record : records)
            m_types[record.id] = record.type;
        for (const Record& record : records) {
            const Json* amends = shownAmends(record);
            const QUuid id = amends ? idFromText(amends->toString()) : QUuid();
            const auto type = m_types.find(id);
            if (!id.isNull() && (type == m_types.end() || type->second == record.type))
                m_amends[record.id] = id;
        }
    }

    bool isCorrected(const QUuid& id) const
    {
        return std::any_of(m_amends.begin(), m_amends.end(), [&](const auto& entry) { return entry.second == id; });
    }

    // The record and all that it corrects, one through the other; `root` becomes the first of them that is here.
    Ids chain(const QUuid& id, QUuid& root) const
    {
        Ids ids{id};
        root = id;
        for (auto it = m_amends.find(id); it != m_amends.end() && ids.insert(it->second).second;
             it = m_amends.find(it->second)) {
            if (m_types.contains(it->second))
                root = it->second;
        }
        return ids;
    }

private:
    static const Json* shownAmends(const Record& record)
    {
        const auto found = record.fields.find(QStringLiteral("amends"));
        return found == record.fields.end() ? nullptr : &found->second.begin()->second.value;
    }

    std::map<QUuid, QString, IdOrder> m_types;
    std::map<QUuid, QUuid, IdOrder> m_amends;
};

struct Statements {
    std::vector<Given> given;
    std::vector<Ended> ended;
};

Done take(Statements& statements, ConsentKind kind, const Record& record, const Corrections& corrections)
{
    QUuid root;
    const Ids names = corrections.chain(record.id, root);
    if (record.type == typeName(Type::Consent)) {
        STIPPLE_ASSIGN(const Consent consent, read<Consent>(record));
        if (consent.kind.known() == kind)
            statements.given.push_back({record.id, root, names, listOf(consent.channels)});
        else if (consent.kind.known() == ConsentKind::PhotoRefusal && isPhotoKind(kind))
            statements.ended.push_back({record.id, root, {}, {}});
    } else if (record.type == typeName(Type::Withdrawal)) {
        STIPPLE_ASSIGN(const Withdrawal withdrawal, read<Withdrawal>(record));
        if (withdrawal.kind.known() == kind)
            statements.ended.push_back({record.id, root, withdrawal.consent, listOf(withdrawal.channels)});
    }
    return {};
}

enum class Relation { Untouched, Ends, Unaware };

Relation relation(const Given& given, const Ended& ended, const SealGraph& graph)
{
    if (graph.knew(given.root, ended.root))
        return Relation::Untouched; // given again, by somebody who knew
    const bool endKnew = graph.knew(ended.root, given.root);
    if (given.names.contains(ended.consent) || (ended.consent.isNull() && endKnew))
        return Relation::Ends;
    return endKnew ? Relation::Untouched : Relation::Unaware; // it was another consent that was taken back
}

} // namespace

Result<ConsentStanding> consentStanding(ConsentKind kind, std::span<const Record> records)
{
    STIPPLE_ASSIGN(const SealGraph graph, SealGraph::of(records));
    const Corrections corrections(records);
    Statements statements;
    for (const Record& record : records) {
        if (!corrections.isCorrected(record.id))
            STIPPLE_TRY(take(statements, kind, record, corrections));
    }
    std::sort(statements.given.begin(), statements.given.end(),
              [](const Given& a, const Given& b) { return compareIds(a.id, b.id) < 0; });

    ConsentStanding standing;
    standing.kind = kind;
    for (const Ended& ended : statements.ended)
        standing.withdrawn.push_back(ended.id);
    for (const Given& given : statements.given) {
        standing.given.push_back(given.id);
        QStringList channels = given.channels;
        bool ends = false;
        bool unaware = false;
        for (const Ended& ended : statements.ended) {
            const Relation now = relation(given, ended, graph);
            unaware = unaware || now == Relation::Unaware;
            if (now != Relation::Ends)
                continue;
            for (const QString& channel : ended.channels)
                channels.removeAll(channel);
            ends = ends || ended.channels.isEmpty() || channels.isEmpty();
        }
        if (ends)
            continue;
        (unaware ? standing.contradicted : standing.holding).push_back(given.id);
        if (!unaware)
            standing.channels += channels;
    }
    standing.channels.removeDuplicates();
    standing.channels.sort();
    return standing;
}

} // namespace stipple::records
