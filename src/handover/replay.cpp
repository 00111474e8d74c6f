#include "handover/handover_text.h"
#include "handover/state.h"

namespace stipple::handover
{

Result<Replayed> replay(const Pack& pack, std::span<const EarlierFrame> frames)
{
    constexpr std::size_t mostListed = 100;
    STIPPLE_ASSIGN(State begun, State::begin(pack));
    Replayed replayed{std::move(begun), 0, {}, {}};
    std::vector<const EarlierFrame*> ordered;
    for (const EarlierFrame& frame : frames)
        ordered.push_back(&frame);
    std::stable_sort(ordered.begin(), ordered.end(), [](auto* a, auto* b) { return a->number < b->number; });
    quint64 missing = 0;
    int unusable = 0;
    for (const EarlierFrame* frame : ordered) {
        if (frame->number <= replayed.last)
            continue; // it was there already
        const quint64 gap = frame->number - replayed.last - 1;
        if (gap > 0)
            replayed.state.noteMissing();
        for (quint64 i = 0; i < gap && replayed.missing.size() < mostListed; ++i)
            replayed.missing.push_back(replayed.last + 1 + i);
        missing += gap;
        replayed.last = frame->number;
        const auto event = Event::fromBytes(frame->content);
        if (!event || !replayed.state.apply(*event, frame->number))
            ++unusable;
    }
    if (missing > 0)
        replayed.problems += HandoverText::tr("%n entries of this hand-over are missing. What was completed has to be "
                                              "looked through again; all other answers are kept.",
                                              nullptr, int(std::min<quint64>(missing, 1'000'000)));
    if (unusable > 0)
        replayed.problems +=
            HandoverText::tr("%n entries of this hand-over could not be used. All others are kept.", nullptr, unusable);
    return replayed;
}

} // namespace stipple::handover
