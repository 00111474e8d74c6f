// The words of the scalp: where on it, which loss, which look. Used by plans, sessions, photos and quotes. Words are
// written as the protocol writes its ids.
#pragma once

#include "records/values.h"

namespace stipple::records
{

// The tappable zones of the scalp map; a scar is drawn.
enum class Zone { FrontalHairline, LeftTemple, RightTemple, MidScalp, Crown, LeftSide, RightSide, Back, Scar };
template <>
struct Words<Zone> {
    static constexpr std::array<QStringView, 9> all{u"frontal-hairline", u"left-temple", u"right-temple",
                                                    u"mid-scalp",        u"crown",       u"left-side",
                                                    u"right-side",       u"back",        u"scar"};
};

enum class Norwood { I, II, III, IV, V, VI, VII };
template <>
struct Words<Norwood> {
    static constexpr std::array<QStringView, 7> all{u"I", u"II", u"III", u"IV", u"V", u"VI", u"VII"};
};

enum class Ludwig { I, II, III };
template <>
struct Words<Ludwig> {
    static constexpr std::array<QStringView, 3> all{u"I", u"II", u"III"};
};

enum class ScarType { Fut, Fue, OtherSurgery, Injury, Burn, Disease, HeadTrauma };
template <>
struct Words<ScarType> {
    static constexpr std::array<QStringView, 7> all{u"fut",  u"fue",     u"other-surgery", u"injury",
                                                    u"burn", u"disease", u"head-trauma"};
};

enum class Hairline { Soft, Linear };
template <>
struct Words<Hairline> {
    static constexpr std::array<QStringView, 2> all{u"soft", u"linear"};
};

enum class Finish { ShavedLook, StubbleShadow, Density };
template <>
struct Words<Finish> {
    static constexpr std::array<QStringView, 3> all{u"shaved-look", u"stubble-shadow", u"density"};
};

enum class Phase { Foundation, Shading, Adjustment, Refinement, TouchUp, Removal };
template <>
struct Words<Phase> {
    // Foundation 1, shading and definition 2, adjustment 3; removal is by laser, and referred out.
    static constexpr std::array<QStringView, 6> all{u"foundation", u"shading",  u"adjustment",
                                                    u"refinement", u"touch-up", u"removal"};
};

// Pen strokes on a pad of that size, in the units of their points: redrawn at any size and turn.
struct Drawing : Part {
    std::optional<double> width;
    std::optional<double> height;
    Strokes strokes;
    bool operator==(const Drawing& other) const = default;
};

} // namespace stipple::records
