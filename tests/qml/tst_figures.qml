// Figures that are chosen from: a zone takes a touch only inside its own edge, all of it goes by keyboard, left stays
// left where people read from the right, and what is only to be read takes nothing.
import QtQuick
import QtTest
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    readonly property var zones: ["frontal-hairline", "left-temple", "right-temple", "mid-scalp", "crown", "left-side", "right-side", "back", "scar"].map(id => ({
                id: id,
                text: id
            }))
    property var asked: []

    width: 1000
    height: 1900

    ScalpMap {
        id: map

        width: parent.width
        name: "map"
        label: "Area"
        zones: page.zones
        onToggled: id => {
            page.asked = page.asked.concat([id]);
            selected = selected.includes(id) ? selected.filter(one => one !== id) : selected.concat(id);
        }
    }
    HairLossScale {
        id: norwood

        y: 1000
        width: parent.width
        name: "norwood"
        label: "Norwood"
        model: ["I", "II", "III", "III-vertex", "IV", "V", "VI", "VII"].map(id => ({
                    id: id,
                    text: id,
                    detail: "about " + id
                }))
        onChosen: id => selected = id
    }
    SkinTypePicker {
        id: skin

        y: 1350
        width: parent.width
        name: "skin"
        label: "Skin"
        model: ["I", "II", "III", "IV", "V", "VI"].map(id => ({
                    id: id,
                    text: id
                }))
        onChosen: id => selected = id
    }
    HeadZone {
        id: probe

        width: 400
        height: 400
    }
    HeadFigure {
        id: figure

        width: 200
        height: 240
        skin: "#ffffff"
        hair: "#000000"
        line: "#ffffff"
    }
    TestCase {
        name: "Figures"
        when: windowShown

        function init() {
            map.selected = [];
            map.readOnly = false;
            map.LayoutMirroring.enabled = false;
            page.asked = [];
            norwood.selected = "";
            norwood.readOnly = false;
            skin.selected = "";
        }
        function zone(id) {
            return findChild(map, "map[" + id + "]");
        }
        function test_eachZoneIsTappedInItsMiddle_data() {
            return page.zones.map(zone => ({
                        tag: zone.id
                    }));
        }
        function test_eachZoneIsTappedInItsMiddle(data) {
            mouseClick(zone(data.tag));
            compare(page.asked, [data.tag]);
            verify(zone(data.tag).checked);
            mouseClick(zone(data.tag));
            compare(map.selected, []);
        }
        function test_theSidesShowTheSameZones() {
            for (const name of ["map.left[left-side]", "map.left[left-temple]", "map.left[back]", "map.right[right-side]"]) {
                const shape = findChild(map, name);
                verify(shape && shape.visible, name);
            }
            verify(!findChild(map, "map.left[right-side]").visible);
            mouseClick(findChild(map, "map.right[crown]"));
            compare(map.selected, ["crown"]);
            verify(findChild(map, "map.left[crown]").checked);
        }
        function test_zonesDoNotOverlap() {
            // Each point of the head belongs to one zone at most, from above and from the side.
            for (const view of [HeadFigure.Top, HeadFigure.LeftSide, HeadFigure.RightSide]) {
                const taken = {};
                let count = 0;
                for (const entry of page.zones) {
                    probe.view = view;
                    probe.zone = entry.id;
                    const place = probe.place;
                    if (place.width <= 0)
                        continue;
                    probe.width = place.width * 400;
                    probe.height = place.height * 400;
                    ++count;
                    for (let x = 4.3; x < 400; x += 8) {
                        for (let y = 4.3; y < 400; y += 8) {
                            if (!probe.contains(Qt.point(x - place.x * 400, y - place.y * 400)))
                                continue;
                            const key = x + ":" + y;
                            verify(!taken[key], entry.id + " lies over " + taken[key] + " at " + key);
                            taken[key] = entry.id;
                        }
                    }
                }
                verify(count >= 6, "zones in view " + view + ": " + count);
            }
        }
        function test_theFaceIsNoZone() {
            const top = zone("frontal-hairline");
            mouseClick(top, top.width / 2, -20);
            compare(page.asked, []);
        }
        function test_leftStaysLeft() {
            const before = zone("left-temple").mapToItem(page, 0, 0).x;
            map.LayoutMirroring.enabled = true;
            map.LayoutMirroring.childrenInherit = true;
            compare(zone("left-temple").mapToItem(page, 0, 0).x, before);
            verify(before < zone("right-temple").mapToItem(page, 0, 0).x);
        }
        function test_byKeyboard() {
            zone("crown").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(map.selected, ["crown"]);
            keyClick(Qt.Key_Return);
            compare(map.selected, []);
            keyClick(Qt.Key_Tab);
            verify(zone("left-side").activeFocus);
        }
        function test_readOnlyTakesNothing() {
            map.readOnly = true;
            mouseClick(zone("crown"));
            compare(page.asked, []);
        }
        function test_theWordsSayWhatIsChosen() {
            map.selected = ["crown", "back"];
            compare(findChild(map, "map.words").text, "crown, back");
        }
        function test_aStageIsChosenLikeARadioButton() {
            mouseClick(findChild(norwood, "norwood[III-vertex]"));
            compare(norwood.selected, "III-vertex");
            mouseClick(findChild(norwood, "norwood[III-vertex]"));
            verify(findChild(norwood, "norwood[III-vertex]").checked);
            compare(findChild(norwood, "norwood.detail").text, "about III-vertex");
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(norwood.selected, "IV");
            norwood.readOnly = true;
            mouseClick(findChild(norwood, "norwood[I]"));
            compare(norwood.selected, "IV");
        }
        function test_eachStageHasLessHairThanTheOneBefore() {
            figure.visible = true;
            let before = 1e9;
            for (const stage of ["norwood-I", "norwood-II", "norwood-III", "norwood-III-vertex", "norwood-IV", "norwood-V", "norwood-VI", "norwood-VII"]) {
                figure.stage = stage;
                waitForRendering(figure);
                const picture = grabImage(figure);
                let dark = 0;
                for (let x = 0; x < 200; x += 4) {
                    for (let y = 0; y < 240; y += 4)
                        dark += picture.red(x, y) < 100 ? 1 : 0;
                }
                verify(dark < before, stage + ": " + dark + ", before " + before);
                verify(dark > 20, stage + " has no hair");
                before = dark;
            }
        }
        function test_skinByTouchAndKeyboard() {
            mouseClick(findChild(skin, "skin[V]"));
            compare(skin.selected, "V");
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(skin.selected, "IV");
        }
    }
}
