// Dates known in part, days, times and numbers: typed and chosen, in three languages, and when they are no such thing.
import QtQuick
import QtTest
import Stipple.Theme
import Stipple.Components

Item {
    id: page

    property string last: "nothing yet"

    width: 760
    height: 900

    Column {
        width: parent.width
        spacing: 10

        MonthDayEntry {
            id: when

            width: parent.width
            name: "when"
            label: "When"
            to: "2026-11-20"
            onEdited: value => {
                page.last = value;
                this.value = value;
            }
        }
        DayPicker {
            id: day

            width: parent.width
            name: "day"
            label: "Day"
            today: "2026-11-20"
            onChosen: iso => value = iso
        }
        TimeEntry {
            id: time

            width: parent.width
            name: "time"
            label: "Time"
            onEdited: value => {
                page.last = value;
                this.value = value;
            }
        }
        NumberEntry {
            id: amount

            width: parent.width
            name: "amount"
            label: "Length"
            onEdited: value => {
                page.last = value;
                this.value = value;
            }
        }
        LongTextEntry {
            id: note

            width: parent.width
            name: "note"
            label: "Note"
            maximumLength: 40
            onEdited: text => page.last = text
        }
    }

    TestCase {
        name: "Dates"
        when: windowShown

        function init() {
            Theme.language = "en";
            page.last = "nothing yet";
            when.value = "";
            when.from = "";
            when.precision = MonthDayEntry.Month;
            when.show();
            day.value = "";
            day.from = "";
            day.to = "";
            time.value = "";
            time.unreadable = false;
            time.box.clear();
            amount.value = "";
            amount.from = 0;
            amount.to = 1000;
            amount.step = 1;
            note.box.clear();
        }
        function cleanupTestCase() {
            Theme.language = "";
        }
        function type(box, text) {
            box.forceActiveFocus();
            box.selectAll();
            for (const sign of text)
                keyClick(sign);
        }
        function part(of) {
            return findChild(when, "when." + of);
        }

        function test_monthAndYearThenTheDay() {
            part("month").chosen(9);
            compare(page.last, "");
            compare(when.unfinished, true);
            part("year").chosen(0);
            compare(page.last, "2026-10");
            compare(when.unfinished, false);
            type(part("day"), "7");
            compare(page.last, "2026-10-07");
        }
        function test_whatIsNotYetADateSurvivesAnEmptyValue() {
            part("month").chosen(2);
            compare(when.value, "");
            compare(part("month").displayText, "March");
        }
        function test_aValueFromOutsideIsShown() {
            when.value = "2025-02-28";
            compare(part("month").displayText, "February");
            compare(part("year").displayText, "2025");
            compare(part("day").text, "28");
            when.value = "2024";
            compare(part("month").displayText, "Month");
            compare(part("day").text, "");
        }
        function test_noSuchDayIsSaidAndNotHandedOn() {
            when.value = "2025-02";
            type(part("day"), "30");
            compare(page.last, "2025-02");
            compare(when.error, "February 2025 has no such day.");
            compare(when.unfinished, true);
            when.value = "2024-02";
            type(part("day"), "29");
            compare(page.last, "2024-02-29");
            compare(when.error, "");
        }
        function test_datesOutsideAreRefusedInWords() {
            when.value = "2026-12";
            compare(when.error, "Choose 20 November 2026 or earlier.");
            when.value = "2026-11-21";
            verify(when.unfinished);
            when.value = "2026-11";
            compare(when.error, "");
            when.from = "2026-03";
            when.value = "2026-02";
            compare(when.error, "Choose a date from March 2026 to 20 November 2026.");
        }
        function test_anEarlierYearIsTyped() {
            const years = part("year");
            compare(years.count, 13);
            years.chosen(12);
            tryVerify(() => part("yearTyped").visible && part("yearTyped").activeFocus);
            part("month").chosen(0);
            type(part("yearTyped"), "198");
            compare(page.last, "");
            type(part("yearTyped"), "1987");
            compare(page.last, "1987-01");
            when.typesYear = false;
        }
        function test_precision() {
            when.precision = MonthDayEntry.Year;
            when.value = "2020";
            compare(when.unfinished, false);
            when.precision = MonthDayEntry.Month;
            compare(when.unfinished, true);
            when.precision = MonthDayEntry.Day;
            when.value = "2020-05";
            compare(when.unfinished, true);
            when.value = "2020-05-01";
            compare(when.unfinished, false);
        }
        function test_arabicFigures() {
            Theme.language = "ar";
            when.value = "2026-03-14";
            when.value = "2026-03-15";
            compare(part("day").text, "١٥");
            compare(part("year").displayText, "٢٠٢٦");
            part("day").text = "٩";
            part("day").textEdited();
            compare(page.last, "2026-03-09");
        }

        function openMonth() {
            mouseClick(day.box);
            const month = findChild(page.Window.window.contentItem, "day.month.title");
            tryVerify(() => month && month.visible);
            return month;
        }
        function cell(iso) {
            return findChild(page.Window.window.contentItem, "day.month[" + iso + "]");
        }
        function test_aDayByTouch() {
            compare(openMonth().text, "November 2026");
            mouseClick(cell("2026-11-25"));
            compare(day.value, "2026-11-25");
            tryCompare(day.box, "activeFocus", true);
            compare(day.box.text, "Wednesday 25 November 2026");
        }
        function test_aDayByKeyboard() {
            day.takeFocus();
            keyClick(Qt.Key_Return);
            tryVerify(() => cell("2026-11-20") && cell("2026-11-20").activeFocus);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Down);
            tryVerify(() => cell("2026-11-28").activeFocus);
            keyClick(Qt.Key_Down);
            tryVerify(() => cell("2026-12-05").activeFocus, 1000, "into the next month");
            keyClick(Qt.Key_PageUp);
            tryVerify(() => cell("2026-11-05").activeFocus);
            keyClick(Qt.Key_Home);
            tryVerify(() => cell("2026-11-01").activeFocus, 1000, "the week begins on Sunday here");
            keyClick(Qt.Key_Return);
            compare(day.value, "2026-11-01");
        }
        function test_escapeChoosesNothing() {
            day.value = "2026-11-20";
            openMonth();
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Escape);
            tryCompare(day.box, "activeFocus", true);
            compare(day.value, "2026-11-20");
        }
        function test_daysOutsideCannotBeChosen() {
            day.from = "2026-11-18";
            day.to = "2026-12-02";
            openMonth();
            compare(cell("2026-11-17").enabled, false);
            compare(cell("2026-11-18").enabled, true);
            const previous = findChild(page.Window.window.contentItem, "day.month.previous");
            compare(previous.enabled, false);
            for (let i = 0; i < 5; ++i)
                keyClick(Qt.Key_Down);
            tryVerify(() => cell("2026-12-02").activeFocus);
            keyClick(Qt.Key_Escape);
            tryCompare(day.box, "activeFocus", true);
        }
        function test_theWeekBeginsAsInTheCountry_data() {
            return [
                {tag: "en", first: "Sun"},
                {tag: "es", first: "lun"},
                {tag: "ar", first: "السبت"}
            ];
        }
        function test_theWeekBeginsAsInTheCountry(data) {
            Theme.language = data.tag;
            compare(Theme.locale.standaloneDayName(Theme.locale.firstDayOfWeek % 7, Locale.ShortFormat), data.first);
            openMonth();
            // 1 December 2026 is a Tuesday.
            mouseClick(findChild(page.Window.window.contentItem, "day.month.next"));
            const column = {en: 2, es: 1, ar: 3}[data.tag];
            const first = cell("2026-12-01");
            compare(Math.round(first.x / first.width), column);
            keyClick(Qt.Key_Escape);
            tryCompare(day.box, "activeFocus", true);
        }
        function test_leapDays() {
            day.value = "2028-02-29";
            openMonth();
            verify(cell("2028-02-29").picked);
            keyClick(Qt.Key_Escape);
            tryCompare(day.box, "activeFocus", true);
        }

        function test_timesAsPeopleTypeThem_data() {
            return [
                {tag: "en", typed: "2:30 pm", time: "14:30", shown: "2:30 PM"},
                {tag: "en", typed: "1430", time: "14:30", shown: "2:30 PM"},
                {tag: "en", typed: "12:05 am", time: "00:05", shown: "12:05 AM"},
                {tag: "en", typed: "9", time: "09:00", shown: "9:00 AM"},
                {tag: "es", typed: "14.30", time: "14:30", shown: "14:30"},
                {tag: "es", typed: "9h15", time: "09:15", shown: "09:15"},
                {tag: "es", typed: "00:00", time: "00:00", shown: "00:00"}
            ];
        }
        function test_timesAsPeopleTypeThem(data) {
            Theme.language = data.tag;
            type(time.box, data.typed);
            compare(page.last, data.time);
            amount.takeFocus();
            compare(time.box.text, data.shown);
            compare(time.error, "");
        }
        function test_noTimeOfDay_data() {
            return ["25:00", "12:60", "13 pm", "0 am", "soon", "12:3", "123456"].map(typed => ({tag: typed}));
        }
        function test_noTimeOfDay(data) {
            time.value = "10:00";
            type(time.box, data.tag);
            compare(page.last, "");
            compare(time.unreadable, true);
            compare(time.error, "", "nobody is interrupted while typing");
            amount.takeFocus();
            compare(time.error, "This is no time of day. Write it like 2:30 PM.");
            compare(time.box.text, data.tag, "what was typed stays to be mended");
            time.value = "11:00";
            compare(time.box.text, "11:00 AM");
            compare(time.unreadable, false);
        }
        function test_anEmptiedTimeIsNoMistake() {
            time.value = "10:00";
            time.box.forceActiveFocus();
            time.box.selectAll();
            keyClick(Qt.Key_Delete);
            compare(page.last, "");
            compare(time.unreadable, false);
        }
        function test_arabicTime() {
            Theme.language = "ar";
            compare(time.understood("٢:٣٠ م"), "14:30");
            time.value = "09:05";
            verify(time.box.text.startsWith("٩:٠٥"));
        }

        function test_numberSteps() {
            amount.step = 15;
            amount.from = 15;
            amount.to = 60;
            mouseClick(findChild(amount, "amount.more"));
            compare(amount.value, "15");
            amount.takeFocus();
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(amount.value, "45");
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(amount.value, "60");
            compare(findChild(amount, "amount.more").enabled, false);
            keyClick(Qt.Key_Down);
            compare(amount.value, "45");
        }
        function test_fractionsStayExact() {
            amount.step = 0.1;
            amount.value = "0.2";
            amount.takeFocus();
            keyClick(Qt.Key_Up);
            compare(amount.value, "0.3");
        }
        function test_numbersInTheirOwnForm() {
            Theme.language = "es";
            amount.value = "12.5";
            compare(amount.box.text, "12,5");
            type(amount.box, "7,25");
            compare(page.last, "7.25");
            compare(amount.box.text, "7,25");
            type(amount.box, "seven");
            compare(page.last, "seven", "what is no number is the caller's to refuse");
            keyClick(Qt.Key_Up);
            compare(amount.value, "0");
        }

        function test_longTextGrowsAndTabLeavesIt() {
            const before = note.box.height;
            type(note.box, "one");
            for (let i = 0; i < 6; ++i)
                keyClick(Qt.Key_Return);
            verify(note.box.height > before);
            compare(page.last, "one\n\n\n\n\n\n");
            keyClick(Qt.Key_Tab);
            compare(note.box.activeFocus, false);
            compare(note.text, "one\n\n\n\n\n\n");
        }
        function test_tooLongTextIsNotTaken() {
            note.takeFocus();
            type(note.box, "a".repeat(50));
            compare(note.text.length, 40);
            compare(note.help, "0 character(s) left");
        }
        function test_nothingTeachesTheKeyboard() {
            for (const box of [note.box, amount.box, time.box, part("day"), part("yearTyped")]) {
                verify(box.inputMethodHints & Qt.ImhSensitiveData, box.objectName);
                verify(box.inputMethodHints & Qt.ImhNoPredictiveText, box.objectName);
            }
        }
        function test_textFromOutsideIsNoEdit() {
            amount.takeFocus();
            note.text = "from the vault";
            compare(page.last, "nothing yet");
        }
    }
}
