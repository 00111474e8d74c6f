// The treatment itself: the session with what went into the skin, its photos, and the stock it came from.
#pragma once

#include "records/answers.h"
#include "records/people.h"
#include "records/scalp.h"

namespace stipple::records
{

struct Pigment : Part {
    QString brand;
    QString shade;
    QString dilution;            // "1:3", or the diluent's drops
    std::optional<double> share; // of the blend, per cent
    QString lot;
    PartialDate expiry; // a month counts to its last day
    QUuid stock;        // the lot's record
    bool operator==(const Pigment& other) const = default;
};

struct Needle : Part {
    QString configuration; // "3 round liner", "single 0.25"
    QString lot;
    PartialDate expiry;
    QUuid stock;
    std::optional<qint64> used;             // pieces
    std::optional<bool> openedBeforeClient; // single-use, unsealed in front of the client
    bool operator==(const Needle& other) const = default;
};

struct Anaesthetic : Part {
    std::optional<bool> used;
    QString product;
    QString lot;
    PartialDate expiry;
    QDateTime at;
    bool operator==(const Anaesthetic& other) const = default;
};

struct ZoneWork : Part {
    Choice<Zone> zone;
    std::optional<Drawing> outline; // of a scar
    std::optional<double> depth;    // mm, where it differs from the session's
    std::optional<double> dotSize;  // µm, likewise
    QString notes;
    bool operator==(const ZoneWork& other) const = default;
};

struct Complication : Part {
    QString what;
    QDateTime at;
    QString done; // about it
    bool operator==(const Complication& other) const = default;
};

// Living while it is open; sealed when it is finished.
struct Session : Amendment {
    std::optional<qint64> number; // 1 for the client's first
    QDate day;                    // in `zone`; day 0 of its aftercare
    QString zone;
    QUuid practitioner;
    QUuid appointment;
    QUuid plan;
    QUuid screening;             // of this day
    std::vector<QUuid> consents; // that it rests on
    QUuid photoRefusal;          // in place of photos
    QString protocolVersion;
    QString spacingReason; // why sooner after the last session than advised
    Choice<Phase> phase;
    std::map<QString, ZoneWork> zones; // by the zone's word; scars as "scar 1" …
    Choice<SkinType> skinType;
    std::map<QString, Pigment> pigments; // by lot and shade
    std::map<QString, Needle> needles;   // by lot and configuration
    std::optional<double> angle;         // degrees from the skin
    std::optional<double> depth;         // mm
    std::optional<double> dotSize;       // µm; the smallest, where it varies
    std::optional<double> dotSizeTo;     // µm; the largest
    QString machine;
    std::optional<double> speed;   // strokes a second
    std::optional<double> voltage; // V
    Choice<Hairline> hairline;
    Choice<Finish> finish;
    std::optional<Anaesthetic> anaesthetic;
    std::optional<bool> singleUseOpened;   // single-use needles, unsealed for this client
    std::optional<bool> materialsDisposed; // of, as sharps
    QDateTime startedAt;
    QDateTime endedAt;
    std::optional<bool> uneventful;                // said, not assumed: no complications
    std::map<QString, Complication> complications; // by id
    std::map<QString, Note> notes;                 // by id
    std::vector<QUuid> photos;                     // those it was finished with
    std::map<QString, QString> skippedViews;       // by moment and view, "before/left-45": why it was not photographed
    QString cutShort;                              // why it ended before it was done
    QDate nextSession;                             // advised
    QUuid nextAppointment;
    bool operator==(const Session& other) const = default;
};

enum class View { FrontHairline, Left45, Right45, LeftSide, RightSide, Top, Crown, Back, CloseUp, Scar, Document };
template <>
struct Words<View> {
    // A document is a physician's letter, or a form on paper.
    static constexpr std::array<QStringView, 11> all{u"front-hairline", u"left-45", u"right-45", u"left-side",
                                                     u"right-side",     u"top",     u"crown",    u"back",
                                                     u"close-up",       u"scar",    u"document"};
};

enum class PhotoMoment { Consultation, Before, After, Healed, CheckIn, Other };
template <>
struct Words<PhotoMoment> {
    static constexpr std::array<QStringView, 6> all{u"consultation", u"before",   u"after",
                                                    u"healed",       u"check-in", u"other"};
};

// The picture itself is a blob: sealed once, at capture, and the same bytes on every tablet.
struct Photo : Amendment {
    QUuid session;
    Choice<View> view;
    Choice<Zone> zone; // of a close-up
    QString scar;      // which, as in Session::zones
    Choice<PhotoMoment> moment;
    QDateTime takenAt;
    QUuid takenBy;
    QString hash;               // SHA-256 of the sealed file
    QString md5;                // of the same, as the server tells it
    std::optional<qint64> size; // bytes, sealed
    QByteArray key;             // 32 bytes: opens the file
    QString mime;
    std::optional<qint64> width; // px, before it is turned
    std::optional<qint64> height;
    std::optional<qint64> orientation; // as EXIF counts, 1 to 8
    QByteArray thumbnail;              // JPEG, upright
    std::optional<double> sharpness;   // as the camera page measured it
    QUuid ghost;                       // the earlier photo it was aligned to
    QString camera;
    bool operator==(const Photo& other) const = default;
};

enum class StockKind { Pigment, Needle, Anaesthetic, Aftercare, Other };
template <>
struct Words<StockKind> {
    static constexpr std::array<QStringView, 5> all{u"pigment", u"needle", u"anaesthetic", u"aftercare", u"other"};
};

struct Recall : Part {
    QDate date;
    QString reason;
    QString source;
    bool operator==(const Recall& other) const = default;
};

struct Lot {
    Choice<StockKind> kind;
    QString brand;
    QString product; // shade, configuration, or what it is
    QString lot;
    PartialDate expiry;
    QString supplier;
    QDate received;
    QDate opened;
    QDate usedUp;
    std::optional<double> quantity;
    QString unit; // "ml", "pieces"
    std::optional<Recall> recall;
    QString notes;
    bool operator==(const Lot& other) const = default;
};

STIPPLE_DECLARE_RECORD(Session);
STIPPLE_DECLARE_RECORD(Photo);
STIPPLE_DECLARE_RECORD(Lot);

} // namespace stipple::records
