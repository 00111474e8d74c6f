// WCAG's contrast of everything that is read, on everything it may stand on, light and dark.
import QtQuick
import QtTest
import Stipple.Theme

TestCase {
    id: test

    // ink → the grounds it stands on → the least contrast. 7 for what clients read, 4.5 for the rest, 3 for outlines.
    readonly property var pairs: [
        [["ink"], ["paper", "card", "field", "sunken", "accentSoft", "clearSoft", "cautionSoft", "deferSoft", "declineSoft"], 7],
        [["inkSecondary"], ["paper", "card", "field"], 7],
        [["inkSecondary"], ["sunken"], 4.5],
        [["inkDisabled"], ["card", "paper", "sunken"], 3],
        [["accent"], ["paper", "card", "field", "accentSoft", "accentSoftPressed"], 4.5],
        [["accentInk"], ["accent", "accentHover", "accentPressed"], 4.5],
        [["clear"], ["card", "paper", "clearSoft"], 4.5],
        [["caution"], ["card", "paper", "cautionSoft"], 4.5],
        [["defer"], ["card", "paper", "deferSoft"], 4.5],
        [["decline"], ["card", "paper", "declineSoft"], 4.5],
        [["declineInk"], ["decline"], 4.5],
        [["outline"], ["card", "field"], 3],
        [["stageInk"], ["stage"], 7],
        [["photoMark"], ["photoMarkEdge"], 7],
        [["figureHair"], ["figureSkin"], 3],
        [["figureLine"], ["card", "field", "accentSoft"], 3]
    ]

    function luminance(color) {
        const linear = c => c <= 0.03928 ? c / 12.92 : Math.pow((c + 0.055) / 1.055, 2.4);
        return 0.2126 * linear(color.r) + 0.7152 * linear(color.g) + 0.0722 * linear(color.b);
    }
    function contrast(a, b) {
        const x = luminance(a);
        const y = luminance(b);
        return (Math.max(x, y) + 0.05) / (Math.min(x, y) + 0.05);
    }

    name: "Contrast"

    function test_pairs_data() {
        return [{tag: "light", dark: false}, {tag: "dark", dark: true}];
    }
    function test_pairs(data) {
        Theme.dark = data.dark;
        for (const [inks, grounds, least] of pairs) {
            for (const ink of inks) {
                for (const ground of grounds) {
                    const reached = contrast(Theme.color[ink], Theme.color[ground]);
                    verify(reached >= least, ink + " on " + ground + ": " + reached.toFixed(2) + ", at least " + least);
                }
            }
        }
        Theme.dark = false;
    }
    function test_everyTokenIsTried() {
        // What only divides or dims is not read; a code is black by itself.
        const silent = ["hairline", "scrim", "code"];
        for (const name in Theme.color) {
            const value = Theme.color[name];
            if (typeof value !== "object" || value.r === undefined || silent.includes(name))
                continue;
            const tried = pairs.some(([inks, grounds]) => inks.includes(name) || grounds.includes(name));
            verify(tried, name + " is in no pair");
        }
    }
    function test_scaleGrowsBodyWhole() {
        const before = Theme.type.body;
        Theme.textScale = 2;
        compare(Theme.type.body, before * 2);
        verify(Theme.type.display > before);
        Theme.textScale = 1;
    }
}
