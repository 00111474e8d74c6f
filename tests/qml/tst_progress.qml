// How far, by day and in columns: today stands in its phase, rows lead somewhere, a table sorts by numbers as numbers and
// goes by keyboard.
import QtQuick
import QtTest
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    property string opened: ""

    width: 900
    height: 1400

    HealingTimeline {
        id: healing

        width: parent.width
        day: 3
        total: 30
        phases: [{from: 0, to: 4, text: "closing", careful: true}, {from: 5, to: 7, text: "washing", careful: false}, {from: 8, to: 30, text: "rest", careful: false}]
    }
    Timeline {
        id: timeline

        y: 300
        width: parent.width
        name: "line"
        model: [{id: "a", day: "Monday", title: "Then", when: Timeline.Past}, {id: "b", day: "Today", title: "Now", when: Timeline.Now, kind: Meaning.Caution, detail: "careful"}, {id: "c", day: "Friday", title: "Later", when: Timeline.Future}]
        onOpened: id => page.opened = id
    }
    BarSteps {
        id: steps

        y: 600
        width: parent.width
        name: "steps"
        current: 0
        model: [{text: "One", done: true}, {text: "Two", done: false}, {text: "Three", done: false}]
        onChosen: index => current = index
    }
    DataTable {
        id: table

        y: 800
        width: parent.width
        name: "table"
        columns: [{id: "lot", title: "Lot"}, {id: "left", title: "Left", number: true}]
        rows: [["x", "K", 9], ["y", "A", 10], ["z", "M", 4.5]].map(row => ({id: row[0], cells: {lot: row[1], left: String(row[2])}, sorts: {left: row[2]}}))
        onOpened: id => page.opened = id
    }
    ProgressRow {
        id: progress

        y: 1200
        width: 300
        label: "Backing up"
        value: 2
        valueText: "all"
    }
    TestCase {
        name: "Progress"
        when: windowShown

        function init() {
            page.opened = "";
            healing.day = 3;
            steps.width = page.width;
            steps.current = 0;
            timeline.opens = false;
            table.sortedBy = "";
            table.descending = false;
            table.width = page.width;
            Theme.language = "";
        }
        function test_todayStandsInItsPhase_data() {
            return [{tag: "first", day: 0, phase: 0, over: false}, {tag: "last of the first", day: 4, phase: 0, over: false}, {tag: "next", day: 5, phase: 1, over: false}, {tag: "last", day: 30, phase: 2, over: false}, {tag: "after", day: 31, phase: -1, over: true}, {tag: "before", day: -1, phase: -1, over: false}];
        }
        function test_todayStandsInItsPhase(data) {
            healing.day = data.day;
            compare(healing.current, data.phase);
            compare(healing.isOver, data.over);
            verify(healing.progress() >= 0 && healing.progress() <= 1);
        }
        function test_eachDayIsFurtherThanTheLast() {
            let before = -1;
            for (let day = 0; day <= 30; ++day) {
                healing.day = day;
                verify(healing.progress() > before, "day " + day);
                before = healing.progress();
            }
        }
        function test_itIsSaidAloudInTheLanguagesFigures() {
            compare(healing.Accessible.name, "Day 3 of 30. closing");
            Theme.language = "ar";
            verify(healing.said.includes("٣"));
        }
        function test_rowsLeadSomewhereOnlyIfAsked() {
            mouseClick(findChild(timeline, "line[b]"));
            compare(page.opened, "");
            timeline.opens = true;
            mouseClick(findChild(timeline, "line[b]"));
            compare(page.opened, "b");
            compare(findChild(timeline, "line[c]").Accessible.name, "Friday, Later, to come");
            compare(findChild(timeline, "line[b]").Accessible.name, "Today, Now, careful, now");
        }
        function test_stepsByTouchAndKeyboard() {
            mouseClick(findChild(steps, "steps[2]"));
            compare(steps.current, 2);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Space);
            compare(steps.current, 1);
            compare(findChild(steps, "steps[0]").Accessible.name, "One, done");
        }
        function test_stepsThatDoNotFitNameTheOpenOne() {
            verify(steps.named);
            steps.width = 160;
            verify(!steps.named);
        }
        function order() {
            return table.sorted.map(row => row.id).join("");
        }
        function test_sortsNumbersAsNumbers() {
            compare(order(), "xyz");
            mouseClick(findChild(table, "table.sort[left]"));
            compare(order(), "zxy");
            mouseClick(findChild(table, "table.sort[left]"));
            compare(order(), "yxz");
            mouseClick(findChild(table, "table.sort[lot]"));
            compare(order(), "yxz");
        }
        function test_tableByKeyboard() {
            findChild(table, "table[x]").forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_End);
            verify(findChild(table, "table[z]").activeFocus);
            keyClick(Qt.Key_Down);
            verify(findChild(table, "table[z]").activeFocus);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Return);
            compare(page.opened, "y");
        }
        function test_narrowTableTellsItsColumns() {
            table.width = 150;
            verify(!table.inColumns);
            compare(findChild(table, "table[x]").Accessible.name, "Lot: K, Left: 9");
        }
        function test_aBarIsNeverFullerThanFull() {
            compare(progress.Accessible.name, "Backing up, all");
            progress.value = -1;
            verify(progress.isUnknown);
        }
    }
}
