// Drop-downs, chips, tabs and sections that open: by touch, by keyboard, and when what is asked for is refused.
import QtQuick
import QtTest
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    property var manyYears: Array.from({
        length: 90
    }, (none, at) => String(2026 - at))

    width: 700
    height: 800

    Column {
        width: parent.width
        spacing: 10

        SelectBox {
            id: kind

            width: parent.width
            name: "kind"
            label: "Kind"
            model: ["January", "June", "July", "August"]
            onChosen: index => {
                page.asked = index;
                if (page.grants)
                    currentIndex = index;
            }
        }
        SelectBox {
            id: years

            width: parent.width
            name: "years"
            label: "Year"
            model: page.manyYears
            onChosen: index => currentIndex = index
        }
        ChipGroup {
            id: chips

            width: parent.width
            name: "chips"
            label: "What"
            model: [{id: "a", text: "First"}, {id: "b", text: "Second"}, {id: "c", text: "A rather long third one that cannot stand beside the others in a narrow page"}]
            onToggled: id => {
                page.chip = id;
                if (page.grants)
                    selected = selected.includes(id) ? selected.filter(one => one !== id) : selected.concat(id);
            }
        }
        ChipGroup {
            id: words

            width: parent.width
            name: "words"
            multiple: false
            model: ["Soft", "Straight"]
            selected: ["Straight"]
        }
        TabStrip {
            id: tabs

            width: parent.width
            name: "tabs"
            label: "Views"
            model: ["One", "Two", "Three"]
            onChosen: index => currentIndex = index
        }
        Disclosure {
            id: section

            width: parent.width
            name: "section"
            title: "Sources"
            summary: "three of them"

            Rectangle {
                id: inside

                implicitWidth: 10
                implicitHeight: 10
            }
        }
    }

    property int asked: -1
    property string chip: ""
    property bool grants: true

    TestCase {
        name: "Lists"
        when: windowShown

        function init() {
            page.grants = true;
            page.asked = -1;
            page.chip = "";
            kind.currentIndex = -1;
            chips.selected = [];
            tabs.currentIndex = 0;
        }
        function cleanup() {
            kind.box.popup.close();
            years.box.popup.close();
            tryCompare(years.box.popup, "visible", false);
        }
        function open(entry) {
            mouseClick(entry.box);
            tryCompare(entry.box.popup, "opened", true);
        }

        function test_aTouchOpensAndChooses() {
            open(kind);
            tryVerify(() => findChild(kind.box.popup.contentItem, "kind[2]"));
            mouseClick(findChild(kind.box.popup.contentItem, "kind[2]"));
            compare(page.asked, 2);
            compare(kind.box.displayText, "July");
            tryCompare(kind.box.popup, "visible", false);
        }
        function test_arrowsChooseAndEscapeLeavesItAsItWas() {
            kind.currentIndex = 1;
            kind.takeFocus();
            keyClick(Qt.Key_Down);
            compare(kind.currentIndex, 2);
            keyClick(Qt.Key_Space);
            tryCompare(kind.box.popup, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Escape);
            tryCompare(kind.box.popup, "visible", false);
            compare(kind.currentIndex, 2);
            keyClick(Qt.Key_Return);
            tryCompare(kind.box.popup, "opened", true);
            keyClick(Qt.Key_Down);
            keyClick(Qt.Key_Return);
            compare(kind.currentIndex, 3);
        }
        function test_typingFindsTheEntry() {
            kind.takeFocus();
            keyClick("j");
            compare(kind.currentIndex, 0);
            keyClick("u");
            compare(kind.currentIndex, 1);
            keyClick("l");
            compare(kind.currentIndex, 2);
            keyClick("x");
            compare(kind.currentIndex, 2);
        }
        function test_typingInTheOpenListOnlyMoves() {
            open(years);
            for (const digit of "1980")
                keyClick(digit);
            compare(years.currentIndex, -1);
            compare(years.box.highlightedIndex, 46);
            keyClick(Qt.Key_Return);
            compare(years.currentIndex, 46);
        }
        function test_aRefusedChoiceIsNotShown() {
            kind.currentIndex = 0;
            page.grants = false;
            kind.takeFocus();
            keyClick(Qt.Key_Down);
            compare(page.asked, 1);
            compare(kind.box.displayText, "January");
        }
        function test_aChangedModelKeepsWhatThePageSays() {
            kind.currentIndex = 1;
            kind.model = ["Enero", "Junio", "Julio"];
            compare(kind.box.displayText, "Junio");
            kind.model = [];
            compare(kind.box.count, 0);
            kind.model = ["January", "June", "July", "August"];
            compare(kind.box.displayText, "June");
        }
        function test_aLongListScrollsInsideTheWindow() {
            open(years);
            const popup = years.box.popup;
            verify(popup.height <= page.height);
            verify(popup.contentItem.contentHeight > popup.height);
            const top = popup.contentItem.mapToItem(null, 0, 0).y;
            verify(top >= 0 && top + popup.contentItem.height <= page.height, "the list lies inside the window");
            tryVerify(() => findChild(popup.contentItem, "years[0]"));
            verify(findChild(popup.contentItem, "years[0]").height >= Theme.space.touch);
        }
        function test_chipsByTouchAndKeyboard() {
            mouseClick(findChild(chips, "chips[b]"));
            compare(chips.selected, ["b"]);
            compare(findChild(chips, "chips[b]").checked, true);
            findChild(chips, "chips[a]").forceActiveFocus();
            keyClick(Qt.Key_Right);
            verify(findChild(chips, "chips[b]").activeFocus);
            keyClick(Qt.Key_Space);
            compare(chips.selected, []);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Return);
            compare(chips.selected, ["a"]);
        }
        function test_plainWordsAreTheirOwnIds() {
            compare(findChild(words, "words[Straight]").checked, true);
            compare(findChild(words, "words[Soft]").checked, false);
            compare(findChild(words, "words[Soft]").Accessible.role, Accessible.RadioButton);
        }
        function test_aRefusedChipStaysAsItWas() {
            page.grants = false;
            mouseClick(findChild(chips, "chips[a]"));
            compare(page.chip, "a");
            compare(findChild(chips, "chips[a]").checked, false);
        }
        function test_aLongChipWrapsInsteadOfLeavingThePage() {
            const narrow = chips.width;
            chips.width = 260;
            const chip = findChild(chips, "chips[c]");
            tryVerify(() => chip.width <= 260 && chip.height > Theme.space.touch);
            chips.width = narrow;
        }
        function test_chipsAndListsAreLargeEnough() {
            verify(findChild(chips, "chips[a]").height >= Theme.space.touch);
            chips.large = true;
            verify(findChild(chips, "chips[a]").height >= Theme.space.touchSession);
            chips.large = false;
            kind.large = true;
            verify(kind.box.height >= Theme.space.touchSession);
            kind.large = false;
        }
        function test_tabsAreOneStopAndArrowsTurnThem() {
            mouseClick(findChild(tabs, "tabs[1]"));
            compare(tabs.currentIndex, 1);
            findChild(tabs, "tabs[1]").forceActiveFocus();
            keyClick(Qt.Key_Right);
            compare(tabs.currentIndex, 2);
            verify(findChild(tabs, "tabs[2]").activeFocus);
            keyClick(Qt.Key_Right);
            compare(tabs.currentIndex, 0);
            keyClick(Qt.Key_Tab);
            verify(!findChild(tabs, "tabs[1]").activeFocus);
        }
        function test_tabsThatDoNotFitBecomeAList() {
            compare(tabs.fits, true);
            tabs.width = 120;
            tryCompare(tabs, "fits", false);
            verify(findChild(tabs, "tabs.list").visible);
            tabs.width = Qt.binding(() => page.width);
            tryCompare(tabs, "fits", true);
        }
        function test_aSectionOpens() {
            compare(inside.visible, false);
            const head = findChild(section, "section");
            mouseClick(head);
            compare(section.open, true);
            tryCompare(inside, "visible", true);
            head.forceActiveFocus();
            keyClick(Qt.Key_Return);
            compare(section.open, false);
        }
    }
}
