#include "app/compare_controller.h"

#include "app/client_words.h"
#include "app/photo_words.h"
#include "app/texts.h"
#include "records/people.h"
#include "records/photo_marks.h"
#include "records/typed.h"

#include <cmath>

namespace stipple::app
{

CompareController::CompareController(VaultService& vault, GateController& gate, Navigator& navigator,
                                     const Languages& languages, const ClinicService& clinic, QObject* parent)
    : QObject(parent)
    , m_vault(vault)
    , m_clinic(clinic)
    , m_photos({"photo", "title", "moment", "picture", "side"})
{
    connect(&navigator, &Navigator::pushed, this,
            [this](Navigator::Page page, const QString& client, const QString& item) {
                if (page == Navigator::ComparePage)
                    open(idFromText(client), item);
            });
    connect(&navigator, &Navigator::moved, this, [this, &navigator] {
        const auto& routes = navigator.routes();
        const bool isShown = std::any_of(routes.begin(), routes.end(), [](const Navigator::Route& route) {
            return route.page == Navigator::ComparePage;
        });
        if (!isShown && !m_client.isNull())
            forget();
    });
    connect(&gate, &GateController::closing, this, &CompareController::forget);
    connect(&languages, &Languages::changed, this, &CompareController::tellPhotos);
    connect(&clinic, &ClinicService::changed, this, &CompareController::tellPhotos);
}

void CompareController::forget()
{
    m_client = {};
    m_name.clear();
    m_all.clear();
    m_view.clear();
    m_photos.show({});
    m_earlierId = {};
    m_laterId = {};
    m_side = Later;
    m_compared = {};
    m_isByHand = false;
    m_earlierPlaces.clear();
    m_laterPlaces.clear();
    m_problem.reset();
    m_pointProblem.reset();
    m_state = Loading;
    Q_EMIT compared();
    Q_EMIT pointing();
    Q_EMIT changed();
}

void CompareController::open(const QUuid& client, const QString& view)
{
    forget();
    m_client = client;
    read(client, view);
}

QCoro::Task<> CompareController::read(QUuid client, QString view)
{
    const auto reading = m_vault.read<Seen>([client](vault::Reader& reader) -> Result<Seen> {
        STIPPLE_ASSIGN(const records::Record record, reader.record(client));
        STIPPLE_ASSIGN(const records::Client about, records::read<records::Client>(record));
        STIPPLE_ASSIGN(auto photos, comparablePhotos(reader, client));
        return Seen{about.name, std::move(photos)};
    });
    Result<Seen> seen = co_await reading;
    if (client != m_client)
        co_return; // meanwhile another client, or none
    if (!seen) {
        m_problem = seen.error();
        m_state = Failed;
        Q_EMIT changed();
        co_return;
    }
    m_name = seen->name;
    m_all = std::move(seen->photos);
    if (ofView(view).size() < 2) {
        const QVariantList all = views();
        view = all.isEmpty() ? QString() : all.constFirst().toMap().value(QStringLiteral("id")).toString();
    }
    m_state = view.isEmpty() ? Nothing : Loading;
    chooseView(view);
}

std::vector<const ComparablePhoto*> CompareController::ofView(const QString& view) const
{
    std::vector<const ComparablePhoto*> photos;
    for (const ComparablePhoto& one : m_all) {
        if (one.photo.view.word() == view)
            photos.push_back(&one);
    }
    return photos;
}

QVariantList CompareController::views() const
{
    QVariantList all;
    for (const QStringView word : records::Words<records::View>::all) {
        if (ofView(word.toString()).size() < 2)
            continue;
        const auto view = records::Choice<records::View>::fromWord(word.toString());
        all += QVariantMap{{QStringLiteral("id"), word.toString()},
                           {QStringLiteral("text"), words::viewName(view, m_clinic)}};
    }
    return all;
}

// The first and the newest: what people want to see.
void CompareController::chooseView(const QString& view)
{
    const auto photos = ofView(view);
    m_view = view;
    m_earlierId = photos.size() < 2 ? QUuid() : photos.front()->record.id;
    m_laterId = photos.size() < 2 ? QUuid() : photos.back()->record.id;
    m_side = Later;
    load();
}

void CompareController::setSide(int side)
{
    m_side = side == Earlier ? Earlier : Later;
    Q_EMIT changed();
}

void CompareController::choose(const QString& photo)
{
    const QUuid id = idFromText(photo);
    if (!photoOf(id) || id == m_earlierId || id == m_laterId)
        return;
    (m_side == Earlier ? m_earlierId : m_laterId) = id;
    if (photoOf(m_laterId)->photo.takenAt < photoOf(m_earlierId)->photo.takenAt) {
        std::swap(m_earlierId, m_laterId);
        m_side = m_side == Earlier ? Later : Earlier;
    }
    load();
}

QCoro::Task<> CompareController::load()
{
    m_earlierPlaces.clear();
    m_laterPlaces.clear();
    m_pointProblem.reset();
    m_problem.reset();
    m_isByHand = false;
    const ComparablePhoto* const before = photoOf(m_earlierId);
    const ComparablePhoto* const after = photoOf(m_laterId);
    if (!before || !after) {
        tellPhotos();
        co_return;
    }
    m_state = Loading;
    tellPhotos();
    Q_EMIT pointing();
    const QUuid earlier = m_earlierId;
    const QUuid later = m_laterId;
    const auto comparing =
        m_vault.read<ComparedPhotos>([folder = m_vault.folder(), first = before->record, second = after->record](
                                         vault::Reader&) { return comparePhotos(folder, first, second); });
    Result<ComparedPhotos> answer = co_await comparing;
    if (earlier != m_earlierId || later != m_laterId)
        co_return; // others were chosen meanwhile
    if (answer) {
        m_compared = *std::move(answer);
        m_state = m_compared.alignment ? Laid : Apart;
    } else {
        m_compared = {};
        m_problem = answer.error();
        m_state = Failed;
    }
    Q_EMIT compared();
    Q_EMIT changed();
}

const ComparablePhoto* CompareController::photoOf(const QUuid& id) const
{
    const auto found = std::find_if(m_all.begin(), m_all.end(), [&](const auto& one) { return one.record.id == id; });
    return found == m_all.end() ? nullptr : &*found;
}

QString CompareController::dayOf(const QUuid& id) const
{
    const ComparablePhoto* const one = photoOf(id);
    return one && m_clinic.isLoaded() ? texts::day(m_clinic.dayOf(one->photo.takenAt)) : QString();
}

QString CompareController::earlierDay() const { return dayOf(m_earlierId); }

QString CompareController::laterDay() const { return dayOf(m_laterId); }

void CompareController::tellPhotos()
{
    std::vector<RowsModel::Row> rows;
    for (const ComparablePhoto* one : ofView(m_view)) {
        const QUuid& id = one->record.id;
        rows.push_back({idText(id), dayOf(id), words::of(one->photo.moment), words::thumbnailUrl(one->photo),
                        id == m_earlierId ? int(Earlier)
                        : id == m_laterId ? int(Later)
                                          : -1});
    }
    m_photos.show(std::move(rows));
    Q_EMIT changed();
    Q_EMIT pointing();
}

QString CompareController::said() const
{
    switch (m_state) {
    case Laid: {
        const QString left = QLocale().toString(residual(), 'f', 1);
        return m_isByHand ? tr("Laid over each other by the places you showed. %1 px are left between them.").arg(left)
                          : tr("Laid over each other by %Ln place(s) found in both.", nullptr,
                               m_compared.alignment->agreeing) +
                                u' ' + tr("%1 px are left between them.").arg(left);
    }
    case Apart:
        return m_compared.reason ? m_compared.reason->message() : QString();
    default:
        return {};
    }
}

QVariant CompareController::laterToEarlier() const
{
    if (m_compared.earlier.isNull() || m_compared.later.isNull())
        return QTransform();
    if (!m_compared.alignment) {
        const double scale = double(m_compared.earlier.width()) / m_compared.later.width();
        return QTransform::fromScale(scale, scale);
    }
    return transformOf(m_compared.alignment->laterToEarlier);
}

QVariant CompareController::alignment() const
{
    if (!m_compared.alignment || m_compared.earlier.isNull() || m_compared.later.isNull())
        return {};
    const double from = m_compared.later.width() / records::marksWidth;
    const double to = records::marksWidth / m_compared.earlier.width();
    return QTransform::fromScale(from, from) * transformOf(m_compared.alignment->laterToEarlier) *
           QTransform::fromScale(to, to);
}

// Three places by hand.

void CompareController::beginPointing()
{
    if (m_compared.earlier.isNull() || m_compared.later.isNull())
        return;
    m_earlierPlaces.clear();
    m_laterPlaces.clear();
    m_pointProblem.reset();
    m_state = Pointing;
    Q_EMIT pointing();
    Q_EMIT changed();
}

void CompareController::endPointing()
{
    if (m_state != Pointing)
        return;
    m_state = m_compared.alignment ? Laid : Apart;
    Q_EMIT pointing();
    Q_EMIT changed();
}

// In turn: a place in the earlier one, then the same in the later.
void CompareController::point(bool isLater, double x, double y)
{
    const bool wantsLater = m_earlierPlaces.size() > m_laterPlaces.size();
    if (m_state != Pointing || isLater != wantsLater)
        return;
    (isLater ? m_laterPlaces : m_earlierPlaces).emplace_back(x, y);
    if (m_laterPlaces.size() == placesByHand) {
        std::vector<compare::PointPair> pairs;
        for (std::size_t i = 0; i < m_laterPlaces.size(); ++i)
            pairs.push_back({m_earlierPlaces[i], m_laterPlaces[i]});
        if (const auto found = compare::alignByHand(pairs)) {
            m_compared.alignment = *found;
            m_isByHand = true;
            m_state = Laid;
            Q_EMIT compared();
        } else {
            m_pointProblem = found.error();
            m_earlierPlaces.clear();
            m_laterPlaces.clear();
        }
        Q_EMIT changed();
    }
    Q_EMIT pointing();
}

void CompareController::undoPoint()
{
    auto& last = m_earlierPlaces.size() > m_laterPlaces.size() ? m_earlierPlaces : m_laterPlaces;
    if (!last.empty())
        last.pop_back();
    Q_EMIT pointing();
}

QVariantList CompareController::places() const
{
    QVariantList all;
    const auto add = [&all](const std::vector<QPointF>& places, bool isLater) {
        int number = 0;
        for (const QPointF& place : places)
            all += QVariantMap{{QStringLiteral("later"), isLater},
                               {QStringLiteral("x"), place.x()},
                               {QStringLiteral("y"), place.y()},
                               {QStringLiteral("number"), ++number}};
    };
    if (m_state == Pointing) {
        add(m_earlierPlaces, false);
        add(m_laterPlaces, true);
    }
    return all;
}

QString CompareController::asked() const
{
    if (m_state != Pointing)
        return {};
    const QString start = m_pointProblem ? m_pointProblem->message() + u' ' : QString();
    const int number = int(m_laterPlaces.size()) + 1;
    return start +
           (m_earlierPlaces.size() > m_laterPlaces.size()
                ? tr("Now tap the same place in the later photo (%1 of %2).").arg(number).arg(placesByHand)
                : tr("Tap a place in the earlier photo that you find in both: a mole, an ear, a scar (%1 of %2).")
                      .arg(number)
                      .arg(placesByHand));
}

} // namespace stipple::app
