// A date as far as it is known: month and year chosen, the day typed "if you know". `value` and edited() are
// "2026-03-14", "2026-03", "2026" or "". What does not make a date is not handed on, and `unfinished` says so.
import QtQuick
import Stipple.Theme
import "figures.js" as Figures

FieldFrame {
    id: entry

    enum Precision { Year, Month, Day }

    property string name: ""
    property string value: ""
    // The least that must be known.
    property int precision: MonthDayEntry.Month
    // The first and last date that may be chosen, known to any precision.
    property string from: ""
    property string to: ""
    property string hint: ""
    property string problem: ""
    property bool large: false
    // Not enough is there, or no such day: `value` holds what of it can be used.
    readonly property bool unfinished: ownProblem !== "" || (year > 0 || month > 0 || dayBox.length > 0) && !enough
    readonly property bool enough: year > 0 && (precision < MonthDayEntry.Month || month > 0) && (precision < MonthDayEntry.Day || day > 0)
    readonly property string ownProblem: {
        if (dayBox.length > 0 && month > 0 && (day < 1 || day > Figures.daysIn(year || 2000, month)))
            return qsTr("%1 has no such day.").arg(Figures.spoken(Figures.iso(year || 2000, month, 0), Theme.locale));
        if (year > 0 && !Figures.within(Figures.iso(year, month, 0), from, to))
            return outside();
        if (day > 0 && year > 0 && month > 0 && !Figures.within(Figures.iso(year, month, day), from, to))
            return outside();
        return "";
    }
    property int month: 0
    property int year: 0
    property int day: 0
    property bool typesYear: false

    readonly property int lastYear: Figures.parts(to).year || new Date().getFullYear()
    readonly property int firstYear: Figures.parts(from).year
    readonly property int listed: firstYear > 0 && lastYear - firstYear < 15 ? lastYear - firstYear + 1 : 12
    readonly property bool open: firstYear === 0 || lastYear - firstYear >= 15
    // A span of a lifetime is typed rather than scrolled through.
    readonly property bool yearAsText: typesYear || firstYear > 0 && lastYear - firstYear >= 60 || year > 0 && (year > lastYear || year <= lastYear - listed)

    signal edited(value: string)

    function takeFocus() {
        monthBox.forceActiveFocus(Qt.OtherFocusReason);
    }
    function outside(): string {
        if (from !== "" && to !== "")
            return qsTr("Choose a date from %1 to %2.").arg(Figures.spoken(from, Theme.locale)).arg(Figures.spoken(to, Theme.locale));
        return from !== "" ? qsTr("Choose %1 or later.").arg(Figures.spoken(from, Theme.locale)) : qsTr("Choose %1 or earlier.").arg(Figures.spoken(to, Theme.locale));
    }
    function current(): string {
        const whole = month > 0 && day >= 1 && day <= Figures.daysIn(year, month);
        return Figures.iso(year, month, whole ? day : 0);
    }
    // Brings the boxes to `value`, unless they say it already: "" also stands for what is still unfinished.
    function show() {
        if (current() === value)
            return;
        const known = Figures.parts(value);
        year = known.year;
        month = known.month;
        day = known.day;
        dayBox.text = day > 0 ? Figures.local(String(day), Theme.locale) : "";
        yearBox.text = year > 0 ? Figures.local(String(year), Theme.locale) : "";
    }
    function tell() {
        edited(current());
    }
    function typed(text: string): int {
        const plain = Figures.latin(text).trim();
        return /^\d{1,4}$/.test(plain) ? Number(plain) : 0;
    }

    help: hint
    error: problem !== "" ? problem : ownProblem
    errorName: name + ".problem"
    onValueChanged: show()
    Component.onCompleted: show()

    Flow {
        width: parent.width
        spacing: Theme.space.m
        Accessible.role: Accessible.Grouping
        Accessible.name: entry.label

        SelectControl {
            id: monthBox

            readonly property bool optional: entry.precision === MonthDayEntry.Year

            objectName: entry.name + ".month"
            width: Math.min(parent.width, Theme.space.fieldMedium)
            large: entry.large
            wrong: entry.error !== ""
            placeholder: qsTr("Month")
            model: (optional ? [qsTr("not known")] : []).concat(Array.from({
                length: 12
            }, (none, at) => Theme.locale.standaloneMonthName(at)))
            current: optional ? (entry.month > 0 ? entry.month : -1) : entry.month - 1
            Accessible.name: entry.label + ", " + qsTr("Month")
            Accessible.description: entry.error !== "" ? entry.error : entry.help
            onChosen: index => {
                entry.month = optional ? index : index + 1;
                entry.tell();
            }
        }
        SelectControl {
            id: yearList

            objectName: entry.name + ".year"
            visible: !entry.yearAsText
            width: Math.min(parent.width, Theme.space.fieldShort)
            large: entry.large
            wrong: entry.error !== ""
            placeholder: qsTr("Year")
            model: Array.from({
                length: entry.listed
            }, (none, at) => Figures.local(String(entry.lastYear - at), Theme.locale)).concat(entry.open ? [qsTr("earlier")] : [])
            current: entry.year > 0 ? entry.lastYear - entry.year : -1
            Accessible.name: entry.label + ", " + qsTr("Year")
            onChosen: index => {
                if (index === entry.listed) {
                    entry.typesYear = true;
                    entry.year = 0;
                    yearBox.clear();
                    yearBox.forceActiveFocus(Qt.OtherFocusReason);
                } else {
                    entry.year = entry.lastYear - index;
                    yearBox.text = Figures.local(String(entry.year), Theme.locale);
                }
                entry.tell();
            }
        }
        InputBox {
            id: yearBox

            objectName: entry.name + ".yearTyped"
            visible: entry.yearAsText
            width: Math.min(parent.width, Theme.space.fieldShort)
            height: Math.max(implicitHeight, monthBox.height)
            font.pixelSize: monthBox.font.pixelSize
            wrong: entry.error !== ""
            placeholderText: qsTr("Year")
            maximumLength: 4
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDigitsOnly
            Accessible.name: entry.label + ", " + qsTr("Year")
            onTextEdited: {
                const plain = entry.typed(text);
                entry.year = plain >= 1000 ? plain : 0;
                entry.tell();
            }
        }
        InputBox {
            id: dayBox

            objectName: entry.name + ".day"
            width: Math.min(parent.width, Theme.space.fieldMedium)
            height: Math.max(implicitHeight, monthBox.height)
            font.pixelSize: monthBox.font.pixelSize
            wrong: entry.error !== ""
            placeholderText: entry.precision === MonthDayEntry.Day ? qsTr("Day") : qsTr("day, if you know")
            maximumLength: 2
            inputMethodHints: Qt.ImhSensitiveData | Qt.ImhNoPredictiveText | Qt.ImhDigitsOnly
            Accessible.name: entry.label + ", " + placeholderText
            onTextEdited: {
                entry.day = entry.typed(text);
                entry.tell();
            }
        }
    }
}
